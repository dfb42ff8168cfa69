import type { PlaceMention } from '../contracts'
import { charset, endsIn, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'

/**
 * Whether a place is named beside what a figure behind it is said of: whose help it had, whom it learns from, what it
 * borders on, what a brand or a law is called.
 *
 * @param places - of the sentence, in order
 * @param at - where the figure stands
 */
export function isAside(
  text: string,
  place: PlaceMention,
  places: readonly PlaceMention[],
  at: number,
): boolean {
  if (place.by === 'deictic' || place.end >= at) return false
  const i = places.indexOf(place)
  const outer = i > 0 ? places[i - 1] : undefined
  // 赴赤峰市松山区: both are named together
  if (outer?.end === place.start && isAside(text, outer, places, at)) return true
  const after = text.slice(place.end, Math.min(place.end + 26, at))
  if (inName(text, place, after)) return true
  if (GUESTS.test(after)) return true
  const comma = after.indexOf(',')
  if (comma < 0) return false
  const before = text.slice(Math.max(0, place.start - 6), place.start)
  if (COMPASS.test(before)) return true
  if (
    hasAny(after, NEIGHBOURS) &&
    BORDERS.test(after) &&
    BESIDE.test(text.slice(Math.max(0, place.start - 28), place.start))
  )
    return true
  if (VENUE.test(before)) return true
  if (before.endsWith('在')) return HELPED.test(after)
  if (FOLLOWS.test(before)) return ASKED.test(after)
  if (TAKES.test(before)) return TAKEN.test(after)
  if (endsIn(before, WITH)) return outer !== undefined && AGREED.test(after)
  return LOOKS_TO.test(before) && !before.includes('记者')
}

/** 呼和浩特、包头等周边城市的游客也去: where guests and buyers come from. */
const GUESTS = new Opening(
  /^(?:、[\u4e00-\u9fff]{2,5})*(?:[和与及][\u4e00-\u9fff]{2,5})?(?:等(?:[\u4e00-\u9fff]{0,6}(?:地|城市|省份?|省区市?|盟市|旗县))?的?|的)(?:游客|客人|客商|采购商|经销商|商家|商户|客户|市民|学生|专家|投资者|企业家|车友)(?!人数|量|数|达|突破|超)/,
)
/** 分会场设在X,43个项目集中开工: where people met. */
const VENUE = new Ending(/(?:会场|仪式)(?:就?[设选放定])?[在于]$/)
/** 在X的帮扶下,… */
const HELPED =
  /^[^,。;]{0,18}(?:支持|指导|帮助|帮扶|援助|协助|关心|关怀|协调|推动|带动|牵头|组织|领导|主导|配合|监督|见证|号召)下,/
/** 西连X,南接Y, 境内…: what a place borders on. */
const COMPASS = new Ending(/[东西南北中](?:部|面|侧|端)?(?:连|接|靠|邻|临|依|界)$/)
/** 东与X、Y为邻, 北与Z接壤. */
const BORDERS = /^[^,。;]{0,24}(?:为邻|为界|相[邻依连接望]|接壤|毗邻|毗连|交界|搭界),/
const BESIDE = /[与同和][^,。;]{0,26}$/
const NEIGHBOURS = charset('邻界依连接望壤')
/** 按照X的部署,… */
const FOLLOWS = new Ending(/(?:按照|根据|遵照|遵循|落实|贯彻|响应|执行|围绕)$/)
const ASKED = /^[^,。;]{0,12}(?:部署|要求|安排|规划|精神|意见|决策|号召|方案|政策)[^,。;]{0,4},/
/** 从X引进…,… */
const TAKES = new Ending(/[从由自]$/)
const TAKEN = /^[^,。;]{0,8}(?:引进|引入|购进|购入|购买|购回|调入|采购|请来|聘请|学来|取经)/
/** 与X签订…,… */
const WITH = charset('与同和')
const AGREED = /^[^,。;]{0,10}(?:签订|签署|签下|达成|建立|结成|结对)/
const LOOKS_TO = new Ending(
  /(?:对标|看齐|学习|借鉴|赴|前往|融入|毗邻|紧邻|紧靠|邻近|临近|背靠|面向|瞄准|承接|聘请|邀请|对接|借力|呼应|来自|链接)$/,
)

/** “味道内蒙古”品牌, 《内蒙古自治区…条例》: part of what something is called. */
function inName(text: string, place: PlaceMention, after: string): boolean {
  const before = text.slice(Math.max(0, place.start - 8), place.start)
  if (before.includes('《') && /《[^》]*$/.test(before)) return after.includes('》')
  const opened = before.lastIndexOf('“')
  if (opened < 0 || before.includes('”', opened)) return false
  const closed = after.indexOf('”')
  const inside = before.length - opened - 1 + (place.end - place.start) + closed
  return closed >= 0 && inside <= LONGEST_BRAND && !/[,。;:!?]/.test(after.slice(0, closed))
}
const LONGEST_BRAND = 8

/** The places that a figure at `at` may be said of. */
export const withoutAsides = (text: string, places: readonly PlaceMention[], at: number): PlaceMention[] =>
  places.filter((place) => !isAside(text, place, places, at))
