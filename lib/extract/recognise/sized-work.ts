import type { ProjectMention } from '../contracts'
import { everyMatch } from '../text/every-match'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { nameStart } from './name-start'
import { organisationBefore, type Surroundings, skipJoint, within } from './project-parts'

const SIZE =
  '\\d[\\d.]*(?:×\\d[\\d.]*)?(?:万|亿)?(?:吨|千瓦时|千瓦|兆瓦时|兆瓦|MW|GWh|GW|吉瓦时|吉瓦|立方米|标方|台|套|只|头)(?:\\/年)?'
/** What is done with a work that is named by its size and product alone: 云岭20万千瓦风电并网, X公司的300万吨焦化已投产. */
const WORK = new RegExp(
  `(?:年产)?${SIZE}([\\u4e00-\\u9fffA-Za-z]{2,14}?)(?:[一二三四]期)?(?:今年|去年|明年|上月|本月|近日|日前|\\d{1,2}月(?:\\d{1,2}日|底|初)?|已经|已|正在|正|将|也|都|均|全面|全部|顺利|成功|正式|陆续|实现|预计|计划|年内|年底|于|即将)*(投产|达产(?!后|时)|满产|量产|投运|并网|试运行|试生产|封顶|获批|开工|复工|开建|动工|奠基|点火|试车|投料|竣工|完工|建成投|全容量并网|进入(?:试|调试)|处在(?:试|调试)|开始试|加快建设|加紧(?:建设|施工)|(?:正在|在)建)`,
  'g',
)
/** 生态治沙光伏一期25万千瓦完成建设: the size behind the name. */
const SIZE_BEHIND = new RegExp(
  `((?:光伏|风电|风光|储能|煤电|火电|光热|风储|光储)(?:[一二三四]期)?)${SIZE}(?:机组|风机)?(?:[、和与][^,。;]{2,12}\\d[\\d.]*万千瓦)*(?:今年|去年|上月|已经|已|正|将|也|全面|全部|顺利|成功|正式|\\d{1,2}月(?:\\d{1,2}日|底)?)*(?:完成建设|建成|投产|投运|并网|开工|全容量并网|正在建|加快建设)`,
  'g',
)

/** 建成X100万千瓦光伏二期, 上马Y二期10万千瓦光伏: what is built, with its place and size. */
const BUILT_SIZED = new RegExp(
  `(?:建成|开工建设|新建|上马|实施|推进|启动|谋划|续建|投建|打造|争取|抓好|开展|(?<=千瓦[\\u4e00-\\u9fff]{2,6})[、和与])(?:了)?([\\u4e00-\\u9fff“”]{2,14}?)${SIZE}((?:分布式|集中式|分散式)?(?:光伏|风电|光热|风光储|风光|独立储能|储能|煤电|火电|热电联产|抽水蓄能))(?:[一二三四]期)?(?=[,。;、]|和|前期|等)`,
  'g',
)

/** Without one of these the pattern above cannot hold. */
const POWER = new Scan(/光伏|风电|光热|风光|储能|煤电|火电|抽水蓄能/)

/** X二厂2×100万千瓦机组是在建的…, Y热电厂2×35万千瓦背压机组的建设也在抓紧: units told by plant and size. */
const UNITS_OF_PLANT =
  /([\u4e00-\u9fff]{2,16}(?:厂|电站|热电|电力|公司|能源))(?:[一二三四]期)?(?:\d[\d.]*×)?\d[\d.]*万千瓦[\u4e00-\u9fff]{0,8}?机组(?=是|的建设|建设|工程|扩建|总投资|投资|[,]?(?:已|正在|将|计划|预计|今年|去年|\d{1,2}月)|开工|在建|投产|投运|并网|调试|点火|通过)/g

/** 热源由X热电2×35万千瓦机组供给, X电厂4号66万千瓦机组检修: the owner and the size of units that run. */
const UNITS =
  /\d[\d.]*(?:×\d[\d.]*)?万千瓦(?:[\u4e00-\u9fff]{0,8})?机组(?=供[给热应暖]|[^,。;\d]{0,8}(?:供热|发电|投产|投运|并网|运行|检修|改造))/g

const ENLARGES = new Scan(/[扩技][建能产术]/)
/** X科技30万吨丁二醇扩建,总投资…: what is done to a plant closes the name. */
const ENLARGED = new RegExp(
  `(?:年产)?${SIZE}([\\u4e00-\\u9fffA-Za-z]{2,12}?)(?:扩建|扩能|扩产|扩能改造|技术改造)(?=[,。;]|总?投资|完成|正|已|将|\\d{1,2}月)`,
  'g',
)

/** Products that are amounts sent or made, not works: 100万吨煤炭投放. */
const NO_WORK =
  /^已|完成|项目|工程|基地|产线|产业园|电站|电厂|风电场|装置|机组|产能|装机|以上|规模|左右|结构|主体|设备|储罐|基本|[的了在是为]|通过|实现/

/**
 * Undertakings that a size and a product name, with the owner or the place before them, where the clause says that they were
 * begun, built or put into operation.
 */
export function findSizedWorks(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const found: ProjectMention[] = []
  const body = text.slice(sentence.start, sentence.end)
  for (const match of everyMatch(body, WORK)) {
    const product = match[1]!
    if (NO_WORK.test(product)) continue
    const sizeAt = sentence.start + match.index
    const end = sizeAt + match[0].indexOf(product) + product.length
    const start = nameStart(text, sizeAt, sentence.start)
    const organisation = organisationBefore(text, around, start, sizeAt)
    const place = within(around.places, start, sizeAt)
    const from = organisation ? skipJoint(text, organisation.end, sizeAt) : start
    const before = text.slice(from, sizeAt)
    // 新增30万千瓦风电并网: an amount of the place
    if (/(?:新增|累计|共|合计|总|有|近|超|约|达|每年|年)$|^[全我][市区旗县盟]$/.test(before)) continue
    const owned = organisation !== undefined && before.length <= 8
    const branded =
      !organisation && before.length >= 2 && before.length <= 12 && (!place || place.end < sizeAt)
    if (!owned && !branded) continue
    if (/[,。;:、]/.test(before)) continue
    // 下游的综合利用项目,40万吨甲醇正在调试: what that project is
    if (/(?:项目|工程),$/.test(text.slice(Math.max(sentence.start, start - 3), start))) continue
    found.push({
      kind: 'project',
      name: `${text.slice(from, end)}项目`.replace(/^的/, ''),
      company: organisation?.name ?? null,
      start: organisation ? organisation.start : start,
      end,
    })
  }
  for (const match of ENLARGES.test(body) ? everyMatch(body, ENLARGED) : []) {
    const sizeAt = sentence.start + match.index
    const end = sizeAt + match[0].length
    const start = nameStart(text, sizeAt, sentence.start)
    const organisation = organisationBefore(text, around, start, sizeAt)
    const place = within(around.places, start, sizeAt)
    const from = organisation ? skipJoint(text, organisation.end, sizeAt) : (place?.end ?? start)
    if (NO_WORK.test(match[1]!) || (!organisation && sizeAt - from < 3)) continue
    if (/(?:新增|实施|总投资|投资|达|约)$/.test(text.slice(from, sizeAt))) continue
    if (/[,。;:、]/.test(text.slice(from, sizeAt))) continue
    found.push({
      kind: 'project',
      name: text.slice(from, end),
      company: organisation?.name ?? null,
      start: organisation ? organisation.start : start,
      end,
    })
  }
  for (const match of body.includes('机组') ? everyMatch(body, UNITS) : []) {
    const sizeAt = sentence.start + match.index
    const end = sizeAt + match[0].length
    const organisation = around.organisations.find((one) => one.end <= sizeAt && sizeAt - one.end <= 3)
    if (!organisation || !/^(?:的|[\d一二三四]号)*$/.test(text.slice(organisation.end, sizeAt))) continue
    const { name, start } = organisation
    found.push({ kind: 'project', name: `${name}${match[0]}`, company: name, start, end })
  }
  for (const match of body.includes('机组') ? everyMatch(body, UNITS_OF_PLANT) : []) {
    const end = sentence.start + match.index + match[0].length
    const plantEnd = sentence.start + match.index + match[1]!.length
    const organisation = around.organisations.findLast((one) => one.start < plantEnd && one.end <= plantEnd)
    const start = nameStart(text, plantEnd, sentence.start)
    const own = organisation !== undefined && organisation.end > start
    const from = own && organisation.end < plantEnd ? skipJoint(text, organisation.end, plantEnd) : start
    const name = text.slice(from, end)
    if (plantEnd - from < 2 || found.some((other) => other.start < end && other.end > from)) continue
    found.push({
      kind: 'project',
      name,
      company: own ? organisation.name : null,
      start: own ? Math.min(organisation.start, from) : from,
      end,
    })
  }
  const power = POWER.test(body)
  for (const match of power ? everyMatch(body, BUILT_SIZED) : []) {
    const end = sentence.start + match.index + match[0].length
    const sizeAt = end - match[0].length + match[0].indexOf(match[1]!) + match[1]!.length
    const start = nameStart(text, sizeAt, sentence.start)
    const place = within(around.places, start, sizeAt)
    const before = text.slice(
      place && place.by !== 'town' && place.start <= start + 1 ? place.end : start,
      sizeAt,
    )
    if (before.length < 2 || /[,。;:、]|新增|累计|总/.test(before)) continue
    if (found.some((other) => other.start < end && other.end > start)) continue
    found.push({ kind: 'project', name: text.slice(start, end), company: null, start, end })
  }
  for (const match of power ? everyMatch(body, SIZE_BEHIND) : []) {
    const end = sentence.start + match.index + match[1]!.length
    const start = nameStart(text, end, sentence.start)
    const organisation = organisationBefore(text, around, start, end)
    const place = within(around.places, start, end)
    const from = organisation ? skipJoint(text, organisation.end, end) : (place?.end ?? start)
    if (end - from < 4) continue
    found.push({
      kind: 'project',
      name: `${text.slice(from, end)}项目`,
      company: organisation?.name ?? null,
      start: organisation ? organisation.start : start,
      end,
    })
  }
  return found
}
