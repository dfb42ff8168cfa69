import { briefCopy } from '@/components/copy/brief'
import { figureValue } from '@/components/evidence/figure-text'
import { Quote } from '@/components/evidence/quote'
import { SourceLine, sourceLink } from '@/components/evidence/source-line'
import { regionLabel } from '@/lib/regions'
import type { EvidencePage, FigureEvidence, ProjectEvidence } from '@/lib/store/read'
import { formatCount, t, type View } from '@/lib/view'

/** The sentences of a brief: of figures, or of projects where the view counts those. */
export type BriefEvidence =
  | { kind: 'figures'; page: EvidencePage<FigureEvidence> }
  | { kind: 'projects'; page: EvidencePage<ProjectEvidence> }

/** Numbered sources with their sentences, as they are cited. */
export function BriefSources({ view, evidence }: { view: View; evidence: BriefEvidence }) {
  const { language } = view
  const copy = briefCopy(language)
  const counted =
    evidence.kind === 'figures'
      ? evidence.page.rows.filter(({ standing }) => standing === 'leading')
      : evidence.page.rows
  const [shown, total] = [counted.length, evidence.page.counted].map((n) => formatCount(n, language)) as [
    string,
    string,
  ]
  const lead =
    evidence.kind === 'projects'
      ? copy.projects(shown, total)
      : shown === total
        ? copy.sourcesAll(total)
        : copy.sourcesLead(shown, total)
  return (
    <section className="brief-sources">
      <h2 className="title text-xl">{copy.sources}</h2>
      <p className="caption">{counted.length === 0 ? copy.noSources : lead}</p>
      <ol>
        {counted.map((row) => (
          <li key={'key' in row ? row.key : row.projectKey}>
            <p className="brief-about">
              <span lang="zh-CN">{'projectName' in row ? row.projectName : row.name}</span>
              {' · '}
              {regionLabel(row.regionCode, language)}
              {' · '}
              <strong>{amountOf(row, view)}</strong>
            </p>
            <Quote
              href={sourceLink(view, row.documentKey, 'key' in row ? row.key : row.mentionKey)}
              source={row}
            />
            <SourceLine view={view} source={row} fact={'key' in row ? row.key : row.mentionKey} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function amountOf(row: FigureEvidence | ProjectEvidence, { language }: View): string {
  if ('value' in row) return figureValue(row, language)
  const { status } = t(language).terms
  return status[row.status as keyof typeof status] ?? ''
}
