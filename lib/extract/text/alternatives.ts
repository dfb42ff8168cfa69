import type { AST } from '@eslint-community/regexpp'
import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { ANY_CHARACTER, beginningsOfOne } from './beginnings'
import { branchesOf } from './parsed'

/** With fewer there is little to pass over. */
const FEWEST = 5
/** Parts that hold nearly all alternatives are no better than the whole. */
const MOST = 0.75
const PARTS = 0xff

/**
 * A pattern for one place of a text. Engines try the alternatives of a long list one after the other; here only those are tried
 * that may begin with the character that stands there. Patterns that capture stay whole: their groups would get other numbers.
 */
export class Alternatives {
  /** The whole pattern first, then its parts. */
  private readonly patterns: RegExp[]
  /** Which of them goes for a letter; made when it is first asked for, since most programs need few of all patterns. */
  private parts: Uint8Array | null = null

  constructor(private readonly pattern: RegExp) {
    this.patterns = [sticky(pattern)]
  }

  /** What to run at `at`, its `lastIndex` set to it. */
  at(text: string, at: number): RegExp {
    this.parts ??= this.split()
    const pattern = this.patterns[this.parts[letterOf(codeAt(text, at))]!]!
    pattern.lastIndex = at
    return pattern
  }

  private split(): Uint8Array {
    const { pattern, patterns } = this
    const parts = new Uint8Array(ALPHABET)
    const sources = sourcesOf(pattern)
    if (sources.length < FEWEST || captures(pattern)) return parts
    const known = new Map<string, number>()
    for (const [character, own] of byFirst(sources, pattern)) {
      if (own.length > MOST * sources.length) continue
      const source = own.join('|')
      const part = known.get(source) ?? patterns.length
      if (part > PARTS) continue
      if (part === patterns.length) patterns.push(sticky(new RegExp(source, pattern.flags)))
      known.set(source, part)
      parts[learn(character.charCodeAt(0))] = part
    }
    return parts
  }
}

const made = new Map<string, Alternatives>()

/** The alternatives of a pattern; one for all who ask for the same, so that its code and tables are there once. */
export function alternativesOf(pattern: RegExp): Alternatives {
  const key = `${pattern.flags}/${pattern.source}`
  const known = made.get(key) ?? new Alternatives(pattern)
  made.set(key, known)
  return known
}

/** The pattern for one place of a text. */
const sticky = (pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)

/** An alternative more, which is empty, makes every text match. */
const captures = ({ source, flags }: RegExp) => new RegExp(`${source}|`, flags).exec('')!.length > 1

/** Sources of what a pattern, or the group that it begins with, chooses from. */
function sourcesOf(pattern: RegExp): string[] {
  return branchesOf(pattern).flatMap((alternative) => {
    const [group] = alternative.elements
    if (group?.type !== 'Group') return [alternative.raw]
    const rest = alternative.raw.slice(group.raw.length)
    return group.alternatives.map(({ raw }: AST.Alternative) => `(?:${raw})${rest}`)
  })
}

/** For every character the alternatives that may begin with it, in their order. */
function byFirst(sources: readonly string[], { flags }: RegExp): Map<string, string[]> {
  const firsts = sources.map((source) => firstCharacters(new RegExp(source, flags)))
  const all = new Set(firsts.flatMap((characters) => [...characters]))
  all.delete(ANY_CHARACTER)
  return new Map(
    Array.from(all, (character) => [
      character,
      sources.filter((_, i) => firsts[i]!.has(character) || firsts[i]!.has(ANY_CHARACTER)),
    ]),
  )
}

const firstCharacters = (pattern: RegExp) =>
  new Set(Array.from(beginningsOfOne(pattern), (beginning) => beginning[0] ?? ANY_CHARACTER))
