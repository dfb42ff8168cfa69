import { expect, type Locator, type Page, test } from '@playwright/test'
import { settled } from './support/figures'

const timeline = '[data-chart="timeline"].chart-narrow'

/** Whether the browser has drawn it, on the screen or off: what is skipped has a box all the same. */
const drawn = (piece: Locator) =>
  piece.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))

/** Pieces of the page whose content is skipped now; those for other screens (`display: none`) are none. */
const skipped = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.later')].filter(
        (piece) =>
          piece.checkVisibility() &&
          !piece.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  )

test.describe('on a phone without scripts', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })

  test('a chart far below is drawn when it comes near, in a place of its size', async ({ page }) => {
    await page.goto('/')
    const text = page.locator(`${timeline} svg text`).first()
    const place = page.locator(timeline)
    expect(await drawn(text)).toBe(false)
    const before = await place.boundingBox()
    await place.scrollIntoViewIfNeeded()
    await expect.poll(() => drawn(text)).toBe(true)
    const after = await place.boundingBox()
    expect(before?.height).toBeGreaterThan(100)
    expect(after?.height).toBeCloseTo(before?.height ?? 0, 0)
  })

  test('paper has all of it', async ({ page }) => {
    await page.goto('/')
    expect(await skipped(page)).toBeGreaterThan(3)
    await page.emulateMedia({ media: 'print' })
    expect(await skipped(page)).toBe(0)
  })
})

test.describe('on a phone with scripts', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the rest is drawn when the page has been loaded, and the page is as high as it will be', async ({
    page,
  }) => {
    await page.goto('/?level=county&lang=en')
    await expect.poll(() => skipped(page), { timeout: 20_000 }).toBe(0)
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    const before = await height()
    for (let y = 0; y < before; y += 600) {
      await page.evaluate((top) => scrollTo(0, top), y)
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
    }
    expect(await height()).toBe(before)
  })

  test('what a change in place brings is drawn with it', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('data-drawn', '', { timeout: 20_000 })
    await page.locator('[data-chart="map"].chart-narrow a.mark[data-key="150600"]').dispatchEvent('click')
    await settled(page, /\?in=150600$/)
    await expect(page.locator('.later:not(.drawn)')).not.toHaveCount(0)
    expect(await skipped(page)).toBe(0)
  })
})

test('nothing with a field in it waits: browsers look at fields at once', async ({ page }) => {
  for (const path of ['/', '/projects', '/regions/150622', '/compare?regions=150622~150626']) {
    await page.goto(path)
    await expect(page.locator('.later').first()).toBeAttached()
    await expect(page.locator('.later :is(input, textarea, select, button)'), path).toHaveCount(0)
  }
})

test('fields that are folded away have no boxes for the browser to lay out', async ({ page }) => {
  await page.goto('/')
  const boxes = (selector: string) =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map((field) => field.getClientRects().length),
      selector,
    )
  const folded = await boxes('details:not([open]) :is(input, textarea, select)')
  expect(folded.length).toBeGreaterThan(100)
  expect(Math.max(...folded)).toBe(0)
  await page.locator('[data-filter="status"] > summary').click()
  expect(Math.min(...(await boxes('[data-filter="status"] input')))).toBe(1)
})
