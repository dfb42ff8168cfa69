import { expect, test } from '@playwright/test'

const SCREENS = [
  [
    '/regions/150622',
    'region',
    /^据\d+篇报道，准格尔旗见报项目计划总投资合计约?[\d.]+亿元(?:〔\d〕)+；按本版数据，.*。/,
  ],
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
