import type { AST } from '@eslint-community/regexpp'
import { branchesOf } from './parsed'

/** In a beginning: any character at all. */
export const ANY_CHARACTER = '\0'
const ANY = ANY_CHARACTER
/** Characters of a beginning or an ending that are looked at. */
const LENGTH = 2
/** Classes with more characters count as any, patterns with more beginnings as unknown. */
const WIDEST_CLASS = 300
const MOST = 50_000

type Beginnings = Set<string>

/**
 * What a match of a pattern can begin with: strings of two characters, or one where a match may be a single character long. `ANY`
 * in a string stands for whatever stands there. Never too few: conditions before and behind (`\b`, lookaround) are passed over.
 *
 * @throws TypeError where a match may be empty or begin with anything
 */
export function beginningsOf(pattern: RegExp): Beginnings {
  const all = beginningsOfOne(pattern)
  if (all.size > MOST || [...all].some((beginning) => beginning === '' || beginning.startsWith(ANY)))
    throw new TypeError(`matches of /${pattern.source}/ may begin with anything`)
  return all
}

/**
 * What a match can end with, the last character first.
 *
 * @throws TypeError where a match may be empty or end with anything
 */
export function endingsOf(pattern: RegExp): Beginnings {
  const all = edgesOf(pattern, true)
  if (all.size > MOST || [...all].some((ending) => ending === '' || ending.startsWith(ANY)))
    throw new TypeError(`matches of /${pattern.source}/ may end with anything`)
  return all
}

/** The beginnings of part of a pattern, which may be empty ('') or begin with anything. */
export const beginningsOfOne = (pattern: RegExp): Beginnings => edgesOf(pattern, false)

/** How a pattern is read: whether letters stand for both cases, and from which side. */
interface Reading {
  anyCase: boolean
  backwards: boolean
}

const edgesOf = (pattern: RegExp, backwards: boolean): Beginnings =>
  ofAlternatives(branchesOf(pattern), { anyCase: pattern.ignoreCase, backwards })

const ofAlternatives = (alternatives: AST.Alternative[], how: Reading): Beginnings =>
  new Set(alternatives.flatMap(({ elements }) => [...ofSequence(elements, how)]))

function ofSequence(elements: AST.Element[], how: Reading): Beginnings {
  let all: Beginnings = new Set([''])
  for (const element of how.backwards ? elements.toReversed() : elements) {
    if ([...all].every((beginning) => beginning.length === LENGTH)) break
    if (element.type !== 'Assertion') all = followed(all, ofElement(element, how))
    if (all.size > MOST) break
  }
  return all
}

function followed(left: Beginnings, right: Beginnings): Beginnings {
  const all: Beginnings = new Set()
  for (const first of left)
    if (first.length === LENGTH) all.add(first)
    else for (const second of right) all.add((first + second).slice(0, LENGTH))
  return all
}

function ofElement(element: Exclude<AST.Element, AST.Assertion>, how: Reading): Beginnings {
  switch (element.type) {
    case 'Character':
      return ofRange(element.value, element.value, how.anyCase)
    case 'CharacterClass':
      return ofClass(element, how)
    case 'CapturingGroup':
    case 'Group':
      return ofAlternatives(element.alternatives, how)
    case 'Quantifier': {
      if (element.max === 0) return new Set([''])
      const once = element.element.type === 'Assertion' ? new Set(['']) : ofElement(element.element, how)
      const all: Beginnings = element.min < 2 ? new Set(once) : new Set()
      if (element.min === 0) all.add('')
      if (element.max > 1) for (const twice of followed(once, once)) all.add(twice)
      return all
    }
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? ofRange(0x30, 0x39, false) : new Set([ANY])
    case 'Backreference':
      return new Set(['', ANY])
    default:
      return new Set([ANY])
  }
}

function ofClass({ negate, elements }: AST.CharacterClass, how: Reading): Beginnings {
  if (negate) return new Set([ANY])
  const all: Beginnings = new Set()
  for (const part of elements) {
    const inside =
      part.type === 'Character' || part.type === 'CharacterSet'
        ? ofElement(part, how)
        : part.type === 'CharacterClassRange'
          ? ofRange(part.min.value, part.max.value, how.anyCase)
          : [ANY]
    for (const one of inside) all.add(one)
  }
  return all.has(ANY) || all.size > WIDEST_CLASS ? new Set([ANY]) : all
}

function ofRange(from: number, to: number, anyCase: boolean): Beginnings {
  if (to - from >= WIDEST_CLASS || to > 0xffff) return new Set([ANY])
  const all: Beginnings = new Set()
  for (let code = from; code <= to; code++) {
    const character = String.fromCharCode(code)
    all.add(character)
    if (anyCase) all.add(character.toLowerCase()).add(character.toUpperCase())
  }
  return all
}
