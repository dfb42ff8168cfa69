import { evidenceCopy } from '@/components/copy/evidence'
import { linkTo } from '@/components/link'
import { regionLabel } from '@/lib/regions'
import type { FigureEvidence, ProjectEvidence } from '@/lib/store/read'
import { DEFAULT_VIEW, t, type View } from '@/lib/view'
import { FigureNoun } from './figure-noun'
import { figureValue } from './figure-text'
import { FindingLine } from './finding-line'
import { Quote } from './quote'
import { SourceLine, sourceLink } from './source-line'

/** The sentences behind a sum. What is not counted says why. */
export function FigureList({ view, rows }: { view: View; rows: readonly FigureEvidence[] }) {
  const words = t(view.language)
  return (
    <ol className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li
          key={row.key}
          className="evidence-item"
          data-value={row.value}
          data-standing={row.standing}
          data-key={row.key}
        >
          <div>
            <p className={`figure-value ${row.standing === 'leading' ? '' : 'opacity-75'}`}>
              {figureValue(row, view.language)}
            </p>
            <p className="mt-1 flex flex-wrap gap-1">
              <span className={`tag tag-${row.basis}`}>
                {words.terms.basis[row.basis as keyof typeof words.terms.basis]}
              </span>
              {row.standing !== 'leading' && (
                <span className={`tag ${row.standing === 'contradicting' ? 'tag-warn' : ''}`}>
                  {words.terms.standing[row.standing as keyof typeof words.terms.standing]}
                </span>
              )}
            </p>
            <p className="mt-1 text-[0.8125rem] text-muted">
              <FigureNoun figure={row} language={view.language} />
            </p>
          </div>
          <div className="min-w-0 space-y-1">
            <ProjectName
              view={view}
              projectKey={row.projectKey}
              name={row.projectName}
              region={row.regionCode}
            />
            <Quote href={sourceLink(view, row.documentKey, row.key)} source={row} />
            <SourceLine view={view} source={row} fact={row.key} />
            <FindingLine rule={row.rule} inferred={row.inferred} language={view.language} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The sentences behind a number of projects. */
export function ProjectList({ view, rows }: { view: View; rows: readonly ProjectEvidence[] }) {
  const { status } = t(view.language).terms
  return (
    <ol className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.projectKey} className="evidence-item" data-project={row.projectKey}>
          <p>
            <span className="tag">{status[row.status as keyof typeof status]}</span>
          </p>
          <div className="min-w-0 space-y-1">
            <ProjectName view={view} projectKey={row.projectKey} name={row.name} region={row.regionCode} />
            <Quote href={sourceLink(view, row.documentKey, row.mentionKey)} source={row} />
            <SourceLine view={view} source={row} fact={row.mentionKey} />
            <FindingLine rule={row.rule} inferred={row.inferred} language={view.language} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** A project's page in the view's language and edition. */
export function projectLink(view: View, key: string): string {
  return linkTo(`/projects/${key}`, { ...DEFAULT_VIEW, language: view.language, edition: view.edition })
}

function ProjectName(props: { view: View; projectKey: string; name: string; region: string }) {
  return (
    <p className="font-semibold">
      <a
        href={projectLink(props.view, props.projectKey)}
        lang="zh-CN"
        title={evidenceCopy(props.view.language).projectLink}
      >
        {props.name}
      </a>{' '}
      <span className="font-normal text-muted">{regionLabel(props.region, props.view.language)}</span>
    </p>
  )
}
