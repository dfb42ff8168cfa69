import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Respond from '@/components/api/respond'
import type * as Download from '@/components/download/respond'
import { answerNames, type OpenApi } from '@/lib/export/api/openapi'
import { RESOURCE_NAMES, RESOURCES, type ResourceName } from '@/lib/export/api/resources'
import { schemaOf } from '../../support/openapi'
import { ALL } from '../../support/scope'
import { readWorkbook, rowsOf } from '../../support/workbook'
import { EDITIONS, figuresOf, projectsOf } from '../read/support'
import { type Filled, filled } from './world'

const SITE = 'http://atlas.example'

let data: Filled
let api: typeof Respond
let files: typeof Download
let document: OpenApi

beforeAll(async () => {
  data = await filled()
  api = await import('@/components/api/respond')
  files = await import('@/components/download/respond')
  document = await json(await get('/openapi.json?lang=en'))
})
afterAll(() => data?.close())

function request(address: string, init: RequestInit = {}): Request {
  const url = address.startsWith('http') ? address : `${SITE}${address}`
  return new Request(url, { ...init, headers: { host: 'atlas.example', ...init.headers } })
}

const get = (path: string, init?: RequestInit) => {
  const asked = request(path.startsWith('http') ? path : `/api/v1${path}`, init)
  const parts = new URL(asked.url).pathname.replace('/api/v1', '').split('/').filter(Boolean)
  return api.apiResponse(asked, parts)
}
const json = async (response: Response) => JSON.parse(await response.text())

/** All items of a list, page by page, as a client reads it. */
async function everything(path: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  for (let next: string | null = path; next !== null; ) {
    const response: Response = await get(next)
    const page: { items: Record<string, unknown>[]; next: string | null; total: number | null } =
      await json(response)
    expect(response.status).toBe(200)
    expect(response.headers.get('link')).toBe(page.next === null ? null : `<${page.next}>; rel="next"`)
    expect(page.total === null).toBe(next.includes('cursor='))
    items.push(...page.items)
    next = page.next
  }
  return items
}

describe('lists', () => {
  it('pages hold every row exactly once', async () => {
    for (const name of RESOURCE_NAMES) {
      const whole = await json(await get(`/${name}?limit=1000`))
      const items = await everything(`/${name}?limit=7`)
      expect(whole.next, name).toBeNull()
      expect(items, name).toEqual(whole.items)
      expect(whole.total, name).toBe(items.length)
      expect(new Set(items.map((item) => JSON.stringify(item))).size, name).toBe(items.length)
    }
  })

  it('answers are what the OpenAPI document says', async () => {
    for (const name of RESOURCE_NAMES) {
      const names = answerNames(RESOURCES[name])
      const page = await json(await get(`/${name}?lang=en`))
      expect(page.items.length, name).toBeGreaterThan(0)
      expect(schemaOf(document, names.page).safeParse(page).error?.issues ?? [], name).toEqual([])
    }
  })

  it('filters are those of the screens', async () => {
    let found = 0
    for (const within of ['150100', '150200', '150600']) {
      const scope = { ...ALL, within, yearFrom: 2021, yearTo: 2024 }
      const query = `in=${within}&year=2021~2024`
      const projects = await everything(`/projects?${query}&limit=5`)
      expect(projects.map(({ key }) => key).sort()).toEqual(
        projectsOf(data.world, EDITIONS, scope)
          .map(({ key }) => key)
          .sort(),
      )
      const totals = await everything(`/investments?${query}&kind=total&counted=true&limit=5`)
      const expected = figuresOf(data.world, EDITIONS, scope, 'total')
      expect(totals.map(({ key }) => key).sort()).toEqual(expected.map(({ key }) => key).sort())
      const region = (await json(await get(`/regions?${query}&level=prefecture`))).items[0]
      const sum = totals.reduce((all, { amount }) => all + (amount as number), 0)
      expect(region.sums.total).toMatchObject({ value: totals.length > 0 ? sum : null, count: totals.length })
      expect(region.projects).toBe(projects.length)
      found += totals.length
    }
    expect(found).toBeGreaterThan(0)
  })

  it('editions stand for themselves', async () => {
    for (let edition = 1; edition <= EDITIONS; edition++) {
      const keys = (await everything(`/projects?edition=${edition}&limit=20`)).map(({ key }) => key)
      expect(keys.sort()).toEqual(
        projectsOf(data.world, edition, ALL)
          .map(({ key }) => key)
          .sort(),
      )
    }
  })

  it('a list that was begun in an edition is read to its end in it', async () => {
    const first = await json(await get('/projects?limit=10'))
    const before = await everything('/projects?limit=10')
    try {
      // An edition in which none of the projects is left.
      await data.client.query(
        `INSERT INTO "edition" SELECT ${EDITIONS + 1}, now(), "extractor", 1, 0, 0, 0, 0, 0 FROM "edition" WHERE "number" = 1`,
      )
      await data.client.query(
        `UPDATE "project_state" SET "lastEdition" = ${EDITIONS} WHERE "lastEdition" IS NULL`,
      )
      expect((await json(await get('/projects'))).items).toEqual([])
      const rest = await everything(first.next)
      expect([...first.items, ...rest]).toEqual(before)
      const page = await json(await get(first.next))
      expect(page.edition).toMatchObject({ number: EDITIONS, newest: EDITIONS + 1 })
    } finally {
      await data.client.query(`UPDATE "project_state" SET "lastEdition" = NULL WHERE "lastEdition" = ${EDITIONS}
        AND "firstEdition" <= ${EDITIONS} AND "projectKey" IN (${data.world.projects
          .filter(({ last }) => last === null)
          .map(({ key }) => `'${key}'`)
          .join(', ')})`)
      await data.client.query(`DELETE FROM "edition" WHERE "number" = ${EDITIONS + 1}`)
    }
  })
})

describe('official figures', () => {
  it('are read to their end in the edition that the list was begun in', async () => {
    const whole = await everything('/statistics?edition=1&limit=1000')
    expect(await everything('/statistics?edition=1&limit=4')).toEqual(whole)
    const first = await json(await get('/statistics?edition=1&limit=4'))
    expect([...first.items, ...(await everything(first.next))]).toEqual(whole)
    expect(await everything('/statistics?limit=1000')).not.toEqual(whole)
  })
})

describe('single items', () => {
  it('are those of the lists, as the document says', async () => {
    const keys: Partial<Record<ResourceName, string>> = {
      ...{ regions: 'code', industries: 'slug', projects: 'key', investments: 'key', outputs: 'key' },
      ...{ editions: 'number', documents: 'key' },
    }
    for (const name of RESOURCE_NAMES) {
      const field = keys[name]
      if (field === undefined) continue
      const { items } = await json(await get(`/${name}?limit=3&lang=en`))
      for (const item of items) {
        const answer = await json(await get(`/${name}/${item[field]}?lang=en`))
        expect(answer.item, name).toEqual(item)
        const schema = schemaOf(document, answerNames(RESOURCES[name]).one)
        expect(schema.safeParse(answer).error?.issues ?? [], name).toEqual([])
      }
    }
  })
})

describe('errors', () => {
  it.each([
    ['/nothing', 404, 'not-found'],
    ['/projects/abc', 404, 'not-found'],
    [`/projects/${'0'.repeat(24)}`, 404, 'not-found'],
    ['/regions/159999', 404, 'not-found'],
    ['/statistics/gdp', 404, 'not-found'],
    ['/projects/a/b', 404, 'not-found'],
    ['/editions/99', 404, 'not-found'],
    ['/projects?edition=99', 404, 'no-edition'],
    ['/projects?foo=1', 400, 'bad-parameter'],
    ['/projects?cursor=abc', 400, 'bad-parameter'],
    ['/regions/150622?year=2024', 400, 'bad-parameter'],
  ])('%s: %i', async (path, status, name) => {
    const response = await get(path)
    const problem = await json(response)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(schemaOf(document, 'Problem').safeParse(problem).success).toBe(true)
    expect(problem).toMatchObject({ status, type: `/about/api#${name}` })
  })

  it('a cursor of other filters is refused', async () => {
    const { next } = await json(await get('/projects?limit=2'))
    const cursor = new URL(next).searchParams.get('cursor')
    expect((await get(`/projects?limit=2&cursor=${cursor}`)).status).toBe(200)
    for (const path of [
      `/projects?limit=2&status=signed&cursor=${cursor}`,
      `/investments?limit=2&cursor=${cursor}`,
      `/projects?edition=1&cursor=${cursor}`,
    ]) {
      const response = await get(path)
      expect(response.status, path).toBe(400)
      expect((await json(response)).errors[0].parameter).toBe('cursor')
    }
  })
})

describe('entity tags', () => {
  it('answer 304 to who has it already, and differ between queries and editions', async () => {
    const tags = new Set<string>()
    for (const path of [
      '/projects',
      '/projects?limit=2',
      '/projects?edition=1',
      '/projects?lang=en',
      '/statistics',
    ]) {
      const first = await get(path)
      const tag = first.headers.get('etag') ?? ''
      tags.add(tag)
      expect(tag).toMatch(/^W\/"[\w-]+"$/)
      for (const known of [tag, `"x", ${tag}`, tag.replace('W/', ''), '*']) {
        const again = await get(path, { headers: { 'if-none-match': known } })
        expect(again.status).toBe(304)
        expect(await again.text()).toBe('')
        expect(again.headers.get('etag')).toBe(tag)
      }
      expect((await get(path, { headers: { 'if-none-match': 'W/"x"' } })).status).toBe(200)
    }
    expect(tags.size).toBe(5)
  })
  it('statistics have one of each edition', async () => {
    const old = await get('/statistics?edition=1&region=150622&indicator=gdp&year=2020')
    const now = await get('/statistics?region=150622&indicator=gdp&year=2020')
    expect([(await json(old)).items, (await json(now)).items]).toMatchObject([
      [{ value: 3030 }],
      [{ value: 1 }],
    ])
    const tag = old.headers.get('etag') ?? ''
    expect(now.headers.get('etag')).not.toBe(tag)
    const again = await get('/statistics?edition=1&region=150622&indicator=gdp&year=2020', {
      headers: { 'if-none-match': tag },
    })
    expect(again.status).toBe(304)
  })
  it('HEAD says what GET says, without a body', async () => {
    const [head, full] = [await get('/projects', { method: 'HEAD' }), await get('/projects')]
    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(full.headers.get('etag'))
    expect(full.headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('files', () => {
  const file = (name: string, query = '') => files.fileResponse(request(`/data/${name}${query}`), name)

  it('CSV: every figure with its sentence; what is counted adds up to the screen', async () => {
    const text = await (await file('investments.csv', '?in=150600')).text()
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
    const { items } = await json(await get('/investments?in=150600&limit=1000'))
    expect(rows.length).toBe(items.length)
    const counted = rows.filter((row) => row.计入合计 === '是' && row.类别 === '总投资')
    const expected = figuresOf(data.world, EDITIONS, { ...ALL, within: '150600' }, 'total')
    expect(counted.reduce((sum, row) => sum + Number(row.金额), 0)).toBe(
      expected.reduce((sum, { value }) => sum + value, 0),
    )
    for (const row of rows)
      expect(row).toMatchObject({ 原句: '总投资20亿元', 起始字符: '3', 结束字符: '10', 数据版次: '3' })
  })

  it('JSON and CSV and Excel hold the same rows', async () => {
    const made = JSON.parse(await (await file('projects.json')).text())
    const rows: Record<string, string>[] = parse(await (await file('projects.csv')).text(), {
      columns: true,
      bom: true,
    })
    const book = await readWorkbook(await (await file('projects.xlsx')).arrayBuffer())
    const keys = rowsOf(book, '数据').map((row) => row.项目标识)
    expect(rows.map((row) => row.项目标识)).toEqual(made.items.map(({ key }: { key: string }) => key))
    expect(keys).toEqual(rows.map((row) => row.项目标识))
    expect(made.edition.number).toBe(EDITIONS)
    // Every sum of the table has its sentences among the sources.
    const sums = new Map<unknown, number>()
    for (const row of rowsOf(book, '出处'))
      if (row.说明 === '总投资') sums.set(row.项目标识, (sums.get(row.项目标识) ?? 0) + Number(row.金额))
    for (const item of made.items)
      expect(sums.get(item.key) ?? null).toBe(item.totalInvestment?.amount ?? null)
  })

  it('what a page would leave out with a notice is refused', async () => {
    const response = await file('projects.csv', '?region=999999')
    expect(response.status).toBe(400)
    expect((await json(response)).errors[0].parameter).toBe('region')
    expect((await file('nothing.csv')).status).toBe(404)
    expect((await file('projects.csv', '?edition=99')).status).toBe(404)
  })

  it('are asked for again by their entity tag', async () => {
    const tag = (await file('projects.csv')).headers.get('etag') ?? ''
    const again = await files.fileResponse(
      request('/data/projects.csv', { headers: { 'if-none-match': tag } }),
      'projects.csv',
    )
    expect(again.status).toBe(304)
  })
})
