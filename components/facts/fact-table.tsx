import { factCopy } from '@/components/copy/fact'
import { projectLink } from '@/components/evidence/figure-list'
import type { Tie } from '@/components/evidence/tie'
import { regionLink } from '@/components/regions/addresses'
import type { FactVersion } from '@/lib/store/read'
import type { View } from '@/lib/view'
import { type FactPart, factParts } from './fact-parts'

/** What was read from the sentence, part by part, each with its ground: stated there, or concluded. */
export function FactPartsTable({ view, fact, tie }: { view: View; fact: FactVersion; tie: Tie | null }) {
  const copy = factCopy(view.language)
  return (
    <table className="data-table mt-3 max-w-3xl">
      <caption className="sr-only">{copy.says}</caption>
      <thead>
        <tr>
          <th scope="col">{copy.component}</th>
          <th scope="col">{copy.value}</th>
          <th scope="col">{copy.ground}</th>
        </tr>
      </thead>
      <tbody>
        {factParts(fact, view.language, tie).map((part) => (
          <tr key={part.name} data-part={part.name} data-ground={part.ground}>
            <th scope="row" className="whitespace-nowrap">
              {part.label}
            </th>
            <td>
              <PartText view={view} fact={fact} part={part} />
            </td>
            <td className="whitespace-nowrap">
              {part.ground && (
                <span className={part.ground === 'stated' ? 'text-muted' : 'tag'}>{copy[part.ground]}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PartText({ view, fact, part }: { view: View; fact: FactVersion; part: FactPart }) {
  const text = part.verbatim ? <span lang="zh-CN">{part.text}</span> : part.text
  if ((part.name === 'subject' || part.name === 'name') && fact.projectKey)
    return <a href={projectLink(view, fact.projectKey)}>{text}</a>
  if (part.name === 'region') return <a href={regionLink(view, fact.regionCode)}>{text}</a>
  return text
}
