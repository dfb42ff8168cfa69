import { type DocumentScore, scoreDocument } from '@/lib/evaluate/document'
import { extract } from '@/lib/extract'
import { annotationOf, type Grammar, type Told, tellings } from './grammar'

/** A telling with what was misread in it; nothing where all was right. */
export interface Reading extends Told {
  wrong: string[]
}

/** Reads as many tellings of a grammar as asked for. */
export const readings = (grammar: Grammar, count: number): Reading[] =>
  tellings(grammar, count).map((told) => ({ ...told, wrong: wrongIn(told, grammar.asks) }))

function wrongIn({ telling }: Told, asks: readonly string[]): string[] {
  const { text, published } = telling
  const gold = annotationOf(telling)
  const predicted = extract(text, { document: 'probe', published })
  const score = scoreDocument({ document: 'probe', text, gold, predicted })
  return [
    ...score.errors.map(
      ({ side, set, kind, fact }) => `${side === 'missed' ? '-' : '+'} ${set}, ${kind}: ${fact}`,
    ),
    ...attributesWrong(score, asks).map((attribute) => `~ ${attribute}`),
  ]
}

const attributesWrong = ({ judgements }: DocumentScore, asks: readonly string[]) =>
  judgements
    .filter(([attribute, right]) => !right && asks.includes(attribute))
    .map(([attribute]) => attribute)

/** Share of the readings in which all is right. */
export const shareRight = (all: readonly Reading[]): number =>
  all.filter(({ wrong }) => wrong.length === 0).length / all.length

/** How often a choice was told, and misread. */
export interface ChoiceTally {
  slot: string
  choice: string
  told: number
  misread: number
}

/** The choices of a grammar, those misread most often first: where one stands out, it is the cause. */
export function byChoice(all: readonly Reading[]): ChoiceTally[] {
  const tallies = new Map<string, ChoiceTally>()
  for (const { choices, wrong } of all)
    for (const [slot, choice] of Object.entries(choices)) {
      const key = `${slot}\n${choice}`
      const tally = tallies.get(key) ?? { slot, choice, told: 0, misread: 0 }
      tallies.set(key, tally)
      tally.told++
      if (wrong.length) tally.misread++
    }
  return [...tallies.values()].sort((a, b) => b.misread / b.told - a.misread / a.told)
}
