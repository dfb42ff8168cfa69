import { expect, test } from '@playwright/test'
import { linkedFigures, sumOfEvidence } from './support/figures'

test('figures of a place as a whole lead to their sentences and are in no sum of projects', async ({
  page,
}) => {
  await page.goto('/?region=150626')
  const section = page.getByRole('region', { name: '地区口径的数字' }).first()
  const figure = section.locator('a[data-place-figure]').first()
  // Far from the screen it may not be drawn yet, and has no `innerText` then.
  await expect(figure).toHaveText(/\d/)
  const href = await figure.getAttribute('href')
  expect(href).toMatch(/^\/sources\/[\w-]{24}\?fact=[\w-]{24}#f-/)
  const fact = /fact=([\w-]{24})/.exec(href ?? '')?.[1]
  await page.goto(href ?? '')
  await expect(page.locator(`[id="f-${fact}"]`).first()).toBeAttached()
  await expect(page.locator('mark.lit').first()).toBeVisible()
  await page.goto('/evidence?of=total&region=150626')
  await expect(page.locator(`[data-key="${fact}"]`)).toHaveCount(0)
})

test('figures of places are told in English, and hidden where there are none', async ({ page }) => {
  await page.goto('/?region=150626&lang=en')
  await expect(page.getByRole('heading', { name: 'Figures of places as a whole' })).toBeVisible()
  await page.goto('/?region=150626&status=signed')
  await expect(page.getByRole('heading', { name: '地区口径的数字' })).toHaveCount(0)
})

test('with years, figures on top are what their sentences add up to', async ({ page }) => {
  test.slow()
  for (const year of ['2024', '2022~2024', '2025~']) {
    await page.goto(`/?year=${year}`)
    for (const { href, value } of await linkedFigures(
      page,
      'a[data-figure][data-value]:not([data-figure="capacity"])',
    )) {
      const { sum } = await sumOfEvidence(page, href)
      expect(sum, href).toBeCloseTo(value, 0)
    }
  }
})
