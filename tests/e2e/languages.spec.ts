import { expect, test } from '@playwright/test'

test('English is part of the link and stays', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\?lang=en$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('h1')).toHaveText('Inner Mongolia')
  await page.locator('[data-figure="total"]').click()
  await expect(page).toHaveURL(/lang=en/)
  await page.locator('blockquote a').first().click()
  await expect(page).toHaveURL(/\/sources\/.*lang=en/)
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

test('no Chinese is left in the English overview but for names from the sources', async ({ page }) => {
  await page.goto('/?lang=en&in=150600')
  const left = await page.locator('body').evaluate((body) => {
    const copy = body.cloneNode(true) as HTMLElement
    for (const part of copy.querySelectorAll('[lang="zh-CN"], script, style')) part.remove()
    // A sentence to copy is plain text: only its footnotes, the lines behind the first, name sources.
    for (const text of copy.querySelectorAll('.cite-text'))
      text.textContent = (text.textContent ?? '').split('\n')[0]!
    return (copy.textContent ?? '').match(/[\u4e00-\u9fff]+/g) ?? []
  })
  expect(left).toEqual([])
})
