/** Facts made by hand, found and right ones, with what a test does not care about filled in. */
import type { GoldDocument, GoldInvestment, GoldOutput, GoldProject, Pair } from '@/lib/evaluate'
import type { Investment, OutputFigure, Project } from '@/lib/extract/types'

const grounded = { start: 0, end: 1, inferred: [], key: 'k', article: 'a1' }
const project = {
  company: null,
  region: '150622',
  park: null,
  industry: 'coal-power',
  status: 'started',
  completion: null,
} as const
const figure = { qualifier: 'exact', period: null } as const

export const foundProject = (fact: Partial<Project> & { name: string }): Project => ({
  ...grounded,
  ...project,
  id: 'p1',
  rule: 'project-rule',
  quote: fact.name,
  ...fact,
})

export const foundInvestment = (fact: Partial<Investment> & { amount: number }): Investment => ({
  ...grounded,
  ...figure,
  subject: 'p1',
  kind: 'total',
  industry: 'coal-power',
  rule: 'sum-rule',
  quote: `投资${fact.amount}元`,
  ...fact,
})

const output = {
  subject: '150622',
  measure: 'output_value',
  product: null,
  value: null,
  unit: 'CNY',
  basis: 'actual',
  change: null,
} as const

export const foundOutput = (fact: Partial<OutputFigure>): OutputFigure => ({
  ...grounded,
  ...figure,
  ...output,
  industry: 'coal-power',
  rule: 'output-rule',
  quote: `产值${fact.value}元`,
  ...fact,
})

export const rightProject = (fact: Partial<GoldProject> & { name: string }): GoldProject => ({
  ...project,
  id: 'g1',
  quote: fact.name,
  ...fact,
})

export const rightInvestment = (fact: Partial<GoldInvestment> & { amount: number }): GoldInvestment => ({
  ...figure,
  subject: 'g1',
  kind: 'total',
  quote: `投资${fact.amount}元`,
  ...fact,
})

export const rightOutput = (fact: Partial<GoldOutput>): GoldOutput => ({
  ...figure,
  ...output,
  quote: `产值${fact.value}元`,
  ...fact,
})

/** A document whose text is all its found quotes. */
export function pair(found: Partial<Pair['predicted']>, gold: Partial<GoldDocument>, text?: string): Pair {
  const predicted = { projects: [], investments: [], outputs: [], ...found }
  const quotes = [...predicted.projects, ...predicted.investments, ...predicted.outputs].map(
    ({ quote }) => quote,
  )
  return {
    document: 'd1',
    text: text ?? quotes.join('\n'),
    gold: { document: 'd1', articles: [], projects: [], investments: [], outputs: [], ...gold },
    predicted,
  }
}
