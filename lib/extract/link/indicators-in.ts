import { ALPHABET, learn, letterOf } from '@/lib/regions/alphabet'
import { INDICATORS, type Indicator } from '../lexicon/indicators'
import { ANY_CHARACTER, beginningsOfOne } from '../text/beginnings'

/** For every character a bit for each indicator whose name may begin with it. */
const byFirst = new Uint32Array(ALPHABET)
/** The same of those whose name may begin with anything. */
let withAny = 0

if (INDICATORS.length > 32) throw new RangeError('a bit for each of 32 indicators at most')
for (const [i, { pattern }] of INDICATORS.entries())
  for (const beginning of beginningsOfOne(pattern)) {
    if (beginning === '' || beginning[0] === ANY_CHARACTER) withAny |= 1 << i
    else byFirst[learn(beginning.charCodeAt(0))]! |= 1 << i
  }

/** The indicators that a label may name, in their order: of all others no character of it can be the first. */
export function indicatorsIn(label: string): Indicator[] {
  let may = withAny
  for (let at = 0; at < label.length; at++) may |= byFirst[letterOf(label.charCodeAt(at))]!
  const found: Indicator[] = []
  for (let i = 0; may !== 0; i++, may >>>= 1) if ((may & 1) === 1) found.push(INDICATORS[i]!)
  return found
}
