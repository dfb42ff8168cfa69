import { expect, type Page, test } from '@playwright/test'
import { violations } from './support/axe'

/** Made up for the tests: tests/support/second-edition.ts has two reports that say different things of it. */
async function openProject(page: Page, query = ''): Promise<void> {
  await page.goto('/projects?q=%E8%AF%95%E9%AA%8C%E6%9D%90%E6%96%99')
  const href = (await page.locator('tbody th a').first().getAttribute('href')) ?? ''
  await page.goto(`${href}${query}`)
}

test('reports that contradict each other stand side by side, each with its sentence and source', async ({
  page,
}) => {
  await openProject(page)
  const section = page.getByRole('region', { name: '互相矛盾的说法' })
  const pairs = section.getByRole('listitem')
  // Total investment and output value differ; jobs are the same in both and do not.
  await expect(pairs).toHaveCount(2)
  const money = pairs.filter({ hasText: '总投资' })
  const [counted, other] = [money.locator('[data-standing]').nth(0), money.locator('[data-standing]').nth(1)]
  await expect(counted).toContainText('12亿元')
  await expect(counted).toContainText('测试日报')
  await expect(other).toContainText('10亿元')
  await expect(other).toContainText('测试晚报')
  // On a wide screen they stand on one line.
  const [left, right] = [await counted.boundingBox(), await other.boundingBox()]
  expect(Math.abs((left?.y ?? 0) - (right?.y ?? 1e3))).toBeLessThan(2)
  expect(right?.x ?? 0).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
  for (const side of [counted, other]) {
    const link = side.locator('blockquote a').first()
    const sentence = ((await link.textContent()) ?? '').trim()
    expect(sentence).toContain('试验材料项目近日开工建设')
  }
  await other.locator('blockquote a').first().click()
  await expect(page).toHaveURL(/\/sources\//)
  await expect(page.locator('mark.lit').first()).toContainText('10亿元')
})

test('the one that does not count is listed with its standing, and the sum holds the other alone', async ({
  page,
}) => {
  await openProject(page)
  const key = /projects\/(\w+)/.exec(page.url())?.[1] ?? ''
  const answer = await page.request.get(`/api/v1/investments?region=150623&limit=1000`)
  const mine = (await answer.json()).items.filter((item: { project: string | null }) => item.project === key)
  expect(
    mine.map(({ amount, counted }: { amount: number; counted: boolean }) => [amount, counted]).sort(),
  ).toEqual([
    [1e9, false],
    [1.2e9, true],
  ])
})

test('on a phone one stands below the other; axe finds nothing, light and dark', async ({
  browser,
  baseURL,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      baseURL,
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 360, height: 740 },
    })
    const page = await context.newPage()
    await openProject(page, '?lang=en')
    const section = page.getByRole('region', { name: 'Contradictions' })
    const sides = section.getByRole('listitem').first().locator('[data-standing]')
    const [first, second] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()]
    expect(second?.y ?? 0).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await violations(page), page.url()).toEqual([])
    await context.close()
  }
})
