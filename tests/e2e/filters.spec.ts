import { expect, test } from '@playwright/test'
import { settled } from './support/figures'

const projects = '[data-figure="projects"]'

test('a choice is applied at once, is in the address, and can be taken back', async ({ page }) => {
  await page.goto('/')
  const all = await page.locator(projects).textContent()
  await page.locator('[data-filter="industry"] > summary').click()
  await page.locator('input[name="sector"][value="energy"]').check()
  await settled(page, /\?sector=energy$/)
  const energy = await page.locator(projects).textContent()
  expect(Number(energy)).toBeLessThan(Number(all))
  await page.locator('input[name="sector"][value="chemicals"]').check()
  await settled(page, /\?sector=energy~chemicals$/)

  await page.goBack()
  await settled(page, /\?sector=energy$/)
  await expect(page.locator(projects)).toHaveText(energy ?? '')
  await expect(page.locator('input[name="sector"][value="chemicals"]')).not.toBeChecked()
  await expect(page.locator('input[name="sector"][value="energy"]')).toBeChecked()
  await page.goForward()
  await settled(page, /chemicals$/)
  await expect(page.locator('input[name="sector"][value="chemicals"]')).toBeChecked()

  await page.getByRole('link', { name: '取消筛选：能源' }).click()
  await settled(page, /\?sector=chemicals$/)
  await page.getByRole('link', { name: '清除全部' }).click()
  await settled(page, /\/$/)
  await expect(page.locator(projects)).toHaveText(all ?? '')
})

test('a filter keeps the place on the page', async ({ page }) => {
  await page.goto('/')
  // Until then the heights of what is far from the screen are guesses.
  await expect(page.locator('html')).toHaveAttribute('data-drawn', '', { timeout: 20_000 })
  await page.locator('#projects').scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(400)
  await page.locator('#projects ~ * thead a').first().click()
  await settled(page, /sort=name/)
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5)
})

test('a copied link shows the same in another browser', async ({ page, browser, baseURL }) => {
  await page.goto('/')
  await page.locator('[data-filter="region"] > summary').click()
  await page.locator('input[name="region"][value="150600"]').check()
  await settled(page, /region=150600$/)
  await page.locator('[data-filter="status"] > summary').click()
  await page.locator('input[name="status"][value="construction"]').check()
  await settled(page, /status=construction$/)
  const read = (at: typeof page) =>
    at.locator('main').evaluate((main) => (main.textContent ?? '').replace(/\s+/g, ' '))
  const context = await browser.newContext({ baseURL, locale: 'zh-CN' })
  const other = await context.newPage()
  await other.goto(page.url())
  // The menu that is still open belongs to the browser, not to the view.
  await page.keyboard.press('Escape')
  await page.locator('h1').click()
  expect(await read(other)).toBe(await read(page))
  await context.close()
})

test('regions are found by Chinese name, pinyin and code', async ({ page }) => {
  await page.goto('/')
  await page.locator('[data-filter="region"] > summary').click()
  for (const words of ['准格尔', 'zhungeer', '150622']) {
    await page.locator('[data-search]').fill(words)
    await expect(page.locator('.panel label:visible', { hasText: '准格尔旗' })).toBeVisible()
    await expect(page.locator('.panel label:visible', { hasText: '赤峰市' })).toHaveCount(0)
  }
})

test('what a link holds that is unknown is ignored and said', async ({ page }) => {
  await page.goto('/?region=150622~999999&status=finished&colour=red&year=abcd')
  const notice = page.getByRole('complementary', { name: '链接中有内容未被采用' })
  for (const word of ['999999', 'finished', 'colour', 'abcd']) await expect(notice).toContainText(word)
  await expect(page.locator('h1')).toHaveText('准格尔旗')
})

test('orders and pages that there are not are ignored and said', async ({ page }) => {
  await page.goto('/?sort=colour&page=minus')
  const notice = page.getByRole('complementary', { name: '链接中有内容未被采用' })
  for (const word of ['colour', 'minus']) await expect(notice).toContainText(word)
  for (const path of ['/?page=9999', '/evidence?of=total&page=9999', '/sources?page=9999']) {
    await page.goto(path)
    await expect(page).not.toHaveURL(/page=/)
    await expect(page.locator('main')).toContainText(/项目|来源/)
  }
})

test('an edition that there is not is said', async ({ page }) => {
  await page.goto('/?edition=9999')
  await expect(page.getByRole('status').first()).toContainText('没有第9999版')
})

test('nothing found is said once, with a way out', async ({ page }) => {
  await page.goto('/?region=152921&industry=semiconductors')
  await expect(page.getByRole('heading', { name: '没有符合条件的项目和数字' })).toBeVisible()
  await page.locator('section .button', { hasText: '清除全部' }).click()
  await settled(page, /\/$/)
})
