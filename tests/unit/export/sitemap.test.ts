import { expect, it } from 'vitest'
import { sitemapIndex, sitemapPieces } from '@/lib/export/sitemap'
import { inChunks, textOf } from './support'

it('a sitemap names each page in both languages', async () => {
  const pages = [
    { path: '/', modified: null },
    { path: "/a&b'<c>", modified: new Date('2026-11-21T00:00:00Z') },
  ]
  const text = await textOf(sitemapPieces('https://atlas.example', inChunks(pages, 1)))
  expect(text.match(/<url>/g)).toHaveLength(2)
  expect(text).toContain(
    '<loc>https://atlas.example/a&amp;b&apos;&lt;c></loc><lastmod>2026-11-21T00:00:00.000Z</lastmod>',
  )
  expect(text).toContain('hreflang="en" href="https://atlas.example/?lang=en"')
  expect(text.trim().endsWith('</urlset>')).toBe(true)
})

it('an index names its sitemaps', () => {
  expect(sitemapIndex(['https://atlas.example/sitemaps/pages.xml'])).toContain(
    '<sitemap><loc>https://atlas.example/sitemaps/pages.xml</loc></sitemap>',
  )
})
