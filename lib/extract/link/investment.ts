import type { QuantityMention } from '../contracts'
import type { Span } from '../types'
import type { DraftInvestment } from './draft'
import type { Labelled, SentenceFigures } from './figure-types'
import { phaseOf } from './figure-words'
import { speaksOfFirm } from './firm-told'
import { periodOfSum } from './period'
import { plantOf } from './plant'
import { quoteSpan } from './quote'
import type { Around } from './reading'
import type { Scope } from './scope'
import { isOfShown } from './shown'
import { subjectOf } from './subject/choose'
import type { Named } from './subject/types'
import type { SumReading } from './sum'

export interface SumPlace {
  named: Named
  scope: Scope
  figures: SentenceFigures
  clause: Span
  labelled: Labelled
  around: Around
  /** Company named earlier in the paragraph, null where a place or a project came between. */
  company: string | null
}

/** A sum of money that was read as an investment, with its subject and period. */
export function sumFact(sum: SumReading, quantity: QuantityMention, place: SumPlace): DraftInvestment {
  const { named, scope, figures, clause, labelled, around } = place
  const { text, sentence } = named
  let chosen = subjectOf(
    quantity,
    sum.kind === 'loan' ? 'loan' : sum.kind === 'public_fund' ? 'fund' : 'sum',
    clause,
    named,
    scope,
  )
  const company =
    sum.kind === 'total' || sum.kind === 'completed'
      ? plantOf(text, quantity, 'sum', clause, sentence, place.company, named.organisations)
      : null
  if (company && isOfShown(scope, company.name, chosen, speaksOfFirm(named, quantity)))
    chosen = { subject: named.plant(company, null), stated: false }
  if (typeof chosen.subject !== 'string') named.adopt(chosen.subject)
  const time = periodOfSum(quantity, sum.kind, {
    sentence: figures.periods.sentence,
    paragraph: figures.periods.paragraph,
    running: figures.periods.running,
    reported: figures.periods.reported,
    place: typeof chosen.subject === 'string',
  })
  const quote = quoteSpan(text, clause, quantity, labelled.inherited ? labelled.start : undefined)
  const fact: DraftInvestment = {
    start: quote.start,
    end: quote.end,
    article: figures.article,
    subject: chosen.subject,
    kind: sum.kind,
    amount: quantity.value,
    amountMax: quantity.max,
    currency: quantity.unit === 'USD' ? 'USD' : undefined,
    qualifier: quantity.qualifier,
    period: time.period,
    phase: phaseOf(text, sentence.start, quantity.start),
    rule: sum.rule,
    inferred: new Set(),
    context: around.sentence,
    choice: company ? undefined : chosen,
  }
  if (!chosen.stated) fact.inferred.add('subject')
  if (!time.stated) fact.inferred.add('period')
  return fact
}
