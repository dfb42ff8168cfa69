import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Read from '@/lib/store/read'
import type * as Rows from '@/lib/store/rows'
import { ALL } from '../../support/scope'
import { EDITIONS, figuresOf, projectsOf } from '../read/support'
import { type Filled, filled, STATISTICS } from './world'

const SCOPES: [string, Read.Scope][] = [
  ['everything', ALL],
  ['a prefecture and a banner', { ...ALL, regions: ['150600', '150100'] }],
  ['drilled into a prefecture', { ...ALL, within: '150200' }],
  ['a sector and an industry', { ...ALL, sectors: ['energy'], industries: ['metals'] }],
  ['stages', { ...ALL, statuses: ['construction', 'signed'] }],
  ['a range of years', { ...ALL, yearFrom: 2021, yearTo: 2023 }],
  ['one year', { ...ALL, yearFrom: 2022, yearTo: 2022 }],
]

let filledWorld: Filled
let read: typeof Read
let rows: typeof Rows

beforeAll(async () => {
  filledWorld = await filled()
  read = await import('@/lib/store/read')
  rows = await import('@/lib/store/rows')
})
afterAll(() => filledWorld?.close())

const snapshotOf = async (edition: number) => {
  const snapshot = await read.loadSnapshot(edition)
  if (!snapshot) throw new Error('no edition')
  return snapshot
}

async function all<Row extends Rows.Positioned>(
  load: (stretch: Rows.Stretch) => Promise<Row[]>,
  chunk: number,
): Promise<Row[]> {
  const list: Row[] = []
  for await (const part of rows.walk(load, chunk)) {
    expect(part.length).toBeLessThanOrEqual(chunk)
    list.push(...part)
  }
  return list
}

describe.each(Array.from({ length: EDITIONS }, (_, i) => i + 1))('edition %i', (edition) => {
  describe.each(SCOPES)('%s', (_, scope) => {
    it('projects come once each, whatever the chunks', async () => {
      const snapshot = await snapshotOf(edition)
      const expected = projectsOf(filledWorld.world, edition, scope).map(({ key }) => key)
      for (const chunk of [1, 7, 1000]) {
        const found = await all((stretch) => rows.loadProjectRows(snapshot, { scope }, stretch), chunk)
        expect(found.map(({ key }) => key).sort()).toEqual([...expected].sort())
      }
      expect(await rows.countProjectRows(snapshot, { scope })).toBe(expected.length)
    })

    it('figures that are counted are those that the sums count', async () => {
      const snapshot = await snapshotOf(edition)
      const headline = await read.loadHeadline(snapshot, scope)
      for (const [table, kind, basis, series] of [
        ['investment', 'total', null, 'total'],
        ['investment', 'completed', null, 'completed'],
        ['output_figure', 'output_value', 'planned', 'output_planned'],
        ['output_figure', 'jobs', 'planned', 'jobs_planned'],
      ] as const) {
        const filter = { table, scope, basis, kinds: [kind], counted: true }
        const found = await all((stretch) => rows.loadFigureRows(snapshot, filter, stretch), 11)
        const expected = figuresOf(filledWorld.world, edition, scope, series)
        expect(found.map(({ key }) => key).sort(), series).toEqual(expected.map(({ key }) => key).sort())
        expect(await rows.countFigureRows(snapshot, filter)).toBe(expected.length)
        const sum = found.reduce((total, { value }) => total + (value ?? 0), 0)
        expect(headline.sums[series].count).toBe(found.length)
        expect(sum).toBeCloseTo(headline.sums[series].value ?? 0, 0)
        for (const row of found)
          expect(row.regionCode).toBe(expected.find(({ key }) => key === row.key)?.of.region)
      }
    })

    it('sums of regions are those of the map', async () => {
      const snapshot = await snapshotOf(edition)
      const sums = await rows.loadSumRows(snapshot, scope, 'region')
      const groups = await read.loadGroups(snapshot, scope, 'county', 'investment')
      for (const group of groups) {
        const row = sums.find(({ key }) => key === group.key)
        expect([row?.projects ?? 0, row?.sums.total, row?.sums.completed]).toEqual([
          group.projects,
          group.planned,
          group.actual,
        ])
      }
    })
  })

  it('what is not counted is there, too, and says so', async () => {
    const snapshot = await snapshotOf(edition)
    const filter = { table: 'investment', scope: ALL, basis: null } as const
    const every = await all((stretch) => rows.loadFigureRows(snapshot, filter, stretch), 50)
    for (const counted of [true, false]) {
      const found = await all((stretch) => rows.loadFigureRows(snapshot, { ...filter, counted }, stretch), 50)
      expect(found).toEqual(every.filter((row) => row.counted === counted))
      expect(found.length).toBeGreaterThan(0)
    }
    expect(every.filter(({ projectKey }) => projectKey === null).every(({ counted }) => !counted)).toBe(true)
  })
})

it('statistics come in order, once each, as the edition has them', async () => {
  const filter = { scope: ALL, indicators: [] }
  const [first, last] = [await snapshotOf(1), await snapshotOf(EDITIONS)]
  const found = await all((stretch) => rows.loadStatisticRows(last, filter, stretch), 4)
  const names = found.map(({ regionCode, indicator, year }) => `${regionCode}/${indicator}/${year}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)))
  expect(await rows.countStatisticRows(last, filter)).toBe(found.length)
  // A figure was corrected, another taken out, a third came to it: see the world.
  const before = await all((stretch) => rows.loadStatisticRows(first, filter, stretch), 4)
  expect(await rows.countStatisticRows(first, filter)).toBe(before.length)
  const said = (list: typeof found) =>
    new Map(
      list.map(({ regionCode, indicator, year, value }) => [`${regionCode}/${indicator}/${year}`, value]),
    )
  const [old, now] = [said(before), said(found)]
  const { corrected, removed, added } = STATISTICS
  expect([old.get(corrected), now.get(corrected)]).toEqual([3030, 1])
  expect([old.has(removed), now.has(removed)]).toEqual([true, false])
  expect([old.has(added), now.has(added)]).toEqual([false, true])
  const others = (values: typeof old) =>
    [...values].filter(([name]) => !([corrected, removed, added] as string[]).includes(name))
  expect(others(now)).toEqual(others(old))
})

it('a cursor that is none gives nothing instead of everything', async () => {
  const snapshot = await snapshotOf(EDITIONS)
  for (const after of ['', 'x', '1; DROP TABLE', '-1', '99999999999999'])
    expect(await rows.loadProjectRows(snapshot, { scope: ALL }, { after, limit: 10 })).toEqual([])
  for (const after of ['', '150600', '150600/gdp'])
    expect(
      await rows.loadStatisticRows(snapshot, { scope: ALL, indicators: [] }, { after, limit: 10 }),
    ).toEqual([])
})

it('what editions changed adds up to what they hold', async () => {
  const changes = await read.loadEditionChanges()
  const held = (fact: Read.ChangedFact, edition: number) =>
    changes
      .filter((change) => change.fact === fact && change.number <= edition)
      .reduce((sum, { added, dropped }) => sum + added - dropped, 0)
  for (let edition = 1; edition <= EDITIONS; edition++) {
    const snapshot = await snapshotOf(edition)
    expect(held('projects', edition)).toBe(await rows.countProjectRows(snapshot, { scope: ALL }))
    const filter = { table: 'investment', scope: ALL, basis: null } as const
    expect(held('investments', edition)).toBe(await rows.countFigureRows(snapshot, filter))
    const official = { scope: ALL, indicators: [] }
    expect(held('statistics', edition)).toBe(await rows.countStatisticRows(snapshot, official))
  }
  const latest = changes.filter(({ fact, number }) => fact === 'statistics' && number > 1)
  expect(latest).toEqual([{ number: EDITIONS, fact: 'statistics', added: 1, changed: 1, dropped: 1 }])
  for (const change of changes.filter(({ fact }) => fact === 'statistics')) {
    expect(Math.min(change.added, change.changed, change.dropped)).toBeGreaterThanOrEqual(0)
  }
})

it('coverage counts every project and document once', async () => {
  const snapshot = await snapshotOf(EDITIONS)
  const coverage = await read.loadCoverage(snapshot)
  const total = (what: Read.CoverageRow['what']) =>
    coverage.filter((row) => row.what === what).reduce((sum, { count }) => sum + count, 0)
  expect(total('project')).toBe(projectsOf(filledWorld.world, EDITIONS, ALL).length)
  expect(total('document')).toBe(1)
})
