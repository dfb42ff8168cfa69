import { evidenceCopy } from '@/components/copy/evidence'
import { sourcesCopy } from '@/components/copy/sources'
import { projectLink } from '@/components/evidence/figure-list'
import { FigureNoun } from '@/components/evidence/figure-noun'
import { figureValue, kindName } from '@/components/evidence/figure-text'
import { sourceLink } from '@/components/evidence/source-line'
import { StandingTag } from '@/components/evidence/standing-tag'
import { factLink } from '@/components/facts/fact-link'
import { regionLabel } from '@/lib/regions'
import type { DocumentFact } from '@/lib/store/read'
import { factGroup, formatCount, t, type View } from '@/lib/view'

interface Props {
  view: View
  documentKey: string
  facts: readonly DocumentFact[]
  lit: string | null
}

/** What was taken from a document, in the order of its text: each leads to its sentence and to its own page. */
export function FactList({ view, documentKey, facts, lit }: Props) {
  const copy = sourcesCopy(view.language)
  return (
    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading" className="title text-lg">
        {copy.factsTitle(formatCount(facts.length, view.language))}
      </h2>
      <ol className="mt-2 divide-y divide-line border-y border-line text-[0.875rem]">
        {facts.map((fact) => (
          <FactRow key={fact.key} view={view} documentKey={documentKey} fact={fact} lit={fact.key === lit} />
        ))}
      </ol>
    </section>
  )
}

interface RowProps extends Omit<Props, 'facts' | 'lit'> {
  fact: DocumentFact
  lit: boolean
}

function FactRow({ view, documentKey, fact, lit }: RowProps) {
  const { language } = view
  const { terms } = t(language)
  const copy = sourcesCopy(language)
  const status = terms.status[fact.status as keyof typeof terms.status]
  const value = fact.fact === 'project' ? status : figureValue(fact, language)
  const noun = fact.fact === 'project' ? copy.project : kindName(fact.kind, language)
  return (
    <li
      className="fact-row"
      data-fact-row={fact.key}
      data-said={`${noun} ${value}`}
      data-current={lit ? '' : undefined}
    >
      <a href={sourceLink(view, documentKey, fact.key)} data-fact-jump={fact.key} className="no-underline">
        <mark data-group={factGroup(fact.fact, fact.kind)}>
          {fact.fact === 'project' ? copy.project : <FigureNoun figure={fact} language={language} />}
        </mark>
      </a>
      <span className="fact-row-value tabular">
        {value}
        {fact.basis && (
          <span className={`ml-2 tag tag-${fact.basis}`}>
            {terms.basis[fact.basis as keyof typeof terms.basis]}
          </span>
        )}
      </span>
      <span className="fact-row-subject">
        {fact.projectKey && fact.projectName ? (
          <a href={projectLink(view, fact.projectKey)} lang="zh-CN">
            {fact.projectName}
          </a>
        ) : (
          regionLabel(fact.regionCode, language)
        )}
        {fact.standing && fact.standing !== 'leading' && (
          <>
            {' '}
            <StandingTag standing={fact.standing} language={language} />
          </>
        )}
      </span>
      <a className="fact-row-cite text-muted" href={factLink(view, fact.key)} data-fact-link={fact.key}>
        {evidenceCopy(language).cite}
      </a>
    </li>
  )
}
