import { expect, test } from '@playwright/test'

test('the overview shows figures, map, rankings, stages and projects', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/内蒙古自治区.*旗图/)
  for (const figure of ['projects', 'total', 'output_planned', 'jobs_planned'])
    await expect(page.locator(`[data-figure="${figure}"]`)).toBeVisible()
  await expect(page.locator('[data-chart="map"].chart-wide svg a.mark')).toHaveCount(12)
  for (const chart of ['ranking', 'industries', 'stages', 'timeline'])
    await expect(page.locator(`[data-chart="${chart}"] svg:visible`)).toHaveCount(1)
  await expect(page.getByRole('heading', { name: '项目', exact: true })).toBeVisible()
  await expect(page.locator('footer')).toContainText('改写')
  await expect(page.locator('footer')).toContainText('GS（2024）0650号')
})

test('planned and actual are told apart in figures and tables', async ({ page }) => {
  await page.goto('/')
  await page.locator('.map-grid summary', { hasText: '以表格查看' }).click()
  const heads = page.locator('.map-grid details.twin thead th')
  await expect(heads).toHaveText(['地区', '计划', '实际', '项目数'])
  await page.goto('/?basis=actual')
  await page.locator('.map-grid summary', { hasText: '以表格查看' }).click()
  await expect(heads).toHaveText(['地区', '实际', '项目数'])
})

test('every chart has a table with the same number of rows at least', async ({ page }) => {
  await page.goto('/')
  for (const chart of ['ranking', 'industries', 'stages']) {
    const figure = page.locator('figure', { has: page.locator(`[data-chart="${chart}"]`) })
    const marks = await figure.locator('svg:visible a.mark').count()
    await figure.locator('summary', { hasText: '以表格查看' }).click()
    expect(await figure.locator('tbody tr').count()).toBeGreaterThanOrEqual(marks)
  }
})

test('counties are compared on one map', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '103个旗县区' }).click()
  await expect(page).toHaveURL(/level=county/)
  await expect(page.locator('[data-chart="map"].chart-wide svg .mark')).toHaveCount(103)
})

test('the table is sorted and paged by links', async ({ page }) => {
  await page.goto('/?sort=name')
  await expect(page.locator('#projects ~ * th[aria-sort="ascending"]')).toContainText('项目')
  await page.goto('/')
  await page.locator('a[rel="next"]').click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.getByText(/第2页/)).toBeVisible()
})
