import type { Language } from '@/lib/view'
import { type Address, parseAddress } from './address'
import { originOf } from './origin'

/** What the form of the share dialog, or that of the list of views, has sent. */
export interface Sent {
  /** Null where `to` is no screen of this site. */
  address: Address | null
  /** The list that the view is to be added to; null: none. */
  deck: string | null
  language: Language
}

/** Reads the fields `to`, `deck` and `lang`; a whole link is taken where it leads to this site. */
export async function readSent(request: Request): Promise<Sent> {
  const fields = await request.formData().catch(() => new FormData())
  const text = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value.trim() : null
  }
  const address = parseAddress(withoutOrigin(text('to') ?? '', originOf(request.headers)))
  const language = text('lang') === 'en' ? 'en' : (address?.view.language ?? 'zh')
  return { address, deck: text('deck'), language }
}

/** `https://atlas.example/?in=150600` → `/?in=150600`, where that is where we are; anything else stays as it is. */
function withoutOrigin(text: string, origin: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  return url.origin === origin ? `${url.pathname}${url.search}` : text
}
