import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentFrom } from '@/lib/documents'
import { readPage } from '@/lib/extract/page'
import type { ArticleText } from '@/lib/extract/page/types'
import { bareHeadline } from '@/tests/support/evaluation/headline'

interface Gold {
  articles: { title: string }[]
  projects: { quote: string }[]
  investments: { quote: string }[]
  outputs: { quote: string }[]
}

const ROOT = join(import.meta.dirname, '../../../..')
/** Pages with annotations, and the share of their articles that must be found under their headline. */
const CORPORA = [
  { name: 'own pages', pages: 'tests/corpus/pages', gold: 'tests/corpus/pages-gold', floor: 0.93 },
  { name: 'newspaper pages', pages: '../shared/corpus', gold: '../shared/gold', floor: 0.9 },
]

function isTitled(article: ArticleText, title: string): boolean {
  const own = bareHeadline(article.title)
  return (
    article.paragraphs.length > 0 &&
    (own === title || (own.length >= 6 && title.includes(own)) || (title.length >= 4 && own.includes(title)))
  )
}

function read(folder: string, gold: string) {
  return readdirSync(join(ROOT, gold))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const page = file.replace('.json', '.txt')
      const { text } = documentFrom(page, readFileSync(join(ROOT, folder, page)))
      return {
        page,
        ...readPage(text),
        wanted: JSON.parse(readFileSync(join(ROOT, gold, file), 'utf8')) as Gold,
      }
    })
}

describe.each(CORPORA)('articles of $name', ({ pages, gold, floor }) => {
  if (!existsSync(join(ROOT, gold)) || !existsSync(join(ROOT, pages))) {
    it.skip(`needs ${gold}`, () => {})
    return
  }
  const documents = read(pages, gold)

  it(`finds at least ${floor * 100} % by their headlines`, () => {
    const missed: string[] = []
    let all = 0
    for (const { page, plain, articles, wanted } of documents) {
      const free = new Set(articles)
      const printed = bareHeadline(plain.text)
      for (const title of wanted.articles.map((article) => bareHeadline(article.title))) {
        // a picture's title is the annotator's own, and so is that of one brief of several
        if (title.startsWith('图片') || !printed.includes(title)) continue
        all++
        const found = [...free].find((article) => isTitled(article, title))
        if (found) free.delete(found)
        else missed.push(`${page}: ${title}`)
      }
    }
    expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(floor)
  })

  it('never cuts or joins articles inside a sentence that states a fact', () => {
    for (const { page, plain, articles, wanted } of documents) {
      const texts = articles.map((article) =>
        [article.titleSpan, ...article.subheads, ...article.paragraphs]
          .filter((span) => span !== null)
          .map((span) => bareHeadline(plain.text.slice(span.start, span.end)))
          .join(''),
      )
      for (const { quote } of [...wanted.projects, ...wanted.investments, ...wanted.outputs])
        expect(
          texts.some((text) => text.includes(bareHeadline(quote))),
          `${page}: ${quote}`,
        ).toBe(true)
    }
  })
})
