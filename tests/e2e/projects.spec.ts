import { expect, type Page, test } from '@playwright/test'
import { violations } from './support/axe'

const names = (page: Page) => page.locator('table.stacked tbody th a').allInnerTexts()
const keys = (page: Page) =>
  page
    .locator('table.stacked tbody tr')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.key))
const total = async (page: Page) => Number(await page.locator('[data-total]').getAttribute('data-total'))

test('sorted by name in the order of Chinese collation, and back', async ({ page }) => {
  await page.goto('/projects')
  const before = await names(page)
  await page.locator('thead').getByRole('link', { name: '项目' }).click()
  await expect(page).toHaveURL(/\/projects\?sort=name$/)
  await expect(page.locator('th[aria-sort="ascending"]')).toContainText('项目')
  const sorted = await names(page)
  const { compare } = new Intl.Collator('zh-CN', { ignorePunctuation: true })
  expect(sorted).toEqual([...sorted].sort(compare))
  expect(sorted).not.toEqual(before)
  await page.goBack()
  await expect(page).toHaveURL(/\/projects$/)
  await expect.poll(() => names(page)).toEqual(before)
})

test('pages through every project once, largest sums first, those without a sum last', async ({ page }) => {
  await page.goto('/projects')
  const all = await total(page)
  const seen: (string | undefined)[] = []
  const sums: number[] = []
  for (let i = 1; ; i++) {
    seen.push(...(await keys(page)))
    sums.push(
      ...(await page
        .locator('td[data-label="计划总投资"]')
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.value ?? -1)))),
    )
    const next = page.getByRole('link', { name: '下一页' })
    if ((await next.count()) === 0) break
    await next.click()
    await expect(page).toHaveURL(new RegExp(`page=${i + 1}`))
    await expect(page.getByText(`第${i + 1}页，共`)).toBeVisible()
  }
  expect(new Set(seen).size).toBe(all)
  expect(seen.length).toBe(all)
  expect(sums).toEqual([...sums].sort((a, b) => b - a))
  // As the overview counts them.
  await page.goto('/')
  await expect(page.locator('[data-figure="projects"]')).toHaveAttribute('data-value', String(all))
})

test('found by a part of the name, by initials, and not at all', async ({ page }) => {
  await page.goto('/projects')
  const field = page.getByRole('searchbox')
  await field.fill('光伏')
  await field.press('Enter')
  await expect(page).toHaveURL(/q=/)
  const found = await total(page)
  expect(found).toBeGreaterThan(0)
  for (const row of await page.locator('tbody th').allInnerTexts()) expect(row).toContain('光伏')
  await page.goto('/projects?q=guangfu')
  expect(await total(page)).toBe(found)
  await page.goto('/projects?q=gf')
  expect(await total(page)).toBeGreaterThanOrEqual(found)
  await page.goto('/projects?q=没有这样的项目')
  await expect(page.getByRole('heading', { name: '没有符合条件的项目' })).toBeVisible()
  await page.getByRole('link', { name: '清除搜索' }).click()
  await expect(page).toHaveURL(/\/projects$/)
})

test('a filter keeps the search and the order, a search keeps the filter', async ({ page }) => {
  await page.goto('/projects?q=项目&sort=-reported')
  const before = await total(page)
  await page.locator('[data-filter="status"] > summary').click()
  await page.locator('input[name="status"][value="construction"]').check()
  await expect(page).toHaveURL(/status=construction/)
  expect(new URL(page.url()).searchParams.get('q')).toBe('项目')
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-reported')
  await expect.poll(() => total(page)).toBeLessThan(before)
  for (const cell of await page.locator('tbody tr td:nth-of-type(3)').allInnerTexts())
    expect(cell).toBe('在建')
  await page.keyboard.press('Escape')
  const field = page.getByRole('searchbox')
  await field.fill('风电')
  await field.press('Enter')
  await expect(page).toHaveURL(/status=construction/)
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-reported')
})

test('an order that there is not is named', async ({ page }) => {
  await page.goto('/projects?sort=height&page=0')
  await expect(page.locator('.bar')).toContainText('height')
  expect(await total(page)).toBeGreaterThan(0)
})

test('on a phone every project is a card, and the orders are at hand', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto('/projects')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('navigation', { name: '排序' }).getByRole('link', { name: '名称' }).click()
  await expect(page).toHaveURL(/sort=name/)
  const box = await page.locator('tbody tr').first().boundingBox()
  expect(box?.width).toBeLessThanOrEqual(390)
  await context.close()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the search is a form and headings are links', async ({ page }) => {
    await page.goto('/projects?status=construction&lang=en')
    await page.getByRole('searchbox').fill('风电')
    await page.getByRole('button', { name: 'Search' }).click()
    const asked = new URL(page.url()).searchParams
    expect([asked.get('q'), asked.get('status'), asked.get('lang')]).toEqual(['风电', 'construction', 'en'])
    await page.locator('thead').getByRole('link', { name: 'Region' }).click()
    await expect(page).toHaveURL(/sort=region/)
    expect(await keys(page)).not.toEqual([])
  })
})

test('a project: its place, its figures with their pages, its reports, what editions changed, its like', async ({
  page,
}) => {
  await page.goto('/projects')
  await page.locator('tbody th a').first().click()
  await expect(page).toHaveURL(/\/projects\/[\w-]{24}$/)
  await expect(page.locator('figure.locator svg')).toBeVisible()
  const figures = page.locator('section:has(> #figures) li[data-standing]')
  const count = await figures.count()
  expect(count).toBeGreaterThan(0)
  expect(await figures.locator('a[data-fact-link]').count()).toBe(count)
  await expect(page.getByRole('heading', { name: '报道经过' })).toBeVisible()
  await expect(page.locator('[data-edition]').last()).toContainText('首次收入')
  for (const similar of await page.locator('[data-similar]').all())
    expect(await similar.locator('.tag').count()).toBeGreaterThan(0)
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({ '@type': 'Project', name: await page.locator('h1').innerText() })
})

test('the projects of a company are one link away', async ({ page }) => {
  await page.goto('/projects')
  const row = page.locator('tbody th:has(span)').first()
  const company = await row.locator('span').innerText()
  await row.locator('a').click()
  await page.getByRole('link', { name: company, exact: true }).first().click()
  await expect(page.getByRole('searchbox')).toHaveValue(company)
  expect(await total(page)).toBeGreaterThan(0)
})

for (const language of ['zh', 'en'])
  test(`axe finds nothing: ${language}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const lang = language === 'en' ? '&lang=en' : ''
    for (const path of [`/projects?sort=name${lang}`, `/projects?q=zzzz${lang}`]) {
      await page.goto(path)
      expect(await violations(page), path).toEqual([])
    }
    await page.goto(`/projects?sort=investment${lang}`)
    await page.goto((await page.locator('tbody th a').first().getAttribute('href')) ?? '')
    expect(await violations(page), page.url()).toEqual([])
    await context.close()
  })
