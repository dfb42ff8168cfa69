import { isWithin, regionByCode, resolvePlace } from '@/lib/regions'
import type { ArticleText } from '../page'
import { codesIn } from './codes-in'
import { LOOKED_AT, ofItself, SELF, tellsEconomy } from './of-whole'
import { placesWithin } from './page-places'

/** Counties that are the seat of their league or city: its newspaper files from there whatever the report is about. */
export const SEATS = new Set(['150603', '150502', '150702', '150802', '150902', '152201', '152502', '152921'])

/** The county that an article found to be of a prefecture is about all the same; null where it is of the whole. */
export const countyWithin = (text: string, article: ArticleText, prefecture: string): string | null =>
  onlyCounty(text, article, prefecture) ?? ownCounty(text, article, prefecture)

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
  // 乌海市因煤立市…。千里山工业园区里…: one of the sites that a report on the whole visits
  const head = { start: from, end: Math.min(article.span.end, from + 260) }
  if (
    codes[0] === prefecture &&
    placesWithin(text, head).every(
      (place) =>
        (place.by === 'zone' && !place.printed.endsWith('口岸')) ||
        resolvePlace(place, prefecture) !== counties[0],
    )
  )
    return null
  if (SEVERAL_COUNTIES.test(text.slice(from, Math.min(article.span.end, from + 260)))) return null
  const body = article.paragraphs[0]?.start ?? article.span.start
  const named = placesWithin(text, { start: body, end: Math.min(article.span.end, body + 260) }).find(
    (place) => resolvePlace(place, prefecture) === counties[0],
  )
  if (named && tellsEconomy(text, body, named.start)) return null
  const [county] = counties as [string]
  const opening = text.slice(from, Math.min(article.span.end, from + 600))
  if ((isCity(county) ? WHOLE_LEAGUE : LEAGUE).test(opening)) return null
  if (ofItself(text, article, prefecture) || headedByOffice(text, article, prefecture)) return null
  const all = codesIn(
    text,
    { start: from, end: Math.min(article.span.end, from + LOOKED_AT_WHOLE) },
    prefecture,
  )
  if (all.some((code) => isWithin(code, prefecture) && code !== prefecture && code !== county)) return null
  const mine = all.filter((code) => code === county).length
  if (mine === 0 || (mine === 1 && all.filter((code) => code === prefecture).length >= MANY)) return null
  return !isCity(county) ||
    mine >= 3 ||
    !/[全我]市/.test(opening) ||
    speaksOfCity(text, article, county, prefecture)
    ? county
    : null
}
/** What a city of county level, which may say 全市 of itself, never says. */
const WHOLE_LEAGUE = /[全我]盟/
const LOOKED_AT_WHOLE = 3000
/** Who is named so often, and the county once, is whom a report is about. */
const MANY = 3

/** 牙克石市把畜牧业…。目前,全市…: the city of county level is named before all of it is spoken of, and 我市 is said of no other. */
function speaksOfCity(text: string, { span }: ArticleText, city: string, prefecture: string): boolean {
  const spoken = text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT))
  const at = spoken.indexOf('全市')
  return (
    at > 0 &&
    !spoken.includes('我市') &&
    codesIn(text, { start: span.start, end: span.start + at }, prefecture).includes(city)
  )
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
export const SEVERAL_COUNTIES =
  /[两三四五六七八九十\d]个?(?:旗县|县区|旗区|盟市)|[各其][余他]?(?:旗县|县区|旗区)/
const OFFICE =
  /^(?:[\u4e00-\u9fff]{0,4}银行|农信|海关|供电|电业|联通|移动|电信|邮政|烟草|机场|铁路|车务段|公积金|税务|检察|法院|人保|国寿|石油|石化)/

/** A city of county level may call itself 全市. */
const isCity = (code: string) => regionByCode(code)?.name.endsWith('市') ?? false
