import { isWithin, resolvePlace } from '@/lib/regions'
import type { ArticleText } from '../page'
import type { Span } from '../types'
import { codesIn } from './codes-in'
import { placesWithin } from './page-places'

/** Characters of an article that are looked at. */
export const LOOKED_AT = 6000

/** 全旗, 我县, 旗十八届人大: a county speaks of itself. 全区 may be the autonomous region. */
export const SELF = /[全我本该][旗县]|[旗县](?:委|政府|第?[一二三四五六七八九十]+届)/

/** 乌海市焦炭产量…: the prefecture is spoken of itself, not as what a county lies in. */
export function ofItself(text: string, { paragraphs, dateline }: ArticleText, prefecture: string): boolean {
  const first = paragraphs[0]
  if (!first) return false
  const from = dateline?.span.end ?? first.start
  const places = placesWithin(text, { start: from, end: Math.min(first.end, from + 260) })
  return places.some(
    (place, i) =>
      resolvePlace(place, prefecture) === prefecture &&
      place.by === 'name' &&
      places[i + 1]?.start !== place.end &&
      OF_ITSELF.test(text.slice(place.end, place.end + 14)),
  )
}
const OF_ITSELF =
  /^(?:今年|去年|已|共|累计|持续|加快|大力|坚持|立足|依托|围绕|[\u4e00-\u9fff]{2,14}\d|把|将|以)/

/** 地区生产总值完成86亿元 before a county is named: the economy of whom the headline names. */
export const tellsEconomy = (text: string, from: number, to: number): boolean =>
  ECONOMY.test(text.slice(from, to))
const ECONOMY =
  /(?:^|[,。;:\n])(?:生产总值|地区生产总值|一般公共预算收入|固定资产投资|社会消费品零售总额|规(?:模以)?上工业(?:总产值|增加值))(?:完成|实现|达到?|为|增长|同比|突破|下降)[^,。;\d]{0,6}\d/

/** 全盟涉农贷款, 我市, 记者从市教育局获悉: the whole speaks of itself; 占全市的 and 全盟首个 only compare with it. */
const OF_WHOLE =
  /各(?:旗县|县区|盟市)|[市盟]本级|(?<![占居列为在比])[全我][市盟](?!的?(?:首|唯一|最|第一|前|范围|乃至|率先|倒数|平均))|(?:^|[\n,。;“:从由据])[市盟](?=[\u4e00-\u9fff]{1,10}(?:局|委|办|联|会|院|中心|支队|政府|分行|银保监)(?!员))/g
const isPart = (text: string, at: number) => text.endsWith('其中', at) || text.endsWith('其中,', at)
/** 目前,全市新能源装机达到2180万千瓦. */
const FIGURE_OF_WHOLE =
  /(?:^|[,。;\n“])(?:目前,?|今年,?|去年,?|截至[^,。]{2,8},|如今,?)?[全我][市盟](?!的?(?:首|唯一|最|第一|前|范围|率先))[^,。;“]{2,20}\d/
/** 市妇联召开…, 市四套班子…: the headline names who acts for the whole. */
const ACTS =
  /(?:^|[ :,])(?:市|盟(?!委[^ ]{0,24}(?:来|到|在)我旗))(?=委|政府|政协|人大|监委|纪委|妇联|残联|总工会|团委|工商联|四套班子|四大班子|[\u4e00-\u9fff]{2,6}局(?!面))/
/** The first sentence, and the second where that is short. */
const FIRST_WORDS = /^[\s\S]{0,30}[^。!?\n]{0,400}/

/** The counties of a prefecture that a stretch names, as often as it does; 突泉县学田乡 is one mention. */
function countiesIn(text: string, stretch: Span, prefecture: string): string[] {
  const places = placesWithin(text, stretch)
  const codes: string[] = []
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    if (places[i + 1]?.start === place.end || isPart(text, place.start)) continue
    const code = resolvePlace(place, prefecture)
    if (code && code !== prefecture && isWithin(code, prefecture)) codes.push(code)
  }
  return codes
}

/**
 * Whether a report in a prefecture's newspaper is about all of it, though it names a county: a scene from there, an example.
 *
 * @param own - the county that its opening names
 */
export function ofWhole(text: string, article: ArticleText, prefecture: string, own: string): boolean {
  if (article.caption) return false
  const title = article.titleSpan ? text.slice(article.titleSpan.start, article.titleSpan.end) : ''
  if (ACTS.test(title)) return true
  const { start, end } = article.span
  const body = { start: article.paragraphs[0]?.start ?? start, end: Math.min(end, start + LOOKED_AT) }
  const spoken = text.slice(body.start, body.end)
  if (own !== prefecture && ofItself(text, article, prefecture)) return true
  const whole = SELF.test(spoken) ? 0 : (spoken.match(OF_WHOLE)?.length ?? 0)
  if (own === prefecture) return whole > 0 && whole > countiesIn(text, body, prefecture).length
  const counties = countiesIn(text, body, prefecture)
  const kinds = new Set(counties).size
  const mine = counties.filter((code) => code === own).length
  const first = FIRST_WORDS.exec(spoken)![0].length
  const opening = text.slice(body.start, body.start + first).search(/其中/)
  const opens = codesIn(
    text,
    { start: body.start, end: body.start + (opening < 0 ? first : opening) },
    prefecture,
  ).includes(own)
  if (kinds >= 3 && mine <= 0.5 * counties.length) return whole > 0 || !opens
  if (mine <= 1 && (whole >= 2 || FIGURE_OF_WHOLE.test(spoken))) return true
  return whole > 0 && ((kinds >= 2 && mine < 0.7 * counties.length) || (mine <= 2 && !opens))
}
