import { describe, expect, it } from 'vitest'
import type * as Read from '@/lib/store/read'
import { ALL } from '../../support/scope'
import { EDITIONS, figuresOf, figuresWithin, projectsOf } from './support'
import { read, withWorld, world } from './with-world'

const SCOPES: [string, Read.Scope][] = [
  ['everything', ALL],
  ['a prefecture', { ...ALL, regions: ['150600'] }],
  ['drilled into a prefecture', { ...ALL, within: '150200' }],
  ['banners and a city', { ...ALL, regions: ['150622', '150100'] }],
  ['exactly one unit', { ...ALL, at: '150600' }],
  ['a sector and an industry', { ...ALL, sectors: ['energy'], industries: ['metals'] }],
  ['stages', { ...ALL, statuses: ['construction', 'signed'] }],
  ['since a year', { ...ALL, yearFrom: 2023 }],
  ['until a year', { ...ALL, yearTo: 2022 }],
  ['a range of years', { ...ALL, yearFrom: 2021, yearTo: 2023 }],
  ['one year', { ...ALL, yearFrom: 2022, yearTo: 2022 }],
  ['stated', { ...ALL, grounds: 'stated' }],
  ['partly concluded', { ...ALL, grounds: 'inferred' }],
  ['stated, of a city and some years', { ...ALL, grounds: 'stated', within: '150600', yearFrom: 2021 }],
  ['all at once', { ...ALL, within: '150600', sectors: ['energy', 'materials'], yearTo: 2024 }],
]

withWorld()

const snapshotOf = async (edition: number | null) => {
  const snapshot = await read.loadSnapshot(edition)
  if (!snapshot) throw new Error('no edition')
  return snapshot
}

describe('editions', () => {
  it('the newest is shown where none is asked for, and where there is none of that number', async () => {
    expect(await snapshotOf(null)).toMatchObject({ number: EDITIONS, newest: EDITIONS, found: true })
    expect(await snapshotOf(1)).toMatchObject({ number: 1, newest: EDITIONS, found: true })
    expect(await snapshotOf(99)).toMatchObject({ number: EDITIONS, found: false })
  })

  it('health says which is the newest', async () => {
    expect(await read.newestEdition()).toBe(EDITIONS)
  })
})

describe.each([1, 2, EDITIONS])('edition %i', (edition) => {
  it.each(SCOPES)('the figures on top are what adding up one by one gives: %s', async (_, scope) => {
    const headline = await read.loadHeadline(await snapshotOf(edition), scope)
    expect(headline.projects).toBe(projectsOf(world, edition, scope).length)
    for (const series of read.SERIES_NAMES) {
      const figures = figuresOf(world, edition, scope, series)
      const sum = figures.length === 0 ? null : figures.reduce((total, { value }) => total + value, 0)
      expect(headline.sums[series], series).toEqual({
        value: sum,
        count: figures.length,
        inexact: figures.filter(({ qualifier }) => qualifier !== 'exact').length,
      })
    }
  })

  it.each(SCOPES)('the sentences are those that were added up: %s', async (_, scope) => {
    const snapshot = await snapshotOf(edition)
    for (const series of ['total', 'completed', 'output_planned'] as const) {
      const { rows, sum, counted, total } = await read.loadFigureEvidence(
        snapshot,
        scope,
        { series },
        { page: 1, size: 1000 },
      )
      const figures = figuresOf(world, edition, scope, series)
      const leading = rows.filter(({ standing }) => standing === 'leading')
      expect(leading.map(({ value }) => value).sort()).toEqual(figures.map(({ value }) => value).sort())
      expect(counted).toBe(figures.length)
      if (rows.length > 0) expect(sum ?? 0).toBe(figures.reduce((all, { value }) => all + value, 0))
      expect(total).toBe(rows.length)
    }
    const projects = await read.loadProjectEvidence(snapshot, scope, { page: 1, size: 1000 })
    expect(projects.rows.map(({ projectKey }) => projectKey).sort()).toEqual(
      projectsOf(world, edition, scope)
        .map(({ key }) => key)
        .sort(),
    )
  })

  it('figures of places are the newest of each kind, of these places alone and of no project', async () => {
    const snapshot = await snapshotOf(edition)
    const codes = [...new Set(world.figures.map(({ region }) => region))].slice(0, 12)
    for (const scope of [ALL, { ...ALL, yearTo: 2022 }, { ...ALL, sectors: ['energy'] }]) {
      const newest = new Map<string, number>()
      for (const { project, region, series, standing, year, first, last } of world.figures) {
        const valid = first <= edition && (last === null || last >= edition)
        const money = ['total', 'completed', 'none'].includes(series)
        const asked = scope.yearTo === null || (year !== null && year <= scope.yearTo)
        // The fixture's figures of places are of no industry.
        if (project || !codes.includes(region) || standing !== 'leading' || !valid || !asked || !money)
          continue
        if (scope.sectors.length > 0) continue
        const kind = series === 'none' ? 'annual_plan' : series
        newest.set(`${region} ${kind}`, Math.max(newest.get(`${region} ${kind}`) ?? 0, year ?? 0))
      }
      const rows = await read.loadPlaceFigures(snapshot, scope, codes)
      expect(rows.map(({ regionCode, kind }) => `${regionCode} ${kind}`).sort()).toEqual(
        [...newest.keys()].sort(),
      )
      for (const row of rows) {
        const fact = world.figures.find((figure) => figure.key === row.key)
        expect(fact?.year ?? 0).toBe(newest.get(`${row.regionCode} ${row.kind}`))
      }
    }
    expect(await read.loadPlaceFigures(snapshot, { ...ALL, statuses: ['signed'] }, codes)).toEqual([])
  })

  it('groups add up to the whole, planned and actual apart', async () => {
    const snapshot = await snapshotOf(edition)
    for (const group of ['county', 'prefecture', 'industry', 'status'] as const) {
      const rows = await read.loadGroups(snapshot, ALL, group, 'investment')
      const sum = (side: 'planned' | 'actual') => rows.reduce((all, row) => all + (row[side].value ?? 0), 0)
      const expected = (series: string) =>
        figuresOf(world, edition, ALL, series).reduce((all, { value }) => all + value, 0)
      expect(sum('planned')).toBe(expected('total'))
      expect(sum('actual')).toBe(expected('completed'))
      expect(rows.reduce((all, row) => all + row.projects, 0)).toBe(projectsOf(world, edition, ALL).length)
    }
  })

  it('a prefecture’s bar is what its banners and itself have', async () => {
    const snapshot = await snapshotOf(edition)
    const rows = await read.loadGroups(snapshot, ALL, 'prefecture', 'investment')
    for (const row of rows.filter(({ key }) => key !== '150000')) {
      const figures = figuresOf(world, edition, { ...ALL, regions: [row.key] }, 'total')
      expect(row.planned.value ?? 0).toBe(figures.reduce((all, { value }) => all + value, 0))
    }
  })

  it.each([
    ['everything', ALL],
    ['a prefecture', { ...ALL, regions: ['150600'] }],
    ['stages', { ...ALL, statuses: ['construction'] }],
    ['years', { ...ALL, yearFrom: 2022, yearTo: 2023 }],
    ['stated', { ...ALL, grounds: 'stated' }],
  ] as [string, Read.Scope][])('reports over time count every figure of the scope: %s', async (_, scope) => {
    const rows = await read.loadTimeline(await snapshotOf(edition), scope)
    const figures = figuresWithin(world, edition, scope)
    const projects = projectsOf(world, edition, scope)
    // The fixture has one document.
    expect(rows).toEqual(
      figures.length + projects.length === 0
        ? []
        : [{ period: '2025-03', documents: 1, figures: figures.length }],
    )
  })

  it('the newest figures are counted ones, of each document the one that weighs most', async () => {
    for (const scope of [ALL, { ...ALL, yearTo: 2022 }, { ...ALL, regions: ['150200'] }]) {
      const rows = await read.loadNewest(await snapshotOf(edition), scope)
      const sums = ['total', 'completed'].flatMap((series) => figuresOf(world, edition, scope, series))
      const heaviest = Math.max(...sums.map(({ value }) => value))
      expect(rows).toHaveLength(1)
      expect(rows[0]?.projectKey).not.toBeNull()
      // Investments of another kind than the overview's series may weigh more.
      expect(rows[0]?.value).toBeGreaterThanOrEqual(heaviest)
      expect(rows[0]?.around).toContain('总投资20亿元')
    }
  })

  it('the table pages through all projects once', async () => {
    const snapshot = await snapshotOf(edition)
    const keys: string[] = []
    for (let page = 1; ; page++) {
      const { rows, total } = await read.loadProjects(snapshot, ALL, {
        order: 'investment',
        descending: true,
        page,
        size: 7,
      })
      keys.push(...rows.map(({ key }) => key))
      if (rows.length < 7) {
        if (rows.length > 0) expect(total).toBe(keys.length)
        break
      }
    }
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.sort()).toEqual(
      projectsOf(world, edition, ALL)
        .map(({ key }) => key)
        .sort(),
    )
  })

  it('facets count every project under its region and once more under its prefecture', async () => {
    const { regions, industries } = await read.loadFacets(await snapshotOf(edition))
    const all = projectsOf(world, edition, ALL)
    expect([...industries.values()].reduce((a, b) => a + b, 0)).toBe(all.length)
    expect(regions.get('150600') ?? 0).toBe(all.filter(({ region }) => region.startsWith('1506')).length)
  })
})

describe('single pages', () => {
  it('a project has its mentions and all its figures of the edition', async () => {
    const snapshot = await snapshotOf(EDITIONS)
    const [one] = projectsOf(world, EDITIONS, ALL)
    const project = await read.loadProject(snapshot, one?.key ?? '')
    expect(project?.mentions).toHaveLength(1)
    const figures = world.figures.filter(({ project: key, first, last }) => {
      return key === one?.key && first <= EDITIONS && (last === null || last >= EDITIONS)
    })
    expect(project?.figures).toHaveLength(figures.length)
    expect(await read.loadProject(snapshot, 'no-such-project')).toBeNull()
  })

  it('a document has its text and every fact found in it', async () => {
    const snapshot = await snapshotOf(EDITIONS)
    const { rows } = await read.loadDocuments(snapshot, ALL, { page: 1, size: 10 })
    const document = await read.loadDocument(snapshot, rows[0]?.key ?? '')
    expect(document?.text.slice(3, 10)).toBe('总投资20亿元'.slice(0, 7))
    expect(document?.facts.filter(({ fact }) => fact === 'project')).toHaveLength(
      projectsOf(world, EDITIONS, ALL).length,
    )
    expect(rows[0]?.facts).toBe(document?.facts.length)
    expect(await read.loadDocument(snapshot, 'no-such-document')).toBeNull()
  })
})
