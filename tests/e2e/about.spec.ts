import { expect, test } from '@playwright/test'
import { violations } from './support/axe'

const PAGES = ['/about', '/about/api', '/about/editions', '/about/quality']

for (const language of ['zh', 'en'] as const)
  test(`axe finds nothing: ${language}`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000)
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
    const page = await context.newPage()
    for (const path of PAGES) {
      await page.goto(language === 'en' ? `${path}?lang=en` : path)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await violations(page), path).toEqual([])
    }
    await context.close()
  })

test('coverage counts what the screens count, and its numbers lead there', async ({ page, request }) => {
  await page.goto('/about')
  const { total } = await (await request.get('/api/v1/projects?limit=1')).json()
  const table = page.getByRole('table', { name: '各盟市分行业的项目数' })
  await expect(table.locator('tfoot td').last()).toHaveText(String(total))
  const documents = await (await request.get('/api/v1/documents?limit=1')).json()
  await expect(
    page.getByRole('table', { name: '各盟市分年份的文献数' }).locator('tfoot td').last(),
  ).toHaveText(String(documents.total))
  const cell = table.locator('tbody td a').first()
  const shown = Number(await cell.textContent())
  await cell.click()
  await expect(page.locator('[data-figure="projects"]')).toHaveAttribute('data-value', String(shown))
})

test('the dataset is described for search engines, with files that are there', async ({ page, request }) => {
  await page.goto('/about')
  const text = await page.locator('script[type="application/ld+json"]').first().textContent()
  const dataset = JSON.parse(text ?? '')
  const { edition } = await (await request.get('/healthz')).json()
  expect(dataset).toMatchObject({ '@type': 'Dataset', version: String(edition), isAccessibleForFree: true })
  expect(dataset.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/)
  const [south, west, north, east] = dataset.spatialCoverage.geo.box.split(' ').map(Number)
  expect([south > 36, west > 96, north < 54, east < 127]).toEqual([true, true, true, true])
  expect(dataset.distribution.length).toBeGreaterThan(15)
  for (const { contentUrl, encodingFormat } of dataset.distribution) {
    const response = await request.head(contentUrl)
    expect(response.status(), contentUrl).toBe(200)
    expect(response.headers()['content-type']).toContain(encodingFormat)
  }
})

test('an edition says what it changed', async ({ page }) => {
  await page.goto('/about/editions')
  const second = page.getByRole('row').filter({ hasText: '第2版' })
  await expect(second).toContainText('新增1')
  await page.getByRole('link', { name: '第1版', exact: true }).click()
  await expect(page).toHaveURL(/\/\?edition=1$/)
})

test('links to the former list of editions stay good', async ({ page }) => {
  const response = await page.goto('/editions?lang=en&edition=1')
  expect(response?.status()).toBe(200)
  await expect(page).toHaveURL(/\/about\/editions\?lang=en&edition=1$/)
})

test('is whole without scripts and fits a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  for (const path of PAGES) {
    await page.goto(`${path}?lang=en`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const wide = await page.locator('body').evaluate((body) => body.scrollWidth)
    expect(wide, path).toBeLessThanOrEqual(360)
  }
  await page.goto('/about?lang=en')
  await page
    .getByRole('navigation', { name: 'Pages about the data' })
    .getByRole('link', { name: 'API' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('API')
  await context.close()
})

test('the citation names edition and address', async ({ page, request }) => {
  const { edition } = await (await request.get('/healthz')).json()
  await page.goto('/about')
  await expect(page.locator('#citation')).toContainText(new RegExp(`第${edition}版.*edition=${edition}`))
})
