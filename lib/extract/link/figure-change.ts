import type { ChangeMention } from '../contracts'
import { Opening } from '../text/opening'
import { isTimeAlone } from './again'
import { sameIndex } from './carry'
import { namedAgain, roseOverYears } from './change-of'
import { growthReading } from './growth'
import { trimTail } from './label'
import { sameGrowth } from './place-values'
import type { Reading } from './reading'
import type { SentenceFacts, Told } from './sentence-facts'
import { branchOf, isTrend, partnerOf, wareOf } from './trend'

/**
 * A change against the year before: of the figure it stands behind, of an index known by nothing else, or of the same
 * index in places.
 *
 * @param owner - the figure of a shared list that it belongs to
 */
export function readChange(
  change: ChangeMention,
  told: Told,
  facts: SentenceFacts,
  owner: Told['number'] | undefined,
): void {
  // against a year long past: no growth of the year
  if (change.points || change.average || change.baseline === 'earlier') return
  const { own, labelled, placed, around, byWords } = told
  const { last, index } = facts
  if (owner) {
    const fact = facts.of.get(owner)
    if (fact) fact.change ??= change.percent
    return
  }
  const grown = placed && sameGrowth(index)
  if (grown) {
    const fact = facts.growth(grown, change.percent, told)
    fact.product = grown.product
    facts.ofPlaces(fact, placed.codes)
    return
  }
  // 工业投资一马当先,增长62.1%: the clause before names it
  const label = (ADJUSTED.test(own) ? '' : own) || (labelled.inherited ? '' : labelled.label)
  const stated = label
    ? ((label === around.label ? byWords.growth : growthReading(label)) ?? goingOn(label, facts))
    : null
  const again = stated && label ? namedAgain(label, stated.measure, facts.linked.outputs) : null
  if (again) {
    again.change = change.percent
    facts.last = { fact: again, label }
  } else if (stated && !(last && last.label === label)) {
    const fact = facts.growth(stated, change.percent, told)
    facts.linked.outputs.push(fact)
    facts.last = { fact, label }
  } else if (
    (!own || ADJUSTED.test(own)) &&
    last &&
    last.fact.change === null &&
    !facts.unread &&
    !ofSum(change, facts, last.fact.end) &&
    change.baseline !== 'previous' &&
    // behind a semicolon another thing is spoken of, whether its figure was read or not
    !facts.named.text.slice(last.fact.end, change.start).includes(';') &&
    (last.fact.value !== null || last.label === facts.carried.label)
  ) {
    // 工业投资占比近七成,增长52.8%: not the share grew
    if (last.fact.measure === 'share') growBehindShare(change, told, facts)
    else if (!roseOverYears(facts.named.text.slice(facts.sentence.start, change.end), change))
      last.fact.change = change.percent
  }
}

/** 新建项目67个,完成投资89亿元,同比增长21.3%: the money grew, not the count before it; 分别增长 tells of both. */
const ofSum = (change: ChangeMention, { sum, named, last }: SentenceFacts, end: number): boolean =>
  sum !== null &&
  last?.fact.unit === 'unit' &&
  sum.start >= end &&
  sum.end <= change.start &&
  !/分别|均|双双|、/.test(named.text.slice(sum.end, change.start))

/** 剔除虚增因素后, 按同口径计算: how a rate was reckoned, no name. */
const ADJUSTED = new Opening(
  /^(?:剔除|扣除|考虑|按|还原|不含|不考虑)[^,。;]{2,16}(?:后|计算|口径|因素|影响)$/,
)

/** 工业投资占比近七成,增长52.8%; 产值12亿元,占三成,增长8%: what the share was of, or what was told before it. */
function growBehindShare(change: ChangeMention, told: Told, facts: SentenceFacts): void {
  const of = /^(.{2,24}?)(?:占比|占|比重)/.exec(told.labelled.label)?.[1]
  const reading = of ? growthReading(trimTail(of)) : null
  if (reading) {
    facts.linked.outputs.push(facts.growth(reading, change.percent, told))
    return
  }
  const before = facts.linked.outputs.findLast(({ measure }) => measure !== 'share')
  if (before?.value != null) before.change ??= change.percent
}

/** The growth of something that goes on with an index told before it: a branch, a month, goods, a partner of trade. */
function goingOn(label: string, facts: SentenceFacts): Reading | null {
  const { index, trend, listed } = facts
  return (
    (index && sameIndex(null, label, index)) ??
    monthOf(label, index) ??
    branchOf(label, trend) ??
    partnerOf(label, null, trend) ??
    wareOf(label, listed, trend, null)
  )
}

/** 10月当月增长5.5%: the same index in another time. */
function monthOf(label: string, index: SentenceFacts['index']): Reading | null {
  if (!index || index.change === null || !isTrend(index) || !isTimeAlone(label)) return null
  return {
    measure: index.measure,
    product: index.product,
    unit: index.unit ?? 'CNY',
    regional: true,
    rule: 'index-of-month',
  }
}
