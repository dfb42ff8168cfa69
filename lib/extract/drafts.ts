import { articleKey } from './identity/key'
import { ReadAhead } from './link/ahead/read-ahead'
import { readArticle } from './link/article'
import type { Considered, Reading } from './link/article-reading'
import { articleRegion } from './link/article-region'
import { briefPlaces } from './link/brief-places'
import type { DraftInvestment, DraftOutput, DraftProject } from './link/draft'
import { isEconomic } from './link/economic'
import { pageRegion } from './link/page-region'
import { regionAbove } from './link/region-above'
import { type ArticleText, readPage } from './page'
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
  const ahead = new ReadAhead()
  const regions = regionsOf(plain.text, articles, page.region, hints)
  const briefs = articles.map((article, index) => briefPlaces(plain.text, article, regions[index]!))
  const readings = articles.map(
    (article, index): Reading => ({
      text: plain.text,
      article,
      index,
      region: regions[index]!,
      publisher: page.publisher,
      published,
      shortNames,
      firms: new Map(),
      projects,
      investments,
      outputs,
      briefs: briefs[index]!,
      ahead,
      ...(considered && { considered }),
    }),
  )
  const economic = readings.filter(({ article: { span } }) =>
    isEconomic(plain.text.slice(span.start, span.end)),
  )
  for (const reading of economic) ahead.announce(reading)
  for (const reading of economic) readArticle(reading)
  const heads = readings.map(({ article, region }, index): Article => {
    const key = articleKey(hints.publisher ?? null, published, article.title)
    return { id: `a${index + 1}`, title: article.title, region, key, ...plain.toOriginal(article.span) }
  })
  return { plain, published, heads, projects, investments, outputs }
}

/** The units that the articles of a page are about. */
function regionsOf(
  text: string,
  articles: readonly ArticleText[],
  base: string | null,
  hints: Hints,
): string[] {
  const regions = articles.map((article) => articleRegion(text, article, base, hints))
  for (let i = 1; i < regions.length; i++)
    regions[i] = regionAbove(text, articles[i]!, regions[i]!, regions[i - 1]!) ?? regions[i]!
  return regions
}
