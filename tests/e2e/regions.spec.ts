import { expect, test } from '@playwright/test'
import { linkedFigures, sumOfEvidence } from './support/figures'

test('the page of a region: figures that its sentences add up to', async ({ page }) => {
  test.slow()
  await page.goto('/regions/150622')
  await expect(page.locator('h1')).toHaveText(/^准格尔旗有\d+个项目见报，.*亿元，居鄂尔多斯市第\d+位$/)
  for (const { href, value } of await linkedFigures(
    page,
    'a[data-figure][data-value]:not([data-figure="capacity"])',
  )) {
    expect(href).toContain('region=150622')
    expect((await sumOfEvidence(page, href)).sum, href).toBeCloseTo(value, 0)
  }
})

test('its figures are those of the overview narrowed to it, also with filters', async ({ page }) => {
  const figures = (selector: string) => linkedFigures(page, selector)
  for (const query of ['', 'year=2024~2026', 'status=construction&grounds=stated']) {
    await page.goto(`/regions/150600?${query}`)
    const mine = await figures('dl.figures a[data-figure][data-value]')
    await page.goto(`/?region=150600&${query}`)
    expect(await figures('dl.figures a[data-figure][data-value]')).toEqual(mine)
  }
})

test('the ranking of the league marks the region and leads to the others', async ({ page }) => {
  await page.goto('/regions/150622')
  const chart = page.locator('[data-chart="league"].chart-wide')
  await expect(chart.locator('text', { hasText: '▸ 准旗' })).toHaveCount(1)
  await chart.locator('a.mark[data-key="150626"]').click()
  await expect(page).toHaveURL(/\/regions\/150626$/)
  await expect(page.locator('h1')).toHaveText(/^乌审旗/)
})

test('peers are found by rule and compared at a click', async ({ page }) => {
  await page.goto('/regions/150622?status=construction')
  const neighbours = page.getByRole('region', { name: /^接壤/ })
  await expect(neighbours.getByRole('listitem')).toHaveCount(6)
  await expect(neighbours.getByRole('link', { name: '达拉特旗', exact: true })).toBeVisible()
  await neighbours.getByRole('link', { name: '与达拉特旗对比' }).click()
  await expect(page).toHaveURL(/\/compare\?status=construction&regions=150622~150621$/)
})

test('names, old names and pinyin lead to the code, with the filters of the link', async ({ page }) => {
  for (const name of ['达拉特旗', '达旗', 'dalateqi', 'Dalad Banner']) {
    await page.goto(`/regions/${encodeURIComponent(name)}?year=2024`)
    await expect(page).toHaveURL(/\/regions\/150621\?year=2024$/)
  }
  await page.goto('/regions/伊克昭盟')
  await expect(page).toHaveURL(/\/regions\/150600$/)
})

test('an unknown region is a page that names it and what may be meant', async ({ page }) => {
  const answer = await page.goto('/regions/999999')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('h1')).toHaveText('没有“999999”这个地区')
  await page.goto('/regions/海南?lang=en')
  await expect(page.locator('h1')).toContainText('海南')
  await page.getByRole('link', { name: 'Hainan District' }).click()
  await expect(page).toHaveURL(/\/regions\/150303\?lang=en$/)
})

test('a region without reports says so, and still has statistics, neighbours and a map', async ({ page }) => {
  await page.goto('/regions/152528')
  await expect(page.locator('h1')).toHaveText('镶黄旗没有项目见报，本版文献中没有这里的数字')
  await expect(page.getByRole('heading', { name: '没有报道，不等于没有项目' })).toBeVisible()
  await expect(page.getByRole('img', { name: '镶黄旗在内蒙古自治区的位置' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '官方统计' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '同类地区' })).toBeVisible()
})

test('conditions of place in the link are named, and one that repeats the address is dropped', async ({
  page,
}) => {
  await page.goto('/regions/150622?region=150621&in=150600')
  await expect(page.getByRole('complementary', { name: '链接中有内容未被采用' })).toContainText('150621')
  await page.goto('/regions/150622?region=150622&year=2024')
  await expect(page).toHaveURL(/\/regions\/150622\?year=2024$/)
})

test('moving on takes the region along as a filter', async ({ page }) => {
  await page.goto('/regions/150622?status=construction')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '总览' }).click()
  await expect(page).toHaveURL(/\/\?region=150622&status=construction/)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '对比' }).click()
  await expect(page).toHaveURL(/\/compare\?status=construction.*regions=150622$/)
})

test('a filter changes the page in place', async ({ page }) => {
  await page.goto('/regions/150600')
  await page.locator('[data-filter="status"] > summary').click()
  await page.locator('input[name="status"][value="construction"]').check()
  await expect(page).toHaveURL(/\/regions\/150600\?status=construction$/)
  await expect(page.locator('h1')).toHaveText(/^当前条件下，鄂尔多斯市/)
  await expect(page.locator('[data-filter="region"]')).toHaveCount(0)
})

test('the autonomous region and a city have their parts', async ({ page }) => {
  await page.goto('/regions/150000')
  await expect(page.locator('[data-chart="inside"].chart-wide a.mark')).toHaveCount(12)
  await page.goto('/regions/150600')
  await expect(page.locator('[data-chart="league"].chart-wide a.mark')).toHaveCount(12)
  await expect(page.locator('[data-chart="inside"].chart-wide a.mark[data-key="150626"]')).toHaveCount(1)
})

test('by keyboard: from the title to the ranking, to another region', async ({ page }) => {
  await page.goto('/regions/150622')
  await page.locator('[data-chart="league"].chart-wide a.mark[data-key="150626"]').focus()
  await page.keyboard.press('ArrowDown')
  const next = page.locator('[data-chart="league"].chart-wide a.mark:focus')
  const code = await next.getAttribute('data-key')
  expect(code).not.toBe('150626')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/regions/${code}$`))
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page is whole and filters are a form that keeps it', async ({ page }) => {
    await page.goto('/regions/150622?lang=en')
    await expect(page.locator('[data-chart="league"].chart-wide svg')).toBeVisible()
    await page.locator('[data-filter="year"] > summary').click()
    await page.locator('select[name="year"]').first().selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page).toHaveURL(/\/regions\/150622\?year=\d{4}.*lang=en/)
  })
})
