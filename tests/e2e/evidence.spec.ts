import { expect, test } from '@playwright/test'
import { linkedFigures, sumOfEvidence } from './support/figures'

const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(Math.abs(b) * 1e-9)

for (const view of [
  '/',
  '/?in=150300',
  '/?region=150600~150200&status=construction~started',
  '/?year=2025~',
]) {
  test(`the sentences behind each figure add up to it: ${view}`, async ({ page }) => {
    await page.goto(view)
    for (const { href, value } of await linkedFigures(page, 'dl a[data-figure]')) {
      const { sum, items } = await sumOfEvidence(page, href)
      close(sum, value)
      if (value > 0) expect(items).toBeGreaterThan(0)
    }
  })
}

test('the sentences behind each number of the tables add up to it', async ({ page }) => {
  test.slow()
  await page.goto('/?level=county')
  const figures = await linkedFigures(page, 'details.twin td a[data-value]')
  // All are too many for one test; every seventh, so that regions, industries and stages are all among them.
  for (const { href, value } of figures.filter((_, i) => i % 7 === 0)) {
    const { sum } = await sumOfEvidence(page, href)
    close(sum, value)
  }
})

test('the sentences behind a capacity add up to it', async ({ page }) => {
  await page.goto('/')
  for (const { href, value } of (await linkedFigures(page, 'a[data-figure="capacity"]')).slice(0, 6)) {
    const { sum } = await sumOfEvidence(page, href)
    close(sum, value)
  }
})

test('projects by stage add up to the number of projects', async ({ page }) => {
  await page.goto('/')
  const all = Number(await page.locator('[data-figure="projects"]').getAttribute('data-value'))
  const figure = page.locator('figure', { has: page.locator('[data-chart="stages"]') })
  const stages = await figure
    .locator('tbody td:last-child a')
    .evaluateAll((links) => links.map((link) => Number((link as HTMLElement).dataset.value)))
  expect(stages.reduce((a, b) => a + b, 0)).toBe(all)
})

test('from a bar to the sentence in its document', async ({ page }) => {
  await page.goto('/')
  await page.locator('[data-chart="ranking"] a.mark').first().click()
  await expect(page).toHaveURL(/\/evidence\?/)
  const item = page.locator('li[data-standing="leading"]').first()
  await expect(item.locator('.tag').first()).toHaveText(/计划|实际/)
  await expect(item).toContainText(/规则 \S+/)
  const quote = (await item.locator('blockquote mark').textContent()) ?? ''
  await item.locator('blockquote a').click()
  await expect(page).toHaveURL(/\/sources\/[\w-]{24}.*#f-/)
  const lit = page.locator('mark.lit')
  await expect(lit.first()).toBeInViewport()
  const squeeze = (text: string) => text.replace(/\s/g, '')
  expect(squeeze((await lit.allInnerTexts()).join(''))).toBe(squeeze(quote))
})

test('a project shows its reports and its figures', async ({ page }) => {
  await page.goto('/')
  await page.locator('#projects ~ * tbody th a').first().click()
  await expect(page).toHaveURL(/\/projects\/[\w-]{24}/)
  await expect(page.getByRole('heading', { name: '报道经过' })).toBeVisible()
  expect(await page.locator('.evidence-item blockquote').count()).toBeGreaterThan(0)
})

test('a figure that there is not is not found', async ({ page }) => {
  expect((await page.goto('/evidence?of=nonsense'))?.status()).toBe(404)
  expect((await page.goto('/projects/nonsense'))?.status()).toBe(404)
  expect((await page.goto('/sources/nonsense'))?.status()).toBe(404)
  await expect(page.getByRole('heading')).toHaveText('没有这个页面')
})
