import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Prisma } from '@/lib/store/generated/client'
import type * as Read from '@/lib/store/read'
import { ALL } from '../../support/scope'
import { openSession, type Session } from '../../support/session'
import { fillList, nameOf } from './project-list.support'

const COUNT = 100_000

let session: Session
let read: typeof Read
let snapshot: Read.Snapshot

beforeAll(async () => {
  session = await openSession()
  await fillList(session.client, COUNT)
  read = await import('@/lib/store/read')
  snapshot = (await read.loadSnapshot(null)) as Read.Snapshot
}, 600_000)

afterAll(() => session?.close())

/** The plan of the statement that a page is loaded with. */
async function planOf(paging: Partial<Read.ProjectPaging>, scope: Read.Scope = ALL): Promise<string> {
  const { projectListSql } = await import('@/lib/store/read/project-list')
  const sql: Prisma.Sql = projectListSql(snapshot, scope, {
    order: 'investment',
    descending: true,
    page: 1,
    size: 50,
    ...paging,
  })
  const { rows } = await session.client.query(`EXPLAIN ${sql.text}`, sql.values as unknown[])
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

describe(`a table of ${COUNT} projects`, () => {
  it.each([
    ['investment', true, 'project_list_total_desc_idx'],
    ['investment', false, 'project_list_total_asc_idx'],
    ['name', false, 'project_list_name_idx'],
    ['name', true, 'project_list_name_idx'],
    ['region', false, 'project_list_region_idx'],
    ['industry', false, 'project_list_industry_idx'],
    ['status', true, 'project_list_status_idx'],
    ['reported', true, 'project_list_reported_desc_idx'],
    ['reported', false, 'project_list_reported_asc_idx'],
  ] as const)('is read in the order of an index: %s, descending %s', async (order, descending, index) => {
    const plan = await planOf({ order, descending })
    expect(plan).toContain(index)
    expect(plan).not.toContain('Seq Scan on project_list')
    expect(plan).not.toContain('Seq Scan on project_state')
    expect(await planOf({ order, descending, page: 40 })).toContain(index)
  })

  it('is searched through the trigram index, also for words of two characters and initials', async () => {
    for (const search of ['风电', '包头风电', 'btfd', 'BaoTou 扩建'])
      expect(await planOf({ search }), search).toContain('project_list_words_idx')
  })

  it.each([
    ['investment', true],
    ['investment', false],
    ['name', false],
    ['reported', true],
  ] as const)(
    'no row is lost or doubled over pages: %s, descending %s',
    async (order, descending) => {
      const keys = new Set<string>()
      let last: number | null | undefined
      for (let page = 1; page <= 20; page++) {
        const paging = { order, descending, page, size: COUNT / 20 }
        const { rows, total } = await read.loadProjects(snapshot, ALL, paging)
        expect(total).toBe(COUNT)
        expect(rows).toHaveLength(COUNT / 20)
        for (const row of rows) keys.add(row.key)
        const first = rows[0]?.total ?? null
        // What has no sum comes last either way.
        if (order === 'investment' && last !== undefined && first !== null)
          expect(last !== null && (descending ? last >= first : last <= first)).toBe(true)
        last = rows.at(-1)?.total ?? null
      }
      expect(keys.size).toBe(COUNT)
      const behind = { order, descending, page: 21, size: COUNT / 20 }
      expect((await read.loadProjects(snapshot, ALL, behind)).rows).toEqual([])
    },
    180_000,
  )

  it('names are in the order of Chinese collation', async () => {
    const collator = new Intl.Collator('zh-CN', { ignorePunctuation: true })
    for (const page of [1, 700, 1999]) {
      const { rows } = await read.loadProjects(snapshot, ALL, {
        order: 'name',
        descending: false,
        page,
        size: 50,
      })
      const names = rows.map(({ name }) => name)
      expect(names).toEqual([...names].sort(collator.compare))
    }
    const { rows } = await read.loadProjects(snapshot, ALL, {
      order: 'name',
      descending: false,
      page: 1,
      size: 1,
    })
    expect(rows[0]?.name).toMatch(/^阿拉善/)
  })

  it('finds exactly the names and companies with the word, in characters, pinyin or initials', async () => {
    const options = { order: 'name', descending: false, page: 1, size: 20 } as const
    const named = (test: (name: string) => boolean) =>
      Array.from({ length: COUNT }, (_, n) => nameOf(n)).filter(test).length
    const total = async (search: string) =>
      (await read.loadProjects(snapshot, ALL, { ...options, search })).total
    expect(await total('奶牛养殖扩建')).toBe(named((name) => name.includes('奶牛养殖扩建')))
    expect(await total('nnyzkj')).toBe(named((name) => name.includes('奶牛养殖扩建')))
    expect(await total('nainiuyangzhikuojian')).toBe(named((name) => name.includes('奶牛养殖扩建')))
    // Words in any order, width and case; signs separate.
    expect(await total('扩建%（奶牛）')).toBe(named((name) => name.includes('奶牛') && name.includes('扩建')))
    const { rows } = await session.client.query(
      `SELECT count(*)::int AS n FROM project_state WHERE name LIKE '%制氢%' OR company LIKE '%制氢%'`,
    )
    expect(await total('制氢')).toBe(rows[0].n)
    expect(await total('没有这样的项目')).toBe(0)
    // Nothing to search for is no search.
    expect(await total('%_')).toBe(COUNT)
  })

  it('a scope and a search hold together, and the number is that of the cube', async () => {
    const scope = { ...ALL, within: '150600', statuses: ['construction', 'signed'], yearFrom: 2010 }
    const headline = await read.loadHeadline(snapshot, scope)
    const options = { order: 'status', descending: false, page: 1, size: 100_000 } as const
    const all = await read.loadProjects(snapshot, scope, options)
    expect(all.total).toBe(headline.projects)
    expect(all.rows).toHaveLength(headline.projects)
    const found = await read.loadProjects(snapshot, scope, { ...options, search: '风电' })
    expect(found.rows.map(({ key }) => key).sort()).toEqual(
      all.rows
        .filter(({ name, company }) => `${name} ${company ?? ''}`.includes('风电'))
        .map(({ key }) => key)
        .sort(),
    )
    expect(found.total).toBe(found.rows.length)
    expect(found.total).toBeGreaterThan(0)
  })
})
