import { sourcesCopy } from '@/components/copy/sources'
import { projectLink } from '@/components/evidence/figure-list'
import { FigureNoun } from '@/components/evidence/figure-noun'
import { figureValue } from '@/components/evidence/figure-text'
import { sourceLink } from '@/components/evidence/source-line'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { regionLabel } from '@/lib/regions'
import type { DocumentFact } from '@/lib/store/read'
import { formatCount, t, type View } from '@/lib/view'

interface Props {
  view: View
  documentKey: string
  facts: readonly DocumentFact[]
}

/** What was taken from a document, in the order of its text. */
export function FactTable({ view, documentKey, facts }: Props) {
  const { language } = view
  const words = t(language)
  const copy = sourcesCopy(language)
  return (
    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading" className="title text-lg">
        {copy.factsTitle(formatCount(facts.length, language))}
      </h2>
      <ScrollRegion label={copy.factsTitle(formatCount(facts.length, language))} className="mt-2">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{copy.what}</th>
              <th scope="col" className="number">
                {copy.value}
              </th>
              <th scope="col">{copy.subject}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.key}>
                <td>
                  <a href={sourceLink(view, documentKey, fact.key)}>
                    {fact.fact === 'project' ? (
                      copy.project
                    ) : (
                      <FigureNoun figure={fact} language={language} />
                    )}
                  </a>
                  {fact.standing && fact.standing !== 'leading' && (
                    <span className={`ml-1 tag ${fact.standing === 'contradicting' ? 'tag-warn' : ''}`}>
                      {words.terms.standing[fact.standing as keyof typeof words.terms.standing]}
                    </span>
                  )}
                </td>
                <td className="number">
                  {fact.fact === 'project'
                    ? words.terms.status[fact.status as keyof typeof words.terms.status]
                    : figureValue(fact, language)}
                  {fact.basis && (
                    <span className={`ml-2 tag tag-${fact.basis}`}>
                      {words.terms.basis[fact.basis as keyof typeof words.terms.basis]}
                    </span>
                  )}
                </td>
                <td lang="zh-CN">
                  {fact.projectKey && fact.projectName ? (
                    <a href={projectLink(view, fact.projectKey)}>{fact.projectName}</a>
                  ) : (
                    regionLabel(fact.regionCode, language)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
