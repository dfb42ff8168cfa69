import type { ProjectMention } from '../contracts'
import type { Span } from '../types'
import { findAnother } from './another'
import { findBuiltObjects } from './built-object'
import { findByFirm } from './by-firm'
import { findFinanced } from './financed'
import { findNumberedItem } from './numbered-item'
import { findOneSized } from './one-sized'
import { findPointedOut } from './pointed-out'
import { findPricedItems } from './priced-items'
import type { Surroundings } from './project-parts'
import { findRenewals } from './renewal'
import { findRoutes } from './route-works'
import { addApart, having, type Searched } from './searched'
import { SIGN } from './sentence-signs'
import { findSingledOut } from './singled-out'
import { findSizedList } from './sized-list'
import { findSizedWorks } from './sized-work'
import { findUndertaken } from './undertaken'

type Find = (text: string, sentence: Span, around: Surroundings) => readonly ProjectMention[]

const SIZED = SIGN.digit | SIGN.sized
const PAID = SIGN.digit | SIGN.yuan

/** Ways to tell of an undertaking without a noun that closes its name, and the signs that a sentence must have for each. */
const WAYS: readonly (readonly [signs: number, find: Find])[] = [
  [SIGN.another, findAnother],
  [SIGN.is, findPointedOut],
  [SIGN.route, findRoutes],
  [SIGN.most, findSingledOut],
  // by figures: how large they are, what they cost
  [SIGN.digit | SIGN.byFirm, findByFirm],
  [SIGN.digit | SIGN.one, findOneSized],
  [SIZED | SIGN.lists, findSizedList],
  [SIZED, findSizedWorks],
  [SIGN.digit | SIGN.doneToLand, findUndertaken],
  [PAID | SIGN.funds, findFinanced],
  [PAID, findRenewals],
  [PAID | SIGN.lists, findPricedItems],
  [PAID, findBuiltObjects],
  [0, findNumberedItem],
]

/** Adds the undertakings of sentences that are told otherwise than by a noun of works or of a facility. */
export function addTold(all: readonly Searched[]): void {
  for (const [signs, find] of WAYS)
    for (const { text, sentence, around, found } of having(all, signs))
      addApart(found, find(text, sentence, around))
}
