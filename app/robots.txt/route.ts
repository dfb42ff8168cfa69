import { originOf } from '@/components/share/origin'

export const dynamic = 'force-dynamic'

/** Addresses with several parameters are combinations of filters without end; each has a canonical page. */
const CLOSED = ['/api/', '/data/', '/s/', '/present', '/embed', '/*&']

/** What search engines may read. Works without a database. */
export function GET(request: Request): Response {
  const lines = [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    'Allow: /',
    '',
    `Sitemap: ${originOf(request.headers)}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'max-age=3600' },
  })
}
