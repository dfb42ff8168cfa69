import { beforeAll, describe, expect, it } from 'vitest'
import type { PrismaClient } from '@/lib/store/generated/client'
import { prismaFor } from '@/lib/store/prisma'
import { type EditionReport, type IncomingDocument, writeEdition } from '@/lib/store/write'
import { type Told, told } from '../support/extractions'
import { referenceDatabase } from '../support/reference-database'

const reference = referenceDatabase()
let db: PrismaClient
beforeAll(() => {
  db = reference.db
})

const write = (documents: IncomingDocument[], extractor = '1'): Promise<EditionReport> =>
  writeEdition(db, documents, { extractor })

const WINTER: Told = {
  name: 'winter',
  published: '2026-01',
  projects: [
    {
      name: '甲大电厂2×100万千瓦煤电一体化扩建项目',
      company: '内蒙古能源集团',
      status: 'construction',
    },
  ],
  investments: [{ of: 0, amount: 7.8e9 }],
}
const SPRING: Told = {
  name: 'spring',
  published: '2026-05',
  projects: [{ name: '甲大二厂2×100万千瓦煤电一体化扩建项目', status: 'commissioning' }],
  investments: [{ of: 0, amount: 7.865e9, qualifier: 'about' }],
  outputs: [{ of: 0 }],
}

/** What is valid, without ids and editions: the same facts give the same picture. */
async function picture() {
  const valid = { lastEdition: null }
  const plain = (rows: object[]) =>
    rows
      .map((row) =>
        JSON.stringify(row, (key, value) => (/^(id|articleId|firstEdition)$/.test(key) ? undefined : value)),
      )
      .sort()
  return {
    states: plain(await db.projectState.findMany({ where: valid })),
    mentions: plain(await db.projectMention.findMany({ where: valid })),
    investments: plain(await db.investment.findMany({ where: valid })),
    outputs: plain(await db.outputFigure.findMany({ where: valid })),
  }
}

describe('an edition', () => {
  it('merges the reports of one plant, and its status moves on', async () => {
    const first = await write([told(WINTER)])
    expect(first).toMatchObject({ written: 1, base: 0, added: 2, closed: 0, changed: 0 })
    const second = await write([told(SPRING)])
    expect(second).toMatchObject({ written: 2, added: 3, closed: 0 })
    const [state, ...others] = await db.projectState.findMany({ where: { lastEdition: null } })
    expect(others).toEqual([])
    expect(state).toMatchObject({
      status: 'commissioning',
      statusAsOf: '2026-05',
      mentionCount: 2,
      firstYear: 2026,
    })
    const before = await db.projectState.findMany({ where: { firstEdition: 1 } })
    expect(before).toMatchObject([{ status: 'construction', lastEdition: 1 }])
  })

  it('writes nothing where nothing changed', async () => {
    await write([told(WINTER), told(SPRING)])
    const again = await write([told(SPRING), told(WINTER)])
    expect(again).toMatchObject({ written: null, base: 1, added: 0, closed: 0, changed: 0 })
    expect([...again.documents.values()]).toEqual(['unchanged', 'unchanged'])
    expect(await db.edition.count()).toBe(1)
  })

  it('does not depend on the order in which documents come', async () => {
    const tales = [
      WINTER,
      SPRING,
      { ...SPRING, name: 'summer', published: '2026-07', investments: [{ of: 0, amount: 9e9 }] },
    ]
    await write(tales.map(told))
    const together = await picture()
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      await db.$executeRawUnsafe('TRUNCATE "edition", "document", "article", "project" CASCADE')
      for (const index of order) await write([told(tales[index]!)])
      expect(await picture()).toEqual(together)
    }
  })

  it('keeps contradicting sums, the latest leading', async () => {
    await write([told(WINTER), told({ ...SPRING, investments: [{ of: 0, amount: 9e9 }] })])
    const sums = await db.investment.findMany({ orderBy: { amount: 'asc' } })
    expect(sums.map(({ amount, standing }) => [Number(amount), standing])).toEqual([
      [7.8e9, 'contradicting'],
      [9e9, 'leading'],
    ])
    expect(
      sums.every(
        ({ projectKey, regionCode }) => projectKey === sums[0]!.projectKey && regionCode === '150622',
      ),
    ).toBe(true)
  })

  it('closes what a corrected copy no longer says', async () => {
    const url = 'https://example.org/a'
    await write([told({ ...WINTER, url }), told(SPRING)])
    const report = await write([
      told({ ...WINTER, url, investments: [{ of: 0, amount: 7.5e9 }], text: 'winter, corrected' }),
    ])
    expect(report).toMatchObject({ written: 2, added: 1, closed: 1 })
    expect([...report.documents.values()]).toEqual(['changed'])
    const documents = await db.document.findMany({ where: { url }, orderBy: { firstEdition: 'asc' } })
    expect(documents.map(({ firstEdition, lastEdition }) => [firstEdition, lastEdition])).toEqual([
      [1, 1],
      [2, null],
    ])
    const atFirst = await db.investment.findMany({ where: { firstEdition: 1 } })
    expect(atFirst.map(({ amount }) => Number(amount)).sort()).toEqual([7.8e9, 7.865e9])
    const newest = await db.investment.findMany({ where: { lastEdition: null } })
    expect(newest.map(({ amount }) => Number(amount)).sort()).toEqual([7.5e9, 7.865e9])
  })

  it('keeps articles apart that one page on the web holds', async () => {
    const url = 'https://example.org/page'
    const [winter, spring] = [told({ ...WINTER, url }), told({ ...SPRING, url })]
    winter.title = 'winter'
    spring.title = 'spring'
    const report = await write([winter, spring])
    expect([...report.documents.values()]).toEqual(['new', 'new'])
    expect(await db.document.count({ where: { url, lastEdition: null } })).toBe(2)
  })

  it('knows a corrected page without front matter by its headlines, and not by its file name', async () => {
    await write([told(WINTER)])
    const corrected = await write([told({ ...WINTER, text: 'another wording of the same page' })])
    expect([...corrected.documents.values()]).toEqual(['changed'])
    const other = await write([told({ ...WINTER, title: 'quite another headline' })])
    expect([...other.documents.values()]).toEqual(['new'])
    expect(await db.document.count({ where: { lastEdition: null } })).toBe(2)
  })

  it('splits projects again when the report that joined them is corrected', async () => {
    const url = 'https://example.org/b'
    await write([told(WINTER), told({ ...SPRING, url })])
    expect(await db.projectState.count({ where: { lastEdition: null } })).toBe(1)
    await write([
      told({
        ...SPRING,
        url,
        projects: [{ name: '乙山2×66万千瓦煤电项目', status: 'signed' }],
        text: 'corrected',
      }),
    ])
    const states = await db.projectState.findMany({ where: { lastEdition: null } })
    expect(states.map(({ status }) => status).sort()).toEqual(['construction', 'signed'])
    const figures = await db.investment.findMany({ where: { lastEdition: null } })
    expect(new Set(figures.map(({ projectKey }) => projectKey)).size).toBe(2)
    expect(figures.every(({ standing }) => standing === 'leading')).toBe(true)
  })

  it('counts an article once that stands in two documents', async () => {
    await write([
      told(WINTER),
      told({ ...WINTER, text: 'the same article on another page', url: 'https://example.org/c' }),
    ])
    expect(await db.document.count()).toBe(2)
    expect(await db.projectMention.count()).toBe(1)
    expect(await db.investment.count()).toBe(1)
  })

  it('reads facts anew when the extractor is another, and writes only what differs', async () => {
    await write([told(WINTER)], '1')
    expect((await write([told(WINTER)], '2')).written).toBe(null)
    const tale = told(WINTER)
    tale.extraction.projects[0]!.status = 'started'
    const report = await write([tale], '2')
    expect(report).toMatchObject({ written: 2, added: 0, closed: 0, changed: 1 })
    expect([...report.documents.values()]).toEqual(['unchanged'])
    expect(await db.document.count()).toBe(1)
  })

  it('ranks the figures of a place over all documents', async () => {
    const gdp = (name: string, published: string, value: number): Told => ({
      name,
      published,
      region: '150600',
      outputs: [{ measure: 'gdp', value, unit: 'CNY', basis: 'actual', period: '2024' }],
    })
    await write([told(gdp('a', '2025-02', 6.36e11)), told(gdp('b', '2025-01', 6.363e11))])
    await write([told(gdp('c', '2025-03', 6.1e11))])
    const figures = await db.outputFigure.findMany({
      where: { lastEdition: null },
      orderBy: { value: 'asc' },
    })
    expect(figures.map(({ standing, year }) => [standing, year])).toEqual([
      ['leading', 2024],
      ['contradicting', 2024],
      ['contradicting', 2024],
    ])
  })

  it('leaves out facts that the tables cannot hold, and takes the others', async () => {
    const tale = told({ ...SPRING, outputs: [{ of: 0 }, { value: 1e30 }, { value: null, unit: null }] })
    tale.extraction.projects[0]!.completion = 'soon'
    tale.extraction.investments.push({ ...tale.extraction.investments[0]!, key: 'e'.repeat(24), amount: 0 })
    tale.extraction.outputs.push({ ...tale.extraction.outputs[0]!, key: 'f'.repeat(24), subject: '159999' })
    const { leftOut } = await write([tale])
    expect(leftOut).toEqual({
      'of an unknown place or project': 1,
      'too large to be true': 1,
      'without an amount': 2,
    })
    expect(await db.projectMention.findMany()).toMatchObject([{ completion: null }])
    expect([await db.investment.count(), await db.outputFigure.count()]).toEqual([1, 1])
  })

  it('is written whole or not at all', async () => {
    await write([told(WINTER)])
    const before = await picture()
    const failing = { ...told(SPRING), text: () => Promise.reject(new Error('gone')) }
    await expect(write([failing])).rejects.toThrow('gone')
    expect(await picture()).toEqual(before)
    expect(await db.edition.count()).toBe(1)
  })

  it('is written by one of two writers at once, and by the other after it', async () => {
    const other = prismaFor(reference.url)
    try {
      const reports = await Promise.all([
        write([told(WINTER)]),
        writeEdition(other, [told(SPRING)], { extractor: '1' }),
      ])
      expect(reports.map((report) => report.written).sort()).toEqual([1, 2])
      expect(await db.projectState.count({ where: { lastEdition: null } })).toBe(1)
    } finally {
      await other.$disconnect()
    }
  })
})
