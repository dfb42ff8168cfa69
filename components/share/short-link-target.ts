import type { ShortLinkTarget } from '@/lib/store/short-links'
import { type Address, addressText, live, parseAddress, pinned } from './address'

/** An address as short links are stored: the edition by itself. */
export function targetOf(address: Address, edition: number): ShortLinkTarget {
  const [path = '/', query = ''] = addressText(live(address)).split('?')
  return { path, query, edition: address.view.edition ?? edition }
}

/** The address a stored short link leads to; null where the screen is no longer one that is shared. */
export function addressOf({ path, query, edition }: ShortLinkTarget): Address | null {
  const address = parseAddress(query === '' ? path : `${path}?${query}`)
  return address && pinned(live(address), edition)
}
