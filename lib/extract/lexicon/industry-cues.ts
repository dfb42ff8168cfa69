import { Trie } from '@/lib/regions/trie'
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

/** Looked for longest first, so that 煤矸石发电 is not read as 煤. */
export const CUES = new Trie<readonly (readonly [slug: string, weight: number])[]>()
for (const [word, industries] of weights) CUES.set(word, industries)
