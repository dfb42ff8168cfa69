import type { ProjectMention } from '../contracts'
import { Opening } from '../text/opening'
import { overlaps } from '../text/overlaps'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { announcedItems } from './announced-list'
import { findAnother } from './another'
import { findBegunLists } from './begun-list'
import { findBuiltObjects } from './built-object'
import { findByFirm } from './by-firm'
import { withoutContents } from './contents'
import { findFinanced } from './financed'
import { addHeaded } from './headed'
import { numberedItem } from './numbered-item'
import { findOneSized } from './one-sized'
import { isOnlyKind } from './only-kind'
import { findPointedOut } from './pointed-out'
import { findPricedItems } from './priced-items'
import type { Surroundings } from './project-parts'
import { findRenewals } from './renewal'
import { findRoutes } from './route-works'
import { withoutDoubles } from './same-project'
import { findScenes } from './scene'
import { paidItems, segmentItems } from './segment-items'
import { sharingTail } from './shared-tail'
import { siblings } from './siblings'
import { findSingledOut } from './singled-out'
import { findSizedList } from './sized-list'
import { findSizedWorks } from './sized-work'
import { findUndertaken } from './undertaken'

/**
 * Undertakings named in one sentence of `text`, and the words that point back to one (该项目).
 * `company` is set where the name begins with a company's; the span covers company and name.
 */
export function findProjects(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found = body.includes('、') || body.includes('线') ? sharingTail(text, sentence, around) : []
  addHeaded(text, sentence, around, found)
  if (
    body.includes('上') ||
    body.includes('第') ||
    body.includes('又') ||
    body.includes('另') ||
    body.includes('了一')
  )
    addApart(found, findAnother(text, sentence, around))
  if (body.includes('是') || body.includes('叫')) addApart(found, findPointedOut(text, sentence, around))
  if (ROUTES.test(body)) addApart(found, findRoutes(text, sentence, around))
  if (body.includes('最')) addApart(found, findSingledOut(text, sentence, around))
  if (DIGIT.test(body)) {
    addApart(found, findByFirm(text, sentence, around))
    if (body.includes('一')) addApart(found, findOneSized(text, sentence))
    if (body.includes('、')) addApart(found, findSizedList(text, sentence, around))
    addApart(found, findSizedWorks(text, sentence, around))
    addApart(found, findUndertaken(text, sentence, around))
    if (body.includes('元')) {
      if (body.includes('资')) addApart(found, findFinanced(text, sentence, around))
      addApart(found, findRenewals(text, sentence))
      if (body.includes('、')) addApart(found, findPricedItems(text, sentence, around))
      addApart(found, findBuiltObjects(text, sentence, around))
    }
  }
  const item = NUMBERED.test(body) ? numberedItem(text, sentence, around) : null
  if (item) addApart(found, [item])
  if (found.length === 0) found.push(...findScenes(text, sentence, around))
  if (body.includes('项目') || body.includes('工程'))
    found.push(...announcedItems(text, sentence, found, around))
  if (body.includes('元,') && body.includes('完成')) found.push(...paidItems(text, sentence, found, around))
  if (body.includes(';')) found.push(...segmentItems(text, sentence, found, around))
  if (body.includes('、')) addApart(found, findBegunLists(text, sentence, around))
  if (found.length > 0 && body.includes('、')) found.push(...siblings(text, sentence, found, around))
  const told = found
    .filter((one) => !isOnlyKind(text, one, sentence, around))
    .sort((a, b) => a.start - b.start)
  return withoutContents(text, withoutDoubles(text, sentence, told))
}

function addApart(found: ProjectMention[], items: readonly ProjectMention[]): void {
  for (const item of items) if (!found.some((other) => overlaps(item, other))) found.push(item)
}

const DIGIT = /\d/
/** Without one of these no route is told by what it joins. */
const ROUTES = new Scan(
  /[至到—－-][\u4e00-\u9fff]{2,14}(?:\([^()]{2,12}\))?(?:[路段铁]|高速|[络接支]线)|[GSXY]\d|[国省县乡]道\d/,
)
const NUMBERED = new Opening(/^[\d(①-⑳]/)
