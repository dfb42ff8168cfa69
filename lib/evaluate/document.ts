import type { Assignment } from './assign'
import { type Judgement, judgeFigure, judgeProject } from './attributes'
import {
  assignAnySubject,
  assignFigures,
  type Figure,
  measureOf,
  type SameSubject,
  subjectsBy,
} from './figure'
import { figureErrors } from './figure-errors'
import type { GoldFigure } from './gold'
import { assignProjects } from './project'
import { projectErrors } from './project-errors'
import { ruleRows } from './tables'
import { countsOf } from './tally'
import {
  type Counts,
  FACT_SETS,
  type FactError,
  type FactSet,
  type FigureSet,
  type Pair,
  type RuleScore,
  type Share,
} from './types'

/** What is counted in one document, before anything is summed. */
export interface DocumentScore {
  document: string
  counts: Record<FactSet, Counts>
  anySubject: Record<FigureSet, Counts>
  judgements: Judgement[]
  quotes: Share
  rules: RuleScore[]
  errors: FactError[]
  /** Set and measure of every fact that has to be found. */
  needed: { set: FactSet; measure: string }[]
  optional: number
}

/** The found facts that stand for one that has to be found, with that one. */
const rightPairs = <P, G extends { optional?: true }>({ goldOf }: Assignment<P, G>) =>
  [...goldOf].filter(([, gold]) => !gold.optional)

/** Share of the quotes that stand in the text word for word; white space is left aside. */
function verbatim(text: string, quotes: readonly string[]): Share {
  const solid = text.replace(/\s/g, '')
  const right = quotes.filter((quote) => quote !== '' && solid.includes(quote.replace(/\s/g, '')))
  return { right: right.length, of: quotes.length }
}

function scoreFigures(pair: Pair, set: FigureSet, sameSubject: SameSubject, missedProjects: Set<string>) {
  const predicted: readonly Figure[] = pair.predicted[set]
  const gold: readonly GoldFigure[] = pair.gold[set]
  const assignment = assignFigures(predicted, gold, sameSubject)
  return {
    counts: countsOf(predicted, gold, assignment),
    anySubject: countsOf(predicted, gold, assignAnySubject(predicted, gold)),
    judgements: rightPairs(assignment).flatMap(([found, right]) => judgeFigure(set, found, right)),
    rules: ruleRows(set, predicted, assignment),
    errors: figureErrors({
      document: pair.document,
      set,
      predicted,
      gold,
      assignment,
      sameSubject,
      missedProjects,
    }),
  }
}

/** Compares what was found in a document with what is in it. */
export function scoreDocument(pair: Pair): DocumentScore {
  const { document, gold, predicted } = pair
  const projects = assignProjects(predicted.projects, gold.projects)
  const sameSubject = subjectsBy(projects, predicted.projects)
  const missedProjects = new Set(
    gold.projects.filter((project) => !projects.predictedOf.has(project)).map(({ id }) => id),
  )
  const investments = scoreFigures(pair, 'investments', sameSubject, missedProjects)
  const outputs = scoreFigures(pair, 'outputs', sameSubject, missedProjects)
  const needed = FACT_SETS.flatMap((set) =>
    gold[set]
      .filter((fact) => !fact.optional)
      .map((fact) => ({ set, measure: 'name' in fact ? 'project' : measureOf(fact) })),
  )
  return {
    document,
    counts: {
      projects: countsOf(predicted.projects, gold.projects, projects),
      investments: investments.counts,
      outputs: outputs.counts,
    },
    anySubject: { investments: investments.anySubject, outputs: outputs.anySubject },
    judgements: [
      ...rightPairs(projects).flatMap(([found, right]) => judgeProject(found, right)),
      ...investments.judgements,
      ...outputs.judgements,
    ],
    quotes: verbatim(
      pair.text,
      FACT_SETS.flatMap((set) => predicted[set].map(({ quote }) => quote)),
    ),
    rules: [...ruleRows('projects', predicted.projects, projects), ...investments.rules, ...outputs.rules],
    errors: [
      ...projectErrors(document, predicted.projects, gold.projects, projects),
      ...investments.errors,
      ...outputs.errors,
    ],
    needed,
    optional: FACT_SETS.reduce((n, set) => n + gold[set].length, 0) - needed.length,
  }
}
