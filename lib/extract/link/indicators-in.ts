import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { pairOf } from '@/lib/regions/starts'
import { INDICATORS, type Indicator } from '../lexicon/indicators'
import { ANY_CHARACTER, beginningsOfOne } from '../text/beginnings'
import type { Unit } from '../types'

/** Places for pairs of characters; pairs that share one cost a try and nothing else. */
const SLOTS = 0x1000

/** For every character a bit for each indicator whose name may begin with it. */
const byFirst = new Uint32Array(ALPHABET)
/** Those of them for which the next character does not matter. */
const alone = new Uint32Array(ALPHABET)
/** For two characters a bit for each indicator whose name may begin with them. */
const pairs = new Uint32Array(SLOTS)
/** The same of those whose name may begin with anything. */
let withAny = 0

if (INDICATORS.length > 32) throw new RangeError('a bit for each of 32 indicators at most')
for (const [i, { pattern }] of INDICATORS.entries())
  for (const beginning of beginningsOfOne(pattern)) {
    if (beginning === '' || beginning[0] === ANY_CHARACTER) {
      withAny |= 1 << i
      continue
    }
    const code = beginning.charCodeAt(0)
    const letter = learn(code)
    byFirst[letter]! |= 1 << i
    if (beginning.length === 1 || beginning[1] === ANY_CHARACTER) alone[letter]! |= 1 << i
    else pairs[pairOf(code, beginning.charCodeAt(1)) & (SLOTS - 1)]! |= 1 << i
  }

/** For every unit a bit for each indicator whose values may have it. */
const ofUnit = new Map<Unit, number>()
for (const [i, { units }] of INDICATORS.entries())
  for (const unit of units) ofUnit.set(unit, (ofUnit.get(unit) ?? 0) | (1 << i))

const ALL = -1
const NONE: readonly Indicator[] = []

/**
 * The indicators that a label may name, in their order: of all others no place of it can be the beginning.
 *
 * @param unit - of a value: only those whose values may have it
 */
export function indicatorsIn(label: string, unit?: Unit): readonly Indicator[] {
  const asked = unit === undefined ? ALL : (ofUnit.get(unit) ?? 0)
  if (asked === 0) return NONE
  let may = withAny & asked
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at)
    const letter = letterOf(code)
    const first = byFirst[letter]! & asked & ~may
    if (first !== 0)
      may |= first & (alone[letter]! | pairs[pairOf(code, codeAt(label, at + 1)) & (SLOTS - 1)]!)
  }
  if (may === 0) return NONE
  const found: Indicator[] = []
  for (let i = 0; may !== 0; i++, may >>>= 1) if ((may & 1) === 1) found.push(INDICATORS[i]!)
  return found
}
