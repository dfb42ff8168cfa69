import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/store/prisma'
import { loadPlaceFigures, loadSnapshot, type Scope } from '@/lib/store/read'
import { type ChangesAsked, loadChangeCounts, loadChanges } from '@/lib/store/read/changes'
import { type TestDatabase, testDatabase } from '../../support/database'
import { figuresOf, fill, projectsOf, type World } from './support'

const ALL: Scope = {
  regions: [],
  sectors: [],
  industries: [],
  statuses: [],
  yearFrom: null,
  yearTo: null,
  within: null,
}
const SCOPES: [string, Scope][] = [
  ['everything', ALL],
  ['a prefecture', { ...ALL, regions: ['150600'] }],
  ['a sector', { ...ALL, within: '150200', sectors: ['energy', 'materials'] }],
  ['stages', { ...ALL, statuses: ['construction', 'signed'] }],
  ['a range of years', { ...ALL, yearFrom: 2021, yearTo: 2023 }],
]
const SERIES = [
  'total',
  'completed',
  'none',
  'output_planned',
  'output_actual',
  'jobs_planned',
  'power_planned',
]

let database: TestDatabase
let client: Client
let world: World

beforeAll(async () => {
  database = await testDatabase()
  process.env.DATABASE_URL = database.url
  client = new Client({ connectionString: database.url })
  await client.connect()
  world = await fill(client)
})
afterAll(async () => {
  await prisma.$disconnect()
  await client?.end()
  await database?.drop()
})

/** Keys of what a view shows in an edition, reckoned one by one. */
function shown(edition: number, scope: Scope): Set<string> {
  return new Set([
    ...projectsOf(world, edition, scope).map(({ key }) => key),
    ...SERIES.flatMap((series) => figuresOf(world, edition, scope, series).map(({ key }) => key)),
  ])
}

const all = (asked: ChangesAsked) => loadChanges(asked, { page: 1, size: 10_000 })

describe('what differs between two editions', () => {
  for (const [name, scope] of SCOPES)
    it.each([
      [1, 2],
      [2, 3],
      [1, 3],
    ])(`${name}: edition %i and %i`, async (from, to) => {
      const [old, now] = [shown(from, scope), shown(to, scope)]
      const { rows, total } = await all({ from, to, scope })
      const of = (change: string) =>
        rows
          .filter((row) => row.change === change)
          .map(({ key }) => key)
          .sort()
      expect(of('added')).toEqual([...now].filter((key) => !old.has(key)).sort())
      expect(of('gone')).toEqual([...old].filter((key) => !now.has(key)).sort())
      expect(of('changed')).toEqual([])
      expect(total).toBe(rows.length)
      expect(await loadChangeCounts({ from, to, scope })).toEqual({
        total,
        added: of('added').length,
        gone: of('gone').length,
        changed: 0,
      })
    })

  it.each(SCOPES)(
    'figures of places: those that the pages show, the newest of each kind: %s',
    async (name, scope) => {
      const places = [...new Set(world.figures.filter((f) => f.project === null).map((f) => f.region))]
      const shownIn = async (edition: number) => {
        const snapshot = await loadSnapshot(edition)
        if (snapshot === null) throw new Error('no edition')
        const rows = await loadPlaceFigures(snapshot, scope, places, 10_000)
        return new Map(
          rows.map((row) => [
            [row.regionCode, row.fact, row.kind, row.product, row.basis, row.unit].join(' '),
            {
              key: row.key,
              said: [row.value, row.valueMax, row.qualifier, row.period, row.change].join(' '),
            },
          ]),
        )
      }
      const [old, now] = [await shownIn(1), await shownIn(3)]
      const expected = [...new Set([...old.keys(), ...now.keys()])].filter(
        (what) => old.get(what)?.said !== now.get(what)?.said,
      )
      const { rows } = await all({ from: 1, to: 3, scope, places })
      const found = rows.filter(({ projectKey }) => projectKey === null)
      expect(found.map(({ beforeKey, afterKey }) => `${beforeKey} ${afterKey}`).sort()).toEqual(
        expected.map((what) => `${old.get(what)?.key ?? null} ${now.get(what)?.key ?? null}`).sort(),
      )
      if (name === 'everything') expect(found.length).toBeGreaterThan(2)
      const { total } = await loadChangeCounts({ from: 1, to: 3, scope, places })
      expect(total).toBe(rows.length)
      // Without places, or of one project, none of them.
      expect((await all({ from: 1, to: 3, scope })).rows.every(({ projectKey }) => projectKey !== null)).toBe(
        true,
      )
    },
  )

  it('is nothing between an edition and itself', async () => {
    expect(await loadChangeCounts({ from: 2, to: 2, scope: ALL })).toMatchObject({ total: 0 })
  })

  it('comes page by page, each row once', async () => {
    const asked = { from: 1, to: 3, scope: ALL }
    const { rows, total } = await all(asked)
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(total / 7) }, (_, i) => loadChanges(asked, { page: i + 1, size: 7 })),
    )
    expect(pages.flatMap((page) => page.rows.map(({ key }) => key))).toEqual(rows.map(({ key }) => key))
  })

  it('shows both values of a figure that was corrected, and of a project that got further', async () => {
    const figure = world.figures.find(
      ({ series, standing, project, first, last }) =>
        series === 'total' && standing === 'leading' && project !== null && first === 1 && last === null,
    )
    expect(figure).toBeDefined()
    /** Closes rows with edition 2 and opens them again, changed, with edition 3. */
    const replaced = (table: string, where: string, set: string) =>
      client.query(`
        UPDATE "${table}" SET "lastEdition" = 2 WHERE ${where};
        CREATE TEMP TABLE next AS SELECT * FROM "${table}" WHERE ${where};
        UPDATE next SET "id" = "id" + 100000, "firstEdition" = 3, "lastEdition" = NULL, ${set};
        INSERT INTO "${table}" SELECT * FROM next;
        DROP TABLE next`)
    await replaced('investment', `"key" = '${figure?.key}'`, `"amount" = 77`)
    await replaced('project_state', `"projectKey" = '${figure?.project}'`, `"status" = 'completed'`)

    const asked = { from: 2, to: 3, scope: ALL, project: figure?.project }
    const { rows } = await all(asked)
    expect(rows.filter(({ key }) => key === figure?.key)).toMatchObject([
      { fact: 'investment', change: 'changed', before: { value: figure?.value }, after: { value: 77 } },
    ])
    expect(rows.filter(({ fact }) => fact === 'project')).toMatchObject([
      { change: 'changed', after: { status: 'completed' } },
    ])
    // Its other figures say what they said.
    expect(rows).toHaveLength(2)
    // Seen through a stage, the project is gone with all of its figures.
    const before = world.projects.find(({ key }) => key === figure?.project)?.status ?? ''
    const gone = await all({ ...asked, scope: { ...ALL, statuses: [before] } })
    expect(gone.rows.length).toBeGreaterThanOrEqual(2)
    expect(new Set(gone.rows.map(({ change }) => change))).toEqual(new Set(['gone']))
  })
})
