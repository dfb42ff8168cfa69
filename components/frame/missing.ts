import { evidenceRequest } from '@/components/evidence/selection'
import { regionAddress } from '@/components/regions/address'
import { isKnown, isRecordKind } from '@/lib/store/read/known'
import { loadShortLinks } from '@/lib/store/short-links'
import { parseView } from '@/lib/view'

/**
 * Stands before the path of an address that names nothing. No route has it, so that Next answers with `app/not-found.tsx`
 * and status 404, complete. What `notFound()` makes of a page that has begun is an empty document that only scripts fill.
 */
const MISSING = '/missing'

/** Where the answer for such an address is found, its query left as it is. */
export function missingAddress(address: URL): URL {
  const missing = new URL(address)
  missing.pathname = `${MISSING}${address.pathname}`
  return missing
}

/** The path that was asked for, of one that `missingAddress` made; others stay as they are. */
export function askedPath(path: string): string {
  return path.startsWith(`${MISSING}/`) ? path.slice(MISSING.length) : path
}

/** Whether an address has the form of a screen that shows one thing, and there is no such thing. */
export async function namesNothing({ pathname, searchParams }: URL): Promise<boolean> {
  const of = (name: string) => searchParams.get(name)
  if (pathname === '/evidence') {
    const { view } = parseView(searchParams, ['of', 'product', 'unit'])
    return evidenceRequest(of('of'), of('product'), of('unit'), view.language) === null
  }
  if (pathname === '/share/link') return !(await loadShortLinks([of('id') ?? ''])).some(Boolean)
  const [, kind = '', key = '', ...more] = pathname.split('/')
  if (key === '' || more.length > 0) return false
  if (kind === 'regions') return regionAddress(key).kind === 'unknown'
  return isRecordKind(kind) && !(await isKnown(kind, decoded(key), parseView(searchParams).view.edition))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
