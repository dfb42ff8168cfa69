import { describe, expect, it } from 'vitest'
import { loadPlaceFigures, loadSnapshot, type Scope } from '@/lib/store/read'
import { type ChangesAsked, loadChangeCounts, loadChanges } from '@/lib/store/read/changes'
import { ALL } from '../../support/scope'
import { figuresOf, projectsOf } from './support'
import { client, withWorld, world } from './with-world'

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

withWorld()

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

  it('official figures: the newest year of each indicator, or every year, and only of the regions shown', async () => {
    const into = (edition: string, values: string) =>
      client.query(`INSERT INTO "statistic" ("regionCode", "indicator", "year", "value", "unit", "source", "publisher",
        "tier", "firstEdition", "lastEdition") SELECT x.*, '亿元', s, '局', 'A', ${edition}
        FROM (VALUES ${values}) x(a, b, c, d), (VALUES ('公报')) y(s)`)
    await into(
      '1, NULL',
      `('150622', 'gdp', 2022, 10), ('150622', 'population', 2020, 5), ('150623', 'gdp', 2022, 7)`,
    )
    // Corrected, removed, of an earlier year corrected, and of a newer year come to it.
    await into('1, 1', `('150622', 'gdp', 2023, 11), ('150623', 'gdp', 2023, 8), ('150622', 'gdp', 2021, 9)`)
    await into(
      '2, NULL',
      `('150622', 'gdp', 2023, 12), ('150622', 'gdp', 2021, 9.5), ('150624', 'gdp', 2024, 6)`,
    )
    const shownBy = async (regions: string[], indicators: string[] | null, every: boolean, to = 2) => {
      const asked = { from: 1, to, scope: ALL, official: [{ regions, indicators, every }] }
      const { rows } = await all(asked)
      expect((await loadChangeCounts(asked)).total).toBe(rows.length)
      return rows
        .filter(({ fact }) => fact === 'statistic')
        .map(({ key, change, before, after }) => [
          key,
          change,
          before && `${before.value} ${before.period}`,
          after && `${after.value} ${after.period}`,
        ])
    }
    expect(await shownBy(['150622', '150623', '150624'], ['gdp', 'population'], false)).toEqual([
      ['150622/gdp', 'changed', '11 2023', '12 2023'],
      ['150623/gdp', 'changed', '8 2023', '7 2022'],
      ['150624/gdp', 'added', null, '6 2024'],
    ])
    expect(await shownBy(['150622'], null, true, 3)).toEqual([
      ['150622/gdp/2021', 'changed', '9 2021', '9.5 2021'],
      ['150622/gdp/2023', 'changed', '11 2023', '12 2023'],
    ])
    expect(await shownBy(['150623'], null, true)).toEqual([['150623/gdp/2023', 'gone', '8 2023', null]])
    expect(await shownBy(['150622'], ['population'], false)).toEqual([])
    expect(await shownBy([], null, true)).toEqual([])
    expect(await shownBy(['150622'], [], false)).toEqual([])
    // Who published it is not what the figure says.
    await client.query(`UPDATE "statistic" SET "source" = '另一公报' WHERE "firstEdition" = 2`)
    expect(await shownBy(['150622'], ['gdp'], false, 3)).toHaveLength(1)
    // Of one project there are none.
    const official = [{ regions: ['150622'], indicators: null, every: true }]
    const project = world.projects[0]?.key
    expect(
      (await all({ from: 1, to: 2, scope: ALL, official, project })).rows.map(({ fact }) => fact),
    ).not.toContain('statistic')
  })

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
