import { expect, test } from '@playwright/test'
import { readPicture } from './support/pictures'

const SCREENS = [
  ['/?in=150600&measure=jobs', 5],
  ['/regions/150622', 3],
  ['/regions/150600?status=construction', 4],
  ['/regions/150000', 3],
  ['/projects?industry=renewables', 2],
] as const

for (const [path, charts] of SCREENS)
  test(`every chart of a screen is a file, a poster and a frame: ${path}`, async ({ page, request }) => {
    await page.goto(path)
    await page.locator('details.share > summary').click()
    const rows = page.locator('.share-chart')
    await expect(rows).toHaveCount(charts)
    for (const row of await rows.all()) {
      const name = (await row.locator('span').textContent()) ?? ''
      const svg = await request.get((await row.getByRole('link', { name: 'SVG' }).getAttribute('href')) ?? '')
      expect(svg.status(), name).toBe(200)
      expect(svg.headers()['cache-control']).toContain('immutable')
      const title = titleOf(await svg.text())
      await row.locator('summary').click()
      const code = await row.locator('textarea').inputValue()
      const frame = new URL(/src="([^"]+)"/.exec(code)?.[1] ?? '')
      const embedded = await (await request.get(`${frame.pathname}${frame.search}`)).text()
      // The same finding wherever the chart goes.
      expect(plain(embedded), name).toContain(title)
      expect(embedded).toContain('<svg')
    }
  })

test('the picture and the poster of one chart lead back to its screen in its edition', async ({
  page,
  request,
  baseURL,
}) => {
  const { edition } = await (await request.get('/healthz')).json()
  await page.goto('/compare?regions=150622~150626')
  await page.locator('details.share > summary').click()
  const row = page.locator('.share-chart', { hasText: '比较：投资' }).first()
  const png = await request.get((await row.getByRole('link', { name: 'PNG' }).getAttribute('href')) ?? '')
  expect(readPicture(await png.body()).width).toBe(1920)
  const poster = await request.get((await row.getByRole('link', { name: '海报' }).getAttribute('href')) ?? '')
  expect(readPicture(await poster.body()).code).toBe(
    `${baseURL}/compare?edition=${edition}&regions=150622~150626`,
  )
})

test('a comparison offers the charts that it shows, and no others', async ({ page }) => {
  await page.goto('/compare?regions=150622~150626')
  const shown = await page.locator('.multiples figure').count()
  await page.locator('details.share > summary').click()
  await expect(page.locator('.share-chart')).toHaveCount(shown)
})

test('where nothing is drawn, no chart is offered and a link to one says so', async ({ page, request }) => {
  // No report is of a year to come.
  await page.goto('/regions/150622?year=2090')
  await page.locator('details.share > summary').click()
  await expect(page.locator('.share-chart')).toHaveCount(0)
  const to = encodeURIComponent('/compare?regions=150622&year=2090')
  const answer = await request.get(`/share/chart.svg?chart=compare-jobs&to=${to}`)
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('不在这一版数据里')
  const frame = await request.get(`/embed?chart=compare-jobs&to=${to}`)
  expect(await frame.text()).toContain('没有可画的内容')
})

test('what is no chart of a screen is refused with those that are', async ({ request }) => {
  for (const kind of ['share/chart.svg', 'share/chart.png', 'embed'])
    for (const [query, said] of [
      ['chart=map&to=%2Fregions%2F150622', 'league, industries, stages'],
      ['chart=league', 'map, ranking'],
      ['chart=map&to=%2Fsources', '没有图表'],
    ]) {
      const answer = await request.get(`/${kind}?${query}`)
      expect(answer.status(), `${kind} ${query}`).toBe(400)
      expect(await answer.text()).toContain(said)
    }
  const poster = await request.get('/share/poster.png?to=%2Fregions%2F150622&chart=map')
  expect(poster.status()).toBe(400)
})

/** The finding that a chart's file names itself by. */
function titleOf(svg: string): string {
  const title = /<title[^>]*>([^<]+)<\/title>/.exec(svg)?.[1] ?? ''
  expect(title).not.toBe('')
  return plain(title)
}

function plain(text: string): string {
  return text.replace(/&amp;/g, '&').replace(/&quot;/g, '"')
}
