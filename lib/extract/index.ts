/** Newspaper text in, projects, investments and output figures out; pure, no I/O. */
import { ROOT } from '@/lib/regions'
import { classifyIndustry } from './classify/industry'
import { articleKey, factKey, projectKey } from './identity/key'
import { readArticle } from './link/article'
import { articleRegion } from './link/article-region'
import { settleBasis } from './link/basis'
import type { DraftInvestment, DraftOutput, DraftProject, Subject } from './link/draft'
import { pageRegion } from './link/page-region'
import { bareName } from './link/registry'
import { settleInvestments, settleOutputs } from './link/settle'
import { readPage } from './page'
import { inferPublished } from './recognise'
import { forget } from './text/remembered'
import type { Article, Component, Extraction, Hints, Investment, OutputFigure, Project, Span } from './types'

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
  const { plain, articles } = readPage(text, hints.title)
  const published = hints.published ?? inferPublished(plain)
  const page = pageRegion(plain.text, hints)
  const projects: DraftProject[] = []
  const investments: DraftInvestment[] = []
  const outputs: DraftOutput[] = []
  const shortNames: { full: string; short: string }[] = []
  const heads: Article[] = articles.map((article, index) => {
    const region = articleRegion(plain.text, article, page.region, hints)
    readArticle({
      text: plain.text,
      article,
      index,
      region,
      publisher: page.publisher,
      published,
      shortNames,
      projects,
      investments,
      outputs,
    })
    const key = articleKey(hints.publisher ?? null, published, article.title)
    return { id: `a${index + 1}`, title: article.title, region, key, ...plain.toOriginal(article.span) }
  })
  const ids = new Map<DraftProject, string>(projects.map((project, i) => [project, `p${i + 1}`]))
  const seen = new Map<string, number>()
  const grounded = (span: Span, article: number, rule: string, inferred: Set<Component>) => {
    const { start, end } = plain.toOriginal(span)
    if (!hints.published && published === null) inferred.delete('published')
    return {
      article: `a${article + 1}`,
      quote: text.slice(start, end),
      start,
      end,
      rule,
      inferred: [...inferred].sort(),
    }
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
    }
    const first = factKey({ ...identity, repeat: 0 })
    const repeat = seen.get(first) ?? 0
    seen.set(first, repeat + 1)
    return repeat ? factKey({ ...identity, repeat }) : first
  }
  // a mine or plant that has figures of its own runs, unless a stage was stated
  for (const { subject, measure, basis } of outputs)
    if (
      typeof subject !== 'string' &&
      subject.status === 'unknown' &&
      basis !== 'planned' &&
      (measure === 'production' || measure === 'capacity') &&
      !/(?:项目|工程)$/.test(subject.name)
    )
      subject.status = 'operational'
  const industries = new Map<DraftProject, string>()
  const industryOf = (fact: DraftInvestment | DraftOutput, own: (string | null | undefined)[]) =>
    typeof fact.subject === 'string' ? classifyIndustry(...own, fact.context) : industries.get(fact.subject)!
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

  return {
    document: hints.document ?? '',
    published,
    articles: heads,
    projects: projects.map(
      (project): Project => ({
        id: ids.get(project)!,
        ...grounded(project, project.article, project.rule, project.inferred),
        name: project.name,
        company: project.company,
        region: project.region || ROOT,
        park: project.park,
        industry: industries.get(project)!,
        status: project.status,
        completion: project.completion,
        ...(project.aliases.size ? { aliases: [...project.aliases] } : {}),
        key: projectKey(
          heads[project.article]!.key,
          bareName(project.name),
          plain.text.slice(project.start, project.end),
        ),
      }),
    ),
    investments: settleInvestments(investments).map(
      (fact): Investment => ({
        ...grounded(fact, fact.article, fact.rule, fact.inferred),
        subject: subjectId(fact.subject),
        kind: fact.kind,
        amount: fact.amount,
        ...(fact.amountMax !== undefined ? { amountMax: fact.amountMax } : {}),
        ...(fact.currency ? { currency: fact.currency } : {}),
        qualifier: fact.qualifier,
        period: fact.period,
        industry: industryOf(fact, []),
        ...(fact.phase && typeof fact.subject !== 'string' ? { phase: fact.phase } : {}),
        key: keyed(fact, fact.kind, fact.amount, fact.currency ?? 'CNY'),
      }),
    ),
    outputs: settleOutputs(outputs).map((fact) => {
      const project = typeof fact.subject === 'string' ? null : fact.subject
      // one property after the other: engines copy objects inside literals slowly, and there are thousands of figures
      const output = grounded(fact, fact.article, fact.rule, fact.inferred) as OutputFigure
      output.subject = subjectId(fact.subject)
      output.measure = fact.measure
      output.product = fact.product
      output.value = fact.value
      if (fact.valueMax !== undefined) output.valueMax = fact.valueMax
      output.unit = fact.unit
      output.qualifier = fact.qualifier
      output.basis = settleBasis(fact.basis, fact.measure, project?.status ?? null, fact.rule)
      output.change = fact.change
      output.period = fact.period
      output.industry = industryOf(fact, [fact.product])
      if (fact.phase && project) output.phase = fact.phase
      output.key = keyed(fact, fact.measure, fact.value ?? fact.change, fact.unit)
      return output
    }),
  }
}
