import { expect, test } from '@playwright/test'
import { linkedFigures, sumOfEvidence } from './support/figures'

test('an older edition shows its own figures, says so, and offers the newest', async ({ page, request }) => {
  const { edition: newest } = await (await request.get('/healthz')).json()
  expect(newest).toBeGreaterThanOrEqual(2)
  await page.goto('/')
  const now = Number(await page.locator('[data-figure="projects"]').getAttribute('data-value'))
  await page.goto('/?edition=1')
  const bar = page.locator('.bar', { hasText: `现在已有第${newest}版` })
  await expect(bar).toBeVisible()
  const then = Number(await page.locator('[data-figure="projects"]').getAttribute('data-value'))
  expect(then).toBe(now - 1)

  for (const { href, value } of await linkedFigures(page, 'dl a[data-figure]')) {
    expect(href).toContain('edition=1')
    const { sum } = await sumOfEvidence(page, href)
    expect(Math.abs(sum - value)).toBeLessThanOrEqual(value * 1e-9)
  }

  await page.goto('/?edition=1')
  await bar.getByRole('link', { name: '查看最新数据' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.locator('[data-figure="projects"]')).toHaveAttribute('data-value', String(now))
})

test('what a later edition brought is not in an earlier one', async ({ page }) => {
  await page.goto('/?region=150623')
  const link = await page.locator('#projects ~ * tbody th a', { hasText: '试验材料' }).getAttribute('href')
  expect((await page.goto(link ?? ''))?.status()).toBe(200)
  expect((await page.goto(`${link}?edition=1`))?.status()).toBe(404)
})

test('the list of editions opens each of them', async ({ page }) => {
  await page.goto('/about/editions')
  await page.getByRole('link', { name: '第1版', exact: true }).click()
  await expect(page).toHaveURL(/\/\?edition=1$/)
})
