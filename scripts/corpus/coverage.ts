import { INVESTMENT_KINDS, STATUSES } from '@/lib/extract/types'
import { INDUSTRIES, industryBySlug, SECTORS } from '@/lib/industries'
import { COUNTIES, isWithin, PREFECTURES, ROOT, regionByCode } from '@/lib/regions'
import type { Corpus } from './types'

type Counts = Record<string, number>

export interface Coverage {
  /** Per prefecture (and for the autonomous region as a whole): what there is, and projects by sector. */
  prefectures: {
    name: string
    documents: number
    projects: number
    investments: number
    outputs: number
    counties: string
    sectors: Counts
  }[]
  /** Documents and facts that must be found, per set. */
  sets: Counts
  industries: Counts
  statuses: Counts
  kinds: Counts
  counties: { covered: number; of: number; missing: string[] }
}

const tally = (values: readonly string[], all: readonly string[]): Counts =>
  Object.fromEntries(all.map((value) => [value, values.filter((candidate) => candidate === value).length]))

const isCounty = (code: string) => regionByCode(code)?.level === 'county'

/** Counts what a corpus covers: prefecture × sector, county-level units, industries, statuses, kinds of investment. */
export function coverageOf(corpus: Corpus): Coverage {
  const facts = corpus.golds.map(({ gold, name }) => {
    const regionOf = new Map(gold.projects.map((project) => [project.id, project.region]))
    const place = (figure: { subject: string }) => regionOf.get(figure.subject) ?? figure.subject
    return {
      region: corpus.documents.find((document) => document.name === name)?.meta.region ?? ROOT,
      projects: gold.projects,
      investments: gold.investments.map(place),
      outputs: gold.outputs.map(place),
    }
  })
  const projects = facts.flatMap((fact) => fact.projects)
  const covered = new Set(projects.map((project) => project.region).filter(isCounty))
  const row = (code: string, name: string) => {
    const here = (region: string) =>
      code === ROOT ? region === ROOT : region === code || isWithin(region, code)
    const units = COUNTIES.filter((county) => here(county.code))
    const own = projects.filter((project) => here(project.region))
    return {
      name,
      documents: facts.filter((fact) => here(fact.region)).length,
      projects: own.length,
      investments: facts.flatMap((fact) => fact.investments).filter(here).length,
      outputs: facts.flatMap((fact) => fact.outputs).filter(here).length,
      counties: `${units.filter((county) => covered.has(county.code)).length}/${units.length}`,
      sectors: tally(
        own.map((project) => industryBySlug(project.industry)?.sector ?? ''),
        SECTORS.map((sector) => sector.slug),
      ),
    }
  }
  const needed = (set: string) =>
    corpus.golds
      .filter((gold) => gold.set === set)
      .flatMap(({ gold }) => [...gold.projects, ...gold.investments, ...gold.outputs])
      .filter((fact) => !fact.optional).length
  return {
    prefectures: [regionByCode(ROOT), ...PREFECTURES].flatMap((region) =>
      region ? [row(region.code, region.name)] : [],
    ),
    sets: {
      'gold documents': corpus.golds.filter((gold) => gold.set === 'gold').length,
      'gold facts': needed('gold'),
      'heldout documents': corpus.golds.filter((gold) => gold.set === 'heldout').length,
      'heldout facts': needed('heldout'),
    },
    industries: tally(
      projects.map((project) => project.industry),
      INDUSTRIES.map((industry) => industry.slug),
    ),
    statuses: tally(
      projects.map((project) => project.status),
      STATUSES,
    ),
    kinds: tally(
      corpus.golds.flatMap(({ gold }) => gold.investments.map((investment) => investment.kind)),
      INVESTMENT_KINDS,
    ),
    counties: {
      covered: covered.size,
      of: COUNTIES.length,
      missing: COUNTIES.filter((county) => !covered.has(county.code)).map((county) => county.shortName),
    },
  }
}
