import { expect, test } from '@playwright/test'

const SCREENS = [
  [
    '/regions/150622',
    'region',
    /^据\d+篇报道，准格尔旗见报项目计划总投资合计约?[\d.]+亿元(?:〔\d〕)+；按本版数据，.*。/,
  ],
  [
    '/regions/150622',
    'league',
    /^据\d+篇报道，准格尔旗见报项目计划总投资.*；按本版数据，居鄂尔多斯市第\d+位（9个旗县区中\d个有报道）.*。/,
  ],
  ['/regions/150600', 'inside', /^据\d+篇报道，鄂尔多斯市见报项目中，.*计划总投资最多，.*(?:〔\d〕)+。/],
  ['/?measure=capacity', 'ranking', /^据\d+篇报道，内蒙古自治区见报项目中，.*计划产能.*(?:〔\d〕)+。/],
  ['/?measure=gdp', 'industries', /^据\d+篇报道，内蒙古自治区见报项目中，.*计划总投资最多，.*(?:〔\d〕)+。/],
  ['/', 'ranking', /^据\d+篇报道，内蒙古自治区见报项目中，.*计划总投资最多，.*(?:〔\d〕)+。/],
  ['/', 'stages', /^据\d+篇报道，内蒙古自治区见报的\d+个项目中，.*(?:〔\d〕)+。/],
  [
    '/compare?regions=150622~150626',
    'compare-investment',
    /^据\d+篇报道，见报项目计划总投资：乌审旗最多，.*(?:〔\d〕)+。/,
  ],
] as const

for (const [path, id, sentence] of SCREENS)
  test(`a finding copies as a sentence with footnotes: ${path} ${id}`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL })
    await page.goto(path)
    const field = page.locator(`#sentence-${id}`)
    const fold = page.locator('details', { has: field })
    await fold.locator('summary').click()
    const text = await field.inputValue()
    expect(text).toMatch(sentence)
    const [first = '', ...notes] = text.split('\n')
    // Every number in the sentence has its footnote with a date and an address of this edition.
    const marks = [...first.matchAll(/〔(\d+)〕/g)].map(([, n]) => n)
    for (const n of marks) {
      const note = notes.find((line) => line.startsWith(`〔${n}〕`)) ?? ''
      expect(note).toMatch(/《.+》.*，.*(?:年|日期不详).*，https?:\/\/\S+edition=\d+/)
    }
    await fold.getByRole('button', { name: '复制' }).click()
    await expect(fold.getByRole('button', { name: '已复制' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  })

test('a footnote leads to the fact that it names', async ({ page }) => {
  await page.goto('/regions/150622?lang=en')
  const text = await page.locator('#sentence-region').inputValue()
  expect(text).toMatch(/^According to \d+ reports?, the reported projects of Jungar Banner have/)
  const [address = ''] = /https?:\/\/\S+\/facts\/\S+/.exec(text) ?? []
  const answer = await page.goto(new URL(address).pathname + new URL(address).search)
  expect(answer?.status()).toBe(200)
  await expect(page.locator('main')).toContainText('亿元')
})

test('what is limited by filters is told as limited', async ({ page }) => {
  await page.goto('/regions/150600?status=construction&year=2024~2026')
  const text = await page.locator('#sentence-region').inputValue()
  expect(text).toMatch(/^据\d+篇报道，限在建，2024—2026年，鄂尔多斯市见报项目/)
})

test('official figures are told with their year and table; of different years they make no ranking', async ({
  page,
}) => {
  await page.goto('/?measure=population')
  const ranked = await page.locator('#sentence-ranking').inputValue()
  expect(ranked).toMatch(/^2020年，.*最多，.*〔1〕。\n〔1〕.*《.*普查.*》/)
  await page.goto('/?measure=gdp&industry=coal-power')
  const listed = await page.locator('#sentence-ranking').inputValue()
  expect(listed).toMatch(/^地区生产总值：\S+亿元（\d{4}年），/)
  // Neither a place nor a filter of projects: they say nothing of such figures.
  expect(listed).not.toMatch(/最多|第\d+位|限/)
})

test('regions that must not be ranked stand side by side in the sentence', async ({ page }) => {
  for (const [regions, told] of [
    ['150622', /^据\d+篇报道，见报项目计划总投资：准格尔旗约?[\d.]+亿元(?:〔\d〕)+。/],
    [
      '150622~150600',
      /^据\d+篇报道，见报项目计划总投资：准格尔旗约?[\d.]+亿元，鄂尔多斯市约?[\d.]+亿元(?:〔\d〕)+。/,
    ],
  ] as const) {
    await page.goto(`/compare?regions=${regions}`)
    expect(await page.locator('#sentence-compare-investment').inputValue()).toMatch(told)
  }
})

test('of a region without reports the sentence says that, and of which edition', async ({ page }) => {
  await page.goto('/regions/150622?year=2090')
  const text = await page.locator('#sentence-region').inputValue()
  expect(text).toMatch(/^2090年，准格尔旗没有项目见报.*。\n数据：旗图，第\d+版数据/)
  expect(text).not.toContain('〔')
})

test('every chart of every screen has its sentence', async ({ page }) => {
  for (const path of [
    '/',
    '/?measure=gdp',
    '/?measure=jobs&per=head&lang=en',
    '/regions/150600',
    '/regions/150000',
  ]) {
    await page.goto(path)
    const charts = await page.locator('.chart-figure').count()
    expect(charts, path).toBeGreaterThan(2)
    await expect(page.locator('.chart-figure .cite-text'), path).toHaveCount(charts)
  }
})
