import { shortLinkCopy } from '@/components/copy/short-link'
import { addressText, parseAddress, pinned } from '@/components/share/address'
import { plainPage } from '@/components/share/plain-page'
import { shortLinkWait } from '@/components/share/short-link-limits'
import { targetOf } from '@/components/share/short-link-target'
import { loadSnapshot } from '@/lib/store/read'
import { shortLinkTo } from '@/lib/store/short-links'
import type { Language } from '@/lib/view'

/** Stores a short link to a screen of this site (`to`), and leads to the page that shows it. */
export async function POST(request: Request): Promise<Response> {
  const wait = shortLinkWait(request.headers, Date.now())
  const address = parseAddress(await sentAddress(request))
  const language: Language = address?.view.language ?? 'zh'
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
  const shown = `/share/link?id=${id}${language === 'en' ? '&lang=en' : ''}`
  return new Response(null, { status: 303, headers: { location: shown, 'cache-control': 'no-store' } })
}

/** The field `to` of the form; empty where something else was sent. */
async function sentAddress(request: Request): Promise<string> {
  try {
    const value = (await request.formData()).get('to')
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}
