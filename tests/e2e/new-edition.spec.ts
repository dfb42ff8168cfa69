import { expect, test } from '@playwright/test'
import { addEdition } from '../support/second-edition'

/** Made up for the tests: as the second edition's document, with another sum and one project more. */
const LATER = `---
title: 测试用的又一篇报道
publisher: 测试日报
published: "2026-05-03"
region: "150623"
restated: true
---
敖勒召其讯　鄂托克前旗年产3万吨试验材料项目进展顺利，总投资15亿元。

敖勒召其讯　鄂托克前旗年产2万吨试验薄膜项目近日签约，总投资4亿元。

敖勒召其讯　2026年，鄂托克前旗地区生产总值达到321亿元。
`

test('a link copied before a new edition shows the old figures, says what changed, lists it, and offers the newest', async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(180_000)
  const before = (await (await request.get('/healthz')).json()).edition
  const sender = await browser.newContext({ baseURL })
  const page = await sender.newPage()
  await page.goto('/?region=150623')
  await page.locator('details.share > summary').click()
  const pinned = await page.locator('#share-pinned').inputValue()
  const live = await page.locator('#share-live').inputValue()
  await page.getByRole('button', { name: '生成短链接' }).click()
  const short = await page.locator('#short-link').inputValue()
  await page.goto(pinned)
  const figure = page.locator('[data-figure="total"]')
  const old = Number(await figure.getAttribute('data-value'))
  const projects = Number(await page.locator('[data-figure="projects"]').getAttribute('data-value'))
  await sender.close()

  await addEdition(process.env.TEST_DASHBOARD_DATABASE_URL ?? '', LATER)

  const receiver = await browser.newContext({ baseURL })
  const other = await receiver.newPage()
  const value = async (name: string) =>
    Number(await other.locator(`[data-figure="${name}"]`).getAttribute('data-value'))
  for (const link of [pinned, short]) {
    await other.goto(link)
    expect(await value('total')).toBe(old)
    expect(await value('projects')).toBe(projects)
  }
  const bar = other.locator('.bar')
  await expect(bar).toContainText(`您看到的是第${before}版数据；现在已有第${before + 1}版`)
  const said = /本视图有(\d+)处/.exec((await bar.textContent()) ?? '')
  const changes = Number(said?.[1])
  expect(changes).toBeGreaterThanOrEqual(3)

  await bar.getByRole('link', { name: '逐条查看' }).click()
  await expect(other).toHaveURL(/\/editions\/diff\?/)
  await expect(other.locator('tr[data-change]')).toHaveCount(changes)
  const text = (await other.locator('tbody').textContent()) ?? ''
  for (const amount of ['12亿元', '15亿元', '4亿元', '321亿元']) expect(text).toContain(amount)
  await expect(other.locator('tr[data-change="added"]', { hasText: '试验薄膜' }).first()).toBeVisible()

  // A figure of the place itself is told apart from those of projects, and leads to its own page.
  const place = other.locator('tr[data-change]', { hasText: '全域数字' })
  await place.getByRole('link', { name: '321亿元' }).click()
  await expect(other).toHaveURL(/\/facts\/\w+\?edition=/)
  await expect(other.locator('main')).toContainText('鄂托克前旗地区生产总值达到321亿元')

  // The table of projects has no figures of places: its bar does not count them.
  await other.goto(`/projects?region=150623&edition=${before}`)
  expect(Number(/本视图有(\d+)处/.exec((await bar.textContent()) ?? '')?.[1])).toBe(changes - 1)

  await other.goto(pinned)
  await bar.getByRole('link', { name: '查看最新数据' }).click()
  await expect(other).toHaveURL(live)
  await expect(bar).toHaveCount(0)
  expect(await value('total')).toBe(old + 3e8 + 4e8)
  expect(await value('projects')).toBe(projects + 1)
  await receiver.close()
})
