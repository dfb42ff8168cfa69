import type { ChangeMention, QuantityMention } from '../contracts'
import { charset, endsIn, startsIn } from '../text/charset'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import { aroundNumber } from './around'
import { ByWords } from './by-words'
import { growing } from './carry'
import { namedBefore } from './clause-before'
import { type Distributed, distribute, type Figure } from './distribution'
import { clauseAt, type Labelled } from './figure-types'
import { afterByline, leftOf, trimTail } from './label'
import { grownBehind, namedAfterOf, namedBehind } from './number-first'
import type { Around } from './reading'

/** The numbers of a sentence with their words, before anything is read off them. */
export interface SentenceNumbers {
  /** Behind a byline, whose words say nothing of the figures. */
  sentence: Span
  /** The same as printed. */
  words: string
  clauses: readonly Span[]
  /** In order. */
  numbers: readonly Figure[]
  distributed: Distributed | null
  /** Of each number. */
  told: NumberWords[]
}

/** The words that tell what a number is, as far as no number read before it in the sentence changes that. */
export interface NumberWords {
  clause: Span
  /** Words between the number before and this one, in its clause. */
  left: string
  /** Where the name stands in a list that shares what is said. */
  shared: string | undefined
  /** Its own words without verbs; empty where the words before go on. */
  own: string
  /** A name behind the number that goes before its own words. */
  joined: Labelled | null
  labelled: Labelled
  around: Around
  next: Figure | undefined
  byWords: ByWords
}

/** The numbers of a sentence, their words not told yet. */
export function gatherNumbers(
  text: string,
  whole: Span,
  clauses: readonly Span[],
  quantities: readonly QuantityMention[],
  changes: readonly ChangeMention[],
): SentenceNumbers {
  const sentence = { start: afterByline(text, whole), end: whole.end }
  const sorted = [...quantities, ...changes].sort((a, b) => a.start - b.start)
  return {
    sentence,
    words: text.slice(sentence.start, sentence.end),
    clauses,
    numbers: growing(text, sorted),
    distributed: null,
    told: [],
  }
}

/** Pairs numbers with the lists that they share (分别), then tells the words of each. */
export function tellNumbers(text: string, all: SentenceNumbers): SentenceNumbers {
  const { sentence, numbers, told } = all
  all.distributed = distribute(text, sentence, numbers)
  let carried: Labelled = { label: '', start: sentence.start, inherited: false }
  for (let i = 0; i < numbers.length; i++) {
    const words = wordsOf(text, all, i, carried)
    if (words.own && words.own !== '其中') carried = words.labelled
    told.push(words)
  }
  return all
}

function wordsOf(text: string, all: SentenceNumbers, i: number, carried: Labelled): NumberWords {
  const { sentence, clauses, numbers, distributed } = all
  const number = numbers[i]!
  const end = i ? numbers[i - 1]!.end : sentence.start
  const spoken = clauseAt(clauses, number.start) ?? sentence
  const clause = { start: Math.max(spoken.start, sentence.start), end: spoken.end }
  const left = leftOf(text, clause, end, number.start)
  const shared = distributed?.labels.get(number)
  const trimmed = trimTail(shared ?? left)
  const own = onlyJoins(trimmed) || (i === 0 && ONLY_YEAR.test(left)) ? '' : trimmed
  const joined = shared
    ? null
    : (namedAfterOf(text, left, clause, number) ??
      (i === 1 ? grownBehind(text, sentence, clause, number) : null))
  const labelled =
    joined ??
    (own
      ? { label: own, start: shared ? distributed!.start : number.start - left.length, inherited: false }
      : (i === 0 && namedBehind(text, sentence, clause, number)) ||
        labelBefore(text, sentence, clause, end, left, carried))
  const { around, next } = aroundNumber(text, all, clause, numbers, i, labelled.label)
  const byWords = new ByWords(text, number, clause, around)
  return { clause, left, shared, own, joined, labelled, around, next, byWords }
}

/**
 * What names a number that has no words of its own: the clause before it, or what named the number before.
 *
 * @param end - of the number before, or where the sentence begins
 */
export function labelBefore(
  text: string,
  sentence: Span,
  clause: Span,
  end: number,
  left: string,
  { label, start }: Labelled,
): Labelled {
  const before = left.length < 8 ? namedBefore(text, sentence, clause, end, left) : null
  return before ?? { label, start, inherited: true }
}

/** 进出口额连续三年增长,去年达到62.3亿元: the year is no name. */
const ONLY_YEAR = new Opening(/^(?:去年|一年|每年)(?:已|就)?(?:达到?|为|是|有)?$/)
const JOINTS = charset('、和与及以,/')
const ONLY_JOINS = /^(?:、|和|与|及|以及|,|\/)+$/
const onlyJoins = (label: string) =>
  startsIn(label, JOINTS) && endsIn(label, JOINTS) && ONLY_JOINS.test(label)
