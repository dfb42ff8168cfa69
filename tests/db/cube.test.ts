import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CubeCell, refreshCube } from '@/lib/store/cube'
import { prismaFor } from '@/lib/store/prisma'
import { type TestDatabase, testDatabase } from '../support/database'
import { insert, insertAll, key, type Row } from '../support/rows'

let database: TestDatabase
let client: Client
const states: Row[] = []
const mentions: Row[] = []
const figures: Row[] = []

/** Small, even, repeatable: a linear congruential generator. */
let seed = 20260101
const random = (n: number) => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return Math.floor((seed / 2147483648) * n)
}
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!

const REGIONS = ['150000', '150600', '150622', '150626']
const INDUSTRIES = { renewables: 'energy', grid: 'energy', metals: 'materials' } as const
const SLUGS = Object.keys(INDUSTRIES) as (keyof typeof INDUSTRIES)[]

function editions(): Row {
  const firstEdition = 1 + random(3)
  return { firstEdition, lastEdition: random(2) ? null : firstEdition + random(4 - firstEdition) }
}

beforeAll(async () => {
  database = await testDatabase()
  client = new Client({ connectionString: database.url })
  await client.connect()
  await insertAll(client)
  await client.query('DELETE FROM investment; DELETE FROM output_figure; DELETE FROM project_state')
  for (const number of [2, 3]) await insert(client, 'edition', { number })
  await insert(client, 'region', {
    code: '150600',
    level: 'prefecture',
    name: '鄂尔多斯市',
    parentCode: '150000',
  })
  for (const [code, name] of [
    ['150622', '准格尔旗'],
    ['150626', '乌审旗'],
  ])
    await insert(client, 'region', { code, level: 'county', name, parentCode: '150600' })
  await insert(client, 'industry', { slug: 'grid', nameZh: '电网', position: 2 })
  await insert(client, 'industry', { slug: 'metals', sector: 'materials', nameZh: '冶金与有色', position: 3 })
  const projects = Array.from({ length: 12 }, (_, i) => key(1000 + i))
  for (const projectKey of projects) {
    await insert(client, 'project', { key: projectKey })
    // Two states, one after the other, or one for all time.
    const spans = random(2)
      ? [[1, null]]
      : [
          [1, 1],
          [2, random(2) ? 2 : null],
        ]
    for (const [firstEdition, lastEdition] of spans) {
      const firstYear = random(4) ? 2020 + random(4) : null
      states.push(
        await insert(client, 'project_state', {
          projectKey,
          firstEdition,
          lastEdition,
          firstYear,
          lastYear: firstYear && firstYear + random(3),
          regionCode: pick(REGIONS),
          industrySlug: pick(SLUGS),
          status: pick(['signed', 'construction', 'operational']),
        }),
      )
    }
  }
  for (let i = 0; i < 40; i++)
    mentions.push(
      await insert(client, 'project_mention', {
        key: key(9000 + i),
        projectKey: pick(projects),
        regionCode: pick(REGIONS),
        inferred: pick([[], ['region'], ['status']]),
        ...editions(),
      }),
    )
  for (let i = 0; i < 400; i++) {
    const money = random(2) === 0
    const common = {
      key: key(5000 + i),
      // One in three belongs to a place.
      projectKey: random(3) ? pick(projects) : null,
      regionCode: pick(REGIONS),
      industrySlug: pick(SLUGS),
      basis: pick(['planned', 'actual']),
      qualifier: pick(['exact', 'about', 'over']),
      standing: pick(['leading', 'leading', 'earlier', 'restated', 'contradicting', 'part']),
      year: random(5) ? 2020 + random(5) : null,
      countsFrom: null as number | null,
      countsUntil: null as number | null,
      inferred: pick([[], [], ['company', 'industry'], ['subject'], ['period'], ['basis']]),
      ...editions(),
    }
    if (common.standing === 'earlier' && common.year !== null) {
      common.countsFrom = random(2) ? common.year - random(2) : null
      common.countsUntil = random(2) ? common.year + random(2) : null
    }
    const own = money
      ? {
          kind: pick(['total', 'annual_plan']),
          amount: 1 + random(1_000_000),
          currency: pick(['CNY', 'CNY', 'USD']),
        }
      : pick([
          {
            measure: 'capacity',
            unit: 't/a',
            value: 1 + random(1000),
            product: pick(['甲醇', '电石', null]),
          },
          { measure: 'jobs', unit: 'person', value: 1 + random(1000), product: pick(['岗位', null]) },
          { measure: 'share', unit: 'percent', value: 1 + random(99), product: null },
          { measure: 'gdp', unit: null, value: null, change: 5, product: null },
        ])
    figures.push({ ...common, ...own, fact: money ? 'investment' : 'output' })
    await insert(client, money ? 'investment' : 'output_figure', { ...common, ...own })
  }
}, 180_000)

afterAll(async () => {
  await client?.end()
  await database?.drop()
})

const validAt = (edition: number) => (row: Row) =>
  (row.firstEdition as number) <= edition &&
  (row.lastEdition == null || (row.lastEdition as number) >= edition)

/** The same cells, added up one by one in the plainest way. */
function bruteForce(edition: number): Map<string, { count: number; inexact: number; sum: number | null }> {
  const cells = new Map<string, { count: number; inexact: number; sum: number | null }>()
  const add = (cell: unknown[], inexact: boolean, value: number | null) => {
    const name = JSON.stringify(cell)
    const old = cells.get(name) ?? { count: 0, inexact: 0, sum: null }
    cells.set(name, {
      count: old.count + 1,
      inexact: old.inexact + (inexact ? 1 : 0),
      sum: value === null ? old.sum : (old.sum ?? 0) + value,
    })
  }
  const now = new Map(states.filter(validAt(edition)).map((state) => [state.projectKey, state]))
  const projectStated = (state: Row) =>
    mentions
      .filter(validAt(edition))
      .some(
        (m) =>
          m.projectKey === state.projectKey &&
          m.regionCode === state.regionCode &&
          !(m.inferred as string[]).includes('region'),
      )
  for (const s of now.values()) {
    const sector = INDUSTRIES[s.industrySlug as keyof typeof INDUSTRIES]
    const cell = ['project', 'project', s.regionCode, sector, s.industrySlug, s.status, 'projects']
    add(
      [...cell, null, null, null, s.firstYear ?? null, s.lastYear ?? null, null, null, projectStated(s)],
      false,
      null,
    )
  }
  for (const f of figures.filter(validAt(edition))) {
    const counts = f.standing === 'leading' || f.countsFrom !== null || f.countsUntil !== null
    if (!counts || (f.fact === 'output' && f.value === null)) continue
    const of = f.projectKey ? now.get(f.projectKey) : undefined
    const { regionCode, industrySlug } = (of ?? f) as {
      regionCode: string
      industrySlug: keyof typeof INDUSTRIES
    }
    const unit = f.currency ?? f.unit
    add(
      [
        f.fact,
        f.projectKey ? 'project' : 'region',
        regionCode,
        INDUSTRIES[industrySlug],
        industrySlug,
        of?.status ?? null,
        f.kind ?? f.measure,
        unit,
        f.basis,
        f.measure === 'capacity' ? f.product : null,
        f.year,
        f.year,
        f.countsFrom,
        f.countsUntil,
        (!of || projectStated(of)) &&
          !(f.inferred as string[]).some((part) => ['subject', 'region', 'period', 'basis'].includes(part)),
      ],
      f.qualifier !== 'exact',
      unit === 'percent' ? null : Number(f.amount ?? f.value),
    )
  }
  return cells
}

function asMap(rows: CubeCell[]) {
  return new Map(
    rows.map((r) => [
      JSON.stringify([
        r.fact,
        r.subject,
        r.regionCode,
        r.sector,
        r.industrySlug,
        r.status,
        r.kind,
        r.unit,
        r.basis,
        r.product,
        r.yearFrom,
        r.yearTo,
        r.countsFrom,
        r.countsUntil,
        r.stated,
      ]),
      { count: r.count, inexact: r.inexact, sum: r.sum === null ? null : Number(r.sum) },
    ]),
  )
}

describe('the cube', () => {
  it.each([1, 2, 3])('of edition %i agrees with a plain sum over all rows', async (edition) => {
    const { rows } = await client.query<CubeCell>('SELECT * FROM cube_at($1)', [edition])
    const expected = bruteForce(edition)
    expect(expected.size).toBeGreaterThan(40)
    expect(rows.length).toBe(expected.size)
    expect(asMap(rows)).toEqual(expected)
  })

  it('is stored for the newest edition, inside the transaction that writes it', async () => {
    const prisma = prismaFor(database.url)
    try {
      expect(await prisma.$queryRaw`SELECT count(*)::int AS cells FROM cube`).toEqual([{ cells: 0 }])
      await expect(
        prisma.$transaction(async (tx) => {
          await refreshCube(tx)
          const [{ cells }] = await tx.$queryRaw<[{ cells: number }]>`SELECT count(*)::int AS cells FROM cube`
          expect(cells).toBe(bruteForce(3).size)
          throw new Error('undone')
        }),
      ).rejects.toThrow('undone')
      expect(await prisma.$queryRaw`SELECT count(*)::int AS cells FROM cube`).toEqual([{ cells: 0 }])
      await prisma.$transaction((tx) => refreshCube(tx))
    } finally {
      await prisma.$disconnect()
    }
    const { rows } = await client.query<CubeCell>('SELECT * FROM cube')
    expect(asMap(rows)).toEqual(bruteForce(3))
  })
})
