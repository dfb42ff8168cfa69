import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Published } from '@/lib/evaluate'

const scorecard = JSON.parse(
  readFileSync(new URL('../../lib/evaluate/scorecard.json', import.meta.url), 'utf8'),
) as Published

test('shows the scorecard that was written, corpus by corpus', async ({ page }) => {
  expect((await page.goto('/about/quality'))?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据质量')
  for (const [name, score] of Object.entries(scorecard)) {
    const corpus = page.locator(`tbody[data-corpus="${name}"]`)
    const row = corpus.getByRole('row', { name: /^全部事实/ })
    for (const share of ['precision', 'recall', 'f1'] as const) {
      const shown = Number.parseFloat((await row.locator(`[data-share="${share}"]`).textContent()) ?? '')
      // Cut to a tenth of a point: never better than it is.
      expect(shown).toBeLessThanOrEqual(100 * score.all[share] + 1e-9)
      expect(shown).toBeGreaterThan(100 * score.all[share] - 0.1)
    }
  }
  await expect(page.locator('code', { hasText: 'npm run evaluate' })).toBeVisible()
})

test('names rules and kinds of error', async ({ page }) => {
  await page.goto('/about/quality')
  const rules = page.getByRole('table', { name: '逐条规则的成绩' })
  const busiest = [...(scorecard.own?.rules ?? [])].sort((a, b) => b.found - a.found)[0]
  await expect(rules.getByRole('rowheader', { name: busiest?.rule ?? '', exact: true }).first()).toBeVisible()
  await expect(page.getByRole('table', { name: '已知的不足' }).getByRole('row')).not.toHaveCount(1)
})

test('is whole without scripts and fits a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  await page.goto('/about/quality?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data quality')
  await expect(page.locator('table')).toHaveCount(5)
  await expect(page.getByRole('link', { name: '中文' })).toHaveAttribute('href', '/about/quality')
  const body = await page.locator('body').boundingBox()
  expect(body?.width).toBeLessThanOrEqual(360)
  await context.close()
})

test('is led to by the foot of every page, in the language and edition of the view', async ({ page }) => {
  await page.goto('/sources?lang=en&edition=1')
  const link = page.locator('footer').getByRole('link', { name: 'Data quality' })
  await expect(link).toHaveAttribute('href', /^\/about\/quality\?(?=.*lang=en)(?=.*edition=1)/)
})

test('on a phone the names of rows are not cut into columns of characters', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/about/quality')
  const names = page.locator('tbody th[scope="row"], tbody td:not(.number)')
  const lines = await names.evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
      return { text: cell.textContent, lines: tops.size }
    }),
  )
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter(({ lines }) => lines > 3)).toEqual([])
})
