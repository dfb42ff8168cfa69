import { expect, test } from '@playwright/test'

const SEARCH = '/projects?q=%E9%A3%8E%E7%94%B5'

test('charts of a search speak of the projects that the table shows', async ({ page, request }) => {
  await page.goto(SEARCH)
  const found = Number(await page.locator('[data-total]').getAttribute('data-total'))
  expect(found).toBeGreaterThan(5)
  await page.locator('details.share > summary').click()
  await expect(page.locator('.share-pictures a[href*="chart=stages"]').first()).toBeVisible()

  // The chart in a frame: its bars add up to the table, and lead to lists of these projects alone.
  await page.goto(`/embed?chart=stages&to=${encodeURIComponent(SEARCH)}`)
  await expect(page.locator('main')).toContainText('搜索“风电”')
  const links = await page
    .locator('main svg >> nth=0')
    .locator('a.mark')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('href') ?? ''))])
  expect(links.length).toBeGreaterThan(1)
  let sum = 0
  for (const link of links) {
    await page.goto(link)
    expect(new URL(page.url()).searchParams.get('q')).toBe('风电')
    sum += Number(await page.locator('[data-sum]').getAttribute('data-sum'))
    await expect(page.locator('h1')).toContainText('搜索“风电”')
  }
  expect(sum).toBe(found)
  await page.locator('main').getByRole('link', { name: '‹' }).click()
  await expect(page).toHaveURL(/\/projects\?.*q=/)

  // The API finds the same.
  const { total } = await (await request.get('/api/v1/projects?q=fengdian&limit=1')).json()
  expect(total).toBe(found)
  expect((await request.get('/api/v1/regions?q=fengdian')).status()).toBe(400)
})

test('a brief and slides of a search are of the projects found, and say what was searched for', async ({
  page,
}) => {
  await page.goto(SEARCH)
  const found = Number(await page.locator('[data-total]').getAttribute('data-total'))
  await page.goto(`${SEARCH}&print=1`)
  const brief = page.locator('main')
  await expect(brief).toContainText('搜索“风电”')
  await expect(brief.locator('.brief-figures')).toContainText(String(found))
  await page.goto(`/present?to=${encodeURIComponent(SEARCH)}`)
  await expect(page.locator('main')).toContainText('搜索“风电”')
  await expect(page.locator('main')).toContainText(`${found}`)
})

test('an older edition of a search counts what has changed of the projects found', async ({ page }) => {
  // Edition 2 has brought one project, which this search finds and the other does not.
  await page.goto('/projects?q=%E8%AF%95%E9%AA%8C%E6%9D%90%E6%96%99&edition=1')
  const bar = page.locator('.bar')
  const count = Number(/本视图有(\d+)处/.exec((await bar.textContent()) ?? '')?.[1])
  expect(count).toBeGreaterThanOrEqual(2)
  await bar.getByRole('link', { name: '逐条查看' }).click()
  await expect(page.locator('tr[data-change]')).toHaveCount(count)
  await expect(page.locator('main')).toContainText('搜索“试验材料”')
  await page.goto(`${SEARCH}&edition=1`)
  await expect(bar).toContainText('本视图的数字没有变化')
})
