import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import type { FeatureCollection } from 'geojson'
import { readWorkbook, rowsOf } from '../support/workbook'
import { linkedFigures } from './support/figures'

const VIEW = '/?in=150600'

/** Follows a link to a file as a reader does. */
async function download(page: Page, label: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('navigation', { name: '下载数据' }).getByRole('link', { name: label }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('Excel: what is counted adds up to the figures on the screen, each with its sentence', async ({
  page,
}) => {
  await page.goto(VIEW)
  const screen = await linkedFigures(page, 'dl a[data-figure]')
  const { name, bytes } = await download(page, /投资数字（\s*Excel/)
  expect(name).toMatch(/^旗图_投资数字_鄂尔多斯_第\d+版_\d{4}-\d{2}-\d{2}\.xlsx$/)
  const book = await readWorkbook(bytes)
  const data = rowsOf(book, '数据')
  const sources = new Map(rowsOf(book, '出处').map((row) => [row.出处编号, row]))
  for (const [figure, kind] of [
    ['total', '总投资'],
    ['completed', '已完成投资'],
  ] as const) {
    const counted = data.filter((row) => row.计入合计 === '是' && row.类别 === kind && row.单位 === '元')
    const shown = screen.find(({ href }) => new URL(href, 'http://x').searchParams.get('of') === figure)
    expect(counted.reduce((sum, row) => sum + Number(row.金额), 0)).toBe(shown?.value ?? 0)
  }
  expect(data.length).toBeGreaterThan(5)
  for (const row of data) {
    expect(typeof row.金额).toBe('number')
    const source = sources.get(row.出处编号)
    expect(String(source?.原句)).not.toBe('')
    expect(Number(source?.结束字符)).toBeGreaterThan(Number(source?.起始字符))
  }
  // The link of a source leads to its sentence, marked in its document.
  const [first = {}] = rowsOf(book, '出处')
  const { hyperlink: address } = first.原句链接 as { hyperlink: string }
  await page.goto(address)
  await expect(page.locator(new URL(address).hash)).toBeAttached()
  await expect(page.locator('main')).toContainText(String(first.原句).slice(0, 6))
})

test('Excel: the notes say filters, edition and credit', async ({ page, request }) => {
  const response = await request.get('/data/projects.xlsx?in=150600&status=construction&year=2024~2026')
  const notes = (await readWorkbook(await response.body())).getWorksheet('说明')
  const text: string[] = []
  notes?.eachRow((row) => row.eachCell((cell) => text.push(String(cell.value))))
  expect(text.join('\n')).toMatch(/鄂尔多斯市[\s\S]*在建[\s\S]*2024[\s\S]*第\d+版[\s\S]*天地图/)
  const online = text.find((cell) => cell.startsWith('http'))
  await page.goto(online ?? '')
  await expect(page).toHaveURL(/in=150600/)
})

test('the table of projects and its file hold the same projects', async ({ page, request }) => {
  await page.goto('/projects?in=150600')
  const { bytes } = await download(page, /下载项目（\s*CSV/)
  const rows: Record<string, string>[] = parse(bytes, { columns: true, bom: true })
  const names = new Set<string>()
  for (let href: string | null = '/projects?in=150600'; href !== null; ) {
    await page.goto(href)
    const links = page.locator('tbody th a[href*="/projects/"]')
    for (const link of await links.evaluateAll((list) => list.map((a) => (a as HTMLAnchorElement).pathname)))
      names.add(link.split('/').at(-1) ?? '')
    const next = page.locator('a[rel="next"]')
    href = (await next.count()) === 0 ? null : await next.getAttribute('href')
  }
  expect(new Set(rows.map((row) => row.项目标识))).toEqual(names)
  for (const row of rows) expect(row.原句).not.toBe('')
  const json = await (await request.get('/data/projects.json?in=150600')).json()
  expect(json.items.map(({ key }: { key: string }) => key)).toEqual(rows.map((row) => row.项目标识))
})

test('what the table has found is what its files hold, and both say so', async ({ page }) => {
  await page.goto('/projects?q=%E9%A3%8E%E7%94%B5')
  const total = Number(await page.locator('[data-total]').getAttribute('data-total'))
  await expect(page.locator('main')).toContainText('只含搜到“风电”的项目')
  const { bytes } = await download(page, /下载项目（\s*CSV/)
  const rows: Record<string, string>[] = parse(bytes, { columns: true, bom: true })
  expect(rows).toHaveLength(total)
  const book = await readWorkbook((await download(page, /下载投资数字（\s*Excel/)).bytes)
  const keys = new Set(rows.map((row) => row.项目标识))
  const figures = rowsOf(book, '数据')
  expect(figures.length).toBeGreaterThan(0)
  expect(figures.every((row) => keys.has(String(row.项目标识)))).toBe(true)
})

test('GeoJSON: regions with the measure of the map, and the credit of the boundaries', async ({
  request,
}) => {
  const response = await request.get('/data/regions.geojson?level=county&in=150600')
  expect(response.headers()['content-type']).toContain('application/geo+json')
  const map = (await response.json()) as FeatureCollection & { credit: string }
  expect(map.credit).toContain('GS（2024）0650号')
  expect(map.features).toHaveLength(9)
  const csv: Record<string, string>[] = parse(
    await (await request.get('/data/regions.csv?level=county&in=150600')).body(),
    { columns: true, bom: true },
  )
  for (const { properties } of map.features) {
    const row = csv.find(({ 区划代码 }) => 区划代码 === properties?.code)
    expect(String(properties?.planned ?? '')).toBe(row?.['总投资（元）'])
  }
  const whole = (await (await request.get('/data/regions.geojson?measure=gdp')).json()) as FeatureCollection
  const known = whole.features.filter(({ properties }) => properties?.actual !== null)
  expect(known.length).toBeGreaterThan(0)
  for (const { properties } of known)
    expect(properties).toMatchObject({ measure: 'gdp', unit: 'CNY', planned: null })
  for (const { properties } of known) expect(properties?.year).toBeGreaterThan(2015)
})

test('files of an edition stay what they were', async ({ request }) => {
  const [old, now] = await Promise.all(
    ['?edition=1', ''].map(async (query) => (await request.get(`/data/projects.json${query}`)).json()),
  )
  expect(old.edition.number).toBe(1)
  expect(now.edition.number).toBeGreaterThan(1)
  expect(old.items.length).toBe(now.items.length - 1)
})

test('what is not understood is refused', async ({ request }) => {
  const response = await request.get('/data/projects.csv?region=999999')
  expect(response.status()).toBe(400)
  expect(response.headers()['content-type']).toContain('application/problem+json')
  expect((await response.json()).errors[0].parameter).toBe('region')
  expect((await request.get('/data/nothing.csv')).status()).toBe(404)
  expect((await request.post('/data/projects.csv')).status()).toBe(405)
})

test('files can be had without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/?in=150600&lang=en')
  const links = page.getByRole('navigation', { name: 'Take the data along' }).getByRole('link')
  const addresses = await links.evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.filter((href) => href.startsWith('/data/')).length).toBeGreaterThan(9)
  for (const href of addresses.filter((one) => one.startsWith('/data/') && one.includes('.csv'))) {
    expect(href).toContain('in=150600')
    expect((await page.request.get(href)).status(), href).toBe(200)
  }
  await context.close()
})
