import { expect, type Page } from '@playwright/test'

/** Adds up what the sentences on an evidence page say, over all of its pages; only what is counted. */
export async function sumOfEvidence(page: Page, href: string): Promise<{ sum: number; items: number }> {
  await page.goto(href)
  let sum = 0
  let items = 0
  for (;;) {
    const values = await page
      .locator('li[data-standing="leading"]')
      .evaluateAll((list) => list.map((item) => Number((item as HTMLElement).dataset.value)))
    const projects = await page.locator('li[data-project]').count()
    sum += values.reduce((a, b) => a + b, 0) + projects
    items += values.length + projects
    const next = page.locator('a[rel="next"]')
    if ((await next.count()) === 0) return { sum, items }
    await page.goto((await next.getAttribute('href')) ?? '')
  }
}

/** Numbers of the page that lead to their sentences. */
export async function linkedFigures(
  page: Page,
  selector: string,
): Promise<{ href: string; value: number }[]> {
  const list = await page.locator(selector).evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      value: Number((link as HTMLElement).dataset.value),
    })),
  )
  expect(list.length).toBeGreaterThan(0)
  return list
}

/** Waits until the page has been changed in place: the address is the one expected and nothing is on its way. */
export async function settled(page: Page, address: RegExp): Promise<void> {
  await expect(page).toHaveURL(address)
  await expect(page.locator('#content[aria-busy]')).toHaveCount(0)
}
