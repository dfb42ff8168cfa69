import { findPlaces, isWithin, prefectureOf, ROOT, regionByCode, resolvePlace } from '@/lib/regions'
import type { ArticleText } from '../page'
import { Scan } from '../text/scan'
import type { Hints } from '../types'
import { codesIn, resolved, sharpen } from './codes-in'
import { datelinePlace } from './dateline-place'
import { CAPITAL, filedFromCapital } from './filed-from-capital'
import { LOOKED_AT, ofItself, ofWhole, SELF } from './of-whole'
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
  if (prefectureOf(found) === found && !hints.region && !ofWhole(text, article, found, found))
    return onlyCounty(text, article, found) ?? ownCounty(text, article, found) ?? found
  return found
}

const LEAGUE = /[全我][市盟]/

/** The one county that a text without a headline of its place speaks of as its own, where all its towns lie there. */
function ownCounty(text: string, article: ArticleText, prefecture: string): string | null {
  const { start, end } = article.span
  const body = text.slice(start, Math.min(end, start + LOOKED_AT))
  if (!SELF.test(body) || LEAGUE.test(body)) return null
  const codes = codesIn(text, { start, end: start + body.length }, prefecture).filter(
    (code) => code !== prefecture && isWithin(code, prefecture),
  )
  return codes.length > 1 && new Set(codes).size === 1 ? codes[0]! : null
}

/** The one county that opening and headline name within a prefecture, where no other is named. */
function onlyCounty(text: string, article: ArticleText, prefecture: string): string | null {
  const from = article.titleSpan?.start ?? article.span.start
  const codes = codesIn(text, { start: from, end: Math.min(article.span.end, from + 260) }, prefecture)
  const counties = [
    ...new Set(codes.filter((code) => code !== prefecture && isWithin(code, prefecture) && !SEATS.has(code))),
  ]
  if (counties.length !== 1) return null
  if (SEVERAL_COUNTIES.test(text.slice(from, Math.min(article.span.end, from + 260)))) return null
  if (ofItself(text, article, prefecture) || headedByOffice(text, article, prefecture)) return null
  const all = codesIn(text, { start: from, end: Math.min(article.span.end, from + 3000) }, prefecture)
  const others = new Set(
    all.filter((code) => isWithin(code, prefecture) && code !== prefecture && code !== counties[0]),
  )
  const mine = all.filter((code) => code === counties[0]).length
  return others.size === 0 &&
    mine >= 1 &&
    !(isCity(counties[0]!) && mine >= 3 ? /(?:全盟|我盟)/ : /(?:全市|我市|全盟|我盟)/).test(
      text.slice(from, Math.min(article.span.end, from + 600)),
    )
    ? counties[0]!
    : null
}

/** 乌海银行“微贷通”, 赤峰海关: the headline is of a body that works in the whole prefecture. */
function headedByOffice(text: string, { titleSpan }: ArticleText, prefecture: string): boolean {
  if (!titleSpan) return false
  return placesWithin(text, titleSpan).some(
    (place) =>
      resolvePlace(place, prefecture) === prefecture && OFFICE.test(text.slice(place.end, place.end + 8)),
  )
}
/** 沿线三个旗县市, 各旗县区. */
const SEVERAL_COUNTIES = new Scan(
  /[两三四五六七八九十\d]个?(?:旗县|县区|旗区|盟市)|[各其][余他]?(?:旗县|县区|旗区)/,
)
const OFFICE =
  /^(?:[\u4e00-\u9fff]{0,4}银行|农信|海关|供电|电业|联通|移动|电信|邮政|烟草|机场|铁路|车务段|公积金|税务|检察|法院|人保|国寿|石油|石化)/

/** A city of county level may call itself 全市. */
const isCity = (code: string) => regionByCode(code)?.name.endsWith('市') ?? false

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
  const opening = article.paragraphs.slice(0, 3).flatMap((span) =>
    resolved(
      placesWithin(text, { start: span.start, end: Math.min(span.end, span.start + 400) }).filter(
        (place) => !isPart(text, place.start, span.start),
      ),
      context,
    ),
  )
  const lead = article.paragraphs
    .slice(0, 2)
    .map((span) => text.slice(span.start, Math.min(span.end, span.start + 400)))
    .join('')
  if (headline && headline !== ROOT) {
    if (printed && isWithin(printed, headline)) return SEATS.has(printed) ? headline : printed
    return headline
  }
  // the region's newspaper files from the capital whatever it reports
  if (
    printed === CAPITAL &&
    !headline &&
    (base === ROOT || (base === CAPITAL && !hints.region && !hints.publisher)) &&
    filedFromCapital(article.title, lead, opening, base)
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

/** 其中,兴安盟获得…,乌兰察布市获得…: only parts of what is spoken of. */
function isPart(text: string, at: number, floor: number): boolean {
  const from = Math.max(floor, text.lastIndexOf('。', at) + 1)
  return text.startsWith('其中', from)
}

/** Whether a report in the region's own newspaper opens with all of it, and names no place before that. */
function ofRegion(text: string, article: ArticleText): boolean {
  if (article.caption || article.paragraphs.length === 0) return false
  const { start, end } = article.paragraphs[0]!
  const at = text.slice(start, Math.min(end, start + 160)).search(REGION)
  return at >= 0 && codesIn(text, { start, end: start + at }, ROOT).every((code) => code === ROOT)
}
const REGION =
  /[全我]区(?!首|唯一|最|第一|前|范围|乃至|率先)|自治区(?!级|首|主席|党委(?:书记|常委)|政协委员|[^,。]{0,12}(?:命名|评为|认定|授予))/

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

/** Counties that are the seat of their league or city: its newspaper files from there whatever the report is about. */
const SEATS = new Set(['150603', '150502', '150702', '150802', '150902', '152201', '152502', '152921'])

function shared(codes: readonly string[]): string {
  const prefectures = [...new Set(codes.map((code) => prefectureOf(code)))]
  return prefectures.length === 1 && prefectures[0] ? prefectures[0] : ROOT
}
