import { aroundNumber } from './around'
import { alike, growing, sameIndex } from './carry'
import { isSpokenOf, noteCount } from './count-scope'
import { distribute, type Figure } from './distribution'
import type { DraftInvestment, DraftOutput } from './draft'
import { eachOf } from './each'
import { readFigure } from './figure-reading'
import { clauseAt, type Labelled, type Linked, type SentenceFigures } from './figure-types'
import { RISES } from './figure-words'
import { growthReading } from './growth'
import { historyReading, withoutPeriods } from './history'
import { sumFact } from './investment'
import { afterByline, leftOf, trimTail } from './label'
import { type OutputValue, outputFact } from './output'
import { placeValues, sameAsBefore, sameGrowth } from './place-values'
import { type Around, firstNoun, type Reading } from './reading'
import { opensClause, type Scope } from './scope'
import { isNoise, reportsNothing } from './skip'
import type { Named } from './subject/types'
import { sumInSentence } from './sum-in-sentence'
import { isTrivial } from './trivial'

const isMoney = ({ unit }: { unit: string | null }) => unit === 'CNY' || unit === 'USD'

/** The figure reported last in the sentence, and what it was called. */
interface Last {
  fact: DraftOutput
  label: string
}

/** A noun and what joins the next item of a list to it. */
const ITEM = /^[^、,。;:\d]{1,16}(?:、|和|与|及|以及)$/

/** Turns the numbers of one sentence into facts. */
export function linkFigures(named: Named, scope: Scope, figures: SentenceFigures): Linked {
  const { text } = named
  const sentence = { start: afterByline(text, named.sentence), end: named.sentence.end }
  const linked: Linked = { investments: [], outputs: [] }
  const numbers = growing(
    text,
    [...figures.quantities, ...figures.changes].sort((a, b) => a.start - b.start),
  )
  if (numbers.length === 0) return linked
  const distributed = distribute(text, sentence, numbers)
  let carried: Labelled = { label: '', start: sentence.start, inherited: false }
  let last: Last | null = null
  let previousSum: DraftInvestment | null =
    scope.sum?.paragraph === scope.paragraph && text.startsWith('其中', sentence.start)
      ? scope.sum.fact
      : null
  let previousEnd = sentence.start
  let noun = ''
  // the number before was where a rise began: what stands between says nothing of this one
  let risen = false
  const facts = new Map<Figure, DraftOutput>()
  for (const [i, number] of numbers.entries()) {
    const spoken = clauseAt(figures.clauses, number.start) ?? sentence
    const clause = { start: Math.max(spoken.start, sentence.start), end: spoken.end }
    const left = leftOf(text, clause, previousEnd, number.start)
    const shared = distributed?.labels.get(number)
    const trimmed = trimTail(shared ?? left)
    // 年产30万吨甲醇、12万吨醋酸: before the second number stands the first one's product
    const listed: boolean =
      !shared && (last as Last | null) !== null && noun !== '' && ITEM.test(left) && left.startsWith(noun)
    const own: string =
      (risen && !shared) || listed || /^(?:、|和|与|及|以及|,|\/)+$/.test(trimmed) ? '' : trimmed
    const labelled: Labelled = own
      ? { label: own, start: shared ? distributed!.start : number.start - left.length, inherited: false }
      : { ...carried, inherited: true }
    risen = false
    const { around, next } = aroundNumber(text, sentence, clause, numbers, i, labelled.label)
    const placed = placeValues(text, named.places, Math.max(clause.start, previousEnd), number.start, shared)
    previousEnd = number.end
    noun = firstNoun(around.right)
    if (own && own !== '其中') carried = labelled

    if (number.kind === 'change') {
      if (number.points || number.average) continue
      const owner = distributed?.back.get(number)
      if (owner) {
        const fact = facts.get(owner)
        if (fact) fact.change ??= number.percent
        continue
      }
      const grown = placed && sameGrowth(indexLast())
      if (grown) {
        const fact = emitGrowth(grown, number.percent, number, labelled, around)
        fact.product = grown.product
        for (const code of placed.codes)
          linked.outputs.push({ ...fact, subject: code, inferred: new Set(fact.inferred) })
        last = { fact: linked.outputs.at(-1)!, label: '' }
        continue
      }
      const stated =
        (own ? growthReading(own) : null) ?? (own && indexLast() ? sameIndex(null, own, indexLast()!) : null)
      if (stated && !(last && last.label === own)) {
        const fact = emitGrowth(stated, number.percent, number, labelled, around)
        linked.outputs.push(fact)
        last = { fact, label: own }
      } else if (
        !own &&
        last &&
        last.fact.change === null &&
        (last.fact.value !== null || last.label === carried.label)
      )
        last.fact.change = number.percent
      continue
    }

    const quantity = number
    // 由75%提升至90%: the first number is history, the second takes the label
    if (
      next &&
      next.kind === 'quantity' &&
      RISES.test(text.slice(number.end, next.start)) &&
      /[由从]/.test(left)
    ) {
      figures = withoutPeriods(figures, number.start - left.length, number.end)
      carried = { ...labelled, label: trimTail(labelled.label.replace(/[由从][^由从]*$/, '')) }
      const before = historyReading(quantity, carried.label, left, around)
      if (before) {
        const fact = emit(
          before,
          { value: quantity.value, unit: before.unit, qualifier: quantity.qualifier },
          quantity,
          carried,
          around,
        )
        fact.basis = 'actual'
        fact.period = /((?:19|20)\d\d)年/.exec(left)?.[1] ?? null
        linked.outputs.push(fact)
      }
      risen = true
      continue
    }
    if (reportsNothing(quantity, text, clause, around.label)) continue
    if (isMoney(quantity)) {
      const joined = sumInSentence(quantity, {
        text,
        around,
        own,
        left,
        inherited: labelled.inherited,
        // 总投资680亿元,去年产值210亿元,今年突破300亿元: what was named last goes on
        previous:
          previousSum && last && isMoney(last.fact) && last.fact.start > previousSum.start
            ? null
            : previousSum,
        floor: sentence.start,
        placed: placed !== null,
      })
      if (joined) {
        const fact = sumFact(joined, quantity, {
          named,
          scope,
          figures,
          clause,
          labelled,
          around,
          company: earlierCompany(),
        })
        linked.investments.push(fact)
        // A旗、B旗各1.5亿元
        if (placed && joined.rule === 'sum-of-place') {
          linked.investments.pop()
          for (const code of placed.codes)
            linked.investments.push({ ...fact, subject: code, inferred: new Set(fact.inferred) })
        }
        note(fact)
        previousSum = fact
        scope.sum = { fact, paragraph: scope.paragraph }
        continue
      }
    } else if (!placed && isNoise(quantity, text, clause)) continue
    const again = placed && sameAsBefore(quantity, around.right, indexLast())
    if (again) {
      const fact = emit(
        again,
        { value: quantity.value, unit: again.unit, qualifier: quantity.qualifier, valueMax: quantity.max },
        quantity,
        labelled,
        around,
      )
      fact.product = again.product
      for (const code of placed.codes)
        linked.outputs.push({ ...fact, subject: code, inferred: new Set(fact.inferred) })
      facts.set(number, linked.outputs.at(-1)!)
      last = { fact: linked.outputs.at(-1)!, label: '' }
      continue
    }
    let reading = readFigure(quantity, {
      around,
      own,
      left,
      clause: text.slice(clause.start, number.start),
      earlier: text.slice(sentence.start, clause.start),
      last: last?.fact ?? null,
      index: indexLast(),
      scope,
    })
    const index = indexLast()
    if (!reading && index) {
      const shared = quantity.unit === 'percent' && index.change !== null ? alike(own, left) : []
      if (shared.length) {
        for (const item of shared) {
          const same = sameIndex(null, item, index)
          if (!same) continue
          const fact = emitGrowth(same, quantity.value, quantity, labelled, around)
          linked.outputs.push(fact)
          last = { fact, label: own }
        }
        continue
      }
      reading = sameIndex(quantity, own, index)
    }
    if (!reading || isTrivial(quantity, reading, text.slice(quantity.start, quantity.end), around.sentence))
      continue
    if (isSpokenOf(reading, quantity, clause, named.organisations)) continue
    noteCount(scope, reading, quantity)
    if (
      labelled.inherited &&
      last &&
      last.fact.value === null &&
      last.label === labelled.label &&
      last.fact.measure === reading.measure
    ) {
      last.fact.value = quantity.value
      last.fact.unit = reading.unit
      last.fact.qualifier = quantity.qualifier
      last.fact.end = Math.max(last.fact.end, quantity.end)
      continue
    }
    // a second number under the same name says something else (时间, 目标) unless the name itself was repeated
    const fact = emit(
      reading,
      {
        value: quantity.value,
        unit: reading.unit,
        qualifier: quantity.qualifier,
        ...(quantity.max !== undefined ? { valueMax: quantity.max } : {}),
      },
      quantity,
      labelled,
      around,
    )
    const told = reading.rule.endsWith('-again') ? indexLast() : null
    if (told) fact.subject = told.subject
    linked.outputs.push(fact)
    facts.set(number, fact)
    last = { fact, label: labelled.label }
    const each = shared ? [] : eachOf(left)
    if (each.length) fact.product = each[0]!
    for (const item of each.slice(1))
      linked.outputs.push({ ...fact, product: item, inferred: new Set(fact.inferred) })
  }
  if (last) scope.last = { fact: last.fact, paragraph: scope.paragraph }
  return linked

  function emit(
    reading: Reading,
    value: OutputValue,
    number: Figure,
    labelled: Labelled,
    around: Around,
  ): DraftOutput {
    const fact = outputFact(reading, value, number, {
      named,
      scope,
      figures,
      labelled,
      around,
      company: earlierCompany(),
      before: indexLast(),
    })
    note(fact)
    return fact
  }

  /** Of whom the next figure may go on to speak. */
  function note({ subject, end }: DraftInvestment | DraftOutput): void {
    scope.said = { subject, sentence: scope.sentence, paragraph: scope.paragraph, end }
  }

  /** An index known by its growth. */
  function emitGrowth(
    reading: Reading,
    percent: number,
    number: Figure,
    labelled: Labelled,
    around: Around,
  ): DraftOutput {
    const value = { value: null, unit: null, qualifier: number.qualifier }
    const fact = emit(reading, value, number, labelled, around)
    fact.change = percent
    return fact
  }

  /** The figure that an unnamed index goes on with: this sentence's last, or the paragraph's. */
  function indexLast(): DraftOutput | null {
    return last?.fact ?? (scope.last?.paragraph === scope.paragraph ? scope.last.fact : null)
  }

  /** The company named last in this paragraph, unless the sentence names a place or a project of its own. */
  function earlierCompany(): string | null {
    if (!scope.company || scope.companyParagraph !== scope.paragraph || named.projects.length > 0) return null
    return named.places.some((place) => place.by !== 'zone' && opensClause(text, place.start, sentence.start))
      ? null
      : scope.company
  }
}
