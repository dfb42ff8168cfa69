import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** In a beginning: any character at all. */
export const ANY_CHARACTER = '\0'
const ANY = ANY_CHARACTER
/** Characters of a beginning that are looked at. */
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

/** The same for part of a pattern, which may be empty ('') or begin with anything. */
export function beginningsOfOne({ unicode, ignoreCase, source }: RegExp): Beginnings {
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, { unicode })
  return ofAlternatives(parsed.alternatives, ignoreCase)
}

const ofAlternatives = (alternatives: AST.Alternative[], anyCase: boolean): Beginnings =>
  new Set(alternatives.flatMap(({ elements }) => [...ofSequence(elements, anyCase)]))

function ofSequence(elements: AST.Element[], anyCase: boolean): Beginnings {
  let all: Beginnings = new Set([''])
  for (const element of elements) {
    if ([...all].every((beginning) => beginning.length === LENGTH)) break
    if (element.type !== 'Assertion') all = followed(all, ofElement(element, anyCase))
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

function ofElement(element: Exclude<AST.Element, AST.Assertion>, anyCase: boolean): Beginnings {
  switch (element.type) {
    case 'Character':
      return ofRange(element.value, element.value, anyCase)
    case 'CharacterClass':
      return ofClass(element, anyCase)
    case 'CapturingGroup':
    case 'Group':
      return ofAlternatives(element.alternatives, anyCase)
    case 'Quantifier': {
      if (element.max === 0) return new Set([''])
      const once = element.element.type === 'Assertion' ? new Set(['']) : ofElement(element.element, anyCase)
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

function ofClass({ negate, elements }: AST.CharacterClass, anyCase: boolean): Beginnings {
  if (negate) return new Set([ANY])
  const all: Beginnings = new Set()
  for (const part of elements) {
    const inside =
      part.type === 'Character' || part.type === 'CharacterSet'
        ? ofElement(part, anyCase)
        : part.type === 'CharacterClassRange'
          ? ofRange(part.min.value, part.max.value, anyCase)
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
