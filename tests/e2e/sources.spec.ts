import { expect, type Page, test } from '@playwright/test'
import { violations } from './support/axe'

const rows = (page: Page) => page.locator('table.stacked tbody tr')

/** Opens the document with most facts on the first page of the list. */
async function openDocument(page: Page, own = '') {
  await page.goto(`/sources${own}`)
  const counts = await rows(page).evaluateAll((list) =>
    list.map((row) => Number(row.querySelector('td:last-child')?.textContent)),
  )
  const most = counts.indexOf(Math.max(...counts))
  await page.goto((await rows(page).nth(most).locator('th a').getAttribute('href')) ?? '')
  return counts[most] as number
}

test('documents are found by words and by what they state', async ({ page }) => {
  await page.goto('/sources')
  const all = await rows(page).count()
  const title = (await rows(page).nth(2).locator('th a').innerText()).slice(0, 6)
  await page.getByRole('searchbox').fill(title)
  await page.getByRole('button', { name: '搜索' }).click()
  await expect(rows(page).first()).toContainText(title)
  expect(await rows(page).count()).toBeLessThan(all)
  await page.getByRole('link', { name: '清除搜索' }).click()
  await expect(page).toHaveURL(/\/sources$/)
  await page.locator('[data-filter="status"] > summary').click()
  await page.locator('input[name="status"][value="signed"]').check()
  await expect(page).toHaveURL(/status=signed/)
  await expect(page.getByText(/符合条件的文献\d+份/)).toBeVisible()
  // What is listed has a fact of the kind, and no more of them than the document has in all.
  const [shown, link] = await rows(page)
    .first()
    .evaluate((row) => [
      Number(row.querySelector('td:last-child')?.textContent),
      row.querySelector('a')?.href,
    ])
  await page.goto(String(link))
  expect(Number(shown)).toBeGreaterThan(0)
  expect(await page.locator('[data-fact-row]').count()).toBeGreaterThanOrEqual(Number(shown))
  await page.goto('/sources?q=没有这样的文献')
  await expect(page.getByRole('heading', { name: '没有符合条件的文献' })).toBeVisible()
})

test('every fact is marked in the text, listed, and in the legend', async ({ page }) => {
  const facts = await openDocument(page)
  await expect(page.locator('[data-fact-row]')).toHaveCount(facts)
  const marked = await page
    .locator('.document-text mark[data-facts]')
    .evaluateAll((marks) => marks.flatMap((mark) => (mark as HTMLElement).dataset.facts?.split(' ') ?? []))
  expect(new Set(marked).size).toBe(facts)
  const legend = page.getByRole('list', { name: '底色与线型的含义' })
  const counts = await legend.locator('.tabular').allInnerTexts()
  expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(facts)
  // Not by colour alone.
  const lines = await legend
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationStyle))
  expect(new Set(lines).size).toBe(lines.length)
  await page.locator('[data-fact-row] a[data-fact-link]').first().click()
  await expect(page).toHaveURL(/\/facts\/[\w-]{24}/)
})

test('keys and buttons lead from fact to fact, and the address follows', async ({ page }) => {
  const facts = await openDocument(page)
  const keys = await page
    .locator('[data-fact-row]')
    .evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset.factRow))
  const asked = () => new URL(page.url()).searchParams.get('fact')
  const status = page.locator('[data-fact-position]')
  await page.keyboard.press('n')
  await expect(status).toContainText(`1 / ${facts}`)
  expect(asked()).toBe(keys[0])
  await page.keyboard.press('j')
  expect(asked()).toBe(keys[1])
  await expect(page.locator('mark.lit').first()).toBeInViewport()
  await expect(page.locator('[data-fact-row][data-current]')).toHaveAttribute('data-fact-row', keys[1] ?? '')
  await page.keyboard.press('p')
  await page.keyboard.press('k')
  // Around the end.
  expect(asked()).toBe(keys.at(-1))
  await page.getByRole('link', { name: '下一条' }).click()
  expect(asked()).toBe(keys[0])
  await page.locator('a[data-fact-jump]').nth(2).click()
  expect(asked()).toBe(keys[2])
  await expect(status).toContainText(`3 / ${facts}`)
  // The address can be sent: whoever opens it sees the same fact.
  await page.reload()
  await expect(page.locator('mark.lit').first()).toBeInViewport()
  await expect(status).toContainText(`3 / ${facts}`)
  await page.keyboard.press('n')
  expect(asked()).toBe(keys[3])
})

test('a fact that is not in the document is named', async ({ page }) => {
  await openDocument(page)
  await page.goto(`${new URL(page.url()).pathname}?fact=nothing`)
  await expect(page.locator('.bar')).toContainText('nothing')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('links lead from fact to fact', async ({ page }) => {
    await openDocument(page, '?lang=en')
    const keys = await page
      .locator('[data-fact-row]')
      .evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset.factRow))
    for (const key of keys.slice(0, 3)) {
      await page.getByRole('link', { name: 'Next' }).click()
      await expect(page).toHaveURL(new RegExp(`fact=${key}#f-${key}`))
      await expect(page.locator('mark.lit').first()).toBeInViewport()
    }
    await page.getByRole('link', { name: 'Previous' }).click()
    await expect(page).toHaveURL(new RegExp(`fact=${keys[1]}#f-`))
  })
})

test('on a phone nothing is wider than the screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await openDocument(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await context.close()
})

for (const language of ['zh', 'en'])
  test(`axe finds nothing: ${language}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await openDocument(page, language === 'en' ? '?lang=en' : '')
    await page.keyboard.press('n')
    expect(await violations(page), page.url()).toEqual([])
    await page.goto(`/sources?q=zzzz${language === 'en' ? '&lang=en' : ''}`)
    expect(await violations(page), page.url()).toEqual([])
    await context.close()
  })
