import { expect, type Page, test } from '@playwright/test'
import { sumOfEvidence } from './support/figures'

const cell = (page: Page, row: string, code: string) =>
  page.locator(`.compare-table tr[data-key="${row}"] td[data-code="${code}"]`)

test('every figure of the table is what its sentences add up to', async ({ page }) => {
  test.slow()
  await page.goto('/compare?regions=150622~150626~150600')
  const links = await page.locator('.compare-table td a').evaluateAll((list) =>
    list.map((link) => ({
      href: link.getAttribute('href') ?? '',
      value: Number(link.closest('td')?.dataset.value),
    })),
  )
  expect(links.length).toBeGreaterThan(6)
  for (const { href, value } of links)
    expect((await sumOfEvidence(page, href)).sum, href).toBeCloseTo(value, 0)
})

test('the highest is marked among banners, never a city beside them', async ({ page }) => {
  await page.goto('/compare?regions=150622~150626~150600')
  await expect(page.locator('h1')).toHaveText('准格尔旗、乌审旗、鄂尔多斯市对比')
  await expect(cell(page, 'total', '150626')).toHaveAttribute('data-best', 'alone')
  await expect(cell(page, 'total', '150626')).toContainText('旗县区中最高')
  await expect(cell(page, 'total', '150600')).not.toHaveAttribute('data-best')
  await expect(page.getByText('鄂尔多斯市的数字包含准格尔旗、乌审旗。')).toBeVisible()
})

test('differences are written out', async ({ page }) => {
  await page.goto('/compare?regions=150622~150626')
  const words = page.getByRole('region', { name: '差距写成文字' })
  await expect(
    words
      .getByRole('listitem')
      .filter({ hasText: /^计划总投资：乌审旗最多，.*准格尔旗.*少.*（为其.*%）。$/ }),
  ).toHaveCount(1)
})

test('charts have one scale each and the order of the link', async ({ page }) => {
  await page.goto('/compare?regions=150626~150622')
  const keys = await page
    .locator('[data-chart="compare-investment"].chart-wide a.mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key')))
  expect(keys).toEqual(['150626', '150622'])
})

test('regions are added by alias, by pinyin and from the list, and removed', async ({ page }) => {
  await page.goto('/compare?regions=150622&year=2020~')
  const field = page.getByRole('combobox', { name: '加入地区' })
  await field.fill('乌审')
  await field.press('Enter')
  await expect(page).toHaveURL(/regions=150622~150626$/)
  await page.getByRole('combobox', { name: '加入地区' }).fill('dalateqi')
  await page.getByRole('button', { name: '加入', exact: true }).click()
  await expect(page).toHaveURL(/regions=150622~150626~150621$/)
  await page.getByText('从列表加入').click()
  await page.getByRole('link', { name: '包头市', exact: true }).click()
  await expect(page).toHaveURL(/regions=150622~150626~150621~150200$/)
  await page.getByRole('link', { name: '移出乌审旗' }).click()
  await expect(page).toHaveURL(/year=2020.*regions=150622~150621~150200$/)
})

test('a click on the map adds a banner and takes it out again', async ({ page }) => {
  await page.goto('/compare?regions=150622')
  await page.getByText('从地图加入').click()
  await page.getByRole('link', { name: '加入乌审旗' }).first().click()
  await expect(page).toHaveURL(/regions=150622~150626$/)
  await expect(page.locator('h1')).toHaveText('准格尔旗、乌审旗对比')
  const map = page.locator('.pick-map')
  if (!(await map.isVisible())) await page.getByText('从地图加入').click()
  await map.getByRole('link', { name: '移出准格尔旗' }).click()
  await expect(page).toHaveURL(/regions=150626$/)
})

test('a name that several bear is asked about, and one that nobody bears is named', async ({ page }) => {
  await page.goto('/compare?regions=150622&add=乌珠穆沁')
  await page.getByRole('status').getByRole('link', { name: '东乌珠穆沁旗' }).click()
  await expect(page).toHaveURL(/regions=150622~152525$/)
  await page.goto('/compare?add=北京')
  await expect(page.getByRole('status').filter({ hasText: '没有找到“北京”' })).toBeVisible()
})

test('more than eight and unknown regions are named, eight are shown', async ({ page }) => {
  await page.goto('/compare?regions=150100~150200~150300~150400~150500~150600~150700~150800~150900~999999')
  await expect(page.locator('.compare-table thead th')).toHaveCount(9)
  await expect(page.getByRole('status').filter({ hasText: '未列入：乌兰察布市' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: '链接中有内容未被采用' })).toContainText('999999')
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('regions chosen on the overview are brought along', async ({ page }) => {
  await page.goto('/?region=150622~150626&year=2024')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '对比' }).click()
  await expect(page).toHaveURL(/\/compare\?year=2024.*regions=150622~150626$/)
  await page.goto('/')
  await page.getByRole('link', { name: '并列对比前5位' }).click()
  await expect(page.locator('.compare-table thead th')).toHaveCount(6)
})

test('a filter keeps the regions', async ({ page }) => {
  await page.goto('/compare?regions=150600~150200')
  await page.locator('[data-filter="status"] > summary').click()
  await page.locator('input[name="status"][value="construction"]').check()
  await expect(page).toHaveURL(/\/compare\?(?=.*status=construction)(?=.*regions=150600~150200)/)
})

test('without regions it says how to choose', async ({ page }) => {
  await page.goto('/compare?lang=en')
  await expect(page.getByRole('heading', { name: 'No regions chosen yet' })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the field and the filters are plain forms that keep the regions', async ({ page }) => {
    await page.goto('/compare?regions=150622')
    await page.getByRole('combobox').fill('Uxin')
    await page.getByRole('button', { name: '加入', exact: true }).click()
    await expect(page).toHaveURL(/regions=150622~150626$/)
    await page.locator('[data-filter="basis"] > summary').click()
    await page.locator('input[name="basis"][value="planned"]').check()
    await page.getByRole('button', { name: '应用' }).click()
    await expect(page).toHaveURL(/\/compare\?(?=.*basis=planned)(?=.*regions=150622~150626)/)
    await expect(page.locator('.compare-table tr[data-key="completed"]')).toHaveCount(0)
  })
})
