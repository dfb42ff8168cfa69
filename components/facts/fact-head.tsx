import { FigureNoun } from '@/components/evidence/figure-noun'
import { figureValue } from '@/components/evidence/figure-text'
import { StandingTag } from '@/components/evidence/standing-tag'
import type { Tie } from '@/components/evidence/tie'
import { regionLabel } from '@/lib/regions'
import type { FactVersion } from '@/lib/store/read'
import { formatChange, t, type View } from '@/lib/view'
import { factSubject } from './fact-title'

interface Props {
  view: View
  fact: FactVersion
  /** The project's page; null where the fact is of a place. */
  projectHref: string | null
  tie: Tie | null
}

/** Subject and figure of a fact's page, or the stage that a mention states. */
export function FactHead({ view, fact, projectHref, tie }: Props) {
  const { language } = view
  const { terms } = t(language)
  const subject = factSubject(fact, language)
  const status = terms.status[fact.status as keyof typeof terms.status]
  return (
    <>
      <h1 className="title text-2xl">
        {projectHref === null ? (
          subject
        ) : (
          <a href={projectHref} lang="zh-CN" className="no-underline hover:underline">
            {subject}
          </a>
        )}
      </h1>
      {fact.projectKey !== null && (
        <p className="mt-1 text-muted">{regionLabel(fact.regionCode, language)}</p>
      )}
      <p className="figure-value mt-3" data-fact={fact.fact} data-value={fact.value ?? undefined}>
        {fact.fact === 'project' ? status : figureValue(fact, language)}
        {fact.value !== null && fact.change !== null && (
          <span className="ml-2 text-base text-muted">{formatChange(fact.change, language)}</span>
        )}
      </p>
      {fact.fact !== 'project' && (
        <>
          <p className="mt-1 flex flex-wrap gap-1">
            <span className={`tag tag-${fact.basis}`}>
              {terms.basis[fact.basis as keyof typeof terms.basis]}
            </span>
            {fact.standing && <StandingTag standing={fact.standing} language={language} tie={tie} />}
          </p>
          <p className="mt-1 text-muted">
            <FigureNoun figure={fact} language={language} />
          </p>
        </>
      )}
    </>
  )
}
