import { expect, test } from '@playwright/test'
import { settled } from './support/figures'

const map = '[data-chart="map"].chart-wide svg'

test('a click on a city opens its banners, the breadcrumb leads back', async ({ page }) => {
  await page.goto('/')
  await page.locator(`${map} a.mark[data-key="150600"]`).click()
  await settled(page, /\?in=150600$/)
  await expect(page.locator('h1')).toHaveText('鄂尔多斯市')
  await expect(page.locator(`${map} .mark`)).toHaveCount(9)
  await page.getByRole('navigation', { name: '当前位置' }).getByRole('link').click()
  await settled(page, /\/$/)
  await expect(page.locator(`${map} .mark`)).toHaveCount(12)
  await page.goBack()
  await settled(page, /in=150600/)
})

test('by keyboard: arrows move, Enter opens', async ({ page }) => {
  await page.goto('/')
  await page.locator(`${map} a.mark[data-key="150600"]`).focus()
  await expect(page.locator('.chart-tip')).toContainText('鄂尔多斯')
  await page.keyboard.press('ArrowRight')
  const key = await page.evaluate(() => document.activeElement?.getAttribute('data-key'))
  expect(key).not.toBe('150600')
  await page.keyboard.press('Enter')
  await settled(page, new RegExp(`in=${key}`))
})

test('a banner opens its page, with the filters', async ({ page }) => {
  await page.goto('/?in=150600&sector=energy')
  await page.locator(`${map} a.mark[data-key="150622"]`).click()
  await expect(page).toHaveURL(/\/regions\/150622\?sector=energy$/)
  await expect(page.locator('h1')).toContainText('准格尔旗')
})

test('a banner too small to be hit lights up from the list, and the list from the map', async ({ page }) => {
  await page.goto('/?level=county')
  const row = page.locator('.region-index li[data-key="150303"]')
  const mark = page.locator(`${map} .mark[data-key="150303"]`)
  await row.locator('a').first().focus()
  await expect(mark).toHaveClass(/lit/)
  await page.locator(`${map} .mark[data-key="150622"]`).hover()
  await expect(page.locator('.region-index li[data-key="150622"]')).toHaveClass(/lit/)
  await expect(mark).not.toHaveClass(/lit/)
  await expect(page.locator('.region-index li')).toHaveCount(103)
})

test('the map that zooms is loaded only when asked for', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const before = scripts.length
  await page.getByRole('button', { name: '打开交互图' }).click()
  await expect(page.locator('.zoom-map canvas')).toBeVisible()
  expect(scripts.length).toBeGreaterThan(before)
  await page.getByRole('button', { name: '关闭交互图' }).click()
  await expect(page.locator('.zoom-map')).toHaveCount(0)
})

test('from the top of the page by keyboard to a sentence', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  const reached = async () => page.evaluate(() => document.activeElement?.getAttribute('data-figure'))
  for (let i = 0; i < 40 && (await reached()) !== 'total'; i++) await page.keyboard.press('Tab')
  expect(await reached()).toBe('total')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/evidence\?of=total/)
})
