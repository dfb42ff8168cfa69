import { expect, type Page, test } from '@playwright/test'

/** The slide that fills the screen. */
async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const middle = innerHeight / 2
    const slide = [...document.querySelectorAll('[data-slide]')].find((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      return top <= middle && bottom > middle
    })
    return slide?.id ?? ''
  })
}

/** Opens a presentation and waits until it answers to keys. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  const black = page.locator('#blackout')
  await expect(async () => {
    await page.keyboard.press('b')
    await expect(black).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('b')
  await expect(black).toBeHidden()
}

const PROJECTOR = { width: 1024, height: 768 }

test('keys turn the slides, show the sentences, blacken the screen', async ({ page }) => {
  await page.setViewportSize(PROJECTOR)
  await open(page, '/present?in=150600')
  const ids = await page.locator('[data-slide]').evaluateAll((slides) => slides.map(({ id }) => id))
  expect(ids).toEqual(['1-figures', '1-map', '1-ranking', '1-industries', '1-stages'])
  const now = (id: string) => expect.poll(() => shown(page)).toBe(id)
  await now('1-figures')
  for (const [key, id] of [
    ['ArrowRight', '1-map'],
    ['PageDown', '1-ranking'],
    [' ', '1-industries'],
    ['ArrowLeft', '1-ranking'],
    ['PageUp', '1-map'],
    ['End', '1-stages'],
    ['ArrowRight', '1-stages'],
    ['Home', '1-figures'],
    ['ArrowLeft', '1-figures'],
  ] as const) {
    await page.keyboard.press(key)
    await now(id)
  }
  await page.keyboard.press('e')
  const sentences = page.locator('#\\31 -figures .slide-sentences')
  await expect(sentences).toBeVisible()
  await expect(sentences.locator('blockquote').first()).not.toBeEmpty()
  await page.keyboard.press('e')
  await expect(sentences).toBeHidden()

  await page.keyboard.press('b')
  await expect(page.locator('#blackout')).toBeVisible()
  const { width, height } = (await page.locator('#blackout').boundingBox()) ?? { width: 0, height: 0 }
  expect([width, height]).toEqual([PROJECTOR.width, PROJECTOR.height])
  await page.keyboard.press('b')
  await expect(page.locator('#blackout')).toBeHidden()

  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
})

test('a sentence of a slide leads to where it stands', async ({ page }) => {
  await open(page, '/present')
  await page.keyboard.press('e')
  const first = page.locator('#\\31 -figures li').first()
  const quote = await first.locator('blockquote').textContent()
  await first.locator('a').click()
  await expect(page).toHaveURL(/\/sources\//)
  await expect(page.locator('main')).toContainText((quote ?? '').replace(/\s/g, '').slice(0, 6))
})

test('nothing is cut off and letters are large on a projector', async ({ page }) => {
  await page.setViewportSize(PROJECTOR)
  for (const path of ['/present', '/present?lang=en', '/present?in=150600&measure=jobs']) {
    await page.goto(path)
    const faults = await page.locator('[data-slide]').evaluateAll((slides) =>
      slides.flatMap((slide) => {
        const found: string[] = []
        if (slide.scrollHeight > slide.clientHeight + 1) found.push(`${slide.id} overflows`)
        const body = slide.querySelector('.slide-body')?.getBoundingClientRect()
        const foot = slide.querySelector('.slide-foot nav')?.getBoundingClientRect()
        if (body && foot && body.bottom > foot.top + 1) found.push(`${slide.id} covers its foot`)
        for (const [selector, least] of [
          ['h2', 40],
          ['.slide-context', 22],
          ['.slide-value', 38],
          ['.slide-foot nav', 22],
        ] as const)
          for (const element of slide.querySelectorAll(selector))
            if (Number.parseFloat(getComputedStyle(element).fontSize) < least)
              found.push(`${slide.id} ${selector} is small`)
        for (const text of slide.querySelectorAll('svg.chart text')) {
          const svg = text.closest('svg') as SVGSVGElement
          const scale = svg.getScreenCTM()?.a ?? 1
          if (Number.parseFloat(getComputedStyle(text).fontSize) * scale < 15)
            found.push(`${slide.id}: ${text.textContent} is small`)
        }
        return found
      }),
    )
    expect(faults, path).toEqual([])
  }
})

test('a list of views: added from their share dialogs, put in order, presented', async ({ page }) => {
  const add = async (path: string) => {
    await page.goto(path)
    await page.locator('details.share > summary').click()
    await page.getByRole('button', { name: '加入演示列表' }).click()
    await expect(page).toHaveURL(/\/share\/deck\?/)
  }
  await add('/?in=150600')
  await add('/?in=150200')
  const names = page.locator('[data-deck] ol li a[href^="/?"]')
  await expect(names).toHaveText(['鄂尔多斯市', '包头市'])
  await page.getByRole('link', { name: '上移' }).click()
  await expect(names).toHaveText(['包头市', '鄂尔多斯市'])
  await page.getByRole('link', { name: '开始演示' }).click()
  await expect(page).toHaveURL(/\/present\?views=/)
  await expect(page.locator('[data-slide]')).toHaveCount(4)
  await expect(page.locator('[data-slide] .slide-context').first()).toContainText('包头市')
})

test('without scripts: links turn the slides, the sentences open by hand, a list grows by a pasted link', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: PROJECTOR })
  const page = await context.newPage()
  await page.goto('/present')
  await page.getByRole('link', { name: '下一页' }).first().click()
  await expect(page).toHaveURL(/#1-map$/)
  await page.locator('#\\31 -map summary').click()
  await expect(page.locator('#\\31 -map .slide-sentences')).toBeVisible()
  await page.goto('/share/deck')
  for (const link of ['/?in=150600', '/?in=150200']) {
    await page.locator('#deck-add').fill(`${baseURL}${link}`)
    await page.getByRole('button', { name: '加入列表' }).click()
  }
  await expect(page.locator('[data-deck] ol li')).toHaveCount(2)
  await context.close()
})

test('what is not understood is named', async ({ page }) => {
  await page.goto('/present?views=AAAAAAAAAAAA&to=//evil.example')
  await expect(page.locator('.bar')).toContainText('AAAAAAAAAAAA')
  await expect(page.locator('.bar')).toContainText('//evil.example')
})
