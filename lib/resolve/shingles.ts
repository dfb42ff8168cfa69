import { GENERIC_WORDS, KIND_WORDS } from './lexicon/head-nouns'
import type { NameFeatures } from './types'

/**
 * Weight of a pair of characters by how generic both are (0 own, 1 kind of thing, 2 head noun). A fixed stand-in for the
 * inverse document frequency: with counted frequencies, one more page could change the merging of others.
 */
const WEIGHTS = [1, 0.75, 0.5, 0.3, 0.15]

const LEXICON = [
  ...GENERIC_WORDS.map((word) => ({ word, level: 2 })),
  ...KIND_WORDS.map((word) => ({ word, level: 1 })),
]
const BY_FIRST = new Map<string, { word: string; level: number }[]>()
for (const entry of LEXICON) {
  const first = entry.word[0]!
  const list = BY_FIRST.get(first)
  if (list) list.push(entry)
  else BY_FIRST.set(first, [entry])
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.word.length - a.word.length)

function levels(text: string): Uint8Array {
  const result = new Uint8Array(text.length)
  for (let at = 0; at < text.length; ) {
    const entry = BY_FIRST.get(text[at]!)?.find(({ word }) => text.startsWith(word, at))
    if (!entry) {
      at++
      continue
    }
    result.fill(entry.level, at, at + entry.word.length)
    at += entry.word.length
  }
  return result
}

/** Two-character shingles of a name's core, weighted by how much they tell. Pieces are separated by spaces. */
export function shinglesOf(core: string): NameFeatures {
  const shingles = new Map<string, number>()
  for (const piece of core.split(' ')) {
    const level = levels(piece)
    for (let at = 0; at + 1 < piece.length; at++) {
      const pair = piece.slice(at, at + 2)
      const weight = WEIGHTS[level[at]! + level[at + 1]!]!
      if (weight > (shingles.get(pair) ?? 0)) shingles.set(pair, weight)
    }
  }
  let weight = 0
  for (const value of shingles.values()) weight += value
  return { core, shingles, weight }
}
