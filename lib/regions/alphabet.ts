import { FREQUENT_CHARACTERS } from './frequent-characters'

/**
 * Numbers for the characters that the lexicons know, in the order in which they were met; 0 for all others. Tables by these
 * numbers take a few hundred bytes where tables by code unit take thousands, so that dozens of them stay in the processor's
 * cache at once.
 */
const numbers = new Uint16Array(0x10000)
let known = 0

/** How many characters may be known; tables have so many places. */
export const ALPHABET = 0x2000

/** The number of a code unit; 0 where no lexicon knows it, and for 0. */
export const letterOf = (code: number): number => numbers[code]!

/**
 * The code unit at an offset of a text; 0 before its beginning and behind its end. V8 reads memory where `charCodeAt` stands, until
 * that place of the program has once been asked for what is not there: from then on it calls a function, which takes several times as long.
 */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0

/** Gives a code unit its number. @throws RangeError where there are more than the tables have places for */
export function learn(code: number): number {
  if (numbers[code] === 0) {
    if (known + 1 >= ALPHABET) throw new RangeError(`more than ${ALPHABET - 1} characters in the lexicons`)
    numbers[code] = ++known
  }
  return numbers[code]!
}

for (const character of FREQUENT_CHARACTERS) learn(character.charCodeAt(0))
