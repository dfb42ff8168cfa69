import { expect, test } from '@playwright/test'
import { freePort, startWeb, type Web } from '@/scripts/support/web'

let web: Web

test.beforeAll(async () => {
  const nobody = `postgresql://postgres@127.0.0.1:${await freePort()}/none`
  web = await startWeb({
    database: nobody,
    host: '127.0.0.1',
    port: await freePort(),
    dev: false,
    quiet: true,
  })
})
test.afterAll(() => web?.close())

test('without a database every page says so, with 503', async ({ page, request }) => {
  for (const path of ['/', '/evidence?of=total', '/sources', '/about', '/about/editions']) {
    const response = await page.goto(web.url + path)
    expect(response?.status(), path).toBe(503)
    await expect(page.getByRole('heading', { name: '暂时读不到数据' })).toBeVisible()
  }
  await page.goto(`${web.url}/?lang=en&region=150622`)
  await expect(page.getByRole('heading')).toHaveText('The data cannot be reached at the moment')
  // Trying again asks for the same view.
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page).toHaveURL(/region=150622/)
  const health = await request.get(`${web.url}/healthz`)
  expect(health.status()).toBe(503)
  expect(await health.json()).toMatchObject({ status: 'unavailable', edition: null })
})

test('without a database files and the API say so in data', async ({ request }) => {
  for (const path of ['/api/v1/projects', '/api/v1/regions/150622?lang=en', '/data/projects.xlsx']) {
    const response = await request.get(web.url + path)
    expect(response.status(), path).toBe(503)
    expect(response.headers()['content-type']).toContain('application/problem+json')
    expect(response.headers()['retry-after']).toBe('10')
    expect(await response.json()).toMatchObject({ status: 503, instance: path.split('?')[0] })
  }
  expect((await request.get(`${web.url}/robots.txt`)).status()).toBe(200)
})
