import { ENERGY_CUES } from './industry-energy'
import { LAND_CUES } from './industry-land'
import { MATERIALS_CUES } from './industry-materials'

/** Slug of the industry, weight (3 decides, 2 strong, 1 hint), cue words separated by spaces. */
export type IndustryCues = readonly (readonly [slug: string, weight: number, words: string])[]

const weights = new Map<string, [slug: string, weight: number][]>()
for (const [slug, weight, words] of [...ENERGY_CUES, ...MATERIALS_CUES, ...LAND_CUES])
  for (const word of words.split(' ')) {
    const known = weights.get(word)
    if (known) known.push([slug, weight])
    else weights.set(word, [[slug, weight]])
  }

/** Cue word → the industries it speaks for, with their weights. */
export const CUE_WEIGHTS: ReadonlyMap<string, readonly (readonly [slug: string, weight: number])[]> = weights

/** One alternation, longest word first, so that 煤矸石发电 is not read as 煤. */
export const CUE_PATTERN = new RegExp(
  [...weights.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[+.]/g, '\\$&'))
    .join('|'),
  'g',
)
