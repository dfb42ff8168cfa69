import { expect, type Page, test } from '@playwright/test'
import { linkedFigures, settled, sumOfEvidence } from './support/figures'

const title = '#regions-heading'
const measures = (page: Page) => page.locator('.measure-links')

test('capacities are compared product by product', async ({ page }) => {
  await page.goto('/')
  await measures(page).getByRole('link', { name: '产能（按产品）' }).click()
  await settled(page, /measure=capacity$/)
  const products = page.getByRole('navigation', { name: '产品' }).getByRole('link')
  const second = products.nth(1)
  const name = (await second.textContent()) ?? ''
  await second.click()
  await settled(page, /measure=capacity&product=/)
  await expect(page.locator(title)).toContainText(name)
  await expect(page.locator('.chip', { hasText: name })).toBeVisible()
  const [first] = await linkedFigures(page, '.map-grid td a[href*="of=capacity_planned"]')
  expect(first?.href).toContain(encodeURIComponent(name))
  expect((await sumOfEvidence(page, first?.href ?? '')).sum).toBeCloseTo(first?.value ?? -1, 3)
})

test('official figures say their year and that filters do not narrow them', async ({ page }) => {
  await page.goto('/?sector=energy')
  await measures(page).getByRole('link', { name: '地区生产总值' }).click()
  await settled(page, /sector=energy&measure=gdp$/)
  await expect(page.locator(title)).toContainText('地区生产总值')
  await expect(page.locator('section', { has: page.locator(title) })).toContainText('不随行业')
  await page.locator('.map-grid summary', { hasText: '以表格查看' }).click()
  await expect(page.locator('.map-grid tr[data-key="150600"]')).toContainText('亿元')
})

test('per head is a switch that stays while the measure allows it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: '总量或人均' }).getByRole('link', { name: '人均' }).click()
  await settled(page, /\?per=head$/)
  await expect(page.locator(title)).toContainText(/人均计划总投资.*元\/人/)
  await measures(page).getByRole('link', { name: '就业岗位' }).click()
  await settled(page, /measure=jobs&per=head$/)
  await expect(page.locator(title)).toContainText('每千人')
  await measures(page).getByRole('link', { name: '常住人口' }).click()
  await settled(page, /measure=population$/)
  await expect(page.getByRole('complementary', { name: '链接中有内容未被采用' })).toHaveCount(0)
})

test('the filter of measures drops what does not go with the choice', async ({ page }) => {
  await page.goto('/?measure=capacity')
  await page.getByRole('navigation', { name: '产品' }).getByRole('link').nth(1).click()
  await settled(page, /product=/)
  await page.locator('[data-filter="measure"] > summary').click()
  await page.locator('input[name="measure"][value="jobs"]').check()
  await settled(page, /\?measure=jobs$/)
  await expect(page.getByRole('complementary', { name: '链接中有内容未被采用' })).toHaveCount(0)
})

test('stated and inferred figures make up all, and lists agree with sums', async ({ page }) => {
  const figures: Record<string, { projects: number; total: number }> = {}
  for (const grounds of ['', 'stated', 'inferred']) {
    await page.goto(grounds === '' ? '/' : `/?grounds=${grounds}`)
    const value = async (figure: string) =>
      Number(await page.locator(`[data-figure="${figure}"]`).getAttribute('data-value'))
    figures[grounds] = { projects: await value('projects'), total: await value('total') }
    const href = (await page.locator('[data-figure="total"]').getAttribute('href')) ?? ''
    expect((await sumOfEvidence(page, href)).sum).toBeCloseTo(figures[grounds]?.total ?? -1, 2)
  }
  const [all, stated, inferred] = ['', 'stated', 'inferred'].map((name) => figures[name])
  expect((stated?.projects ?? 0) + (inferred?.projects ?? 0)).toBe(all?.projects)
  expect((stated?.total ?? 0) + (inferred?.total ?? 0)).toBeCloseTo(all?.total ?? -1, 2)
  expect(stated?.projects).toBeGreaterThan(0)
  expect(inferred?.projects).toBeGreaterThan(0)
})

test('what figures rest on is a filter like the others', async ({ page }) => {
  await page.goto('/?sector=energy')
  await page.locator('[data-filter="grounds"] > summary').click()
  await page.locator('input[name="grounds"][value="stated"]').check()
  await settled(page, /\?sector=energy&grounds=stated$/)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '取消筛选：原句载明' }).click()
  await settled(page, /\?sector=energy$/)
})

test('moving between screens keeps filters, language and edition', async ({ page }) => {
  await page.goto('/?sector=energy&status=construction&year=2024~max&grounds=stated&lang=en&edition=1')
  const kept = /sector=energy&status=construction&year=2024~max&grounds=stated&lang=en&edition=1/
  const navigation = page.getByRole('navigation', { name: 'Main' })
  const names = (await navigation.getByRole('link').allTextContents()).map((name) => name.trim())
  expect(names.length).toBeGreaterThanOrEqual(4)
  for (const name of names) {
    await navigation.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(kept)
  }
  await page.goBack()
  await expect(page).toHaveURL(kept)
  await navigation.getByRole('link', { name: 'Overview', exact: true }).click()
  await expect(page.locator('.chip')).toHaveCount(4)
})

for (const [words, address] of [
  ['乌审旗', /\/regions\/150626$/],
  ['wushenqi', /\/regions\/150626$/],
  ['伊盟', /in=150600$/],
  ['baotou', /in=150200$/],
  ['150622', /\/regions\/150622$/],
] as const)
  test(`a region is found as ${words}`, async ({ page }) => {
    await page.goto('/')
    await page.getByRole('combobox', { name: '查找地区' }).fill(words)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
  })

test('what may mean several regions, or none, is said', async ({ page }) => {
  await page.goto('/?find=wulate&sector=energy')
  const answer = page.locator('.find-region [role="status"]')
  for (const name of ['乌拉特前旗', '乌拉特中旗', '乌拉特后旗']) await expect(answer).toContainText(name)
  await answer.getByRole('link', { name: '乌拉特中旗' }).click()
  await expect(page).toHaveURL(/\/regions\/150824\?sector=energy$/)
  await page.goto('/?find=atlantis')
  await expect(page.locator('.find-region')).toContainText('没有名为“atlantis”的地区')
})

test('reports over time and the newest figures lead to their sentences', async ({ page }) => {
  await page.goto('/')
  const figure = page.locator('figure', { has: page.locator('[data-chart="timeline"]') })
  await figure.locator('summary', { hasText: '以表格查看' }).click()
  const documents = await figure.locator('tbody td:nth-child(2)').allTextContents()
  expect(documents.length).toBeGreaterThan(3)
  const newest = page.locator('[data-fact]')
  expect(await newest.count()).toBeGreaterThan(3)
  const quote = await newest.first().locator('mark').textContent()
  await newest.first().locator('blockquote a').click()
  await expect(page.locator('.document-text')).toContainText(quote?.trim() ?? '-')
})

test('the tree of regions stays open and in place while filters change, and follows the way back', async ({
  page,
}) => {
  await page.goto('/')
  await page.locator('[data-filter="region"] > summary').click()
  const [baotou, ordos] = ['150200', '150600'].map((code) =>
    page.locator(`input[name="region"][value="${code}"]`),
  )
  await baotou?.check()
  await settled(page, /region=150200$/)
  await expect(page.locator('[data-filter="region"]')).toHaveAttribute('open')
  await expect(baotou!).toBeFocused()
  await ordos?.check()
  await settled(page, /region=150200~150600$/)
  await page.goBack()
  await settled(page, /region=150200$/)
  await expect(ordos!).not.toBeChecked()
  await page.goBack()
  await settled(page, /\/$/)
  await expect(baotou!).not.toBeChecked()
  await expect(page.locator('[data-chart="map"].chart-wide svg a.mark')).toHaveCount(12)
})
