import { pinyin } from 'pinyin-pro'

/** How a Chinese name is sorted and searched for. */
export interface Reading {
  text: string
  /** Compares like zh-CN collation, character by character: four hexadecimal digits each. */
  key: string
  /** What a search looks into: the text, its pinyin and the initials of it. */
  words: string
}

/** Reads a name. The same text gives the same reading everywhere. */
export function readingOf(text: string): Reading {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true })
  const spoken = [text, syllables.join(''), syllables.map((syllable) => [...syllable][0] ?? '').join('')]
  const words = [...new Set(spoken.map(searchable).filter(Boolean))].map(doubled).join(' ')
  return { text, key: collationKey(text), words }
}

/**
 * A search as patterns of LIKE on `words`: every word must be found. Letters and digits count, in either width and case;
 * all else separates words. Empty where nothing is left to search for.
 */
export function searchPatterns(search: string): string[] {
  const words =
    search
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, MOST_WORDS).map((word) => `%${doubled(word)}%`)
}

const MOST_WORDS = 8

/** Letters and digits alone: 《甲》（一期） is found by 甲一期. */
function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Every character twice. A trigram index needs three characters in a row, and most Chinese words have two: 风电 is found as
 * 风风电电. Doubling keeps substrings substrings.
 */
function doubled(text: string): string {
  return text.replace(/./gsu, '$&$&')
}

/**
 * A key that orders like `Intl.Collator('zh-CN', { ignorePunctuation: true })` does with primary differences, whatever the
 * database's collation: “包头”… stands beside 包头….
 */
export function collationKey(text: string): string {
  const ranks = characterRanks()
  return [...text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{S}]+/gu, '')]
    .map((character) => (ranks.get(character) ?? UNKNOWN).toString(16).padStart(4, '0'))
    .join('')
}

/** Characters outside the table come last. */
const UNKNOWN = 0xffff

let table: Map<string, number> | undefined

/** Letters, signs and Han characters with their place in the order of pinyin; those that differ in case only share one. */
function characterRanks(): Map<string, number> {
  if (table) return table
  const collator = new Intl.Collator('zh-CN', { sensitivity: 'base' })
  const blocks = [
    [0x20, 0x24f],
    [0x370, 0x45f],
    [0x2000, 0x27bf],
    [0x3000, 0x30ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ] as const
  const characters = blocks
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1))
  table = new Map()
  let rank = 0
  let before: string | undefined
  for (const character of characters) {
    if (before !== undefined && collator.compare(before, character) !== 0) rank++
    table.set(character, rank)
    before = character
  }
  return table
}
