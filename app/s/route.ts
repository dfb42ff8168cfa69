import { shortLinkCopy } from '@/components/copy/short-link'
import { linkTo } from '@/components/link'
import { deckText, MOST_VIEWS, parseDeck } from '@/components/present/deck'
import { addressText, pinned } from '@/components/share/address'
import { plainPage } from '@/components/share/plain-page'
import { readSent } from '@/components/share/sent-address'
import { shortLinkWait } from '@/components/share/short-link-limits'
import { targetOf } from '@/components/share/short-link-target'
import { loadSnapshot } from '@/lib/store/read'
import { shortLinkTo } from '@/lib/store/short-links'
import { DEFAULT_VIEW } from '@/lib/view'

/**
 * Stores a short link to a screen of this site (`to`), and leads to the page that shows it; with `deck`, to the list of
 * views to be presented, which it is added to.
 */
export async function POST(request: Request): Promise<Response> {
  const wait = shortLinkWait(request.headers, Date.now())
  const { address, deck, language } = await readSent(request)
  const copy = shortLinkCopy(language)
  const back = { href: address ? addressText(address) : '/', label: address ? copy.back : copy.home }
  if (wait > 0)
    return plainPage(
      429,
      language,
      { title: copy.slow, text: copy.slowText(wait), link: back },
      { 'retry-after': String(wait) },
    )
  const snapshot = address === null ? null : await loadSnapshot(address.view.edition)
  if (address === null || snapshot === null)
    return plainPage(400, language, { title: copy.bad, text: copy.badText, link: back })
  const id = await shortLinkTo(targetOf(pinned(address, snapshot.number), snapshot.number))
  const view = { ...DEFAULT_VIEW, language }
  const shown =
    deck === null
      ? linkTo('/share/link', view, { id })
      : linkTo('/share/deck', view, { views: deckText([...parseDeck(deck), id].slice(-MOST_VIEWS)) })
  return new Response(null, { status: 303, headers: { location: shown, 'cache-control': 'no-store' } })
}
