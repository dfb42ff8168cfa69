import type { CorpusName } from '@/lib/evaluate'
import { segmentPage } from '@/lib/extract/page'
import { boundaryFeatures, opensArticle } from '@/lib/extract/page/boundary'
import { reflow } from '@/lib/extract/page/reflow'
import { plain } from '@/lib/extract/text'
import { documentsOf } from '@/tests/support/evaluation/corpora'
import { bareHeadline } from '@/tests/support/evaluation/headline'
import type { Example } from './example'

/** Shorter ones stand in titles by chance. */
const SHORTEST = 4

/** There are some three hundred of them, and what draws weights to zero is set for thousands. */
const TIMES = 3

/** Whether the line is one of the annotated headlines, or a line of one. */
const isHeadline = (line: string, titles: readonly string[]) =>
  line.length >= SHORTEST &&
  titles.some((title) => title.includes(line) || (title.length >= SHORTEST && line.includes(title)))

/**
 * Lines of whole corpora that nothing but weights decide, each with two choices: an article begins, or it goes on. Pages are cut as
 * their annotations say, so that which lines there are does not hang on the weights in force.
 */
export const boundaryExamplesIn = (corpora: readonly CorpusName[]): Example[] =>
  corpora.flatMap((name) =>
    documentsOf(name).flatMap(({ document, text, gold }) => {
      const titles = gold.articles.map(({ title }) => bareHeadline(title))
      const examples: Example[] = []
      segmentPage(reflow(plain(text)), (line) => {
        const opens = isHeadline(bareHeadline(line.unit.text), titles)
        examples.push({
          document,
          features: [boundaryFeatures(line), []],
          right: [opens, !opens],
          present: opensArticle(line) === opens,
          times: TIMES,
        })
        return opens
      })
      return examples
    }),
  )
