import type { QuantityMention } from '../contracts'
import type { Span } from '../types'
import { alike, sameIndex } from './carry'
import { isSpokenOf, noteCount } from './count-scope'
import type { DraftOutput } from './draft'
import { eachOf } from './each'
import { eachPlace } from './each-place'
import { readFigure } from './figure-reading'
import { indexBeforePlaces } from './index-before-places'
import { sameAsBefore, sameGrowth } from './place-values'
import type { Reading } from './reading'
import type { SentenceFacts, Told } from './sentence-facts'
import { suchCounted } from './such'
import { isTrend, partnerOf, wareOf } from './trend'
import { isTrivial } from './trivial'

/** A旗8600万吨,占全市的41%;B旗6900万吨: behind a share the measure before it goes on. */
function beforeShare(
  index: DraftOutput | null,
  { unit }: QuantityMention,
  outputs: readonly DraftOutput[],
): DraftOutput | null {
  if (index?.measure !== 'share' || unit === 'percent') return index
  return (
    outputs.findLast((fact) => fact.measure !== 'share' && fact.unit?.replace('/a', '') === unit) ?? index
  )
}

/** 产值238亿元,占全县的92%,其中生物医药71亿元: behind a share the parts are of the whole before it. */
const wholeOf = (
  last: DraftOutput | null,
  quantity: QuantityMention,
  clause: string,
  outputs: readonly DraftOutput[],
): DraftOutput | null => (clause.startsWith('其中') ? beforeShare(last, quantity, outputs) : last)

/** Rates of another kind. */
const NO_GROWTH = /占|比重|份额|贡献|拉动|比例|(?<!增长)率/

/** A number as an output figure, where it is one. */
export function readOutput(quantity: QuantityMention, told: Told, facts: SentenceFacts): void {
  const { own, left, labelled, around, byWords, clause, placed, shared } = told
  const { named, scope, last, index, linked } = facts
  const { text } = named
  // 规上工业增加值增长8.6%。A旗最快,达到15.2%: the rate of the index in places
  const grown = placed && quantity.unit === 'percent' ? sameGrowth(index) : null
  if (grown && !NO_GROWTH.test(text.slice(facts.sentence.start, quantity.start))) {
    const fact = facts.growth(grown, quantity.value, told)
    fact.product = grown.product
    facts.ofPlaces(fact, placed!.codes)
    return
  }
  const again =
    placed &&
    (sameAsBefore(quantity, around.right, beforeShare(index, quantity, linked.outputs)) ??
      // 分旗县看,总量最大的是A旗,109亿元: the index of the paragraph before
      (index ? null : sameAsBefore(quantity, around.right, facts.trendBefore)) ??
      (last ? null : indexBeforePlaces(text, facts.sentence, placed.start, quantity, around)))
  if (again) {
    const { value, qualifier, max } = quantity
    const fact = facts.output(again, { value, unit: again.unit, qualifier, valueMax: max }, told)
    fact.product = again.product
    facts.ofPlaces(fact, placed.codes)
    facts.of.set(quantity, linked.outputs.at(-1)!)
    return
  }
  const before = text.slice(clause.start, quantity.start)
  let reading =
    suchCounted(text, quantity, facts.sentence) ??
    readFigure(quantity, {
      around,
      byWords,
      own,
      left,
      clause: before,
      earlier: text.slice(facts.sentence.start, clause.start),
      behind: text.slice(quantity.end, quantity.end + 24),
      last: wholeOf(last?.fact ?? null, quantity, before, linked.outputs),
      index,
      alike: () => linked.outputs.findLast(({ unit }) => unit === quantity.unit) ?? null,
      weighed: quantity.unit === 't' ? facts.weighed : null,
      scope,
    })
  if (!reading && index) {
    if (sharedRate(quantity, told, facts, index)) return
    reading = sameIndex(quantity, own, index)
  }
  if (!reading && !own) reading = reachedAfter(quantity, told, facts)
  if (!reading && own) {
    const { unit } = quantity
    reading = partnerOf(own, unit, facts.trend)
    if (WEIGHED.has(unit)) reading ??= wareOf(own, facts.listed, null, unit)
  }
  // 同期对外总值89.9亿元,增长37%: what stands behind a number that was not understood is not said of the one before
  facts.unread = !reading && quantity.unit === last?.fact.unit && !/^(?:净|约)?[增减多少]/.test(left)
  if (!reading) return
  const printed = text.slice(quantity.start, quantity.end)
  const part = partOf(text, facts, quantity)
  if (isTrivial(quantity, reading, printed, around.sentence, part, around.clause)) return
  if (isSpokenOf(reading, quantity, clause, named.organisations)) return
  noteCount(scope, reading, quantity)
  if (fillsIn(quantity, reading, told, facts) || isMarkPassed(quantity, told, facts)) return
  const { value, qualifier, max } = quantity
  const bound = max === undefined ? {} : { valueMax: max }
  const fact = facts.output(reading, { value, unit: reading.unit, qualifier, ...bound }, told)
  const same = reading.rule.endsWith('-again') ? facts.index : null
  if (same) fact.subject = same.subject
  countsOn(fact, reading, told, facts)
  const shares =
    typeof fact.subject === 'string' ? eachPlace(text, clause, quantity.start, named.places) : null
  if (shares) {
    facts.ofPlaces(fact, shares)
    return
  }
  linked.outputs.push(fact)
  facts.of.set(quantity, fact)
  facts.last = { fact, label: labelled.label }
  const each = shared ? [] : eachOf(left)
  if (each.length) fact.product = each[0]!
  for (const item of each.slice(1))
    linked.outputs.push({ ...fact, product: item, inferred: new Set(fact.inferred) })
}

/** 对东盟增长14.2%,达117.9亿元: the value of what was told by its growth. */
function reachedAfter(
  { unit }: QuantityMention,
  { left, labelled }: Told,
  { last }: SentenceFacts,
): Reading | null {
  if (!last || last.fact.value !== null || last.fact.change === null || last.label !== labelled.label)
    return null
  if (!REACHES.test(left)) return null
  const { measure, product, rule } = last.fact
  const fits =
    measure === 'production'
      ? WEIGHED.has(unit)
      : unit === 'CNY' && (isTrend(last.fact) || measure === 'other')
  return fits ? { measure, product, unit, regional: isTrend(last.fact), rule } : null
}
const REACHES = /^(?:,)?(?:已|共|总量|总额|规模)?(?:达到?|为|至|到了?|完成|实现)(?:了)?(?:约|近|超)?$/

const WEIGHED = new Set<string>(['t', 'm3', 'unit', 'm2', 'kWh'])

/** What stands between semicolons around a number. */
function partOf(text: string, { sentence, words }: SentenceFacts, { start, end }: Span): string {
  if (!words.includes(';')) return words
  const before = text.slice(sentence.start, start)
  const behind = text.slice(end, sentence.end)
  const to = behind.indexOf(';')
  return text.slice(sentence.start + before.lastIndexOf(';') + 1, to < 0 ? sentence.end : end + to)
}

/** 达到131.2亿斤,首次突破130亿斤: the mark that the figure before has passed. */
const isMarkPassed = (
  { value, unit, core }: QuantityMention,
  { clause, labelled }: Told,
  { last, named }: SentenceFacts,
): boolean =>
  labelled.inherited &&
  last?.fact.unit === unit &&
  last.fact.value !== null &&
  last.fact.value >= value &&
  last.fact.value < value * 1.1 &&
  PASSED.test(named.text.slice(clause.start, core.start))
const PASSED = /^,?(?:首次|成功|历史性|一举|顺利|已|再次|连续)*(?:突破|跨上|跨越|站上|迈上|跃上|超过)(?:了)?$/

/** More of the works counted last are of whom those were said. */
function countsOn(fact: DraftOutput, { rule }: Reading, { own }: Told, { scope }: SentenceFacts): void {
  const works = scope.works
  if (!works || works.paragraph !== scope.paragraph) return
  if (rule.startsWith('count-') || rule === 'equipment') works.subject = fact.subject
  else if ((rule === 'other-next' || rule === 'equipment-next') && works.subject && !OF_PLACE.test(own))
    fact.subject = works.subject
}

const OF_PLACE = /[市旗区县盟镇]/

/** 增长8%,A、B增长5%: a rate that several items share, as the index before was told by its growth. */
function sharedRate(
  quantity: QuantityMention,
  told: Told,
  facts: SentenceFacts,
  index: DraftOutput,
): boolean {
  const items = quantity.unit === 'percent' && index.change !== null ? alike(told.own, told.left) : []
  for (const item of items) {
    const same = sameIndex(null, item, index)
    if (!same) continue
    const fact = facts.growth(same, quantity.value, told)
    facts.linked.outputs.push(fact)
    facts.last = { fact, label: told.own }
  }
  return items.length > 0
}

/**
 * 产值增长8%,达到50亿元: the value of an index whose growth was told first. A second number under the same name says
 * something else (时间, 目标) unless the name itself was repeated.
 */
function fillsIn(quantity: QuantityMention, reading: Reading, told: Told, { last }: SentenceFacts): boolean {
  if (
    !told.labelled.inherited ||
    !last ||
    last.fact.value !== null ||
    last.label !== told.labelled.label ||
    last.fact.measure !== reading.measure
  )
    return false
  last.fact.value = quantity.value
  last.fact.unit = reading.unit
  last.fact.qualifier = quantity.qualifier
  last.fact.end = Math.max(last.fact.end, quantity.end)
  return true
}
