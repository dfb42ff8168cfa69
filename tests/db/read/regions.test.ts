import { describe, expect, it } from 'vitest'
import { isWithin, REGIONS } from '@/lib/regions'
import type * as Read from '@/lib/store/read'
import { ALL } from '../../support/scope'
import { EDITIONS, figuresOf, projectsOf } from './support'
import { client, read, withWorld, world } from './with-world'

const SCOPES: [string, Read.Scope][] = [
  ['everything', ALL],
  ['a sector', { ...ALL, sectors: ['energy'] }],
  ['stages and years', { ...ALL, statuses: ['construction', 'operational'], yearFrom: 2022 }],
  ['what sentences state themselves', { ...ALL, grounds: 'stated' }],
  ['regions of the scope, which do not count', { ...ALL, regions: ['150600'], within: '150600' }],
]
const WITHOUT_PLACE = (scope: Read.Scope): Read.Scope => ({ ...scope, regions: [], within: null })

withWorld()

const snapshotOf = async (edition: number) => {
  const snapshot = await read.loadSnapshot(edition)
  if (!snapshot) throw new Error('no edition')
  return snapshot
}

/** A banner, its city, another city, the whole region, and a place of which nothing is told. */
const CODES = ['150622', '150600', '150200', '150000', '152900']

describe.each([1, EDITIONS])('edition %i', (edition) => {
  it.each(SCOPES)(
    'places side by side have the figures of the overview narrowed to each: %s',
    async (_, scope) => {
      const snapshot = await snapshotOf(edition)
      const codes = [...CODES, ...REGIONS.filter(({ code }) => /^1506/.test(code)).map(({ code }) => code)]
      const profiles = await read.loadProfiles(snapshot, scope, codes)
      for (const code of codes) {
        const alone = await read.loadHeadline(snapshot, { ...WITHOUT_PLACE(scope), regions: [code] })
        expect(profiles.get(code) ?? read.NOTHING_REPORTED, code).toEqual(alone)
      }
      expect(profiles.has('152900')).toBe(false)
    },
  )

  it.each(SCOPES)('a region’s figure is what its sentences add up to: %s', async (_, scope) => {
    const snapshot = await snapshotOf(edition)
    for (const code of ['150622', '150600']) {
      const mine = { ...WITHOUT_PLACE(scope), regions: [code] }
      const { sums, projects } = await read.loadHeadline(snapshot, mine)
      for (const series of read.SERIES_NAMES) {
        const evidence = await read.loadFigureEvidence(snapshot, mine, { series }, { page: 1, size: 1000 })
        const leading = evidence.rows.filter(({ standing }) => standing === 'leading')
        expect(
          leading.reduce((sum, { value }) => sum + (value ?? 0), 0),
          series,
        ).toBe(sums[series].value ?? 0)
        expect(leading).toHaveLength(sums[series].count)
      }
      const listed = await read.loadProjectEvidence(snapshot, mine, { page: 1, size: 1000 })
      expect(listed.rows).toHaveLength(projects)
    }
  })

  it.each(SCOPES)('footnotes rest on exactly the figures that are counted: %s', async (_, scope) => {
    const snapshot = await snapshotOf(edition)
    for (const code of ['150622', '150600', '150000']) {
      const mine = { ...WITHOUT_PLACE(scope), regions: [code] }
      for (const series of ['total', 'completed', 'output_planned'] as const) {
        const figures = figuresOf(world, edition, mine, series)
        const { rows, documents } = await read.loadCitations(snapshot, mine, series)
        // The fixture has one document.
        expect(documents).toBe(figures.length > 0 ? 1 : 0)
        expect(rows[0]?.figures ?? 0).toBe(figures.length)
        const largest = Math.max(0, ...figures.map(({ value }) => value))
        expect(figures.find(({ key }) => key === rows[0]?.factKey)?.value ?? 0).toBe(largest)
      }
      const mentioned = await read.loadCitations(snapshot, mine, 'projects')
      expect(mentioned.rows[0]?.figures ?? 0).toBe(projectsOf(world, edition, mine).length)
    }
  })

  it.each(SCOPES)(
    'the leading industry has most projects, or of equals the larger sum: %s',
    async (_, scope) => {
      const snapshot = await snapshotOf(edition)
      for (const level of ['county', 'prefecture'] as const) {
        const leading = await read.loadLeadingIndustries(snapshot, scope, level)
        expect(leading.size).toBeGreaterThan(0)
        for (const [code, { industrySlug, projects }] of leading) {
          const mine = (region: string) =>
            level === 'county' ? region === code : `${region.slice(0, 4)}00` === code
          const all = projectsOf(world, edition, WITHOUT_PLACE(scope)).filter(
            ({ region, industry }) => mine(region) && industry !== 'general',
          )
          const strength = (slug: string) => {
            const keys = new Set(all.filter(({ industry }) => industry === slug).map(({ key }) => key))
            const sum = figuresOf(world, edition, WITHOUT_PLACE(scope), 'total')
              .filter(({ project }) => project !== null && keys.has(project))
              .reduce((total, { value }) => total + value, 0)
            return [keys.size, sum] as const
          }
          const [count, sum] = strength(industrySlug)
          expect(count).toBe(projects)
          for (const { industry } of all) {
            const [other, theirs] = strength(industry)
            expect(other < count || (other === count && theirs <= sum), `${code} ${industry}`).toBe(true)
          }
        }
      }
    },
  )

  it('sources of a place are the documents with facts of it, prefectures with their banners', async () => {
    const snapshot = await snapshotOf(edition)
    const valid = ({ first, last }: { first: number; last: number | null }) =>
      first <= edition && (last === null || last >= edition)
    const home = new Map(world.projects.map((project) => [project.key, project.region]))
    for (const code of CODES) {
      const within = (region: string) => isWithin(region, code)
      const facts =
        world.projects.filter((project) => valid(project) && within(project.region)).length +
        world.figures.filter(
          (figure) => valid(figure) && within((figure.project && home.get(figure.project)) ?? figure.region),
        ).length
      const { rows, total } = await read.loadRegionSources(snapshot, code, 12)
      expect(total).toBe(facts > 0 ? 1 : 0)
      expect(rows[0]?.facts ?? 0, code).toBe(facts)
    }
  })
})

describe('companies', () => {
  it('are counted with the projects and the sums of the scope', async () => {
    await client.query(`UPDATE "project_state" SET "company" = '甲公司' WHERE "regionCode" LIKE '1506%'`)
    const snapshot = await snapshotOf(EDITIONS)
    const scope = { ...ALL, regions: ['150600'] }
    const { projects, sums } = await read.loadHeadline(snapshot, scope)
    const { rows, total } = await read.loadCompanies(snapshot, scope, 8)
    expect(total).toBe(1)
    // Figures for earlier periods are in no sum without years, and in none of a company's.
    expect(rows).toEqual([
      { company: '甲公司', projects, total: sums.total.value, inexact: sums.total.inexact },
    ])
    expect(await read.loadCompanies(snapshot, { ...ALL, regions: ['150200'] }, 8)).toEqual({
      rows: [],
      total: 0,
    })
  })
})

describe('official figures', () => {
  it('are all told, newest first', async () => {
    // The last one came with the newest edition.
    for (const [year, value, edition] of [
      [2020, 10, 1],
      [2023, 30, EDITIONS],
      [2021, 20, 1],
    ])
      await client.query(
        `INSERT INTO "statistic" ("regionCode", "indicator", "year", "value", "unit", "source", "publisher", "tier", "firstEdition")
         VALUES ('150622', 'gdp', $1, $2, '亿元', '公报', '统计局', 'A', $3)`,
        [year, value, edition],
      )
    const [first, last] = [await snapshotOf(1), await snapshotOf(EDITIONS)]
    const rows = await read.loadRegionStatistics(last, '150622')
    expect(rows.map(({ year, value }) => [year, value])).toEqual([
      [2023, 30],
      [2021, 20],
      [2020, 10],
    ])
    expect(await read.loadRegionStatistics(last, '150626')).toEqual([])
    const before = await read.loadRegionStatistics(first, '150622')
    expect(before.map(({ year, value }) => [year, value])).toEqual([
      [2021, 20],
      [2020, 10],
    ])
    const newest = async (snapshot: typeof first) =>
      (await read.loadStatistics(snapshot, ['150622', '150626'], ['gdp', 'population'])).map(
        ({ year }) => year,
      )
    expect([await newest(first), await newest(last)]).toEqual([[2021], [2023]])
  })
})
