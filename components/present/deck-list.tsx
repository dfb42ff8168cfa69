import { editionsCopy } from '@/components/copy/editions'
import { presentCopy } from '@/components/copy/present'
import { linkTo } from '@/components/link'
import { type Address, addressText } from '@/components/share/address'
import { filterWords } from '@/components/share/filter-words'
import { screenTitle } from '@/components/share/screen-title'
import type { View } from '@/lib/view'
import { deckText, moved } from './deck'

interface Props {
  view: View
  ids: readonly string[]
  addresses: readonly (Address | null)[]
}

/** The views of a presentation in their order; each step is a link to the changed list. */
export function DeckList({ view, ids, addresses }: Props) {
  const { language } = view
  const copy = presentCopy(language)
  const list = (next: readonly string[]) => linkTo('/share/deck', view, { views: deckText(next) })
  return (
    <ol className="mt-4 divide-y divide-line border-y border-line">
      {ids.map((id, i) => {
        const address = addresses[i]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same view may be shown twice
          <li key={`${id} ${i}`} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
            <span className="tabular text-muted">{i + 1}</span>
            <span className="min-w-0 grow">
              {address ? (
                <>
                  <a href={addressText(address)}>{screenTitle(address)}</a>
                  <span className="block text-[0.8125rem] text-muted">
                    {[...filterWords(address), editionsCopy(language).nth(address.view.edition ?? 0)].join(
                      ' · ',
                    )}
                  </span>
                </>
              ) : (
                copy.gone(id)
              )}
            </span>
            <span className="flex gap-3 text-[0.9375rem]">
              {i > 0 && <a href={list(moved(ids, i, -1))}>{copy.up}</a>}
              {i < ids.length - 1 && <a href={list(moved(ids, i, 1))}>{copy.down}</a>}
              <a href={list(moved(ids, i, null))}>{copy.remove}</a>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
