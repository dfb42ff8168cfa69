import { editionsCopy } from '@/components/copy/editions'
import { dayOf } from '@/components/frame/day'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { linkTo } from '@/components/link'
import type { EditionRow } from '@/lib/store/read'
import type { ChangedFact, EditionChange } from '@/lib/store/read/edition-changes'
import { DEFAULT_VIEW, formatCount, type View } from '@/lib/view'

const FACTS: readonly ChangedFact[] = ['documents', 'projects', 'investments', 'outputs', 'statistics']

interface Props {
  view: View
  newest: number
  editions: readonly EditionRow[]
  changes: readonly EditionChange[]
}

/** Editions, newest first: how much each holds, and what it changed of it. */
export function EditionTable({ view, newest, editions, changes }: Props) {
  const { language } = view
  const copy = editionsCopy(language)
  return (
    <ScrollRegion label={copy.title} className="mt-5">
      <table className="data-table">
        <caption className="sr-only">{copy.title}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.edition}</th>
            <th scope="col">{copy.date}</th>
            {FACTS.map((fact) => (
              <th key={fact} scope="col" className="number">
                {copy[fact]}
              </th>
            ))}
            <th scope="col">{copy.extractor}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <tr key={edition.number}>
              <th scope="row" className="whitespace-nowrap align-top">
                <a href={linkTo('/', { ...DEFAULT_VIEW, language, edition: edition.number })}>
                  {copy.nth(edition.number)}
                </a>
                {edition.number === newest && <span className="ml-2 tag">{copy.newest}</span>}
              </th>
              <td className="whitespace-nowrap align-top">{dayOf(edition.createdAt, language)}</td>
              {FACTS.map((fact) => (
                <td key={fact} className="number align-top">
                  {formatCount(edition[fact], language)}
                  <Change
                    view={view}
                    change={changes.find((one) => one.number === edition.number && one.fact === fact)}
                  />
                </td>
              ))}
              <td className="align-top text-muted">{edition.extractor}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** +3 new, 2 changed, −1 gone; nothing where nothing changed. */
function Change({ view, change }: { view: View; change: EditionChange | undefined }) {
  if (change === undefined) return null
  const copy = editionsCopy(view.language)
  const count = (n: number) => formatCount(n, view.language)
  const parts = [
    change.added > 0 ? copy.addedOf(count(change.added)) : null,
    change.changed > 0 ? copy.changedOf(count(change.changed)) : null,
    change.dropped > 0 ? copy.droppedOf(count(change.dropped)) : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return <span className="block text-[0.8125rem] text-muted">{parts.join(copy.and)}</span>
}
