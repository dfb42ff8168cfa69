import { fill } from '../../support/probes/fill'
import type { SaidInvestment, SaidOutput, Telling } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

/** Periods that a figure may be given which tells how things stand now. */
export const NOW = [null, '2024', '2024-01..08', '2024-01..09', '2024-09'] as const

/** A figure of a place: its period is the opening's unless it has its own. */
type PlaceOutput = Omit<SaidOutput, 'subject' | 'period' | `${string}Also`> & {
  measureAlso?: readonly string[]
  periods?: readonly (string | null)[]
}
type PlaceSum = Omit<SaidInvestment, 'subject' | 'period' | `${string}Also`> & {
  kindAlso?: readonly string[]
  periods?: readonly (string | null)[]
}

/** A stretch of a sentence with what it says. */
export interface Part {
  says: string
  outputs?: readonly PlaceOutput[]
  sums?: readonly PlaceSum[]
}

/** Words that open a sentence, with the periods they may be taken to give. */
export interface Opening {
  says: string
  periods: readonly (string | null)[]
}

interface Place {
  says: string
  town: string
  code: string
  above: string
}

/** What stands in an opening: {place}, {town}, {above}, {insert}, {figure}, and 全{kind} for 全旗, 全县, 全市. */
interface Said {
  headline: string
  place: Place
  opening: Opening
  insert: string
  figure: Part
  more?: Part
}

/** A report of a place: an opening with an insertion and a figure, then perhaps another sentence. */
export function reportOf({ headline, place, opening, insert, figure, more }: Said): Telling {
  const slots = { place: place.says, town: place.town, above: place.above, kind: place.says.at(-1)! }
  const told = (form: string) => fill(fill(form, { insert, figure: figure.says }), slots)
  return {
    published: '2024-09-12',
    text: page({
      headline: fill(headline, slots),
      paragraphs: [told(opening.says) + told(more?.says ?? '')],
    }),
    investments: [...sumsOf(place, figure, opening.periods), ...(more ? sumsOf(place, more, NOW) : [])],
    outputs: [...outputsOf(place, figure, opening.periods), ...(more ? outputsOf(place, more, NOW) : [])],
  }
}

const periodOf = (periods: readonly (string | null)[]) => ({
  period: periods[0] ?? null,
  periodAlso: [...periods],
})

const outputsOf = (place: Place, { outputs = [] }: Part, usual: readonly (string | null)[]) =>
  outputs.map(({ periods, measureAlso = [], ...output }) => ({
    subject: place.code,
    ...output,
    measureAlso: [...measureAlso],
    ...periodOf(periods ?? usual),
  }))

const sumsOf = (place: Place, { sums = [] }: Part, usual: readonly (string | null)[]) =>
  sums.map(({ periods, kindAlso = [], ...sum }) => ({
    subject: place.code,
    ...sum,
    kindAlso: [...kindAlso],
    ...periodOf(periods ?? usual),
  }))
