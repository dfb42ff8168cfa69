import { shareCopy } from '@/components/copy/share'
import type { Language } from '@/lib/view'
import { type Address, addressText } from './address'

/** Asks for a short link; the answer is a page with it. */
export function ShortLinkForm({ address, language }: { address: Address; language: Language }) {
  return (
    <form method="post" action="/s">
      <input type="hidden" name="to" value={addressText(address)} />
      <button type="submit" className="button">
        {shareCopy(language).makeShort}
      </button>
    </form>
  )
}

/** Adds the view to the list of views to be presented. A script fills in the list begun before. */
export function DeckForm({ address, language }: { address: Address; language: Language }) {
  return (
    <form method="post" action="/s">
      <input type="hidden" name="to" value={addressText(address)} />
      <input type="hidden" name="deck" value="~" data-deck-field="" />
      <button type="submit" className="button">
        {shareCopy(language).addToDeck}
      </button>
    </form>
  )
}
