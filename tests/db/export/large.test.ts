/** Whole files over more rows than fit into a statement: read by keyset, in stretches. */
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Respond from '@/components/api/respond'
import type * as Download from '@/components/download/respond'
import type * as Read from '@/lib/store/read'
import type * as Rows from '@/lib/store/rows'
import { ALL } from '../../support/scope'
import { openSession, type Session } from '../../support/session'
import { readWorkbook, rowsOf } from '../../support/workbook'
import { fillList } from '../read/project-list.support'

const COUNT = 9000

let session: Session
let read: typeof Read
let rows: typeof Rows
let files: typeof Download
let api: typeof Respond
let snapshot: Read.Snapshot

beforeAll(async () => {
  session = await openSession()
  await fillList(session.client, COUNT)
  read = await import('@/lib/store/read')
  rows = await import('@/lib/store/rows')
  files = await import('@/components/download/respond')
  api = await import('@/components/api/respond')
  snapshot = (await read.loadSnapshot(null)) as Read.Snapshot
}, 300_000)
afterAll(() => session?.close())

/** Keys in the order in which they come, and how many statements that took. */
async function walked<Row extends Rows.Positioned & { key: string }>(
  load: (stretch: Rows.Stretch) => Promise<Row[]>,
  chunk: number,
  between: (part: number) => Promise<unknown> = async () => {},
) {
  const keys: string[] = []
  let statements = 0
  const counted = (stretch: Rows.Stretch) => {
    statements++
    expect(stretch.limit).toBe(chunk)
    return load(stretch)
  }
  for await (const part of rows.walk(counted, chunk)) {
    // Never more in memory than was asked for, and nothing is read ahead.
    expect(part.length).toBeLessThanOrEqual(chunk)
    expect(statements).toBe(Math.ceil((keys.length + 1) / chunk))
    keys.push(...part.map(({ key }) => key))
    await between(statements)
  }
  return { keys, statements }
}

const file = async (address: string) => {
  const name = address.split('?')[0] ?? ''
  const request = new Request(`http://atlas.example/data/${address}`, { headers: { host: 'atlas.example' } })
  const response = await files.fileResponse(request, name)
  expect(response.status).toBe(200)
  return response
}
const csv = async (address: string): Promise<Record<string, string>[]> =>
  parse(await (await file(address)).text(), { columns: true, bom: true })

/** Every item of a list of the API, page by page; its total is what they are. */
async function listed(path: string): Promise<Record<string, string>[]> {
  const items: Record<string, string>[] = []
  let total: number | null = null
  for (let next: string | null = `http://atlas.example/api/v1${path}`; next !== null; ) {
    const request = new Request(next, { headers: { host: 'atlas.example' } })
    const parts = new URL(next).pathname.replace('/api/v1/', '').split('/')
    const response = await api.apiResponse(request, parts)
    expect(response.status).toBe(200)
    const page = (await response.json()) as { items: typeof items; next: string | null; total: number | null }
    total ??= page.total
    items.push(...page.items)
    next = page.next
  }
  expect(items).toHaveLength(total ?? -1)
  return items
}

describe('a list of thousands', () => {
  it.each([7, 250, 1000, COUNT, COUNT + 1])(
    'comes whole, each row once, in stretches of %i',
    async (chunk) => {
      // Small stretches over a part of it, so that there are many of them and not too many statements.
      const scope = chunk === 7 ? { ...ALL, regions: ['150622', '150626', '150121'] } : ALL
      const expected = await rows.countProjectRows(snapshot, { scope })
      const { keys, statements } = await walked(
        (stretch) => rows.loadProjectRows(snapshot, { scope }, stretch),
        chunk,
      )
      expect(keys).toHaveLength(expected)
      expect(new Set(keys).size).toBe(expected)
      expect(statements).toBe(Math.floor(expected / chunk) + 1)
      expect(statements).toBeGreaterThan(chunk <= 1000 ? 9 : 0)
    },
  )

  it('is of its edition, whatever is written meanwhile', async () => {
    const load = (stretch: Rows.Stretch) => rows.loadProjectRows(snapshot, { scope: ALL }, stretch)
    const before = await walked(load, 500)
    const during = await walked(load, 500, async (part) => {
      if (part !== 3) return
      await session.client.query(`
        INSERT INTO "edition" ("number", "extractor", "documents", "projects", "investments", "outputs", "added", "closed")
          VALUES (2, 'test', 1, 0, 0, 0, 0, 0);
        UPDATE "project_state" SET "lastEdition" = 1 WHERE "id" % 3 = 0;
        INSERT INTO "project_state" ("projectKey", "name", "regionCode", "industrySlug", "status", "mentionCount", "firstEdition")
          SELECT "projectKey", "name", "regionCode", "industrySlug", 'completed', 1, 2 FROM "project_state" WHERE "lastEdition" = 1`)
    })
    await session.client.query(`
      DELETE FROM "project_state" WHERE "firstEdition" = 2;
      UPDATE "project_state" SET "lastEdition" = NULL;
      DELETE FROM "edition" WHERE "number" = 2`)
    expect(during.keys).toEqual(before.keys)
  })
})

describe('files over several statements', () => {
  it('hold every project and every figure once', async () => {
    const projects = await csv('projects.csv')
    expect(projects).toHaveLength(COUNT)
    expect(new Set(projects.map((row) => row.项目标识)).size).toBe(COUNT)
    const { sums } = await read.loadHeadline(snapshot, ALL)
    const investments = await csv('investments.csv')
    expect(investments).toHaveLength(sums.total.count)
    expect(investments.reduce((sum, row) => sum + Number(row.金额), 0)).toBe(sums.total.value)
  })

  it('arrive while they are read', async () => {
    const reader = (await file('projects.json')).body?.getReader()
    const first = await reader?.read()
    // What came first is a part of the list, with its head.
    const text = new TextDecoder().decode(first?.value)
    expect(text).toContain('"edition"')
    expect(text.length).toBeLessThan(5_000_000)
    await reader?.cancel()
  })
})

describe('what a search finds', () => {
  const found = async (search: string, scope = ALL) =>
    read.loadProjects(snapshot, scope, { order: 'name', descending: false, page: 1, size: COUNT, search })

  it.each(['风电', 'fengdian', '包头 甲醇', '制氢有限公司', '没有这样的名字'])(
    'is what the file holds: %s',
    async (search) => {
      const table = await found(search)
      const expected = table.rows.map(({ key }) => key).sort()
      if (!search.startsWith('没有')) expect(expected.length).toBeGreaterThan(10)
      for (const chunk of [61, 2000]) {
        const load = (stretch: Rows.Stretch) =>
          rows.loadProjectRows(snapshot, { scope: ALL, search }, stretch)
        expect((await walked(load, chunk)).keys.sort()).toEqual(expected)
      }
      const q = encodeURIComponent(search)
      expect((await csv(`projects.csv?q=${q}`)).map((row) => row.项目标识).sort()).toEqual(expected)
      const stated = table.rows.filter(({ total }) => total !== null).map(({ key }) => key)
      expect((await csv(`investments.csv?q=${q}`)).map((row) => row.项目标识).sort()).toEqual(stated.sort())
    },
  )

  it.each(['风电', 'fengdian', '包头 甲醇', '没有这样的名字'])(
    'is what the API lists, page by page: %s',
    async (search) => {
      const scope = { ...ALL, within: '150600' }
      const table = await found(search, search === '包头 甲醇' ? ALL : scope)
      const query = `q=${encodeURIComponent(search)}${search === '包头 甲醇' ? '' : '&in=150600'}`
      const projects = await listed(`/projects?${query}&limit=97`)
      expect(projects.map(({ key }) => key).sort()).toEqual(table.rows.map(({ key }) => key).sort())
      const stated = table.rows.filter(({ total }) => total !== null).map(({ key }) => key)
      const figures = await listed(`/investments?${query}&limit=150`)
      expect(figures.map(({ project }) => project).sort()).toEqual(stated.sort())
      if (!search.startsWith('没有')) expect(figures.length).toBeGreaterThan(10)
    },
  )

  it('goes together with the filters, and the workbook says both', async () => {
    const scope = { ...ALL, regions: ['150622'] }
    const table = await found('风电', scope)
    expect(table.total).toBeGreaterThan(0)
    const answer = await file('projects.xlsx?region=150622&q=%E9%A3%8E%E7%94%B5')
    const book = await readWorkbook(Buffer.from(await answer.arrayBuffer()))
    expect(rowsOf(book, '数据')).toHaveLength(table.total)
    // Its sources are of these projects alone.
    const named = new Set(rowsOf(book, '数据').map((row) => row.项目标识))
    const sources = rowsOf(book, '出处')
    expect(sources.length).toBeGreaterThanOrEqual(table.total)
    expect(sources.every((row) => named.has(row.项目标识))).toBe(true)
    const notes: string[] = []
    book
      .getWorksheet('说明')
      ?.eachRow((row) => notes.push([row.getCell(1).value, row.getCell(2).value].join(' ')))
    expect(notes.join('\n')).toMatch(/准格尔旗[\s\S]*搜索 风电[\s\S]*\/projects\?.*q=%E9%A3%8E%E7%94%B5/)
  })

  it('is no filter of what is not searched', async () => {
    const request = new Request('http://atlas.example/data/regions.csv?q=x')
    expect((await files.fileResponse(request, 'regions.csv')).status).toBe(400)
  })
})
