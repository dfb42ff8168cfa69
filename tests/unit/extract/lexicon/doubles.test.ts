/** Lexicons say each thing once: a word that stands twice is a word somebody will change in one place only. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENERGY_CUES } from '@/lib/extract/lexicon/industry-energy'
import { LAND_CUES } from '@/lib/extract/lexicon/industry-land'
import { MATERIALS_CUES } from '@/lib/extract/lexicon/industry-materials'

const FOLDER = join(import.meta.dirname, '../../../../lib/extract/lexicon')

/** What stands more than once in a list. */
const doubled = (words: readonly string[]) => [
  ...new Set(words.filter((word, i) => words.indexOf(word) !== i)),
]

/** Alternatives that stand more than once in the same group of a pattern: a|b|a, (?:a|b)|c(?:d|d). */
function doubledAlternatives(source: string): string[] {
  const found: string[] = []
  const groups: { alternatives: string[]; start: number }[] = [{ alternatives: [], start: 0 }]
  const end = (at: number) => {
    const group = groups.at(-1)!
    group.alternatives.push(source.slice(group.start, at))
  }
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]
    if (sign === '\\') i++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') {
      // What (?:, (?=, (?<!, (?<name> begin with is no part of the first alternative.
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(i))![0]
      groups.push({ alternatives: [], start: i + opening.length })
      i += opening.length - 1
    } else if (sign === '|') {
      end(i)
      groups.at(-1)!.start = i + 1
    } else if (sign === ')') {
      end(i)
      found.push(...doubled(groups.pop()!.alternatives))
    }
  }
  end(source.length)
  return [...found, ...doubled(groups[0]!.alternatives)]
}

/** All lists of words and all patterns in what a module exports, with the way to each. */
function* lists(value: unknown, path: string): Generator<[path: string, doubles: string[]]> {
  if (value instanceof RegExp) yield [path, doubledAlternatives(value.source)]
  else if (typeof value === 'string') {
    if (value.includes(' ')) yield [path, doubled(value.split(' '))]
    else if (value.includes('|')) yield [path, doubledAlternatives(value)]
  } else if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) yield [path, doubled(value)]
    for (const [i, item] of value.entries()) yield* lists(item, `${path}[${i}]`)
  } else if (value !== null && Object.getPrototypeOf(value) === Object.prototype)
    for (const [name, item] of Object.entries(value as object)) yield* lists(item, `${path}.${name}`)
}

describe('doubledAlternatives', () => {
  it.each([
    ['a|b|a', ['a']],
    ['(?:a|b)|(?:b|a)', []],
    ['x(?<name>ab|c|ab)[|a|a](?<!d|d)', ['ab', 'd']],
    ['a\\|b|b', []],
  ])('%s', (source, expected) => {
    expect(new RegExp(source)).toBeInstanceOf(RegExp)
    expect(doubledAlternatives(source)).toEqual(expected)
  })
})

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it('holds nothing twice', async () => {
    const exported = (await import(join(FOLDER, file))) as object
    const doubles = [...lists({ ...exported }, file)].filter(([, words]) => words.length > 0)
    expect(doubles).toEqual([])
  })
})

describe('words that tell an industry', () => {
  it('tell each industry once, with whatever weight', () => {
    const told = [...ENERGY_CUES, ...LAND_CUES, ...MATERIALS_CUES].flatMap(([slug, , words]) =>
      words.split(' ').map((word) => `${slug} ${word}`),
    )
    expect(told.length).toBeGreaterThan(1000)
    expect(doubled(told)).toEqual([])
  })
})
