import { charset, endsIn, startsIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { aroundNumber } from './around'
import { growing } from './carry'
import { namedBefore } from './clause-before'
import { type Distributed, distribute, type Figure } from './distribution'
import { readChange } from './figure-change'
import { readOutput } from './figure-output'
import { readRise } from './figure-rise'
import { isMoney, readInvestment } from './figure-sum'
import { clauseAt, type Labelled, type Linked, type SentenceFigures } from './figure-types'
import { afterByline, leftOf, trimTail } from './label'
import { grownBehind, namedAfterOf, namedBehind } from './number-first'
import { placeValues } from './place-values'
import { rankedByWords, rankedGrowth } from './ranked-growth'
import { readRateReached } from './rate-reached'
import { firstNoun } from './reading'
import type { Scope } from './scope'
import { SentenceFacts, type Told } from './sentence-facts'
import { isNoise, reportsNothing } from './skip'
import type { Named } from './subject/types'
import { isTrend, listedIn } from './trend'

/** A noun and what joins the next item of a list to it. */
const ITEM = new Ending(/^[^、,。;:\d]{1,16}(?:、|和|与|及|以及)$/)

/** Turns the numbers of one sentence into facts. */
export function linkFigures(named: Named, scope: Scope, figures: SentenceFigures): Linked {
  const { text } = named
  if (figures.quantities.length + figures.changes.length === 0) return { investments: [], outputs: [] }
  const sentence = { start: afterByline(text, named.sentence), end: named.sentence.end }
  const numbers = growing(
    text,
    [...figures.quantities, ...figures.changes].sort((a, b) => a.start - b.start),
  )
  const words = text.slice(sentence.start, sentence.end)
  const facts = new SentenceFacts(named, scope, figures, sentence, words)
  const goods = listedIn(words)
  if (goods) scope.listed = { goods, paragraph: scope.paragraph }
  const ranked =
    (words.includes('(') ? rankedGrowth(text, sentence, numbers, named.places, facts.trendBefore) : null) ??
    rankedByWords(text, sentence, numbers, named.places, facts.trendBefore)
  const distributed = distribute(text, sentence, numbers)
  let end = sentence.start
  let behind = ''
  for (const i of numbers.keys()) {
    const told = tell(numbers, i, facts, distributed, end, behind)
    end = told.number.end
    behind = told.around.right
    if (told.own && told.own !== '其中') facts.carried = told.labelled
    const rate = ranked?.of.get(told.number)
    if (rate) facts.ofPlaces(facts.growth(ranked!.reading, rate.percent, told), [rate.code])
    else readNumber(told, facts, distributed)
  }
  const trend = facts.linked.outputs.findLast(isTrend)
  if (trend) scope.trend = { fact: trend, paragraph: scope.paragraph }
  const weighed = facts.weighed
  if (weighed) scope.weighed = { fact: weighed, paragraph: scope.paragraph }
  if (facts.last) scope.last = { fact: facts.last.fact, paragraph: scope.paragraph }
  return facts.linked
}

function readNumber(told: Told, facts: SentenceFacts, distributed: Distributed | null): void {
  const { number, clause, around, placed } = told
  const { text } = facts.named
  if (number.kind === 'change') {
    readChange(number, told, facts, distributed?.back.get(number))
    return
  }
  if (readRateReached(number, told, facts)) return
  if (readRise(number, told, facts) || reportsNothing(number, text, clause, around.label)) return
  if (isMoney(number)) {
    if (readInvestment(number, told, facts)) return
  } else if (!placed && isNoise(number, text, clause)) return
  readOutput(number, told, facts)
}

/**
 * The words that tell what a number is.
 *
 * @param end - of the number before
 * @param behind - the words behind the number before
 */
function tell(
  numbers: readonly Figure[],
  i: number,
  facts: SentenceFacts,
  distributed: Distributed | null,
  end: number,
  behind: string,
): Told {
  const { named, figures, sentence } = facts
  const { text } = named
  const number = numbers[i]!
  const spoken = clauseAt(figures.clauses, number.start) ?? sentence
  const clause = { start: Math.max(spoken.start, sentence.start), end: spoken.end }
  const left = leftOf(text, clause, end, number.start)
  const shared = distributed?.labels.get(number)
  const trimmed = trimTail(shared ?? left)
  // 年产30万吨甲醇、12万吨醋酸: before the second number stands the first one's product
  const listed = !shared && facts.last !== null && ITEM.test(left) && opensWith(left, firstNoun(behind))
  const own =
    (facts.risen && !shared) || listed || onlyJoins(trimmed) || (i === 0 && ONLY_YEAR.test(left))
      ? ''
      : trimmed
  const joined = shared
    ? null
    : (namedAfterOf(text, left, clause, number) ??
      (i === 1 ? grownBehind(text, sentence, clause, number) : null))
  const labelled: Labelled = joined
    ? joined
    : own
      ? { label: own, start: shared ? distributed!.start : number.start - left.length, inherited: false }
      : (i === 0 && own === '' && namedBehind(text, sentence, clause, number)) ||
        (left.length < 8 && namedBefore(text, sentence, clause, i ? end : sentence.start, left)) || {
          ...facts.carried,
          inherited: true,
        }
  facts.risen = false
  const { around, next } = aroundNumber(text, facts, clause, numbers, i, labelled.label)
  // 双良60GW单晶等要抓紧实施: what it makes is told as far as the name goes
  const name = named.projects.find(
    ({ mention }) => mention.start <= number.start && mention.end >= number.end,
  )?.mention
  if (name) {
    around.named = true
    around.right = around.right.slice(0, name.end - number.end)
  }
  const placed =
    placeValues(text, named.places, Math.max(clause.start, end), number.start, shared) ??
    // A旗最高,为6.9亿元;B旗次之,为5.3亿元: the number stands in the next clause
    (left.length < 3 && end < clause.start
      ? placeValues(text, named.places, end, number.start, shared)
      : null)
  return { number, clause, left, own, labelled, around, shared, placed, next }
}

const opensWith = (words: string, noun: string) => noun !== '' && words.startsWith(noun)

/** 进出口额连续三年增长,去年达到62.3亿元: the year is no name. */
const ONLY_YEAR = new Opening(/^(?:去年|一年|每年)(?:已|就)?(?:达到?|为|是|有)?$/)
const JOINTS = charset('、和与及以,/')
const ONLY_JOINS = /^(?:、|和|与|及|以及|,|\/)+$/
const onlyJoins = (label: string) =>
  startsIn(label, JOINTS) && endsIn(label, JOINTS) && ONLY_JOINS.test(label)
