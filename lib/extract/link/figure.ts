import { Ending } from '../text/ending'
import type { Span } from '../types'
import { aroundNumber } from './around'
import { ByWords } from './by-words'
import { readChange } from './figure-change'
import { readOutput } from './figure-output'
import { readRise } from './figure-rise'
import { isMoney, readInvestment } from './figure-sum'
import type { Linked, SentenceFigures } from './figure-types'
import { placeValues } from './place-values'
import { rankedByWords, rankedGrowth } from './ranked-growth'
import { readRateReached } from './rate-reached'
import { firstNoun } from './reading'
import type { Scope } from './scope'
import { SentenceFacts, type Told } from './sentence-facts'
import { labelBefore } from './sentence-numbers'
import type { Named } from './subject/types'
import { isTrend, listedIn } from './trend'

/** A noun and what joins the next item of a list to it. */
const ITEM = new Ending(/^[^、,。;:\d]{1,16}(?:、|和|与|及|以及)$/)

/** Turns the numbers of one sentence into facts. */
export function linkFigures(named: Named, scope: Scope, figures: SentenceFigures): Linked {
  const { text } = named
  const { sentence, words, numbers } = figures.numbers
  if (numbers.length === 0) return { investments: [], outputs: [] }
  const facts = new SentenceFacts(named, scope, figures)
  const goods = listedIn(words)
  if (goods) scope.listed = { goods, paragraph: scope.paragraph }
  const ranked =
    (words.includes('(') ? rankedGrowth(text, sentence, numbers, named.places, facts.trendBefore) : null) ??
    rankedByWords(text, sentence, numbers, named.places, facts.trendBefore)
  let end = sentence.start
  let behind = ''
  for (const i of numbers.keys()) {
    const told = tell(i, facts, end, behind)
    end = told.number.end
    behind = told.around.right
    if (told.own && told.own !== '其中') facts.carried = told.labelled
    const rate = ranked?.of.get(told.number)
    if (rate) facts.ofPlaces(facts.growth(ranked!.reading, rate.percent, told), [rate.code])
    else readNumber(told, facts)
  }
  const trend = facts.linked.outputs.findLast(isTrend)
  if (trend) scope.trend = { fact: trend, paragraph: scope.paragraph }
  const weighed = facts.weighed
  if (weighed) scope.weighed = { fact: weighed, paragraph: scope.paragraph }
  if (facts.last) scope.last = { fact: facts.last.fact, paragraph: scope.paragraph }
  return facts.linked
}

function readNumber(told: Told, facts: SentenceFacts): void {
  const { number, placed, byWords } = told
  if (number.kind === 'change') {
    readChange(number, told, facts, facts.figures.numbers.distributed?.back.get(number))
    return
  }
  if (readRateReached(number, told, facts)) return
  if (readRise(number, told, facts) || byWords.reportsNothing) return
  if (isMoney(number)) {
    if (readInvestment(number, told, facts)) return
  } else if (!placed && byWords.isNoise) return
  readOutput(number, told, facts)
}

/**
 * The words that tell what a number is, now that the numbers before it are read.
 *
 * @param end - of the number before
 * @param behind - the words behind the number before
 */
function tell(i: number, facts: SentenceFacts, end: number, behind: string): Told {
  const { named, figures, sentence } = facts
  const { text } = named
  const { numbers, told } = figures.numbers
  const number = numbers[i]!
  const known = told[i]!
  const { clause, left, shared, joined } = known
  // 年产30万吨甲醇、12万吨醋酸: before the second number stands the first one's product
  const listed = !shared && facts.last !== null && ITEM.test(left) && opensWith(left, firstNoun(behind))
  const own = (facts.risen && !shared) || listed ? '' : known.own
  const goesOn = !joined && own === '' && (known.own !== '' || known.labelled.inherited)
  const labelled = goesOn ? labelBefore(text, sentence, clause, end, left, facts.carried) : known.labelled
  facts.risen = false
  // 双良60GW单晶等要抓紧实施: what it makes is told as far as the name goes
  const name = nameAround(named, number)
  const { around, byWords, next } =
    !name && labelled.label === known.around.label
      ? known
      : reworded(text, facts, clause, i, labelled.label, name)
  const placed =
    placeValues(text, named.places, Math.max(clause.start, end), number.start, shared) ??
    // A旗最高,为6.9亿元;B旗次之,为5.3亿元: the number stands in the next clause
    (left.length < 3 && end < clause.start
      ? placeValues(text, named.places, end, number.start, shared)
      : null)
  return { number, clause, left, own, labelled, around, shared, placed, next, byWords }
}

/** The undertaking's name that a number stands in. */
function nameAround({ projects }: Named, { start, end }: Span): Span | undefined {
  for (const { mention } of projects) if (mention.start <= start && mention.end >= end) return mention
  return undefined
}

/** The words of a number that is called otherwise than by its own words, or stands in an undertaking's name. */
function reworded(
  text: string,
  { figures: { numbers } }: SentenceFacts,
  clause: Span,
  i: number,
  label: string,
  name: Span | undefined,
): Pick<Told, 'around' | 'next' | 'byWords'> {
  const number = numbers.numbers[i]!
  const { around, next } = aroundNumber(text, numbers, clause, numbers.numbers, i, label)
  if (name) {
    around.named = true
    around.right = around.right.slice(0, name.end - number.end)
  }
  return { around, next, byWords: new ByWords(text, number, clause, around) }
}

const opensWith = (words: string, noun: string) => noun !== '' && words.startsWith(noun)
