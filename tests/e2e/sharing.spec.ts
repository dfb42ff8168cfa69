import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { readPicture } from './support/pictures'

test('the share dialog offers a link with the edition and one without, and both open the view', async ({
  page,
  context,
  request,
}) => {
  const { edition } = await (await request.get('/healthz')).json()
  await page.goto('/?in=150600&measure=jobs')
  await page.locator('details.share > summary').click()
  const pinned = await page.locator('#share-pinned').inputValue()
  const live = await page.locator('#share-live').inputValue()
  expect(new URL(pinned).search).toBe(`?measure=jobs&in=150600&edition=${edition}`)
  expect(new URL(live).search).toBe('?measure=jobs&in=150600')
  const title = await page.locator('h1').textContent()
  for (const link of [pinned, live]) {
    const other = await context.newPage()
    await other.goto(link)
    await expect(other.locator('h1')).toHaveText(title ?? '')
    await expect(other.locator('.bar')).toHaveCount(0)
    await other.close()
  }
})

test('the button copies the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?in=150600')
  await page.locator('details.share > summary').click()
  const button = page.locator('[data-copy="share-pinned"]')
  await button.click()
  await expect(button).toHaveText('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('#share-pinned').inputValue(),
  )
})

test('where the system has a share sheet, the view is handed to it; where it has none, no button shows', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/')
  await page.locator('details.share > summary').click()
  const offered = await page.evaluate(() => typeof navigator.share === 'function')
  if (!offered) await expect(page.locator('[data-share]')).toBeHidden()

  const context = await browser.newContext({ baseURL })
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        ;(window as unknown as { shared: ShareData }).shared = data
      },
    })
  })
  const phone = await context.newPage()
  await phone.goto('/?in=150600')
  await phone.locator('details.share > summary').click()
  await phone.locator('[data-share]').click()
  const shared = await phone.evaluate(() => (window as unknown as { shared: ShareData }).shared)
  expect(shared.url).toBe(await phone.locator('#share-pinned').inputValue())
  expect(shared.title).not.toBe('')
  await context.close()
})

test('a short link leads to the view in its edition, is the same when asked for again, and shows its code', async ({
  page,
  request,
}) => {
  const { edition } = await (await request.get('/healthz')).json()
  const make = async () => {
    await page.goto('/?in=150600&lang=en')
    await page.locator('details.share > summary').click()
    await page.getByRole('button', { name: 'Make a short link' }).click()
    await expect(page).toHaveURL(/\/share\/link\?/)
    return page.locator('#short-link').inputValue()
  }
  const link = await make()
  expect(new URL(link).pathname).toMatch(/^\/s\/[0-9A-Za-z]{12}$/)
  expect(await make()).toBe(link)
  await page.goto(link)
  await expect(page).toHaveURL(new RegExp(`/\\?in=150600&lang=en&edition=${edition}$`))
})

test('short links lead to screens of this site only', async ({ request, baseURL }) => {
  const headers = { 'x-forwarded-for': '203.0.113.50' }
  for (const to of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/s/AAAAAAAAAAAA',
    '/api/v1/regions',
    '',
  ]) {
    const answer = await request.post('/s', { form: { to }, headers, maxRedirects: 0 })
    expect(answer.status(), to).toBe(400)
    expect(await answer.text()).toContain('例如 /?in=150600')
  }
  // The whole link is as good as what stands behind the host, if the host is ours.
  const own = await request.post('/s', { form: { to: `${baseURL}/?in=150600` }, headers, maxRedirects: 0 })
  expect(own.status()).toBe(303)
  expect((await request.get('/s/AAAAAAAAAAAA', { maxRedirects: 0 })).status()).toBe(404)
  expect((await request.get('/s/..%2F', { maxRedirects: 0 })).status()).toBe(404)
})

test('who asks for too many short links is told to wait, and others are not', async ({ request }) => {
  const ask = (from: string) =>
    request.post('/s', { form: { to: '/' }, headers: { 'x-forwarded-for': from }, maxRedirects: 0 })
  const first = await Promise.all(Array.from({ length: 20 }, () => ask('203.0.113.60')))
  expect(first.map((answer) => answer.status())).toEqual(first.map(() => 303))
  const refused = await ask('203.0.113.60')
  expect(refused.status()).toBe(429)
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
  expect(await refused.text()).toContain('每分钟最多生成20个短链接')
  expect((await ask('203.0.113.61')).status()).toBe(303)
})

test('the poster is a picture for phones, and its code leads to the view in its edition', async ({
  page,
  request,
  baseURL,
}) => {
  const { edition } = await (await request.get('/healthz')).json()
  await page.goto('/?in=150600&industry=coal-chemicals')
  await page.locator('details.share > summary').click()
  const href = await page.getByRole('link', { name: '长图海报' }).getAttribute('href')
  const answer = await request.get(href ?? '')
  expect(answer.headers()['content-type']).toBe('image/png')
  expect(answer.headers()['cache-control']).toContain('immutable')
  const { width, height, code } = readPicture(await answer.body())
  expect(width).toBe(1080)
  expect(height).toBeGreaterThan(1500)
  expect(code).toBe(`${baseURL}/?industry=coal-chemicals&in=150600&edition=${edition}`)
  // The same address, the same bytes.
  expect(await (await request.get(href ?? '')).body()).toEqual(await answer.body())
})

test('every screen has a title, a description and a picture of its state for social networks', async ({
  page,
  request,
}) => {
  const seen = new Set<string>()
  for (const path of ['/', '/?in=150600', '/?in=150600&lang=en&edition=1']) {
    await page.goto(path)
    const content = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content')
    const [title, picture] = [await content('title'), await content('image')]
    expect(await content('description')).not.toBe('')
    expect(picture).toContain(encodeURIComponent(path))
    const answer = await request.get(new URL(picture ?? '').pathname + new URL(picture ?? '').search)
    expect(readPicture(await answer.body())).toMatchObject({ width: 1200, height: 630 })
    seen.add(`${title} ${(await answer.body()).length}`)
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
    expect(canonical).not.toContain('edition=')
  }
  expect(seen.size).toBe(3)
})

test('titles and descriptions say what a state shows, on the page and where it is posted', async ({
  page,
}) => {
  for (const [path, title, description] of [
    ['/', '内蒙古自治区', /计划总投资最多.*项目\d+，计划总投资约?[\d.]+亿元/],
    [
      '/?in=150600&measure=jobs&status=construction&year=2024~2026',
      '鄂尔多斯市 · 在建 · 2024—2026年 · 指标：就业岗位',
      /计划就业岗位/,
    ],
    [
      '/?level=county&measure=gdp&per=head',
      '内蒙古自治区 · 旗县区 · 指标：地区生产总值 · 人均',
      /人均地区生产总值/,
    ],
    ['/regions/150622?grounds=stated', '准格尔旗 · 原句载明', /项目\d+/],
    ['/compare?regions=150622~150626&industry=renewables', '准格尔旗、乌审旗对比 · 风电光伏', /./],
    ['/projects?in=150600&q=%E9%A3%8E%E7%94%B5', '鄂尔多斯市的项目 · 搜索“风电”', /./],
  ] as const) {
    await page.goto(path)
    const content = (name: string) => page.locator(`meta[${name}]`).getAttribute('content')
    expect(await content('property="og:title"')).toBe(title)
    await expect(page).toHaveTitle(`${title} · 旗图`)
    expect(await content('name="description"')).toMatch(description)
    expect(await content('property="og:description"')).toBe(await content('name="description"'))
  }
})

test('one chart is a file with its finding and sources', async ({ request }) => {
  const svg = await request.get('/share/chart.svg?chart=industries&in=150600&edition=1')
  expect(svg.headers()['content-type']).toContain('image/svg+xml')
  const text = await svg.text()
  for (const said of ['第1版数据', '资料来源', '计划总投资']) expect(text).toContain(said)
  const png = await request.get('/share/chart.png?chart=map')
  expect(readPicture(await png.body()).width).toBe(1920)
})

test('pictures of what there is not are refused with a sentence', async ({ request }) => {
  for (const [path, status, said] of [
    ['/share/poster.png', 400, '参数 to'],
    ['/share/poster.png?to=https%3A%2F%2Fevil.example', 400, '参数 to'],
    ['/share/og.png?to=%2F%3Fedition%3D99999', 404, '不在这一版数据里'],
    ['/share/chart.svg?chart=pie', 400, '参数 chart'],
    ['/embed?chart=pie', 400, '参数 chart'],
    ['/share/chart.svg?chart=map&colour=red', 400, 'colour'],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(status)
    expect(await answer.text()).toContain(said)
  }
})

test('a chart stands in a frame of another site, and nothing else does', async ({ browser, baseURL }) => {
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<iframe id="chart" src="${baseURL}/embed?chart=map&in=150600" width="800" height="640"></iframe>
      <iframe id="page" src="${baseURL}/" width="800" height="640"></iframe>`)
  })
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
  const chart = page.frameLocator('#chart')
  await expect(chart.locator('h1')).toContainText('计划总投资')
  await expect(chart.locator('svg.chart:visible')).toHaveCount(1)
  await expect(chart.locator('footer')).toContainText('天地图')
  // Marks and links open beside the frame: inside it they would be refused.
  expect(await chart.locator('a:not([target="_blank"])').count()).toBe(0)
  await expect(page.frameLocator('#page').locator('main#content')).toHaveCount(0)
  await context.close()
  other.close()
})

test('without scripts: the dialog opens, links stand in fields, the short link is made by a form', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/?in=150600')
  await page.locator('details.share > summary').click()
  await expect(page.locator('#share-pinned')).toBeVisible()
  await expect(page.locator('[data-copy]').first()).toBeHidden()
  await expect(page.locator('[data-share]')).toBeHidden()
  await page.getByRole('button', { name: '生成短链接' }).click()
  await expect(page.locator('#short-link')).toHaveValue(/\/s\/[0-9A-Za-z]{12}$/)
  await context.close()
})

test('on a phone the dialog stays on the screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, hasTouch: true })
  const page = await context.newPage()
  await page.goto('/')
  await page.locator('details.share > summary').tap()
  await expect(page.locator('#share-pinned')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await context.close()
})
