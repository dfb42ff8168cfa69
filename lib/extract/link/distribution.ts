import type { ChangeMention, QuantityMention } from '../contracts'
import { CAPACITY, HERD, PRODUCTION, RESERVES } from '../lexicon/goods'
import { INDICATORS } from '../lexicon/indicators'
import { Ending } from '../text/ending'
import type { Span } from '../types'
import { branchesBefore } from './branches-before'
import { indicatorsIn } from './indicators-in'
import { items, trimTail } from './label'
import { listedBefore, unsummed } from './listed-before'
import { spokenOf } from './predicate'
import { valuesShared } from './values-shared'

export type Figure = QuantityMention | ChangeMention

const MARKED = /^(?:分别|各|依次)/

/** What several sums are called, whatever they are of: A和B落户,总投资分别达到…. */
const SUM_HEAD = new Ending(
  /(?:计划|预计|概算|协议|合同)?(?:总投资|(?<=协议)投资|(?<=协议|合同|签约)(?:资金|金额|总?额))(?:额|规模)?$/,
)

/** Numbers that share one verb (分别达到A、B和C), each with the label that belongs to it. */
export interface Distributed {
  labels: Map<Figure, string>
  /** Changes of figures that stand before 分别 with their own values: the figure that each belongs to. */
  back: Map<Figure, Figure>
  /** Start of the list of labels. */
  start: number
}

const PAUSED = /^,/

/** The same where it closes a label. */
const closing = ({ source }: RegExp) => new RegExp(`(?:${source})$`)
const INDICES = new Map(INDICATORS.map((indicator) => [indicator, closing(indicator.pattern)]))
const OTHER_HEADS = [
  CAPACITY,
  RESERVES,
  PRODUCTION,
  /存栏量?|出栏量?|装机(?:容量|规模)?|播种面积|种植面积|面积|占比|比重|人口|里程|投资|余额|收入|覆盖率|普及率|入住率|利用率/,
  HERD,
].map((pattern) => new Ending(closing(pattern)))

/** What tells one of a list from the next is no part of what they share. */
const KIND = /^(?:城镇|城乡|农村(?:牧区)?|农?牧区|全体)(?=.)/

/** The measure's name at the end of a label, empty where there is none. */
function headOf(label: string): string {
  for (const indicator of indicatorsIn(label)) {
    const match = INDICES.get(indicator)!.exec(label)
    if (match) return match[0].replace(KIND, '')
  }
  for (const pattern of OTHER_HEADS) {
    const match = pattern.exec(label)
    if (match) return match[0].replace(KIND, '')
  }
  return ''
}

/** A measure's name that opens the list and goes for all items: 存栏牛、羊、猪. */
function openingOf(label: string): string {
  const match = /(?:存栏|出栏|种植|播种|生产|新增|完成|储备|(?<![生业一二三])产(?!业))(?=[^,。;]{1,8}$)/.exec(
    label,
  )
  return match ? match[0] : ''
}

/** 国家级、自治区级、市级(龙头企业): what the levels of a list share. */
const OF_LEVEL = /^[\u4e00-\u9fff]{1,6}级([\u4e00-\u9fff]{2,14})$/

/** Names that stand for several: 三次产业 for three sectors, 城乡居民 for two kinds of residents. Null where they do not. */
function namedTogether(left: string, count: number): string[] | null {
  const [parts, rest] =
    count === 3
      ? [['第一产业', '第二产业', '第三产业'], /三次产业(.*)$/.exec(left)]
      : count === 2
        ? [['城镇', '农村牧区'], /城乡((?:常住)?居民[^、和]*)$/.exec(left)]
        : [[], null]
  return rest && parts.map((part) => part + rest[1]!)
}

/** 分别达到38600元和17200元,增长6%和9%: as many changes right behind the values belong to them one by one. */
function growthBehind(text: string, run: readonly Figure[], numbers: readonly Figure[]): Figure[] {
  if (run[0]!.kind !== 'quantity') return []
  const from = numbers.indexOf(run[run.length - 1]!) + 1
  const changes = numbers.slice(from, from + run.length)
  const joined = changes.every((change, i) => {
    const gap = text.slice(i ? changes[i - 1]!.end : run[run.length - 1]!.end, change.start)
    return (
      change.kind === 'change' &&
      (i
        ? /^(?:、|和|与|及)$/
        : /^(?:左右|以上)?[,、](?:同比|比上年|较上年)?(?:增长|下降|增加|提高|增)?$/
      ).test(gap)
    )
  })
  const next = numbers[from + run.length]
  const more =
    next?.kind === 'change' && /^(?:、|和|与|及)$/.test(text.slice(changes.at(-1)!.end, next.start))
  return joined && changes.length === run.length && !more ? changes : []
}

const JOINT = /^(?:、|和|与|及)$/

/** 从A元和B元增加到C元和D元: what the values rose to, one by one; empty where nothing is said to have risen. */
function risenTo(text: string, run: readonly Figure[], numbers: readonly Figure[]): Figure[] {
  const from = numbers.indexOf(run[run.length - 1]!) + 1
  const risen = numbers.slice(from, from + run.length)
  return risen.length === run.length &&
    risen.every((number, i) => {
      const gap = text.slice(i ? risen[i - 1]!.end : run[run.length - 1]!.end, number.start)
      return (
        number.kind === 'quantity' &&
        (i ? JOINT : /^(?:分别)?(?:增加|增长|提高|提升|上升)(?:到|至)$/).test(gap)
      )
    })
    ? risen
    : []
}

/**
 * Lists that share 分别 within one clause: pairs the items left of it with the numbers right of it.
 *
 * @param numbers - figures of the sentence, in order
 */
export function distribute(text: string, sentence: Span, numbers: readonly Figure[]): Distributed | null {
  if (numbers.length < 2) return null
  const words = text.slice(sentence.start, sentence.end)
  const marks = valuesShared(words)
  if (marks.length === 0) return null
  const labels = new Map<Figure, string>()
  const back = new Map<Figure, Figure>()
  let start = sentence.end
  let previous: string[] = []
  let listed: readonly string[] = []
  for (const mark of marks) {
    const at = sentence.start + mark.at
    const run: Figure[] = []
    for (const number of numbers) {
      if (number.end <= at) continue
      const from = run.length ? run[run.length - 1]!.end : at + mark.length
      const gap = text.slice(from, number.start)
      if (
        run.length
          ? !/^(?:、|和|与|及|以及|,|到|,?为)?(?:约|达|同比)?(?:增长|下降)?$/.test(gap)
          : gap.length > 12
      )
        break
      if (
        run.length &&
        run[0]!.kind !== number.kind &&
        !(number.kind === 'quantity' && number.unit === 'percent')
      )
        break
      run.push(number)
    }
    if (run.length < 2) continue
    // the sentence's list may stand in front of a comma: A、B、C,分别为…
    const before = text.slice(sentence.start, at)
    const cut = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1
    const earlier = numbers.filter(
      (number) => number.kind === 'quantity' && number.start >= sentence.start + cut && number.end <= at,
    )
    if (
      run[0]!.kind === 'change' &&
      earlier.length >= run.length &&
      /^,?$/.test(
        text
          .slice(earlier[earlier.length - 1]!.end, at)
          .replace(
            /(?:左右|以上|同比|(?:比|较)(?:上年|去年)(?:同期|同月)?|与(?:上年|去年)(?:同期)?相比|,)/g,
            '',
          ),
      )
    ) {
      run.forEach((number, i) => {
        back.set(number, earlier[earlier.length - run.length + i]!)
      })
      continue
    }
    const trimmed = trimTail(before.slice(cut))
    // 装备制造业和医药业跑在了前面,分别增长21%和18%
    const left = unsummed((PAUSED.test(before.slice(cut + trimmed.length)) && spokenOf(trimmed)) || trimmed)
    const comma = left.lastIndexOf(',')
    const sum = SUM_HEAD.exec(left)
    if (sum) {
      const share = text.slice(at, run[0]!.start).replace(MARKED, '')
      for (const number of run) labels.set(number, sum[0] + share)
      start = Math.min(start, sentence.start + cut + sum.index)
      continue
    }
    let list = items(left.slice(comma + 1))
    let from = sentence.start + cut + comma + 1
    if (list.length < run.length && comma >= 0) {
      list = items(left)
      from = sentence.start + cut
    }
    const apart = listedBefore(left, run.length, listed)
    listed = apart?.named ?? []
    list =
      namedTogether(left, run.length) ??
      branchesBefore(left, run.length) ??
      apart?.named.map((item) => item + apart.measure) ??
      list
    if (list.length < run.length) {
      if (previous.length === run.length)
        run.forEach((number, i) => {
          labels.set(number, previous[i]!)
        })
      continue
    }
    const chosen = list.slice(-run.length)
    const ordinal = /^(?:第)?[一二三]产业?(.*)$/.exec(chosen[chosen.length - 1]!.trim())
    if (ordinal && chosen.every((item) => /(?:第)?[一二三](?:产(?:业.*|[^业]*))?$/.test(item)))
      chosen.forEach((item, i) => {
        chosen[i] = `第${/[一二三](?=产|$)/.exec(item)![0]}产业${ordinal[1]}`
      })
    const head = headOf(chosen[chosen.length - 1]!)
    const level =
      head || chosen.some((item, i) => i < chosen.length - 1 && !item.endsWith('级'))
        ? null
        : OF_LEVEL.exec(chosen.at(-1)!)
    if (level) for (let i = 0; i < chosen.length - 1; i++) chosen[i] += level[1]!
    const opening = head ? '' : openingOf(chosen[0]!)
    previous = chosen.map((item, i) => {
      if (i === chosen.length - 1 && head) return item
      if (headOf(item)) return item
      return i === 0 ? item + head : opening + item + head
    })
    run.forEach((number, i) => {
      // 各占全国的70%和85%, 分别完成投资1亿元和2亿元: what the numbers are of belongs to the name
      const share = number.kind === 'quantity' ? text.slice(at, run[0]!.start).replace(MARKED, '') : ''
      labels.set(number, previous[i]! + share)
    })
    start = Math.min(start, from)
    const risen = risenTo(text, run, numbers)
    risen.forEach((number, i) => {
      labels.set(number, labels.get(run[i]!)!)
    })
    const latest = risen.length > 0 ? risen : run
    growthBehind(text, latest, numbers).forEach((change, i) => {
      back.set(change, latest[i]!)
    })
  }
  return labels.size || back.size ? { labels, back, start } : null
}
