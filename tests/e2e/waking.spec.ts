import { expect, type Page, test } from '@playwright/test'
import { settled } from './support/figures'

/** Whether React has taken over the page. */
const awake = (page: Page) =>
  page.evaluate(() =>
    Object.keys(document.getElementById('content') ?? {}).some((key) => key.startsWith('__reactFiber')),
  )
const city = '[data-chart="map"].chart-wide a.mark[data-key="150600"]'

test('React waits until somebody is about to change the page', async ({ page }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.mouse.wheel(0, 400)
  // What needs no router works: tooltips, menus, search in them.
  await page.locator('[data-chart="ranking"] a.mark').first().hover()
  await expect(page.locator('.chart-tip')).toBeVisible()
  expect(await awake(page)).toBe(false)
  await page.locator('[data-filter="region"] > summary').hover()
  await expect.poll(() => awake(page)).toBe(true)
})

test('a click that comes before React changes the page in place all the same', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => Object.assign(window, { same: true }))
  await page.locator(city).dispatchEvent('click')
  await settled(page, /\?in=150600$/)
  await expect(page.locator('h1')).toHaveText('鄂尔多斯市')
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
})

test('a choice that comes before React is kept', async ({ page }) => {
  await page.goto('/')
  await page.locator('input[name="sector"][value="energy"]').evaluate((box: HTMLInputElement) => box.click())
  await settled(page, /\?sector=energy$/)
  await expect(page.locator('input[name="sector"][value="energy"]')).toBeChecked()
})

test('back through changes in place, after another page was looked at', async ({ page }) => {
  await page.goto('/')
  await page.locator(city).click()
  await settled(page, /\?in=150600$/)
  await page.locator('header nav a[href^="/about"]').click()
  await expect(page).toHaveURL(/\/about/)
  await page.goBack()
  await settled(page, /\?in=150600$/)
  await page.goBack()
  await settled(page, /\/$/)
  await expect(page.locator(`${city.split(' ')[0]} .mark`)).toHaveCount(12)
  await expect(page.locator('h1')).not.toHaveText('鄂尔多斯市')
})

test('React takes over a page while a button says that it has copied, and the button goes on', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto('/')
  await page.locator('details.share > summary').click()
  const button = page.locator('[data-copy="share-pinned"]')
  const label = await button.textContent()
  await button.click()
  await expect(button).not.toHaveText(label ?? '')
  await page.locator('[data-filter="year"] > summary').focus()
  await expect.poll(() => awake(page)).toBe(true)
  await expect(button).toHaveText(label ?? '')
  expect(errors).toEqual([])
})
