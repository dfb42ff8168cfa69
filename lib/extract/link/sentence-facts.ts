import type { Span } from '../types'
import type { Figure } from './distribution'
import type { DraftInvestment, DraftOutput } from './draft'
import type { Labelled, Linked, SentenceFigures } from './figure-types'
import { firmToldOf } from './firm-told'
import { type OutputValue, outputFact } from './output'
import type { placeValues } from './place-values'
import type { Reading } from './reading'
import type { Scope } from './scope'
import type { NumberWords } from './sentence-numbers'
import type { Named } from './subject/types'
import { isTrend, type Listed, trendOf } from './trend'

/** One number of a sentence with the words that tell what it is, now that the numbers before it are read. */
export interface Told extends Omit<NumberWords, 'joined'> {
  number: Figure
  /** The places right before it that it is said of, null where there are none. */
  placed: ReturnType<typeof placeValues>
}

/** The figure reported last in the sentence, and what it was called. */
interface Last {
  fact: DraftOutput
  label: string
}

const inTonnes = ({ unit }: DraftOutput): boolean => unit === 't' || unit === 't/a'

/** The facts read off a sentence so far, and how the next one is written down. */
export class SentenceFacts {
  readonly linked: Linked = { investments: [], outputs: [] }
  /** The fact that each number became. */
  readonly of = new Map<Figure, DraftOutput>()
  /** Words that go on where a number has none of its own. */
  carried: Labelled
  last: Last | null = null
  /** The sum that a part or a place of it may follow. */
  sum: DraftInvestment | null
  /** The number before was where a rise began: what stands between says nothing of this one. */
  risen = false

  /** The number before was of the unit of the figure before it, and nothing was made of it. */
  unread = false

  /** Behind a byline. */
  readonly sentence: Span
  /** The same as printed. */
  readonly words: string

  /** The index told before the sentence that its numbers may go on with. */
  readonly trendBefore: DraftOutput | null

  constructor(
    readonly named: Named,
    readonly scope: Scope,
    public figures: SentenceFigures,
  ) {
    const { sentence, words } = figures.numbers
    this.sentence = sentence
    this.words = words
    this.trendBefore = trendOf(scope, words)
    this.carried = { label: '', start: sentence.start, inherited: false }
    this.sum =
      scope.sum?.paragraph === scope.paragraph && named.text.startsWith('其中', sentence.start)
        ? scope.sum.fact
        : null
  }

  /** The figure that an unnamed index goes on with: this sentence's last, or the paragraph's. */
  get index(): DraftOutput | null {
    const { last, scope } = this
    return last?.fact ?? (scope.last?.paragraph === scope.paragraph ? scope.last.fact : null)
  }

  /** The tonnes told last: of this sentence, or of the paragraph. */
  get weighed(): DraftOutput | null {
    const { linked, scope } = this
    return (
      linked.outputs.findLast(inTonnes) ??
      (scope.weighed?.paragraph === scope.paragraph ? scope.weighed.fact : null)
    )
  }

  /** The index that branches, goods and partners go on with. */
  get trend(): DraftOutput | null {
    return this.linked.outputs.findLast(isTrend) ?? this.trendBefore
  }

  /** The goods that the paragraph lists. */
  get listed(): Listed | null {
    const { listed, paragraph } = this.scope
    return listed?.paragraph === paragraph ? listed.goods : null
  }

  /** The company named last in this paragraph, unless the sentence names a place or a project of its own. */
  get earlierCompany(): string | null {
    return firmToldOf(this.named, this.scope, this.sentence)
  }

  /** An output figure with its subject, period and basis; not yet among the facts. */
  output(reading: Reading, value: OutputValue, { number, labelled, around }: Told): DraftOutput {
    const { named, scope, figures } = this
    const fact = outputFact(reading, value, number, {
      named,
      scope,
      figures,
      labelled,
      around,
      company: () => this.earlierCompany,
      before: this.index,
    })
    this.note(fact, number.end)
    return fact
  }

  /** An index known by its growth; not yet among the facts. */
  growth(reading: Reading, percent: number, told: Told): DraftOutput {
    const fact = this.output(reading, { value: null, unit: null, qualifier: told.number.qualifier }, told)
    fact.change = percent
    return fact
  }

  /** Of whom the next figure may go on to speak. */
  note(fact: DraftInvestment | DraftOutput, end: number): void {
    const { scope } = this
    const { subject } = fact
    const measure = 'measure' in fact ? fact.measure : 'sum'
    scope.said = { subject, measure, sentence: scope.sentence, paragraph: scope.paragraph, end }
  }

  /** One figure for each of several places; the last of them goes on. */
  ofPlaces(fact: DraftOutput, codes: readonly string[]): void {
    for (const code of codes)
      this.linked.outputs.push({ ...fact, subject: code, inferred: new Set(fact.inferred) })
    if (codes.length) this.last = { fact: this.linked.outputs.at(-1)!, label: '' }
  }
}
