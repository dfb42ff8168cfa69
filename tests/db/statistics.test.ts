import { beforeAll, expect, it } from 'vitest'
import type { PrismaClient } from '@/lib/store/generated/client'
import { prismaFor } from '@/lib/store/prisma'
import { type StatisticRow, writeEdition } from '@/lib/store/write'
import { type Told, told } from '../support/extractions'
import { referenceDatabase } from '../support/reference-database'

const reference = referenceDatabase()
let db: PrismaClient
beforeAll(() => {
  db = reference.db
})

const DOCUMENT: Told = {
  name: 'winter',
  published: '2026-01',
  projects: [{ name: '甲大电厂2×100万千瓦煤电一体化扩建项目', status: 'construction' }],
  investments: [{ of: 0, amount: 7.8e9 }],
}
const LATER: Told = { ...DOCUMENT, name: 'spring', published: '2026-05' }

const figure = (indicator: string, year: number, value: number, more: Partial<StatisticRow> = {}) => ({
  regionCode: '150622',
  indicator,
  year,
  value,
  unit: '亿元',
  source: '某公报',
  publisher: '某统计局',
  tier: 'A' as const,
  ...more,
})
const TABLE = [
  figure('gdp', 2023, 1234.56),
  figure('gdp', 2022, 1100),
  figure('gdp_growth', 2023, -0.1234, { unit: '%' }),
]

const write = (
  statistics: readonly StatisticRow[] | null | undefined,
  { documents = [] as Told[], extractor = '1', dryRun = false } = {},
) => writeEdition(db, documents.map(told), { extractor, statistics, dryRun })

/** The table as an edition has it. */
async function tableAt(edition: number): Promise<string[]> {
  const rows = await db.statistic.findMany({
    where: {
      firstEdition: { lte: edition },
      OR: [{ lastEdition: null }, { lastEdition: { gte: edition } }],
    },
  })
  return rows.map(({ indicator, year, value, source }) => `${indicator} ${year} ${value} ${source}`).sort()
}
const said = (rows: readonly StatisticRow[]) =>
  rows.map(({ indicator, year, value, source }) => `${indicator} ${year} ${value} ${source}`).sort()

it('the same table makes no edition, in whatever order its rows stand', async () => {
  const first = await write(TABLE, { documents: [DOCUMENT] })
  expect(first).toMatchObject({
    written: 1,
    statistics: { added: 3, changed: 0, removed: 0 },
    totals: { statistics: 3 },
  })
  expect(await tableAt(1)).toEqual(said(TABLE))
  for (const table of [TABLE, [...TABLE].reverse()])
    expect(await write(table)).toMatchObject({
      written: null,
      statistics: { added: 0, changed: 0, removed: 0 },
    })
  expect(await db.edition.findMany()).toMatchObject([{ number: 1, statistics: 3 }])
})

it('a corrected, a new and a removed figure make an edition; the one before keeps what it said', async () => {
  await write(TABLE, { documents: [DOCUMENT] })
  const corrected = [figure('gdp', 2023, 1250.01), TABLE[2]!, figure('gdp', 2024, 1300)]
  const report = await write(corrected)
  expect(report).toMatchObject({
    written: 2,
    added: 0,
    closed: 0,
    changed: 0,
    statistics: { added: 1, changed: 1, removed: 1 },
    totals: { statistics: 3, documents: 1 },
  })
  expect(await tableAt(1)).toEqual(said(TABLE))
  expect(await tableAt(2)).toEqual(said(corrected))
  // Back again: a third edition, and neither of the others is touched.
  expect(await write(TABLE)).toMatchObject({ written: 3, statistics: { added: 1, changed: 1, removed: 1 } })
  expect([await tableAt(1), await tableAt(2), await tableAt(3)]).toEqual([TABLE, corrected, TABLE].map(said))
  // What stayed the same is one row.
  expect(await db.statistic.count({ where: { indicator: 'gdp_growth' } })).toBe(1)
})

it.each([
  ['value', { value: 1234.57 }],
  ['unit', { unit: '万元' }],
  ['source', { source: '另一公报' }],
  ['publisher', { publisher: '另一统计局' }],
  ['tier', { tier: 'B' as const }],
])('another %s is a change', async (_, more) => {
  await write(TABLE, { documents: [DOCUMENT] })
  const table = [figure('gdp', 2023, 1234.56, more), ...TABLE.slice(1)]
  expect(await write(table)).toMatchObject({ written: 2, statistics: { added: 0, changed: 1, removed: 0 } })
})

it('numbers of every size that the table may hold come back as they went in', async () => {
  const table = [0.0001, -0.0001, 12345678901.2345, 999999999999999, 99999999999999.9, 0, 40.1].map(
    (value, i) => figure('gdp', 2000 + i, value),
  )
  await write(table, { documents: [DOCUMENT] })
  expect((await write(table)).written).toBeNull()
})

it('without a table, the figures stay as they are', async () => {
  await write(TABLE, { documents: [DOCUMENT] })
  for (const none of [null, undefined]) expect((await write(none)).written).toBeNull()
  const next = await write(null, { documents: [LATER] })
  expect(next).toMatchObject({ written: 2, totals: { statistics: 3 } })
  expect(await tableAt(2)).toEqual(said(TABLE))
  // An empty one is a table: it ends all of them.
  expect(await write([])).toMatchObject({ written: 3, statistics: { removed: 3 } })
  expect([await tableAt(2), await tableAt(3)]).toEqual([said(TABLE), []])
})

it('documents and figures make one edition together; another extractor alone makes none', async () => {
  await write(TABLE, { documents: [DOCUMENT] })
  expect((await write(TABLE, { documents: [DOCUMENT], extractor: '2' })).written).toBeNull()
  const report = await write(TABLE.slice(1), { documents: [LATER] })
  expect(report).toMatchObject({ written: 2, statistics: { removed: 1 }, totals: { documents: 2 } })
  expect(await db.edition.count()).toBe(2)
})

it('figures alone do not begin the editions', async () => {
  expect(await write(TABLE)).toMatchObject({ written: null, statistics: { added: 0 } })
  expect([await db.edition.count(), await db.statistic.count()]).toEqual([0, 0])
})

it('a dry run says what would change, and changes nothing', async () => {
  await write(TABLE, { documents: [DOCUMENT] })
  const report = await write([], { dryRun: true })
  expect(report).toMatchObject({ written: null, statistics: { removed: 3 } })
  expect(await tableAt(1)).toEqual(said(TABLE))
})

it('are written whole or not at all, with the documents of their edition', async () => {
  await write(TABLE, { documents: [DOCUMENT] })
  const failing = { ...told(LATER), text: () => Promise.reject(new Error('gone')) }
  const broken = [figure('gdp', 2025, 1), figure('gdp', 2026, 1, { regionCode: '159999' })]
  await expect(writeEdition(db, [failing], { extractor: '1', statistics: [] })).rejects.toThrow('gone')
  // Its region is unknown, so the last statement of all fails.
  await expect(write(broken, { documents: [LATER] })).rejects.toThrow('regionCode')
  expect(await tableAt(2)).toEqual(said(TABLE))
  expect([await db.edition.count(), await db.document.count()]).toEqual([1, 1])
})

it('two writers at once are put one after the other', async () => {
  await write(TABLE, { documents: [DOCUMENT] })
  const other = prismaFor(reference.url)
  try {
    const tables = [[figure('gdp', 2023, 1)], [figure('gdp', 2023, 2)]]
    const reports = await Promise.all([
      writeEdition(db, [], { extractor: '1', statistics: tables[0] }),
      writeEdition(other, [], { extractor: '1', statistics: tables[1] }),
    ])
    expect(reports.map(({ written }) => written).sort()).toEqual([2, 3])
    for (const [i, { written }] of reports.entries())
      expect(await tableAt(written!)).toEqual(said(tables[i]!))
    expect(await tableAt(1)).toEqual(said(TABLE))
  } finally {
    await other.$disconnect()
  }
})
