import type { Investment, OutputFigure, Project } from '@/lib/extract/types'
import { regionByCode } from '@/lib/regions'
import { basisOf, filedYear, periodDays } from '@/lib/resolve'
import type { FigureRow, InvestmentRow, MentionRow, OutputRow, Placed } from './rows'
import { type Hindrance, hindersInvestment, hindersOutput, hindersProject, storableDate } from './storable'
import type { IdentifiedDocument } from './types'

/** Rows of a document as far as its own text tells: project, place and standing are filled in after merging. */
export interface DocumentRows {
  mentions: (MentionRow & Placed)[]
  investments: (InvestmentRow & Placed)[]
  outputs: (OutputRow & Placed)[]
  /** Why facts were left out, once for each. */
  leftOut: Hindrance[]
}

const evidence = ({ key, start, end, quote, rule, inferred }: Project | Investment | OutputFigure) => ({
  key,
  start,
  end,
  quote,
  rule,
  inferred,
})

/** A decimal as the database keeps it, so that what is stored compares equal with what is read again. */
const decimal = (value: number, places: number) => Number(value.toFixed(places))
const upper = (max: number | undefined, value: number | null, places: number) =>
  max !== undefined && value !== null && decimal(max, places) > value ? decimal(max, places) : null

/** The rows of one document. Facts that the tables cannot hold (a sum of nothing, a place that is none) are left out and counted. */
export function factRows(document: IdentifiedDocument): DocumentRows {
  const { extraction, key: documentKey } = document
  const ordinals = new Map(extraction.articles.map((article, index) => [article.id, index]))
  const leftOut: Hindrance[] = []
  const storable = (hindrance: Hindrance | null) => {
    if (hindrance !== null) leftOut.push(hindrance)
    return hindrance === null
  }
  const projects = new Map(
    extraction.projects
      .filter((project) => storable(hindersProject(project)))
      .map((project) => [project.id, project]),
  )
  const hasSubject = (subject: string) => projects.has(subject) || regionByCode(subject) !== undefined
  const placed = (article: string): Placed => ({ document: documentKey, ordinal: ordinals.get(article) ?? 0 })

  const figure = (fact: Investment | OutputFigure): Omit<FigureRow, 'basis'> & Placed => {
    const project = projects.get(fact.subject)
    const days = periodDays(fact.period)
    return {
      ...placed(fact.article),
      ...evidence(fact),
      mentionKey: project?.key ?? null,
      projectKey: null,
      regionCode: project?.region ?? fact.subject,
      industrySlug: fact.industry,
      qualifier: fact.qualifier,
      period: days === null ? null : fact.period,
      periodStart: days?.start ?? null,
      periodEnd: days?.end ?? null,
      year: filedYear(fact.period, document.published),
      phase: fact.phase ?? null,
      standing: 'leading',
      countsFrom: null,
      countsUntil: null,
    }
  }

  return {
    mentions: [...projects.values()].map((project) => ({
      ...placed(project.article),
      ...evidence(project),
      projectKey: project.key,
      name: project.name,
      company: project.company || null,
      park: project.park,
      regionCode: project.region,
      industrySlug: project.industry,
      status: project.status,
      completion: storableDate(project.completion),
      aliases: [...(project.aliases ?? [])],
    })),
    investments: extraction.investments
      .filter((fact) => storable(hindersInvestment(fact, hasSubject(fact.subject))))
      .map((fact) => ({
        ...figure(fact),
        basis: basisOf(fact.kind),
        kind: fact.kind,
        amount: decimal(fact.amount, 2),
        amountMax: upper(fact.amountMax, decimal(fact.amount, 2), 2),
        currency: fact.currency ?? 'CNY',
      })),
    outputs: extraction.outputs
      .filter((fact) => storable(hindersOutput(fact, hasSubject(fact.subject))))
      .map((fact) => ({
        ...figure(fact),
        basis: fact.basis,
        measure: fact.measure,
        product: fact.product,
        value: fact.value === null ? null : decimal(fact.value, 6),
        valueMax: upper(fact.valueMax, fact.value, 6),
        unit: fact.value === null ? null : fact.unit,
        change: fact.change === null ? null : decimal(fact.change, 4),
      })),
    leftOut,
  }
}
