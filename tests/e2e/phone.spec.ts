import { expect, test } from '@playwright/test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

for (const path of [
  '/',
  '/?lang=en',
  '/?in=150600',
  '/evidence?of=total',
  '/sources',
  '/about/editions?lang=en',
  '/regions/150622',
  '/regions/150600?lang=en',
  '/compare?regions=150622~150626~150600~150621~150627',
]) {
  test(`nothing is wider than a phone: ${path}`, async ({ page }) => {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}

test('the map can be tapped', async ({ page }) => {
  await page.goto('/')
  const map = page.locator('[data-chart="map"].chart-narrow')
  await expect(map).toBeVisible()
  await map.locator('a.mark[data-key="150600"]').tap()
  await expect(page).toHaveURL(/in=150600/)
})

test('filters open below each other', async ({ page }) => {
  await page.goto('/')
  await page.locator('[data-filter="region"] > summary').tap()
  await page.locator('input[name="region"][value="150200"]').check()
  await expect(page).toHaveURL(/region=150200/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
