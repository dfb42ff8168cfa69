/** A page in a sitemap. */
export interface SitemapPage {
  /** Path without host. */
  path: string
  modified: Date | string | null
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Pages as a sitemap, chunk by chunk; each names itself in both languages. */
export async function* sitemapPieces(
  origin: string,
  chunks: AsyncIterable<readonly SitemapPage[]>,
): AsyncGenerator<string> {
  yield `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
  for await (const pages of chunks) yield pages.map((page) => entry(origin, page)).join('')
  yield '</urlset>\n'
}

/** The index of a site's sitemaps. */
export function sitemapIndex(addresses: readonly string[]): string {
  const list = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>\n`).join('')
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${list}</sitemapindex>\n`
}

function entry(origin: string, { path, modified }: SitemapPage): string {
  const address = escaped(`${origin}${path}`)
  const day = modified === null ? '' : `<lastmod>${new Date(modified).toISOString()}</lastmod>`
  const other = (language: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`
  return `<url><loc>${address}</loc>${day}${other('zh-CN', address)}${other('en', `${address}?lang=en`)}</url>\n`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll("'", '&apos;')
    .replaceAll('"', '&quot;')
}
