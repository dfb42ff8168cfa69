import type { QuantityMention } from '../contracts'
import { eachPlace } from './each-place'
import { sumFact } from './investment'
import { isOfOthers } from './others-sum'
import type { SentenceFacts, Told } from './sentence-facts'
import { sumInSentence } from './sum-in-sentence'

export const isMoney = ({ unit }: { unit: string | null }) => unit === 'CNY' || unit === 'USD'

/** 由此带动的产业链投资超400亿元: what others invest because of an undertaking is none of its sum, and stays with the place. */
const INDUCED = /(?:带动|撬动|拉动|引发)[^,。;\d]{0,14}投资[^,。;\d]{0,6}$/

/**
 * Money as an investment, by its own words or by the sum before it.
 *
 * @returns whether it is one; else it may be an output
 */
export function readInvestment(quantity: QuantityMention, told: Told, facts: SentenceFacts): boolean {
  const { own, left, labelled, around, byWords, clause, placed } = told
  const { named, scope, figures, last, sum, linked } = facts
  // 固定资产投资增长8%,其中新能源投资41.2亿元: a part of the index
  if (
    facts.index?.measure === 'fixed_investment' &&
    /投资$/.test(own) &&
    named.text.startsWith('其中', clause.start)
  )
    return false
  const joined = sumInSentence(quantity, {
    text: named.text,
    around,
    byWords,
    own,
    left,
    inherited: labelled.inherited,
    // 总投资680亿元,去年产值210亿元,今年突破300亿元: what was named last goes on
    previous: sum && last && isMoney(last.fact) && last.fact.start > sum.start ? null : sum,
    last: last?.fact ?? null,
    floor: facts.sentence.start,
    placed: placed !== null,
    shared: told.shared,
  })
  if (!joined) return false
  const fact = sumFact(joined, quantity, {
    named,
    scope,
    figures,
    clause,
    labelled,
    around,
    company: facts.earlierCompany,
  })
  if (typeof fact.subject !== 'string' && INDUCED.test(own)) fact.subject = fact.subject.region
  // 总投资112亿元的X项目开工,Y项目…: of works that are not told apart, and of no place
  if (
    named.projects.length &&
    fact.kind === 'total' &&
    typeof fact.subject === 'string' &&
    isOfOthers(quantity, named)
  )
    return true
  // A旗、B旗各1.5亿元; A旗、B旗2地投资均超过1亿元
  const shares =
    placed && joined.rule === 'sum-of-place'
      ? placed.codes
      : typeof fact.subject === 'string'
        ? eachPlace(named.text, clause, quantity.start, named.places)
        : null
  if (shares)
    for (const code of shares)
      linked.investments.push({ ...fact, subject: code, inferred: new Set(fact.inferred) })
  else linked.investments.push(fact)
  facts.note(fact, quantity.end)
  facts.sum = fact
  scope.sum = { fact, paragraph: scope.paragraph }
  return true
}
