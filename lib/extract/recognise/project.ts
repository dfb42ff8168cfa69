import { regionByCode } from '@/lib/regions'
import type { PlaceMention, ProjectMention } from '../contracts'
import { OTHER_WORD } from '../lexicon/not-works'
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
import { facilityMention } from './facility'
import { findFinanced } from './financed'
import { isGeneric, namesKind } from './generic'
import { headsIn } from './head'
import { listItems } from './list'
import { nameStart } from './name-start'
import { numberedItem } from './numbered-item'
import { findOneSized } from './one-sized'
import { findPointedOut } from './pointed-out'
import { findPricedItems } from './priced-items'
import type { Surroundings } from './project-parts'
import { DONE_TO, FOLLOWS, GOES_ON_TO, LONGER_WORD } from './project-words'
import { findRenewals } from './renewal'
import { routeStart } from './route'
import { findRoutes } from './route-works'
import { withoutDoubles } from './same-project'
import { findScenes } from './scene'
import { paidItems, segmentItems } from './segment-items'
import { sharingTail } from './shared-tail'
import { siblings } from './siblings'
import { findSingledOut } from './singled-out'
import { findSizedList } from './sized-list'
import { findSizedWorks } from './sized-work'
import { toldAsOne } from './told-as-one'
import { findUndertaken } from './undertaken'
import { workMention } from './works'

/** Before 等10个: the list is one of undertakings. */
const LISTED = /项目|工程|开工|复工|签约|投产|续建|新建/

/**
 * Undertakings named in one sentence of `text`, and the words that point back to one (该项目).
 * `company` is set where the name begins with a company's; the span covers company and name.
 */
export function findProjects(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found = body.includes('、') || body.includes('线') ? sharingTail(text, sentence, around) : []
  let floor = sentence.start
  for (const { head: printed, index } of headsIn(body)) {
    const headStart = sentence.start + index
    // X高铁[站前工程] is the line
    const head =
      printed === '高铁站' && /^[前后]工程/.test(body.slice(index + 3, index + 6)) ? '高铁' : printed
    let end = headStart + head.length
    if (headStart < floor || found.some((one) => headStart >= one.start && headStart < one.end)) continue
    // 内蒙古绿生园食品公司: part of a firm's name
    if (around.organisations.some((one) => one.start < headStart && one.end > end && FORMED.test(one.name)))
      continue
    // 杭锦后旗工业园[区]: part of a zone's name
    if (
      around.places.some(
        (one) => one.by === 'zone' && one.start < headStart && one.end === end + 1 && text[end] === '区',
      )
    )
      continue
    let after = text.slice(end, Math.min(sentence.end, end + 24))
    if (head === '个') {
      if (/^[,。;)]?$/.test(after.slice(0, 1)) && !LISTED.test(body.slice(0, index))) continue
      for (const item of listItems(text, headStart, sentence, around))
        if (!found.some((other) => overlaps(item, other))) found.push(item)
      continue
    }
    const works = head === '项目' || head === '工程' || head === '产业化'
    if (works && OTHER_WORD.test(after) && !(head === '项目' ? SPEAKS_FOR : HANDLED).test(after)) continue
    // X产业园项目, X基地工程: the longer name will be found at its own head
    if (!works && WORKS_FOLLOW.test(after)) continue
    const done = works ? null : DONE_TO.exec(text.slice(end, Math.min(sentence.end, end + 40)))
    if (done) {
      end += done[0].length
      after = text.slice(end, Math.min(sentence.end, end + 24))
    }
    if (head === '厂' && /^[长]/.test(after)) continue
    if (!works && ((FOLLOWS.test(after) && !/^厂长/.test(after)) || SERVED.test(after))) continue
    // 火山公园生态保护项目: the facility is part of a longer name
    if (!works) {
      const longer = UP_TO_WORKS.exec(after)
      if (
        longer &&
        !/^(?:主体|土建|附属|线下|站前|站后)$/.test(longer[0]) &&
        nameStart(text, end + longer[0].length, floor) <= headStart
      )
        continue
    }
    if (!works) {
      const longer = GOES_ON_TO.exec(after)
      if (longer && nameStart(text, end + longer[0].length, floor) <= headStart) continue
    }
    // 合金项目部分生产线已试运行: a part of what was named
    if (text.startsWith('部分', headStart - 2)) continue
    if (head === '工程' && /^(?:项目|建设项目)/.test(after)) continue
    // “三北”工程六期第一批重点项目: the programme's name goes on
    if (head === '工程' && /^[一二三四五六七八九十]期[^,。;、等]{0,12}?项目/.test(after)) continue
    if (!works && (LONGER_WORD.test(after) || (head.endsWith('矿') && /^[石业产区山粉物泉井]/.test(after))))
      continue
    // X一体化工程中旗58万千瓦风电项目: the programme that an undertaking belongs to
    if (head === '工程') {
      const longer = UP_TO_WORKS.exec(after)
      if (
        longer &&
        SIZED.test(longer[0]) &&
        text.startsWith('项目', end + longer[0].length) &&
        nameStart(text, end + longer[0].length, floor) <= headStart
      ) {
        floor = end
        continue
      }
    }
    const programme =
      head === '项目' && text.slice(floor, headStart).includes('工程')
        ? /[\u4e00-\u9fff“”]{2,10}工程[一二三四五六七八九十]期[^,。;、等]{0,10}$/.exec(
            text.slice(floor, headStart),
          )
        : null
    const start = programme
      ? nameStart(text, headStart - programme[0].length + programme[0].indexOf('工程'), floor)
      : routeStart(text, nameStart(text, headStart, floor), head, floor)
    const before = text.slice(Math.max(sentence.start, start - 14), start)
    const mention = works
      ? workMention(text, start, headStart, end, before, around, sentence)
      : facilityMention({
          text,
          sentence,
          around,
          from: start,
          headStart,
          end,
          extended: done !== null,
          before,
          after,
        })
    if (!mention) continue
    for (const item of Array.isArray(mention) ? mention : [mention])
      if (!found.some((other) => !other.anaphoric && overlaps(item, other))) found.push(item)
    if (!Array.isArray(mention) && !mention.anaphoric) floor = end
  }
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

/** 大型煤矿、火力发电站建设齐头并进, 全区在建电源项目: works of a kind, of which nothing is told, or of a whole place. */
function isOnlyKind(text: string, one: ProjectMention, sentence: Span, around: Surroundings): boolean {
  if (one.anaphoric || one.company) return false
  if (around.places.some((place) => manyOf(place, one))) return true
  // 三北防护林、退耕还林、京津风沙源二期等国家工程
  if (NATIONAL.test(one.name) && (text[one.start - 1] === '、' || text[one.end] === '、')) return true
  if (!namesKind(one.name) || (!isGeneric(one.name, false) && toldAsOne(text, one, sentence, around)))
    return false
  if (
    around.places.some(
      ({ start, end, by, code }) => by !== 'deictic' && isCounty(code) && start < one.end && end >= one.start,
    )
  )
    return false
  if (/^等(?:方面|领域|工作)/.test(text.slice(one.end, one.end + 4))) return true
  if (one.end - one.start >= 8) {
    const behind = text.slice(one.end, sentence.end + 60)
    if (IN_STAGES.test(behind) || SPOKEN_ON.test(behind)) return false
  }
  const before = text.slice(Math.max(sentence.start, one.start - 30), one.start)
  return (
    OF_WHOLE.test(before) || !DIGIT.test(before + text.slice(one.end, Math.min(sentence.end, one.end + 40)))
  )
}
/** Programmes of the whole country, which a place only has a share of. */
const NATIONAL =
  /^(?:国家)?(?:“?三北”?(?:防护林)?(?:体系)?|天然林(?:资源)?保护|天保|退耕还[林草湿](?:还草)?|退牧还草|京津风沙源(?:治理)?|山水林田湖草(?:沙|沙冰)?(?:系统治理|一体化|综合治理|保护和?修复)*|草原生态(?:保护)?(?:修复|补奖)|水土保持|高标准农田|黑土地保护|农村饮水安全|易地扶贫搬迁)(?:建设|工程|项目|试点|示范|[一二三四五六]期)*$/
/** 鄂尔多斯煤矿建设再获批复: what a city or league has many of. */
const manyOf = ({ start, end, code }: PlaceMention, { name, end: closed }: ProjectMention) =>
  start === closed - name.length && !isCounty(code) && MANY.test(name.slice(end - start))
const MANY = /^(?:煤矿|矿山|风电场|光伏电站|牧场|养殖场|加工厂|工厂|合作社)$/
/** 防沙治沙和风电光伏一体化工程要提速。…,一期110万千瓦…: what has stages is one undertaking, though its name tells a kind. */
const IN_STAGES =
  /^[^,。;、]{0,16}[,。](?:[^。;\n]{0,36}[,。])?(?:其中,?)?一期(?:工程|项目|建设|规模)?[^,。;\n]{0,6}\d/
/** 防沙治沙和风电光伏一体化项目获批。项目拟开发…480万千瓦: the next sentence goes on about one. */
const SPOKEN_ON =
  /^[^。;\n]{0,40}。\s*(?:该|本|此)?(?:项目|工程)(?:拟|计划|规划|概算|设计|预计)*(?:总投资|总装机|占地|开发|建设|新建|位于|由)[^。;]{0,16}\d/
const OF_WHOLE = /(?:全[区市盟国]|国家|各地|各盟市|自治区|成为)[^,。;]{0,14}$/
const isCounty = (code: string) => regionByCode(code)?.level === 'county'

function addApart(found: ProjectMention[], items: readonly ProjectMention[]): void {
  for (const item of items) if (!found.some((other) => overlaps(item, other))) found.push(item)
}

/** X项目部经理 and X项目用地预审 speak for the project; 工程部经理 for a department of the firm. */
const SPEAKS_FOR = /^(?:负责人|部经理|前期(?:工作|手续)|用地(?:预审|批复|报批|手续|获批))/
const HANDLED = /^(?:负责人|前期(?:工作|手续))/
/** X产业园基础设施建设: what is built for the place, not the place. */
const SERVED = new Opening(/^(?:基础设施|配套设施|配套基础设施|公共设施|路网|管网)(?:建设|改造|提升|完善)/)
const DIGIT = /\d/
/** Without one of these no route is told by what it joins. */
const ROUTES = new Scan(
  /[至到—－-][\u4e00-\u9fff]{2,14}(?:\([^()]{2,12}\))?(?:[路段铁]|高速|[络接支]线)|[GSXY]\d|[国省县乡]道\d/,
)
const SIZED = /\d(?:万|亿)?(?:吨|千瓦|兆瓦|MW|GW|吉瓦|立方米|头|只|亩)/i
const FORMED = /(?:公司|集团|合作社)$/
const NUMBERED = new Opening(/^[\d(①-⑳]/)
/** X产业园项目, X基地工程: the longer name will be found at its own head. */
const WORKS_FOLLOW = new Opening(
  /^(?:建设|改造|扩建|改扩建|建设配套|及配套|提升|改造提升|一期|二期|三期)*(?:项目|工程)/,
)
const UP_TO_WORKS = /^[\u4e00-\u9fffA-Za-z\d“”()·×—-]{1,22}?(?=项目|工程)/
