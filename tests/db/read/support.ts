/** A small world of random facts over several editions, and the plain reckoning that loaders are compared with. */
import type { Client } from 'pg'
import { INDUSTRIES } from '@/lib/industries'
import { REGIONS } from '@/lib/regions'
import type { Scope } from '@/lib/store/read'

export const EDITIONS = 3
const STATUSES = ['signed', 'planned', 'construction', 'operational', 'unknown']
const QUALIFIERS = ['exact', 'exact', 'about', 'over']
const INFERRED = [[], [], ['company', 'industry'], ['subject'], ['period'], ['basis', 'industry']]
/** Parts that change what a figure says. */
const DECISIVE = ['subject', 'region', 'period', 'basis']
const STANDINGS = ['leading', 'leading', 'earlier', 'earlier', 'restated', 'contradicting', 'part']

export interface ProjectFact {
  key: string
  region: string
  industry: string
  sector: string
  status: string
  firstYear: number | null
  lastYear: number | null
  /** A mention names the place it is filed under. */
  stated: boolean
  first: number
  last: number | null
}

export interface FigureFact {
  key: string
  project: string | null
  /** Of the sentence; a project's figure is counted where its project is. */
  region: string
  series: string
  value: number
  qualifier: string
  standing: string
  year: number | null
  countsFrom: number | null
  countsUntil: number | null
  inferred: readonly string[]
  first: number
  last: number | null
}

export interface World {
  projects: ProjectFact[]
  figures: FigureFact[]
}

/** Kinds and measures of the fixture by the name of their series; `null` is no series of the overview. */
const KINDS = [
  ['total', 'investment', 'total', 'planned', 'CNY'],
  ['completed', 'investment', 'completed', 'actual', 'CNY'],
  ['none', 'investment', 'annual_plan', 'planned', 'CNY'],
  ['output_planned', 'output_figure', 'output_value', 'planned', 'CNY'],
  ['output_actual', 'output_figure', 'output_value', 'actual', 'CNY'],
  ['jobs_planned', 'output_figure', 'jobs', 'planned', 'person'],
  ['power_planned', 'output_figure', 'installed_capacity', 'planned', 'kW'],
] as const

/** The same numbers on every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const keyOf = (kind: string, n: number) => kind + n.toString(16).padStart(24 - kind.length, '0')

/** Fills a migrated, empty database and returns what was put in. */
export async function fill(client: Client, seed = 7): Promise<World> {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row)
    const { rows } = await client.query(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING *`,
      Object.values(row),
    )
    return rows[0]
  }
  for (let number = 1; number <= EDITIONS; number++)
    await insert('edition', {
      number,
      extractor: 'test',
      documents: 1,
      projects: 0,
      investments: 0,
      outputs: 0,
      added: 0,
      closed: 0,
    })
  for (const { code, level, name, shortName, nameEn, parent } of REGIONS)
    await insert('region', { code, level, name, shortName, nameEn, parentCode: parent })
  for (const { slug, sector, zh, en, position } of INDUSTRIES)
    await insert('industry', { slug, sector, nameZh: zh, nameEn: en, gbt4754: [], position })
  const document = await insert('document', {
    key: keyOf('d', 1),
    hash: 'a'.repeat(64),
    name: 'page.txt',
    title: '标题',
    publisher: '某报',
    published: '2025-03',
    text: `某项目总投资20亿元。${'甲'.repeat(400)}`,
    firstEdition: 1,
  })
  const article = await insert('article', {
    documentId: document.id,
    key: keyOf('a', 1),
    ordinal: 0,
    title: '标题',
    regionCode: '150000',
    start: 0,
    end: 100,
  })
  const grounded = {
    articleId: article.id,
    start: 3,
    end: 10,
    quote: '总投资20亿元',
    rule: 'test',
    inferred: ['region'],
  }
  const lifetime = () => {
    const first = 1 + Math.floor(next() * EDITIONS)
    const last = next() < 0.3 ? first + Math.floor(next() * (EDITIONS - first + 1)) : null
    return { first, last }
  }
  const regions = REGIONS.filter(({ code }) => /^150[126]/.test(code) || code === '150000').map(
    ({ code }) => code,
  )
  const world: World = { projects: [], figures: [] }
  for (let n = 0; n < 60; n++) {
    const industry = pick(INDUSTRIES)
    const firstYear = next() < 0.1 ? null : 2020 + Math.floor(next() * 5)
    const project: ProjectFact = {
      key: keyOf('p', n),
      region: pick(regions),
      industry: industry.slug,
      sector: industry.sector,
      status: pick(STATUSES),
      firstYear,
      lastYear: firstYear === null ? null : firstYear + Math.floor(next() * 3),
      stated: next() < 0.5,
      ...lifetime(),
    }
    world.projects.push(project)
    await insert('project', { key: project.key, firstEdition: project.first })
    const shared = { regionCode: project.region, industrySlug: project.industry, status: project.status }
    await insert('project_state', {
      projectKey: project.key,
      name: `项目${n}`,
      ...shared,
      firstYear: project.firstYear,
      lastYear: project.lastYear,
      mentionCount: 1,
      firstEdition: project.first,
      lastEdition: project.last,
    })
    const mention = {
      projectKey: project.key,
      name: `项目${n}`,
      ...shared,
      aliases: [],
      ...grounded,
      firstEdition: project.first,
      lastEdition: project.last,
    }
    // A sentence that names another place says nothing of the one that the project is filed under.
    const elsewhere = !project.stated && n % 3 === 0 && project.region !== '150000'
    await insert('project_mention', {
      key: keyOf('m', n),
      ...mention,
      ...(elsewhere ? { regionCode: '150000' } : {}),
      inferred: project.stated || elsewhere ? ['status'] : ['region'],
    })
  }
  for (let n = 0; n < 400; n++) {
    const [series, table, kind, basis, unit] = pick(KINDS)
    const project = next() < 0.85 ? pick(world.projects) : null
    const value = 1 + Math.floor(next() * 1e9)
    // A figure never outlives its project.
    const { first, last } = project ?? lifetime()
    const figure: FigureFact = {
      key: keyOf('f', n),
      project: project?.key ?? null,
      region: pick(regions),
      series,
      value,
      qualifier: pick(QUALIFIERS),
      standing: pick(STANDINGS),
      year: next() < 0.15 ? null : 2020 + Math.floor(next() * 6),
      countsFrom: null,
      countsUntil: null,
      inferred: pick(INFERRED),
      first,
      last,
    }
    if (figure.standing === 'earlier' && figure.year !== null) {
      figure.countsFrom = next() < 0.4 ? figure.year - Math.floor(next() * 2) : null
      figure.countsUntil = next() < 0.8 ? figure.year + Math.floor(next() * 2) : null
    }
    world.figures.push(figure)
    await insert(table, {
      key: figure.key,
      projectKey: figure.project,
      // Deliberately not the project's own: sums follow the project.
      regionCode: figure.region,
      industrySlug: 'general',
      basis,
      ...(table === 'investment'
        ? { kind, amount: value, currency: unit }
        : { measure: kind, value, unit, product: null }),
      qualifier: figure.qualifier,
      standing: figure.standing,
      year: figure.year,
      countsFrom: figure.countsFrom,
      countsUntil: figure.countsUntil,
      ...grounded,
      inferred: [...figure.inferred],
      firstEdition: first,
      lastEdition: last,
    })
  }
  await client.query('REFRESH MATERIALIZED VIEW cube')
  await client.query('REFRESH MATERIALIZED VIEW project_list')
  return world
}

const validAt = (edition: number, { first, last }: { first: number; last: number | null }) =>
  first <= edition && (last === null || last >= edition)

function placed(
  scope: Scope,
  project: Pick<ProjectFact, 'region' | 'industry' | 'sector' | 'status'>,
): boolean {
  const within = (code: string) => project.region.startsWith(code.replace(/(00)+$/, ''))
  return (
    (!scope.within || within(scope.within)) &&
    (!scope.at || project.region === scope.at) &&
    (scope.regions.length === 0 || scope.regions.some(within)) &&
    (scope.sectors.length + scope.industries.length === 0 ||
      scope.sectors.includes(project.sector) ||
      scope.industries.includes(project.industry)) &&
    (scope.statuses.length === 0 || scope.statuses.includes(project.status))
  )
}

const asStated = (scope: Scope, stated: boolean) => !scope.grounds || (scope.grounds === 'stated') === stated

const during = (scope: Scope, from: number | null, to: number | null) =>
  (scope.yearFrom === null || (to !== null && to >= scope.yearFrom)) &&
  (scope.yearTo === null || (from !== null && from <= scope.yearTo))

/** Projects of a scope and edition, one by one. */
export function projectsOf(world: World, edition: number, scope: Scope): ProjectFact[] {
  return world.projects.filter(
    (project) =>
      validAt(edition, project) &&
      placed(scope, project) &&
      asStated(scope, project.stated) &&
      during(scope, project.firstYear, project.lastYear),
  )
}

/** Whether a figure counts for the years asked for: see docs/merging.md, “Several periods”. */
function counts({ standing, countsFrom, countsUntil }: FigureFact, { yearFrom, yearTo }: Scope): boolean {
  if (standing === 'leading') return true
  if (standing !== 'earlier' || (countsFrom === null && countsUntil === null)) return false
  return (
    (countsFrom === null || (yearFrom !== null && yearFrom >= countsFrom)) &&
    (countsUntil === null || (yearTo !== null && yearTo <= countsUntil))
  )
}

/** Counted figures of a series, one by one, each with its project. */
export function figuresOf(world: World, edition: number, scope: Scope, series: string) {
  const projects = new Map(world.projects.map((project) => [project.key, project]))
  return world.figures.flatMap((figure) => {
    const project = figure.project === null ? undefined : projects.get(figure.project)
    const counted =
      project !== undefined &&
      figure.series === series &&
      counts(figure, scope) &&
      validAt(edition, figure) &&
      validAt(edition, project) &&
      placed(scope, project) &&
      asStated(scope, project.stated && !figure.inferred.some((part) => DECISIVE.includes(part))) &&
      during(scope, figure.year, figure.year)
    return counted ? [{ ...figure, of: project }] : []
  })
}

/** All figures of a scope, counted or not, those of places under their own region, industry and no stage. */
export function figuresWithin(world: World, edition: number, scope: Scope): FigureFact[] {
  const projects = new Map(world.projects.map((project) => [project.key, project]))
  return world.figures.filter((figure) => {
    const of = figure.project === null ? undefined : projects.get(figure.project)
    const at = of && validAt(edition, of) ? of : { ...NOWHERE, region: figure.region }
    const stated =
      (at as { stated?: boolean }).stated !== false &&
      !figure.inferred.some((part) => DECISIVE.includes(part))
    return (
      validAt(edition, figure) &&
      placed(scope, at) &&
      asStated(scope, stated) &&
      during(scope, figure.year, figure.year)
    )
  })
}

/** What a figure of a place is filed under besides its region. */
const NOWHERE = { industry: 'general', sector: 'general', status: '' }
