import { shortLinkCopy } from '@/components/copy/short-link'
import { addressText } from '@/components/share/address'
import { plainPage } from '@/components/share/plain-page'
import { addressOf } from '@/components/share/short-link-target'
import { loadShortLinks } from '@/lib/store/short-links'

interface Context {
  params: Promise<{ id: string }>
}

/** Leads to the screen that a short link stands for, in the edition it was made in. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const [target] = await loadShortLinks([id])
  const address = target && addressOf(target)
  const copy = shortLinkCopy('zh')
  if (!address)
    return plainPage(404, 'zh', {
      title: copy.missing,
      text: copy.missingText,
      link: { href: '/', label: copy.home },
    })
  // A path without a host cannot leave this site, whatever stands in the database.
  return new Response(null, {
    status: 302,
    headers: { location: addressText(address), 'cache-control': 'public, max-age=300' },
  })
}
