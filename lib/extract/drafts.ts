import { articleKey } from './identity/key'
import { readArticle } from './link/article'
import type { Considered } from './link/article-reading'
import { articleRegion } from './link/article-region'
import type { DraftInvestment, DraftOutput, DraftProject } from './link/draft'
import { pageRegion } from './link/page-region'
import { regionAbove } from './link/region-above'
import { readPage } from './page'
import { inferPublished } from './recognise'
import type { Article, Hints } from './types'

/** What the articles of a document state, before equal facts are joined and named. */
export function readDrafts(text: string, hints: Hints, considered?: Considered[]) {
  const { plain, articles } = readPage(text, hints.title)
  const published = hints.published ?? inferPublished(plain)
  const page = pageRegion(plain.text, hints)
  const projects: DraftProject[] = []
  const investments: DraftInvestment[] = []
  const outputs: DraftOutput[] = []
  const shortNames: { full: string; short: string }[] = []
  let above: string | null = null
  const heads: Article[] = articles.map((article, index) => {
    const own = articleRegion(plain.text, article, page.region, hints)
    const region: string = regionAbove(plain.text, article, own, above) ?? own
    above = region
    readArticle({
      text: plain.text,
      article,
      index,
      region,
      publisher: page.publisher,
      published,
      shortNames,
      firms: new Map(),
      projects,
      investments,
      outputs,
      ...(considered && { considered }),
    })
    const key = articleKey(hints.publisher ?? null, published, article.title)
    return { id: `a${index + 1}`, title: article.title, region, key, ...plain.toOriginal(article.span) }
  })
  return { plain, published, heads, projects, investments, outputs }
}
