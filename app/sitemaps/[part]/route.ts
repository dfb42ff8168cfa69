import { originOf } from '@/components/share/origin'
import { pagesOf, parsePart } from '@/components/sitemap/parts'
import { sitemapPieces } from '@/lib/export/sitemap'
import { streamOf } from '@/lib/export/stream'
import { loadSnapshot } from '@/lib/store/read'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ part: string }>
}

/** One sitemap: screens and regions, or a range of projects or documents of the newest edition. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const part = parsePart((await params).part)
  const snapshot = part === null ? null : await loadSnapshot(null)
  if (part === null || snapshot === null) return new Response(null, { status: 404 })
  const pieces = sitemapPieces(originOf(request.headers), pagesOf(snapshot, part))
  return new Response(streamOf(pieces), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'max-age=3600' },
  })
}
