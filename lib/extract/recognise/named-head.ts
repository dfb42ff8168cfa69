import { OTHER_WORD } from '../lexicon/not-works'
import { Opening } from '../text/opening'
import { headsIn } from './head'
import { DONE_TO, FOLLOWS, LONGER_WORD } from './longer-name'
import type { Searched } from './searched'

/** A head (项目, 电厂 …) in a sentence, where the words beside it let it close the name of an undertaking. */
export interface NamedHead {
  searched: Searched
  head: string
  /** Where it begins, and where it ends with what is done to the facility: X水库[除险加固]. */
  headStart: number
  end: number
  /** Some characters behind it. */
  after: string
  /** It is a noun of works (项目, 工程), not of a facility. */
  works: boolean
  /** What is done to the facility closes the name. */
  extended: boolean
}

/** Before 等10个: the list is one of undertakings. */
const LISTED = /项目|工程|开工|复工|签约|投产|续建|新建/
/** X项目部经理 and X项目用地预审 speak for the project; 工程部经理 for a department of the firm. */
const SPEAKS_FOR = /^(?:负责人|部经理|前期(?:工作|手续)|用地(?:预审|批复|报批|手续|获批))/
const HANDLED = /^(?:负责人|前期(?:工作|手续))/
const NEXT_PHASE = new Opening(/^[一二三四五六七八九十]期[^,。;、等]{0,12}?项目/)
/** X产业园基础设施建设: what is built for the place, not the place. */
const SERVED = new Opening(/^(?:基础设施|配套设施|配套基础设施|公共设施|路网|管网)(?:建设|改造|提升|完善)/)
const FORMED = /(?:公司|集团|合作社)$/
/** X产业园项目, X基地工程: the longer name will be found at its own head. */
const WORKS_FOLLOW = new Opening(
  /^(?:建设|改造|扩建|改扩建|建设配套|及配套|提升|改造提升|一期|二期|三期)*(?:项目|工程)/,
)

/** The heads that may close names of undertakings, of one sentence after the other. */
export function namedHeads(all: readonly Searched[]): NamedHead[] {
  const heads = all.map(({ text, sentence }) => headsIn(text.slice(sentence.start, sentence.end)))
  const named: NamedHead[] = []
  for (const [i, searched] of all.entries())
    for (const { head, index } of heads[i]!) {
      const one = namedHead(searched, head, searched.sentence.start + index)
      if (one) named.push(one)
    }
  return named
}

function namedHead(searched: Searched, printed: string, headStart: number): NamedHead | null {
  const { text, sentence, found } = searched
  if (found.some((one) => headStart >= one.start && headStart < one.end)) return null
  // X高铁[站前工程] is the line
  const head =
    printed === '高铁站' &&
    /^[前后]工程/.test(text.slice(headStart + 3, Math.min(sentence.end, headStart + 6)))
      ? '高铁'
      : printed
  const end = headStart + head.length
  if (isPartOfName(searched, headStart, end)) return null
  const after = text.slice(end, Math.min(sentence.end, end + 24))
  if (head === '个')
    return ',。;)'.includes(after[0] ?? ',') && !LISTED.test(text.slice(sentence.start, headStart))
      ? null
      : { searched, head, headStart, end, after, works: false, extended: false }
  // 合金项目部分生产线已试运行: a part of what was named
  if (text.startsWith('部分', headStart - 2)) return null
  const works = head === '项目' || head === '工程' || head === '产业化'
  if (works)
    return closesWorks(head, after) ? { searched, head, headStart, end, after, works, extended: false } : null
  return facilityHead(searched, head, headStart, end, after)
}

function isPartOfName({ text, around }: Searched, headStart: number, end: number): boolean {
  return (
    // 内蒙古绿生园食品公司: part of a firm's name
    around.organisations.some((one) => one.start < headStart && one.end > end && FORMED.test(one.name)) ||
    // 杭锦后旗工业园[区]: part of a zone's name
    around.places.some(
      (one) => one.by === 'zone' && one.start < headStart && one.end === end + 1 && text[end] === '区',
    )
  )
}

function closesWorks(head: string, after: string): boolean {
  if (OTHER_WORD.test(after) && !(head === '项目' ? SPEAKS_FOR : HANDLED).test(after)) return false
  if (head !== '工程') return true
  if (after.startsWith('项目') || after.startsWith('建设项目')) return false
  // “三北”工程六期第一批重点项目: the programme's name goes on
  return !NEXT_PHASE.test(after)
}

function facilityHead(
  searched: Searched,
  head: string,
  headStart: number,
  headEnd: number,
  behind: string,
): NamedHead | null {
  const { text, sentence } = searched
  if (WORKS_FOLLOW.test(behind)) return null
  const done = DONE_TO.exec(text.slice(headEnd, Math.min(sentence.end, headEnd + 40)))
  const end = headEnd + (done?.[0].length ?? 0)
  const after = done ? text.slice(end, Math.min(sentence.end, end + 24)) : behind
  if (head === '厂' && after[0] === '长') return null
  if ((FOLLOWS.test(after) && !after.startsWith('厂长')) || SERVED.test(after)) return null
  if (LONGER_WORD.test(after) || (head.endsWith('矿') && /^[石业产区山粉物泉井]/.test(after))) return null
  return { searched, head, headStart, end, after, works: false, extended: done !== null }
}
