import fc from 'fast-check'
import type { GoldDocument, GoldInvestment, GoldOutput, GoldProject } from '@/lib/evaluate/gold'

/** What a telling says, in the annotations' words; what is left out is either usual or not asked for. */
export type SaidProject = Pick<GoldProject, 'id' | 'name'> & Partial<GoldProject>
export type SaidInvestment = Pick<GoldInvestment, 'subject' | 'kind' | 'amount'> & Partial<GoldInvestment>
export type SaidOutput = Pick<GoldOutput, 'subject' | 'measure' | 'value' | 'unit'> & Partial<GoldOutput>

/** A document that was put together from choices, with the facts that it says. */
export interface Telling {
  text: string
  published: string
  projects?: SaidProject[]
  investments?: SaidInvestment[]
  outputs?: SaidOutput[]
}

/** A choice of a slot: the word that it is listed by, or something with one. */
export type Choice = string | { says: string }
type Slots = Readonly<Record<string, readonly Choice[]>>
export type Chosen<S extends Slots> = { [K in keyof S]: S[K][number] }

/**
 * Sentence forms that are tried against each other. Every slot has choices, a telling takes one of each, and what it says follows
 * from them: so no telling needs an annotation of its own, and what is misread is misread for one choice or for two together.
 */
export interface Grammar<S extends Slots = Slots> {
  name: string
  /** Attributes that have to be right beside the facts, as they are named in a scorecard: `project.status`. */
  asks: readonly string[]
  /** Least share of tellings in which nothing is wrong, 0 to 1. */
  floor: number
  slots: S
  /** @returns null where the choices make no sense together */
  tell(chosen: Chosen<S>): Telling | null
}

/** Checks a grammar's types where it is written. */
export const grammar = <const S extends Slots>(one: Grammar<S>): Grammar => one as unknown as Grammar

/** A telling with the choices it was made of, by slot. */
export interface Told {
  choices: Readonly<Record<string, string>>
  telling: Telling
}

const SEED = 20260101
/** How many of the combinations drawn may make no sense before a grammar is given up. */
const DRAWS = 20

/** As many different tellings of a grammar as asked for (fewer where it has no more), the same every time. */
export function tellings({ name, slots, tell }: Grammar, count: number): Told[] {
  const drawn = fc.sample(
    fc.record(Object.fromEntries(Object.entries(slots).map(([slot, of]) => [slot, fc.nat(of.length - 1)]))),
    { seed: SEED, numRuns: count * DRAWS },
  )
  const told = new Map<string, Told>()
  for (const places of drawn) {
    if (told.size === count) break
    const chosen = Object.fromEntries(Object.entries(places).map(([slot, i]) => [slot, slots[slot]![i]!]))
    const telling = tell(chosen)
    if (telling) told.set(telling.text, { choices: labels(chosen), telling })
  }
  if (told.size === 0) throw new Error(`${name}: no choices that make sense together`)
  return [...told.values()]
}

const labels = (chosen: Record<string, Choice>) =>
  Object.fromEntries(
    Object.entries(chosen).map(([slot, one]) => [slot, typeof one === 'string' ? one : one.says]),
  )

/** The telling's facts as an annotation. */
export function annotationOf({ text, projects = [], investments = [], outputs = [] }: Telling): GoldDocument {
  return {
    document: 'probe',
    articles: [],
    projects: projects.map((one) => ({
      company: null,
      region: '150000',
      park: null,
      industry: 'general',
      status: 'planned',
      completion: null,
      quote: text,
      ...one,
    })),
    investments: investments.map((one) => ({ qualifier: 'exact', period: null, quote: text, ...one })),
    outputs: outputs.map((one) => ({
      product: null,
      qualifier: 'exact',
      basis: 'actual',
      change: null,
      period: null,
      quote: text,
      ...one,
    })),
  }
}
