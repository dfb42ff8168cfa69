import type { Pairs } from './pairs'
import type { Unit } from './units'
import { type Stretch, Vocabulary } from './vocabulary'

/** The text around every paragraph, made once. */
export class Surroundings {
  private readonly before: Stretch[]
  private readonly after: Stretch[]
  private readonly alone: Stretch[]
  /** Kinship of a paragraph with the text right before it. */
  private readonly own: number[]
  private made: Vocabulary | undefined

  constructor(
    private readonly units: readonly Unit[],
    readonly pairs: Pairs,
  ) {
    // as long as they may get: engines turn lists with wide gaps into something slow
    this.before = new Array(units.length)
    this.after = new Array(units.length)
    this.alone = new Array(units.length)
    this.own = new Array(units.length)
  }

  /** In how many lines each pair stands, where that had to be counted. */
  get counts(): Uint32Array | undefined {
    return this.made?.counts
  }

  /** Made when it is first asked for: most pages are whole. */
  private get vocabulary(): Vocabulary {
    this.made ??= new Vocabulary(this.units, this.pairs)
    return this.made
  }

  private upTo(at: number): Stretch {
    this.before[at] ??= this.vocabulary.stretch(contextBefore(this.units, at))
    return this.before[at]
  }

  private from(at: number): Stretch {
    this.after[at] ??= this.vocabulary.stretch(contextAfter(this.units, at))
    return this.after[at]
  }

  /** How much the text that ends with one paragraph and the text that another begins speak of the same. */
  kinship(last: number, first: number): number {
    if (last !== first - 1) return this.vocabulary.cohesion(this.upTo(last), this.from(first))
    // what a paragraph is compared with wherever it may go
    this.own[first] ??= this.vocabulary.cohesion(this.upTo(last), this.from(first))
    return this.own[first]
  }

  /** How much of a headline the text repeats that a paragraph begins. */
  repeats(headline: number, first: number): number {
    this.alone[headline] ??= this.vocabulary.stretch([headline])
    return this.vocabulary.overlap(this.alone[headline], this.from(first))
  }
}

function contextBefore(units: readonly Unit[], at: number): number[] {
  const lines: number[] = []
  for (let i = Math.max(0, at - 3); i <= at; i++) if (units[i]!.kind === 'body') lines.push(i)
  return lines
}

function contextAfter(units: readonly Unit[], at: number): number[] {
  const lines: number[] = []
  for (let i = at; i < units.length && i < at + 4 && units[i]!.kind === 'body'; i++) lines.push(i)
  return lines
}
