import type { ChangeMention } from '../contracts'
import { sameIndex } from './carry'
import { growthReading } from './growth'
import { sameGrowth } from './place-values'
import type { SentenceFacts, Told } from './sentence-facts'

/**
 * A change against the year before: of the figure it stands behind, of an index known by nothing else, or of the same
 * index in places.
 *
 * @param owner - the figure of a shared list that it belongs to
 */
export function readChange(
  change: ChangeMention,
  told: Told,
  facts: SentenceFacts,
  owner: Told['number'] | undefined,
): void {
  if (change.points || change.average) return
  const { own, placed } = told
  const { last, index } = facts
  if (owner) {
    const fact = facts.of.get(owner)
    if (fact) fact.change ??= change.percent
    return
  }
  const grown = placed && sameGrowth(index)
  if (grown) {
    const fact = facts.growth(grown, change.percent, told)
    fact.product = grown.product
    facts.ofPlaces(fact, placed.codes)
    return
  }
  const stated = (own ? growthReading(own) : null) ?? (own && index ? sameIndex(null, own, index) : null)
  if (stated && !(last && last.label === own)) {
    const fact = facts.growth(stated, change.percent, told)
    facts.linked.outputs.push(fact)
    facts.last = { fact, label: own }
  } else if (
    !own &&
    last &&
    last.fact.change === null &&
    (last.fact.value !== null || last.label === facts.carried.label)
  )
    last.fact.change = change.percent
}
