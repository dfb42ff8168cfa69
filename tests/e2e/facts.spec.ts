import { expect, type Page, test } from '@playwright/test'
import { Client } from 'pg'
import { violations } from './support/axe'

/** From the sentences of a sum to the page of the first of them. */
async function openFact(page: Page, own = '') {
  await page.goto(`/evidence?of=total${own}`)
  const item = page.locator('li[data-standing="leading"]').first()
  const quote = (await item.locator('blockquote mark').innerText()).trim()
  const value = await item.getAttribute('data-value')
  await item.locator('a[data-fact-link]').click()
  await expect(page).toHaveURL(/\/facts\/[\w-]{24}/)
  return { quote, value }
}

test('a fact shows its sentence, its value and the ground of every part', async ({ page }) => {
  const { quote, value } = await openFact(page)
  await expect(page.locator('blockquote mark')).toHaveText(quote)
  await expect(page.locator('[data-fact="investment"]')).toHaveAttribute('data-value', value ?? '')
  for (const part of ['subject', 'kind', 'value', 'qualifier', 'basis', 'region', 'industry'])
    await expect(page.locator(`[data-part="${part}"]`)).toHaveAttribute('data-ground', /stated|inferred/)
  await expect(page.locator('[data-part="standing"]')).toContainText('计入合计')
})

test('the citation’s link leads back to the same fact of the same edition', async ({ page }) => {
  const { quote } = await openFact(page)
  const citation = await page.getByLabel('本条，GB/T 7714—2015').inputValue()
  expect(citation).toMatch(
    /^旗图\. .+\[DS\/OL\]\. 第\d+版数据\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http\S+\.$/,
  )
  const link = /http\S+(?=\.$)/.exec(citation)?.[0] ?? ''
  expect(link).toMatch(/edition=\d+/)
  await page.goto(link)
  await expect(page.locator('blockquote mark')).toHaveText(quote)
  expect(await page.getByLabel('引文与链接').inputValue()).toContain(quote.replace(/\s/g, ''))
})

test('a citation is copied by its button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openFact(page)
  const field = page.getByLabel('所据文献，GB/T 7714—2015')
  await page.locator('[data-copy="cite-document"]').click()
  await expect(page.locator('[data-copy="cite-document"]')).toHaveText('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue())
})

test('structured data name the claim, the observation and the article', async ({ page }) => {
  const { value } = await openFact(page)
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Claim',
    appearance: { '@type': 'NewsArticle' },
    about: { '@type': 'Observation', value: Number(value), unitText: 'CNY' },
  })
  expect(data.text).toBe((await page.locator('blockquote mark').innerText()).trim())
})

test('a text fragment leads to the sentence in its document', async ({ page }) => {
  await openFact(page)
  const link = page.locator('a[data-fragment]')
  expect(await link.getAttribute('href')).toMatch(/#f-[\w-]{24}:~:text=%/)
  await link.click()
  await expect(page).toHaveURL(/\/sources\/[\w-]{24}/)
  await expect(page.locator('mark.lit').first()).toBeInViewport()
})

test('a key that there is not is named; so is one that a later edition brought', async ({ page }) => {
  expect((await page.goto('/facts/000000000000000000000000'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一条事实')
  await expect(page.getByText('000000000000000000000000')).toBeVisible()
  await page.goto('/evidence?of=total&region=150623')
  const link = await page
    .locator('li', { hasText: '试验材料' })
    .first()
    .locator('a[data-fact-link]')
    .getAttribute('href')
  expect((await page.goto(link ?? ''))?.status()).toBe(200)
  expect((await page.goto(`${link}?edition=1`))?.status()).toBe(404)
})

test('a fact that is no longer valid says so and leads to the edition that had it', async ({ page }) => {
  const url = process.env.TEST_DASHBOARD_DATABASE_URL
  test.skip(!url, 'needs the database of the dashboard under test')
  const client = new Client({ connectionString: url })
  await client.connect()
  const key = 'closed0000000000000000e2'
  // Repeats a sentence that counts, so that no figure of any edition changes.
  await client.query(
    `INSERT INTO "investment" SELECT (jsonb_populate_record(NULL::"investment", to_jsonb(i) ||
       jsonb_build_object('id', nextval(pg_get_serial_sequence('investment', 'id')), 'key', $1::text,
         'standing', 'restated', 'firstEdition', 1, 'lastEdition', 1))).*
     FROM "investment" i WHERE i."standing" = 'leading' AND i."projectKey" IS NOT NULL AND i."firstEdition" = 1 LIMIT 1`,
    [key],
  )
  try {
    expect((await page.goto(`/facts/${key}`))?.status()).toBe(200)
    const bar = page.locator('main .bar', { hasText: '最后见于第1版数据' })
    await expect(bar).toBeVisible()
    await expect(page.getByRole('heading', { name: '同一篇报道现在的说法' })).toBeVisible()
    await bar.getByRole('link').click()
    await expect(page).toHaveURL(/edition=1/)
    await expect(page.locator('main .bar', { hasText: '最后见于' })).toHaveCount(0)
  } finally {
    await client.query(`DELETE FROM "investment" WHERE "key" = $1`, [key])
    await client.end()
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('everything of a fact is there', async ({ page }) => {
    await openFact(page, '&lang=en')
    await expect(page.getByRole('table', { name: 'What was read' })).toBeVisible()
    await expect(page.getByLabel('This record, GB/T 7714—2015')).toHaveValue(/Edition \d+/)
  })
})

for (const language of ['zh', 'en'])
  test(`axe finds nothing: ${language}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const lang = language === 'en' ? '&lang=en' : ''
    await openFact(page, lang)
    expect(await violations(page), page.url()).toEqual([])
    await page.goto(`/facts/nothing?x=1${lang}`)
    expect(await violations(page), page.url()).toEqual([])
    await context.close()
  })
