import { expect, type Page, test } from '@playwright/test'
import { addTable, figureLine } from '../support/second-table'

// The second test reads what the first has written.
test.describe.configure({ mode: 'serial' })

const GDP = figureLine('150600,鄂尔多斯市,gdp,2025')
const EARLIER = figureLine('150600,鄂尔多斯市,gdp,2021')
const PEOPLE = figureLine('150600,鄂尔多斯市,population,2020')

/** Corrected, taken out, and corrected. */
const CORRECTIONS = new Map([
  [GDP, GDP.replace('6122.2', '6200.5')],
  [EARLIER, ''],
  [PEOPLE, PEOPLE.replace('2153638', '2000000')],
])

const shownValue = async (page: Page) =>
  Number(
    await page
      .locator('section[aria-labelledby="regions-heading"] tr[data-key="150600"] [data-value]')
      .first()
      .getAttribute('data-value'),
  )

test('a link copied before the table of official figures was corrected shows the old ones, and says what changed', async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(180_000)
  const { edition: before } = await (await request.get('/healthz')).json()
  const sender = await browser.newContext({ baseURL })
  const page = await sender.newPage()
  const copied = async (address: string) => {
    await page.goto(address)
    await page.locator('details.share > summary').click()
    return page.locator('#share-pinned').inputValue()
  }
  const overview = await copied('/?measure=gdp')
  const perHead = await copied('/?measure=gdp&per=head')
  const region = await copied('/regions/150600')
  const comparison = await copied('/compare?regions=150600~150200')
  const projects = await copied('/projects?in=150600')
  await sender.close()

  await addTable(process.env.TEST_DASHBOARD_DATABASE_URL ?? '', CORRECTIONS)
  expect((await (await request.get('/healthz')).json()).edition).toBe(before + 1)

  const receiver = await browser.newContext({ baseURL })
  const other = await receiver.newPage()
  const bar = other.locator('.bar')
  const main = other.locator('main')
  const changed = async () => Number(/本视图有(\d+)处/.exec((await bar.textContent()) ?? '')?.[1])

  await other.goto(overview)
  expect(await shownValue(other)).toBe(6122.2)
  await expect(bar).toContainText(`您看到的是第${before}版数据；现在已有第${before + 1}版`)
  // GDP, and the population in the table below.
  expect(await changed()).toBe(2)
  await bar.getByRole('link', { name: '逐条查看' }).click()
  const rows = other.locator('tr[data-fact="statistic"]')
  await expect(rows).toHaveCount(2)
  const gdp = rows.filter({ hasText: '地区生产总值' })
  await expect(gdp).toContainText('鄂尔多斯市')
  await expect(gdp.getByRole('link')).toHaveText([/6122\.2亿元/, /6200\.5亿元/])
  await gdp.getByRole('link').first().click()
  await expect(other).toHaveURL(new RegExp(`/regions/150600\\?edition=${before}$`))
  await expect(main).toContainText('6122.2亿元')

  await other.goto(overview)
  await bar.getByRole('link', { name: '查看最新数据' }).click()
  await expect(bar).toHaveCount(0)
  expect(await shownValue(other)).toBe(6200.5)

  // Per head: what is divided by is of the edition, too.
  await other.goto(perHead)
  await expect(main).toContainText('2,153,638')
  await expect(main).not.toContainText('2,000,000')

  // The page of the region shows every year: the figure that was taken out stands in the old edition.
  await other.goto(region)
  await expect(main).toContainText('4715.7亿元')
  expect(await changed()).toBe(3)
  await bar.getByRole('link', { name: '逐条查看' }).click()
  await expect(rows).toHaveCount(3)
  await expect(rows.filter({ hasText: '2021年' })).toHaveAttribute('data-change', 'gone')
  await other.goto('/regions/150600')
  await expect(main).not.toContainText('4715.7亿元')

  await other.goto(comparison)
  await expect(main).toContainText('6122.2亿元')
  expect(await changed()).toBe(2)
  await bar.getByRole('link', { name: '逐条查看' }).click()
  await expect(main).toContainText('鄂尔多斯市、包头市')
  await expect(rows).toHaveCount(2)
  await other.getByRole('link', { name: `打开第${before}版` }).click()
  await expect(other).toHaveURL(/\/compare\?.*regions=150600~150200/)
  await expect(main).toContainText('6122.2亿元')

  // Projects have no official figures.
  await other.goto(projects)
  await expect(bar).toContainText('本视图的数字没有变化')
  await receiver.close()
})

test('files, the API and the list of editions have the table of each edition', async ({ request, page }) => {
  const { edition } = await (await request.get('/healthz')).json()
  const list = async (query: string) => {
    const answer = await request.get(`/api/v1/statistics?region=150600&indicator=gdp${query}`)
    const { items } = await answer.json()
    return items
      .filter(({ region }: { region: string }) => region === '150600')
      .map(({ year, value }: { year: number; value: number }) => `${year} ${value}`)
  }
  expect(await list(`&edition=${edition - 1}`)).toEqual([
    '2020 3533.7',
    '2021 4715.7',
    '2023 5849.86',
    '2025 6122.2',
  ])
  expect(await list('')).toEqual(['2020 3533.7', '2023 5849.86', '2025 6200.5'])
  for (const [query, value] of [
    [`?edition=${edition - 1}`, '6122.2'],
    ['', '6200.5'],
  ]) {
    expect(await (await request.get(`/data/statistics.csv${query}`)).text()).toContain(`,2025,${value},`)
    const regions = await (await request.get(`/data/regions.json${query || '?'}&measure=gdp`)).text()
    expect(regions).toContain(`${Number(value) * 1e8}`)
  }
  await page.goto('/about/editions')
  const row = page.getByRole('row').filter({ hasText: '最新' })
  await expect(row).toContainText('改动2，失效1')
})
