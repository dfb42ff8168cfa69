import { expect, test } from '@playwright/test'
import { HTML_BUDGET, pageSize, SCRIPT_BUDGET } from '@/scripts/support/page-size'

test('no request leaves the origin', async ({ page, baseURL }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL as string) && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url())
  })
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  for (const path of ['/', '/?lang=en&in=150600', '/evidence?of=total', '/sources', '/about/editions']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(foreign).toEqual([])
  expect(errors).toEqual([])
})

test('pages load no more script than they may', async ({ baseURL }) => {
  for (const path of ['/', '/?lang=en', '/evidence?of=total', '/sources', '/about/editions']) {
    const { script, scripts } = await pageSize(baseURL as string, path)
    expect(scripts).toBeGreaterThan(2)
    expect(script, path).toBeLessThanOrEqual(SCRIPT_BUDGET)
  }
})

test('the overview is light: what scripts never change is sent once', async ({ request, baseURL }) => {
  for (const path of ['/', '/?lang=en', '/?in=150600'])
    expect((await pageSize(baseURL as string, path)).html, path).toBeLessThanOrEqual(HTML_BUDGET)
  const html = await (await request.get('/', { headers: { accept: 'text/html' } })).text()
  const names = html.match(/data-tip=\\?"呼伦贝尔市/g) ?? []
  // On the map of screens, on that of phones, and in the ranking.
  expect(names).toHaveLength(3)
})

test('headers keep the page to its origin', async ({ request }) => {
  const headers = (await request.get('/')).headers()
  expect(headers['content-security-policy']).toMatch(/default-src 'self'/)
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+'/)
  expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-powered-by']).toBeUndefined()
})

test('healthz says that the database answers and which edition is served', async ({ request }) => {
  const response = await request.get('/healthz')
  expect(response.status()).toBe(200)
  const health = await response.json()
  expect(health).toMatchObject({ status: 'ok', database: 'ok' })
  expect(health.edition).toBeGreaterThanOrEqual(1)
})

test('title and description belong to the state of the page and stand in its head', async ({ request }) => {
  const html = await (await request.get('/?in=150600&lang=en')).text()
  const head = html.slice(0, html.indexOf('</head>'))
  expect(head).toMatch(/<title>[^<]*Ordos/)
  expect(head).toMatch(/<meta name="description" content="[^"]{20,}/)
})
