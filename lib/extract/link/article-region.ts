import { findPlaces, isWithin, prefectureOf, ROOT } from '@/lib/regions'
import type { ArticleText } from '../page'
import type { Hints } from '../types'
import { codesIn, resolved, sharpen } from './codes-in'
import { countyWithin, SEATS, SEVERAL_COUNTIES } from './county-within'
import { datelinePlace } from './dateline-place'
import { CAPITAL, filedFromCapital } from './filed-from-capital'
import { ofWhole } from './of-whole'
import { openingTogether } from './opening-together'
import { placesWithin } from './page-places'
import { reportedByRegion } from './reported-by-region'

function mostFrequent(codes: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  let best: string | null = null
  for (const [code, count] of counts) if (count > (best ? counts.get(best)! : 0)) best = code
  return best
}

/**
 * The unit an article is about: its headline's place, its dateline's, the place its first paragraphs name most often,
 * the newspaper's own, in this order; a county named in the dateline or opening sharpens a prefecture of the headline.
 */
export function articleRegion(
  text: string,
  article: ArticleText,
  base: string | null,
  hints: Hints = {},
): string {
  const found = regionFromText(text, article, base, hints)
  // what front matter says of the document is more precise than a dateline of its prefecture
  if (hints.region && hints.region !== found && isWithin(hints.region, found)) return hints.region
  if (prefectureOf(found) !== found || hints.region) return found
  const county = countyWithin(text, article, found)
  return county && !ofWhole(text, article, found, found) ? county : found
}

function regionFromText(text: string, article: ArticleText, base: string | null, hints: Hints = {}): string {
  const printed = datelinePlace(text, article, base)
  const context = base ?? printed
  // without a headline of its own an article's first sentence stands as its title: the document's is better
  const head = hints.title ?? ''
  const title = article.titleSpan
    ? codesIn(text, article.titleSpan, context)
    : resolved(findPlaces(head), context)
  const headline =
    title.length > 1 && !title.every((code) => isWithin(code, title[0]!) || isWithin(title[0]!, code))
      ? shared(title)
      : sharpen(title)
  if (headline && headline !== ROOT) {
    if (printed && isWithin(printed, headline)) return SEATS.has(printed) ? headline : printed
    return headline
  }
  const opening = article.paragraphs.slice(0, 3).flatMap(({ start, end }) => {
    const head = { start, end: Math.min(end, start + 400) }
    const places = placesWithin(text, head)
    const parts = text.slice(start, head.end).includes(PART)
    return resolved(parts ? places.filter((place) => !isPart(text, place.start, start)) : places, context)
  })
  // the region's newspaper files from the capital whatever it reports
  if (
    printed === CAPITAL &&
    !headline &&
    (base === ROOT || (base === CAPITAL && !hints.region && !hints.publisher)) &&
    filedFromCapital(article.title, leadOf(text, article), opening, base)
  )
    return ROOT
  if (printed && headline !== ROOT) {
    if (!SEATS.has(printed)) return printed
    // filed from the seat: the county only where the opening speaks of it by name
    const mine = opening.filter((code) => code === printed).length
    if (hints.region && hints.region === prefectureOf(printed)) return hints.region
    return mine > 3 ? printed : (prefectureOf(printed) ?? printed)
  }
  if (headline === ROOT || reportedByRegion(text, article, context)) return ROOT
  // news in brief from many places has none of its own
  if (ROUND_UP.test(article.title) && base) return base
  if (article.titleSpan && /我区|全区/.test(article.title) && (base === null || base === ROOT)) return ROOT
  const deictic = /(?:我|全)[市盟旗县]/.test(article.title) && base && base !== ROOT ? base : null
  if (deictic) return deictic
  if (hints.region) return hints.region
  const together = article.caption ? null : openingTogether(text, article, context)
  if (together && base && isWithin(together, base)) return together
  const own = overall(text, article, mostFrequent(opening.filter((code) => code !== ROOT)))
  if (own && base && base !== ROOT && !isWithin(own, prefectureOf(base) ?? base))
    return opening.length > 1 ? own : (hints.region ?? base)
  if (own && base === ROOT && ofRegion(text, article)) return ROOT
  return own ?? hints.region ?? base ?? ROOT
}

const leadOf = (text: string, { paragraphs }: ArticleText): string =>
  paragraphs
    .slice(0, 2)
    .map((span) => text.slice(span.start, Math.min(span.end, span.start + 400)))
    .join('')

/** 其中,兴安盟获得…,乌兰察布市获得…: only parts of what is spoken of. */
function isPart(text: string, at: number, floor: number): boolean {
  const from = Math.max(floor, text.lastIndexOf('。', at) + 1)
  return text.startsWith(PART, from)
}
const PART = '其中'

/** Whether a report in the region's own newspaper opens with all of it, and names no place before that. */
function ofRegion(text: string, article: ArticleText): boolean {
  if (article.caption || article.paragraphs.length === 0) return false
  const { start, end } = article.paragraphs[0]!
  const at = text.slice(start, Math.min(end, start + 160)).search(REGION)
  return at >= 0 && codesIn(text, { start, end: start + at }, ROOT).every((code) => code === ROOT)
}
const REGION =
  /(?<!是|作为|成为|列为|属于)(?:[全我]区(?!首|唯一|最|第一|前|范围|乃至|率先)|自治区(?!级|首|主席|党委(?:书记|常委)|政协委员|[^,。]{0,12}(?:命名|评为|认定|授予)))/

const ROUND_UP =
  /^[【《]?[\u4e00-\u9fff·“”\s]{0,10}(?:快讯|简讯|短讯|短波|速览|速递|连线|传真|集锦|集萃|集粹|扫描|动态|点击|播报|短新闻|简明新闻|一句话新闻)[】》]?$/

/** The prefecture where the opening names a county, but the whole text as often several others of it. */
function overall(text: string, article: ArticleText, own: string | null): string | null {
  const prefecture = own && prefectureOf(own)
  if (!own || !prefecture || prefecture === own) return own
  const first = article.paragraphs[0]!
  const stop = text.indexOf('。', first.start)
  const opens = { start: first.start, end: stop < 0 ? first.end : Math.min(stop, first.end) }
  if (
    !article.caption &&
    SEVERAL_COUNTIES.test(text.slice(opens.start, opens.end)) &&
    codesIn(text, opens, prefecture).every((code) => code === prefecture)
  )
    return prefecture
  return ofWhole(text, article, prefecture, own) ? prefecture : own
}

function shared(codes: readonly string[]): string {
  const prefectures = [...new Set(codes.map((code) => prefectureOf(code)))]
  return prefectures.length === 1 && prefectures[0] ? prefectures[0] : ROOT
}
