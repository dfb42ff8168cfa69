import { findPlaces, type PlaceMatch, prefectureOf, ROOT, resolvePlace } from '@/lib/regions'
import { codeAt } from '@/lib/regions/alphabet'
import type { PlaceMention } from '../contracts'
import { PROVINCES } from '../lexicon/provinces'
import { charset, isIn } from '../text/charset'
import { Ending } from '../text/ending'
import { everyMatch } from '../text/every-match'
import { Opening } from '../text/opening'
import { overlaps } from '../text/overlaps'
import { withoutAsides } from './aside-place'
import { type Deixis, pointed } from './deixis'
import { namedBefore } from './named-before'
import { BUREAU_BEGINS, namesBureau, onlyAsksFor } from './office-of-place'
import { pointingIn } from './pointing'
import { isRankedAmong } from './ranked-among'
import { regionReports } from './region-reports'

/** Ranks and averages compare with a place, they do not speak of it: 居全区首位, 占全市的四成. */
const COMPARED_BEFORE = new Ending(
  /(?:居|列|跃居|跻身|进入|占|占到|占了|排|排名|位居|稳居|领跑|领先|高于|低于|快于|好于|优于|走在|获评|荣获|入选|在|是|为|列入|全国、|对标|向)$/,
)
/** 高于全市8.4个百分点: what something is measured by. */
const MEASURED_BY = new Ending(/(?:高于|低于|快于|慢于|好于|优于|多于|高出)$/)
const COMPARED_AFTER = new Opening(
  /^(?:首|第|前[列茅\d一二三]|总量|总储量|示范|推广|推行|通报|交流|最|唯一|平均|领先|率先|之首|各盟市|盟市|范围|上下|人民|各族|干部|的\d|的?[一二三四五六七八九]成|同类|同行|倒数|十[强大佳])/,
)
const ONLY_AFTER = new Opening(/^(?:首[个家座条台批例张次届]|第一[个家座条]|唯一|最大|最强|率先)/)

const OTHER_NAME = new Opening(/^(?:大学|银行|日报|方言|籍|人(?!工|均|口|民政)|菜|民歌|海关关员)/)
const AIMED_AT = new Ending(
  /(?:占|占到|占了|约占|高于|低于|快于|超过|相当于|供应|销往|远销|卖到|输往|发往|运往|用在)$/,
)
const HELPS = /^(?:市|旗|区|县)?(?:对口)?(?:援建|帮扶|支援|援助|捐建)/
/** First characters of what the three patterns look for. */
const NAMES = '大银日方籍人菜民海'
const HELPERS = '市旗区县对援帮支捐'
const SHARERS = '的之总首第0123456789'
const NAME_GOES_ON = charset(NAMES)
const HELPING = charset(HELPERS)
const SHARING = charset(SHARERS)
/** What stands behind a place is looked at where it begins with one of these. */
const ASKED_OF = charset(`${NAMES}${HELPERS}${SHARERS}${BUREAU_BEGINS}、`)

const SHARED = /^(?:的|之)?(?:\d|总量|总储量|首位|第一)/

/** 地区生产总值对全市的贡献率: whose growth it is a part of. */
const CONTRIBUTED = new Opening(/^(?:经济|工业|规上工业)?(?:增长)?的?(?:贡献|拉动|支撑)/)

/** 内蒙古、河北、陕西等地: a list of markets, no subject. */
const OTHER_PROVINCE = new RegExp(`^、(?:${PROVINCES})`)
const BESIDE_PROVINCE = new RegExp(`(?:${PROVINCES})(?:省)?、$`)

/**
 * Places that `text` speaks of, resolved for an article about `deixis.region`. Ranks and comparisons (居全市首位) are left out,
 * and so are names that cannot be resolved.
 *
 * @param matches - `findPlaces` of the same text where it is known already
 */
export function findPlaceMentions(
  text: string,
  deixis: Deixis,
  matches: readonly PlaceMatch[] = findPlaces(text),
): PlaceMention[] {
  const found: PlaceMention[] = []
  for (const match of matches) {
    const code = resolvePlace(match, deixis.region)
    if (!code) continue
    if (code === ROOT && isOfFirm(text, match.start, match.end)) continue
    // 包头金山经济开发区: the zone of that name lies elsewhere
    if (match.by === 'zone' && isElsewhere(code, found.at(-1), match.start)) continue
    const behind = codeAt(text, match.end)
    const next = isIn(behind, ASKED_OF) ? text.slice(match.end, match.end + 6) : ''
    if (isIn(behind, NAME_GOES_ON) && OTHER_NAME.test(next.slice(0, 4))) continue
    if (namesBureau(next) || onlyAsksFor(text, match.start, match.end)) continue
    if (isRankedAmong(text, match.start, match.end)) continue
    if (AIMED_AT.test(text.slice(Math.max(0, match.start - 3), match.start))) continue
    if (text[match.start - 1] === '对' && CONTRIBUTED.test(text.slice(match.end, match.end + 10))) continue
    // 由鄂尔多斯市对口援建的项目: whose help it is, not where it stands
    if (isIn(behind, HELPING) && HELPS.test(next)) continue
    if (
      isIn(behind, SHARING) &&
      SHARED.test(next.slice(0, 3)) &&
      /占[^,。;]{0,14}$/.test(text.slice(Math.max(0, match.start - 18), match.start))
    )
      continue
    if (
      (next[0] === '、' && OTHER_PROVINCE.test(next.slice(0, 4))) ||
      (text[match.start - 1] === '、' &&
        BESIDE_PROVINCE.test(text.slice(Math.max(0, match.start - 4), match.start)))
    )
      continue
    const by = match.by === 'alias' ? 'name' : match.by
    found.push({
      kind: 'place',
      code,
      by,
      start: match.start,
      end: match.end,
      park: match.by === 'zone' ? match.printed : undefined,
    })
  }
  const reports = regionReports(text)
  const pointing = pointingIn(text)
  for (const match of pointing.deictic) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    const after = text.slice(end, end + 5)
    if (SUCH.test(text.slice(match.index - 2, match.index)) && IS_KIND.test(text.slice(end, end + 40)))
      continue
    if (ONLY_AFTER.test(after) || MEASURED_BY.test(before) || isRankedAmong(text, match.index, end)) continue
    if (before.endsWith('对') && CONTRIBUTED.test(text.slice(end, end + 10))) continue
    if (COMPARED_AFTER.test(after) && !/^总[人产投]/.test(after)) continue
    if (COMPARED_BEFORE.test(before) && /^(?:的|前|中|同|总|各|首|第|\d+个[旗盟县])/.test(after)) continue
    if (found.some((place) => match.index < place.end && end > place.start)) continue
    const ofRegion = reports.length > 0 && /^[全我]区/.test(match[0]) && reports[0]! < match.index
    const code =
      (ofRegion ? ROOT : null) ??
      namedBefore(text, () => withoutAsides(text, found, match.index), match, deixis.publisher) ??
      (match[0] === '该区' ? deixis.named?.('区', match.index) : null) ??
      pointed(match[1]!, match[0].startsWith('全市') || match[0].startsWith('该市'), deixis, match.index)
    if (code) found.push({ kind: 'place', code, by: 'deictic', start: match.index, end })
  }
  for (const at of pointing.own) {
    const code = pointed(text[at]!, false, deixis, at)
    if (code && !found.some((place) => at < place.end && at + 1 > place.start))
      found.push({ kind: 'place', code, by: 'deictic', start: at, end: at + 1 })
  }
  const whole = deixis.publisher === ROOT ? OWN_REGION : null
  for (const match of text.includes('自治区')
    ? [...everyMatch(text, WHOLE_REGION), ...(whole ? everyMatch(text, whole) : [])]
    : [])
    if (!found.some((place) => match.index < place.end && match.index + 3 > place.start))
      found.push({ kind: 'place', code: ROOT, by: 'name', start: match.index, end: match.index + 3 })
  for (const start of reports) {
    const known = found.find((place) => overlaps(place, { start, end: start + 3 }))
    if (known) known.reports = true
    else found.push({ kind: 'place', code: ROOT, by: 'name', start, end: start + 3, reports: true })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** X电子(内蒙古)有限公司, Y集团内蒙古液晶产业园: a part of what a firm or its branch is called. */
const isOfFirm = (text: string, start: number, end: number): boolean =>
  (text[start - 1] === '(' && text[end] === ')') || FIRM_ENDS.test(text.slice(start - 2, start))
const FIRM_ENDS = new Ending(/(?:集团|公司|股份|控股)$/)

/** Whether a zone follows the name of a league or city in which it does not lie. */
const isElsewhere = (code: string, before: PlaceMention | undefined, start: number): boolean =>
  before !== undefined &&
  before.end === start &&
  before.by === 'name' &&
  before.code !== ROOT &&
  prefectureOf(before.code) !== prefectureOf(code)

/** X园区是我区规模大的特色产业园区: what something is there, no turn to the whole of it. */
const SUCH = new Ending(/(?:是|为|系|即)$/)
const IS_KIND =
  /^[^,。;\d]{2,16}的[^,。;的\d]{2,16}(?:园区?|开发区|高新区|基地|企业|公司|集团|县|旗|镇|口岸|枢纽|产业|行业|项目|工程|中心|市场|景区)(?=[,。;])/

/** The same in the region's own newspaper: 自治区安排补助资金114亿元. */
const OWN_REGION = /自治区(?=安排|下达|拨付|财政|投入|发放|今年|去年|已|每年)/g

/** 自治区 as the subject of a figure. */
const WHOLE_REGION = /自治区(?=新增|生产总值|地区生产|固定资产|规模以上|一般公共|粮食|全年|共有|累计|现有)/g
