import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('charts and figures are there', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('[data-figure="total"]')).toBeVisible()
  await expect(page.locator('[data-chart="map"].chart-wide svg a.mark')).toHaveCount(12)
  await expect(page.locator('[data-chart="ranking"] svg')).toBeVisible()
})

test('filters are a plain form, and its address is short', async ({ page }) => {
  await page.goto('/?lang=en')
  await page.locator('[data-filter="region"] > summary').click()
  await page.locator('input[name="region"][value="150600"]').check()
  await page.locator('[data-filter="status"] > summary').click()
  await page.locator('input[name="status"][value="construction"]').check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/\/\?region=150600&status=construction&lang=en$/)
  await expect(page.locator('h1')).toHaveText(/Ordos/)
})

test('the map drills down and leads back by links', async ({ page }) => {
  await page.goto('/')
  await page.locator('[data-chart="map"].chart-wide a.mark[data-key="150600"]').click()
  await expect(page).toHaveURL(/in=150600/)
  await page.getByRole('navigation', { name: '当前位置' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/$/)
})

test('a sentence is reached and marked', async ({ page }) => {
  await page.goto('/evidence?of=total')
  await page.locator('blockquote a').first().click()
  await expect(page.locator('mark.lit').first()).toBeInViewport()
})

test('a region is found, a product compared, and grounds chosen without scripts', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: '查找地区' }).fill('wushenqi')
  await page.getByRole('button', { name: '前往' }).click()
  await expect(page).toHaveURL(/\/regions\/150626$/)
  await page.goto('/?measure=capacity')
  await page.getByRole('navigation', { name: '产品' }).getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/product=/)
  await page.locator('[data-filter="grounds"] > summary').click()
  await page.locator('input[name="grounds"][value="stated"]').check()
  await page.locator('[data-filter="measure"] > summary').click()
  await page.locator('input[name="measure"][value="jobs"]').check()
  await page.getByRole('button', { name: '应用' }).click()
  await expect(page).toHaveURL(/\?measure=jobs&grounds=stated$/)
})

for (const [path, said] of [
  ['/nowhere', '没有这个页面'],
  ['/regions/999999', '没有“999999”这个地区'],
  ['/regions/%E6%B5%B7%E5%8D%97?lang=en', 'There is no region “海南”'],
  ['/projects/000000000000000000000000', '没有这个页面'],
  ['/facts/000000000000000000000000?lang=en', 'There is no such fact'],
  ['/sources/nonsense', '没有这个页面'],
  ['/evidence?of=nonsense', '没有这个页面'],
  ['/share/link?id=AAAAAAAAAAAA', '没有这个页面'],
] as const)
  test(`an address that names nothing says so, with its status and the way on: ${path}`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('h1')).toHaveText(said)
    await expect(page).toHaveTitle(path.includes('lang=en') ? /no such page/ : /没有这个页面/)
    await page.getByRole('navigation').first().getByRole('link').first().click()
    await expect(page.locator('main')).toBeVisible()
    await expect(page).not.toHaveURL(/\/missing\//)
  })
