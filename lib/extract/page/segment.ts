import { plain } from '../text'
import { type BoundaryJudge, opensArticle } from './boundary'
import { Draft } from './draft'
import { finish } from './finish'
import { inContext } from './in-context'
import { Likeness } from './likeness'
import { type Reflowed, reflow } from './reflow'
import { marksOnlySubheads, startsArticle } from './roles'
import type { ArticleText, Page } from './types'

/**
 * Reads a document: canonical text in reading order, cut into articles. Offsets lead back to `original`.
 *
 * @param title - of the document, from its front matter: the first article's where the text has no headline at all
 */
export function readPage(original: string, title?: string): Page {
  const page = reflow(plain(original))
  const articles = segmentPage(page)
  const [first] = articles
  if (title && first && articles.every((article) => article.titleSpan === null)) first.title = title
  return { plain: page.plain, articles }
}

/**
 * Cuts a page (in reading order) into its articles, in the order of their texts.
 *
 * @param judge - decides where nothing but a line's features tells a headline from a subhead
 */
export function segmentPage(
  { plain, lines, pairs, counts }: Reflowed,
  judge: BoundaryJudge = opensArticle,
): ArticleText[] {
  const units = inContext(lines)
  const draft = new Draft(plain.text, units, new Likeness(pairs, units, counts))
  const subheadsOnly = marksOnlySubheads(units)
  units.forEach((unit, at) => {
    switch (unit.kind) {
      case 'heading':
      case 'title':
        if (startsArticle(units, at, draft, subheadsOnly, judge)) draft.headline(unit)
        else draft.subhead(unit)
        break
      case 'section':
        draft.subhead(unit)
        break
      case 'byline':
        draft.byline(unit)
        break
      case 'continuation':
        draft.continuation()
        break
      case 'credit':
        draft.credit(unit)
        break
      case 'masthead':
        break
      case 'signature':
        draft.signature(unit)
        break
      default:
        draft.paragraph(unit, units[at + 1])
    }
  })
  return finish(draft)
}
