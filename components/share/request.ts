import { pictureCopy } from '@/components/copy/picture'
import { loadSnapshot, type Snapshot } from '@/lib/store/read'
import type { Language } from '@/lib/view'
import { type Address, parseAddress, pinned } from './address'
import { originOf } from './origin'
import { TooManyPictures } from './raster/raster'
import { languageOf, refusal } from './refusal'

/** What a request for a picture asks for. */
export interface PictureRequest {
  /** With its edition. */
  address: Address
  snapshot: Snapshot
  /** Where the dashboard is reached, for what the code holds. */
  origin: string
  /** True where the address itself names the edition: then the picture never changes. */
  fixed: boolean
}

/** Reads `to`, or says what is wrong with it. */
export async function pictureRequest(request: Request): Promise<PictureRequest | Response> {
  const { searchParams } = new URL(request.url)
  const address = parseAddress(searchParams.get('to') ?? '')
  if (address === null) return refusal(400, pictureCopy(languageOf(searchParams)).badAddress)
  const snapshot = await loadSnapshot(address.view.edition)
  const { language } = address.view
  if (snapshot === null || !snapshot.found) return refusal(404, pictureCopy(language).gone)
  return {
    address: pinned(address, snapshot.number),
    snapshot,
    origin: originOf(request.headers),
    fixed: address.view.edition !== null,
  }
}

/** A picture as a response. What is of one edition stays the same for ever; the newest one may change. */
export function pictureResponse(
  body: string | Buffer,
  type: 'image/png' | 'image/svg+xml',
  { fixed, file }: { fixed: boolean; file?: string },
): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      ...(file ? { 'content-disposition': `inline; filename="${file}"` } : {}),
    },
  })
}

/** Runs the making of a picture; where too many are asked for, the answer says to come back. */
export async function whenThereIsRoom(language: Language, make: () => Promise<Response>): Promise<Response> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof TooManyPictures)
      return refusal(503, pictureCopy(language).busy, { 'retry-after': '5' })
    throw error
  }
}
