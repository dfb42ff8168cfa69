import { everyMatch } from '../text/every-match'

const YEAR = /(?<year>(?:19|20)\d\d)年(?<rest>度|底前|前|(?<month>\d{1,2})月)?/g
/** Years that are named by their distance from the page's own. */
const RELATIVE = /[今去明]年|前年/
/** What stands before a date that lies ahead of the page. */
export const AHEAD =
  /(?:计划|预计|力争|将|拟|确保|争取|有望|目标|截止|持续[到至]|延续至|到|作为|至)[^,。;!?]{0,10}$/
/** A closing date lies weeks ahead, not years: its year is the page's own. */
const CLOSING = /(?:截止|报名|持续[到至]|延续至|有效期)[^,。;!?]{0,10}$/
/** 截至2024年8月: the page follows on it. */
const AS_OF = /截[至止]到?$/
/** What follows a year that is told as history, or lies ahead. */
const HISTORY =
  /^[^,。;]{0,18}(?:成立|开工|动工|始建|建成|投产|入选|落户|落地|投用|注册|创办|引进|签约|起步|启动建设|获批|相比|[的]\d+(?:\.\d+)?倍|年底的|还是)|^年(?:至|到|[—-])/
const TO_COME =
  /^[^,。;]{0,14}(?:将|有望|力争|计划|拟|预计|可|要(?!求)|全部建成|全面建成|建成投产|达产)|^年(?:底|末)?前/
/** What follows the year of the page's own news: 2024年春季项目集中开工, 2025年第一批资金, 2023年一季度. */
const NEWS =
  /^年(?:度)?,?(?:[春夏秋冬]季|第[一二三四五六]批|第?[一二三]季度|上半年|前[一二三]季度|前\d{1,2}个月|1(?:月)?(?:至|—|-|到)\d{1,2}月)/
/** 2021年以来: of the running year only where the page does not call that 今年. */
const SINCE = /^年(?:度)?以来/
/** 2026年,全区计划实施重点项目38项: the plan of a year, told in its first months. */
const PLAN =
  /^年,?[\u4e00-\u9fff]{0,8}(?:计划|拟|将|安排|力争|确保|预计)(?:要|共|再|新)*(?:实施|新建|建设|改造|投资|安排|完成|落实|开工|推进|组织|种植|播种|栽植|治理)/
/** What follows a year whose results are told: only the next year's news tell them beside those of 今年. */
const RESULTS =
  /^年国民经济[^。]{0,14}公报|^年[\u4e00-\u9fff]{0,4}(?:工作)?(?:综述|总结|盘点|回眸|回顾)|^年(?:度|全年|末|底)?,?(?!.{0,6}(?:比|的))[^,。;]{0,18}?(?:完成|实现|达到?|产值|产量|收入|面积|增加值|存栏|转化率|总值|新增|发放|兑付|发电量|总量|人次|整合|投入)/

export interface Years {
  /** Latest year that is not ahead. */
  current: number | null
  /** Months named together with it. */
  currentMonths: number[]
  /** The year after it is named as one to come. */
  next: boolean
  /** Latest year that is told as past, whether it is the page's own or not. */
  latest: number | null
}

/**
 * The year that the page was printed in, as far as its text tells, and the months told together with it.
 *
 * @param month - that its days and seasons tell
 */
export function yearsOf(text: string, month: number | null): Years {
  const past = new Map<number, number[]>()
  const ahead = new Set<number>()
  const mentions = new Map<number, number>()
  const news = new Set<number>()
  const results = new Set<number>()
  const plans = new Set<number>()
  const closing = new Set<number>()
  // the year before is looked back on in spring; what is told 以来 late in a year is that year's
  const relative = RELATIVE.test(text)
  const late = month !== null && month > 6
  for (const match of everyMatch(text, YEAR)) {
    const year = Number(match.groups!.year)
    mentions.set(year, (mentions.get(year) ?? 0) + 1)
    const head = text.slice(Math.max(0, match.index - 14), match.index)
    const { rest, month } = match.groups!
    const tail = text.slice(match.index, match.index + 24)
    const after = text.slice(match.index + 4, match.index + 30)
    const planned = AHEAD.test(head) || TO_COME.test(after) || rest === '前' || rest === '底前'
    if (NEWS.test(after) || ((!relative || late) && SINCE.test(after))) {
      news.add(year)
      past.set(year, [...(past.get(year) ?? []), ...(month ? [Number(month)] : [])])
    } else if ((CLOSING.test(head) || AS_OF.test(head)) && month && month !== '12') {
      closing.add(year)
      past.set(year, past.get(year) ?? [])
    } else if (!AHEAD.test(head) && PLAN.test(after)) plans.add(year)
    else if (planned && !/年[^。]{0,6}(?:以来|全年)/.test(tail)) ahead.add(year)
    else if (HISTORY.test(after)) continue
    else {
      if (RESULTS.test(after)) results.add(year)
      const months = past.get(year) ?? []
      if (month) months.push(Number(month))
      past.set(year, months)
    }
  }
  const current = past.size ? Math.max(...past.keys()) : null
  // what 今年 stands beside is the year before it, but December sums up its own; the plans of a year follow on its results
  const over = results.size ? Math.max(...results) : null
  const planned = plans.size ? Math.max(...plans) : null
  const sure = Math.max(0, ...news, ...closing)
  if (
    over !== null &&
    relative &&
    over >= sure &&
    over + 1 >= (current ?? 0) &&
    !news.has(over) &&
    !closing.has(over)
  )
    return { current: over + 1, currentMonths: past.get(over + 1) ?? [], next: false, latest: current }
  if (
    planned !== null &&
    relative &&
    planned >= Math.max(sure, current ?? 0) &&
    planned - 1 <= (current ?? planned)
  )
    return { current: planned, currentMonths: past.get(planned) ?? [], next: false, latest: current }
  if (closing.size && sure === current && relative)
    return { current, currentMonths: past.get(current) ?? [], next: false, latest: current }
  // One mention may be of any year; several, or one that says 2025年是 …, 2024年以来, are of the page's own.
  const told = current === null ? 0 : (mentions.get(current) ?? 0)
  const own =
    current !== null &&
    (told >= 2 ||
      news.has(current) ||
      ahead.has(current + 1) ||
      new RegExp(`${current}年${relative ? '是' : '(?:以来|是)'}`).test(text))
  if (!own) return { current: null, currentMonths: [], next: false, latest: current }
  return { current, currentMonths: past.get(current) ?? [], next: ahead.has(current + 1), latest: current }
}
