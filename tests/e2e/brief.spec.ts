import { type Browser, expect, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** A text as it comes out of a PDF: fonts that share glyphs name 页 and 月 as the radicals ⻚ and ⽉. */
function printed(text: string): RegExp {
  const characters = [...text.replace(/\s/g, '')].map((character) =>
    /\p{Script=Han}/u.test(character)
      ? `[${character}\u2E80-\u2FDF]`
      : character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  )
  return new RegExp(characters.join(''), 'u')
}

/** A4 in points: 16 mm are left free at the top, 18 mm at the foot, where edition and page number stand. */
const [TOP, FOOT] = [842 - 45, 51]

/**
 * The text of a page's PDF, page by page, without white space; the size of its pages in points; and how far down the text
 * of each reaches, from 0 to 1.
 */
async function pdfOf(
  browser: Browser,
  url: string,
): Promise<{ pages: string[]; size: number[]; reach: number[] }> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(url)
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await context.close()
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document, { mergePages: false })
  const { view } = await document.getPage(1)
  const reach: number[] = []
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent()
    const heights = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' && item.transform[5] > FOOT
        ? [item.transform[5] as number]
        : [],
    )
    reach.push((TOP - Math.min(TOP, ...heights)) / (TOP - FOOT))
  }
  return { pages: (text as string[]).map((one) => one.replace(/\s/g, '')), size: view.slice(2), reach }
}

test('the brief of a view: A4, finding, filters, table, numbered sentences, edition and number on every page', async ({
  browser,
  page,
  baseURL,
}) => {
  await page.goto('/?in=150600&edition=1')
  const total = Number(await page.locator('[data-figure="total"]').getAttribute('data-value'))
  const { pages, size } = await pdfOf(browser, `${baseURL}/?in=150600&edition=1&print`)
  expect(size.map(Math.round)).toEqual([595, 842])
  expect(pages.length).toBeGreaterThanOrEqual(2)
  pages.forEach((text, i) => {
    expect(text).toMatch(printed('第1版数据'))
    expect(text).toMatch(printed(`第${i + 1}页，共${pages.length}页`))
    // No page is half empty but the last.
    if (i < pages.length - 1) expect(text.length, `page ${i + 1}`).toBeGreaterThan(120)
  })
  const all = pages.join('')
  expect(pages[0]).toMatch(printed('鄂尔多斯市'))
  for (const said of ['筛选', '数据表', '资料来源与原句', '天地图', 'edition=1'])
    expect(all).toMatch(printed(said))
  expect(total).toBeGreaterThan(0)

  await page.goto('/?in=150600&edition=1&print')
  await expect(page).toHaveURL(/print/)
  const quotes = await page.locator('.brief-sources blockquote').allTextContents()
  expect(quotes.length).toBeGreaterThan(3)
  for (const quote of quotes.slice(0, 5)) expect(all).toMatch(printed(quote))
  // Each sentence leads to its document, in the edition of the brief.
  for (const link of await page.locator('.brief-sources blockquote a').all())
    expect(await link.getAttribute('href')).toMatch(/^\/sources\/.*edition=1/)
})

test('a brief in English, of places that are compared', async ({ browser, baseURL }) => {
  const { pages } = await pdfOf(browser, `${baseURL}/compare?regions=150622~150626&lang=en&print`)
  expect(pages[0]).toContain('JungarBanner')
  expect(pages.join('')).toContain('Sourcesandsentences')
  expect(pages.at(-1)).toContain(`Page${pages.length}of${pages.length}`)
})

test('a brief of places of several levels holds these places and no others', async ({ page }) => {
  await page.goto('/compare?regions=150600~150121&print')
  const table = page.locator('.brief-table')
  await expect(table.locator('thead th a')).toHaveText(['鄂尔多斯市', '土默特左旗'])
  const places = await table
    .locator('tbody [data-code]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-code')))
  expect(new Set(places)).toEqual(new Set(['150600', '150121']))
  // A city holds its banners: neither leads the other.
  await expect(page.locator('.brief-finding')).toHaveCount(0)
})

test('Ctrl-P prints the brief; every other screen carries its edition and a code, too', async ({
  browser,
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes'
    }
  })
  await page.goto('/?in=150600')
  await page.locator('details.share').waitFor()
  await expect(async () => {
    await page.keyboard.press('Control+p')
    await expect(page.locator('.brief')).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')

  const { pages } = await pdfOf(browser, `${baseURL}/sources`)
  for (const [i, text] of pages.entries()) expect(text).toMatch(printed(`第${i + 1}页，共${pages.length}页`))
  expect(pages.join('')).toMatch(printed('扫码打开本视图'))
})

for (const path of [
  '/',
  '/?in=150600&lang=en',
  '/regions/150622',
  '/regions/150600',
  '/compare?regions=150622~150626~150600',
])
  test(`printed by the browser’s own menu, a screen fills its pages and names its sources: ${path}`, async ({
    browser,
    baseURL,
  }) => {
    const { pages, reach } = await pdfOf(browser, `${baseURL}${path}`)
    expect(pages.length).toBeGreaterThan(1)
    const english = path.includes('lang=en')
    for (const [i, text] of pages.entries()) {
      const number = english ? `Page ${i + 1} of ${pages.length}` : `第${i + 1}页，共${pages.length}页`
      expect(text, `page ${i + 1}`).toMatch(printed(number))
      // Only the last page may end early.
      if (i < pages.length - 1) expect(reach[i], `page ${i + 1}`).toBeGreaterThan(0.6)
    }
    expect(pages.at(-1)).toMatch(printed(english ? 'Boundaries' : '边界数据'))
  })

for (const [path, figures] of [
  ['/compare?regions=150622~150600', '.multiples figure'],
  ['/regions/150622', '#content figure.chart-figure'],
] as const)
  test(`a brief and a presentation show the charts of their screen: ${path}`, async ({ page }) => {
    await page.goto(path)
    const told = await page.locator(`${figures} h2`).allTextContents()
    expect(told.length).toBeGreaterThan(2)
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}print`)
    expect(await page.locator('.brief-charts h2').allTextContents()).toEqual(told)
    // What is reported of a banner is not told of its city.
    if (path.includes('/regions/')) await expect(page.locator('.brief-finding')).toHaveText(/^准格尔旗/)
    await page.goto(`/present?to=${encodeURIComponent(path)}`)
    const slides = await page.locator('[data-slide] h1, [data-slide] h2').allTextContents()
    expect(slides).toEqual(expect.arrayContaining(told))
  })
