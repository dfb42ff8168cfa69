import { expect, test } from '@playwright/test'
import { answerNames, type OpenApi } from '@/lib/export/api/openapi'
import { RESOURCE_NAMES, RESOURCES } from '@/lib/export/api/resources'
import { schemaOf } from '../support/openapi'

test('the examples of the documentation work and are what it says', async ({ page, request }) => {
  const document: OpenApi = await (await request.get('/api/v1/openapi.json')).json()
  await page.goto('/about/api')
  const examples = await page
    .locator('a[data-example]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(examples).toHaveLength(RESOURCE_NAMES.length)
  for (const [i, name] of RESOURCE_NAMES.entries()) {
    const response = await request.get(examples[i] ?? '')
    expect(response.status(), name).toBe(200)
    const schema = schemaOf(document, answerNames(RESOURCES[name]).page)
    const page = await response.json()
    expect(schema.safeParse(page).error?.issues ?? [], name).toEqual([])
    expect(page.items.length, name).toBeGreaterThan(0)
  }
})

test('the API and the screen show the same', async ({ page, request }) => {
  await page.goto('/?region=150622')
  const shown = Number(await page.locator('[data-figure="projects"]').getAttribute('data-value'))
  const projects = await (await request.get('/api/v1/projects?region=150622')).json()
  const region = await (await request.get('/api/v1/regions/150622')).json()
  expect(projects.total).toBe(shown)
  expect(region.item.projects).toBe(shown)
})

test('is read from other sites, with its errors, and only read', async ({ page, request }) => {
  const bad = await request.get('/api/v1/projects?regoin=150622&lang=en')
  expect(bad.status()).toBe(400)
  expect(bad.headers()['access-control-allow-origin']).toBe('*')
  expect(await bad.json()).toMatchObject({ status: 400, errors: [{ parameter: 'regoin' }] })
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await request.fetch('/api/v1/projects', { method })
    expect(response.status(), method).toBe(405)
    expect(response.headers().allow).toContain('GET')
    expect(response.headers()['content-type']).toContain('application/problem+json')
  }
  const head = await request.head('/api/v1/projects')
  expect(head.status()).toBe(200)
  expect(await head.body()).toHaveLength(0)
  const again = await request.get('/api/v1/projects', {
    headers: { 'if-none-match': head.headers().etag ?? '' },
  })
  expect(again.status()).toBe(304)
  // The address in an error explains the error.
  const { type } = await bad.json()
  await page.goto(`${type}`)
  await expect(page.locator('#bad-parameter')).toBeVisible()
})

test('addresses in answers lead to pages', async ({ request }) => {
  for (const path of [
    'projects?limit=1',
    'documents?limit=1',
    'regions?level=county&limit=1',
    'outputs?limit=1',
  ]) {
    const { items } = await (await request.get(`/api/v1/${path}`)).json()
    expect((await request.get(items[0].page)).status(), path).toBe(200)
    if (!items[0].evidence) continue
    const source = new URL(items[0].evidence.source)
    const html = await (await request.get(source.href)).text()
    expect(html, path).toContain(`id="${source.hash.slice(1)}"`)
  }
})

test('search engines find robots.txt and every page', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const [, sitemap = ''] = /Sitemap: (\S+)/.exec(robots) ?? []
  const index = await (await request.get(sitemap)).text()
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
  let addresses: string[] = []
  for (const part of parts) {
    const response = await request.get(part)
    expect(response.headers()['content-type']).toContain('xml')
    addresses = [
      ...addresses,
      ...[...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, a]) => a ?? ''),
    ]
  }
  expect(new Set(addresses).size).toBe(addresses.length)
  const { total } = await (await request.get('/api/v1/projects?limit=1')).json()
  expect(addresses.filter((address) => address.includes('/projects/'))).toHaveLength(total)
  expect(addresses.filter((address) => address.includes('/regions/'))).toHaveLength(116)
  for (const kind of ['/projects/', '/sources/', '/regions/', '/about/api'])
    expect((await request.get(addresses.find((address) => address.includes(kind)) ?? '')).status()).toBe(200)
})
