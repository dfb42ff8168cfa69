import { originOf } from '@/components/share/origin'
import { partNames } from '@/components/sitemap/parts'
import { sitemapIndex } from '@/lib/export/sitemap'

export const dynamic = 'force-dynamic'

/** The index of the sitemaps of all pages. */
export async function GET(request: Request): Promise<Response> {
  const origin = originOf(request.headers)
  const addresses = (await partNames()).map((name) => `${origin}/sitemaps/${name}`)
  return new Response(sitemapIndex(addresses), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'max-age=3600' },
  })
}
