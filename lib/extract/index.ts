/** Newspaper text in, projects, investments and output figures out; pure, no I/O. */
import { ROOT } from '@/lib/regions'
import { classifyIndustry } from './classify/industry'
import { readDrafts } from './drafts'
import { factKey, projectKey } from './identity/key'
import { settleBasis } from './link/basis'
import type { DraftInvestment, DraftOutput, DraftProject, Subject } from './link/draft'
import { isAhead, isPast } from './link/past'
import { bareName } from './link/registry'
import { settleInvestments, settleOutputs } from './link/settle'
import { stagesByCompletion, stagesByFigures } from './link/stage-by-figures'
import { forget } from './text/remembered'
import type { Component, Extraction, Grounded, Hints, Investment, OutputFigure, Project, Span } from './types'

export type * from './types'

/**
 * Extracts what a document states.
 *
 * @param text - the document's text as it was given; all offsets point into it
 * @param hints - what is known from outside the text (front matter); the page itself is asked for the rest
 * @returns articles, projects, investments and outputs; the same bytes give the same result, any string is accepted
 */
export function extract(text: string, hints: Hints = {}): Extraction {
  try {
    return read(text, hints)
  } finally {
    forget()
  }
}

function read(text: string, hints: Hints): Extraction {
  const { plain, published, heads, projects, investments, outputs } = readDrafts(text, hints)
  const ids = new Map<DraftProject, string>(projects.map((project, i) => [project, `p${i + 1}`]))
  const seen = new Map<string, number>()
  const ground = (
    target: Omit<Grounded, 'key'> & { article: string },
    draft: Span & { article: number; rule: string; inferred: Set<Component> },
  ) => {
    const { start, end } = plain.toOriginal(draft)
    if (!hints.published && published === null) draft.inferred.delete('published')
    target.article = `a${draft.article + 1}`
    target.quote = text.slice(start, end)
    target.start = start
    target.end = end
    target.rule = draft.rule
    target.inferred = draft.inferred.size > 1 ? [...draft.inferred].sort() : [...draft.inferred]
  }
  const subjectId = (subject: Subject) => (typeof subject === 'string' ? subject : ids.get(subject)!)
  const subjectName = (subject: Subject) => (typeof subject === 'string' ? subject : bareName(subject.name))
  const keyed = (
    fact: DraftInvestment | DraftOutput,
    kind: string,
    value: number | null,
    unit: string | null,
  ) => {
    const identity = {
      kind,
      value,
      unit,
      subject: subjectName(fact.subject),
      period: fact.period,
      quote: plain.text.slice(fact.start, fact.end),
      article: heads[fact.article]!.key,
      repeat: 0,
    }
    const first = factKey(identity)
    const repeat = seen.get(first) ?? 0
    seen.set(first, repeat + 1)
    if (repeat === 0) return first
    identity.repeat = repeat
    return factKey(identity)
  }
  stagesByFigures(outputs, investments, published)
  stagesByCompletion(projects, published)
  const sums = settleInvestments(investments)
  const figures = settleOutputs(outputs)
  // each step is done for all facts before the next: taken in turns they would find the processor's caches filled with another's code
  const industries = new Map<DraftProject, string>()
  const industryOf = (fact: DraftInvestment | DraftOutput, own: string | null) =>
    typeof fact.subject === 'string' ? classifyIndustry(own, fact.context) : industries.get(fact.subject)!
  for (const project of projects)
    industries.set(
      project,
      classifyIndustry(
        project.name,
        ...[...project.aliases],
        project.products.join(' '),
        project.context,
        project.company,
      ),
    )
  const industriesOfSums = sums.map((fact) => industryOf(fact, null))
  const industriesOfFigures = figures.map((fact) => industryOf(fact, fact.product))

  const extraction: Extraction = {
    document: hints.document ?? '',
    published,
    articles: heads,
    projects: projects.map((draft) => {
      // one property after the other: engines copy objects inside literals slowly, and there are thousands of facts
      const project = { id: ids.get(draft)! } as Project
      ground(project, draft)
      project.name = draft.name
      project.company = draft.company
      project.region = draft.region || ROOT
      project.park = draft.park
      project.industry = industries.get(draft)!
      project.status = draft.status
      project.completion = draft.completion
      if (draft.aliases.size) project.aliases = [...draft.aliases]
      return project
    }),
    investments: sums.map((fact, i) => {
      const investment = {} as Investment
      ground(investment, fact)
      investment.subject = subjectId(fact.subject)
      investment.kind = fact.kind
      investment.amount = fact.amount
      if (fact.amountMax !== undefined) investment.amountMax = fact.amountMax
      if (fact.currency) investment.currency = fact.currency
      investment.qualifier = fact.qualifier
      investment.period = fact.period
      investment.industry = industriesOfSums[i]!
      if (fact.phase && typeof fact.subject !== 'string') investment.phase = fact.phase
      return investment
    }),
    outputs: figures.map((fact, i) => {
      const project = typeof fact.subject === 'string' ? null : fact.subject
      const output = {} as OutputFigure
      ground(output, fact)
      output.subject = subjectId(fact.subject)
      output.measure = fact.measure
      output.product = fact.product
      output.value = fact.value
      if (fact.valueMax !== undefined) output.valueMax = fact.valueMax
      output.unit = fact.unit
      output.qualifier = fact.qualifier
      output.basis = settleBasis(
        fact.basis ?? (isAhead(fact.period, published) ? 'planned' : null),
        fact.measure,
        project?.status ?? null,
        fact.rule,
        fact.design,
        isPast(fact.period, published),
      )
      output.change = fact.change
      output.period = fact.period
      output.industry = industriesOfFigures[i]!
      if (fact.phase && project) output.phase = fact.phase
      return output
    }),
  }
  extraction.projects.forEach((project, i) => {
    const { start, end, article, name } = projects[i]!
    project.key = projectKey(heads[article]!.key, bareName(name), plain.text.slice(start, end))
  })
  extraction.investments.forEach((investment, i) => {
    const fact = sums[i]!
    investment.key = keyed(fact, fact.kind, fact.amount, fact.currency ?? 'CNY')
  })
  extraction.outputs.forEach((output, i) => {
    const fact = figures[i]!
    output.key = keyed(fact, fact.measure, fact.value ?? fact.change, fact.unit)
  })
  return extraction
}
