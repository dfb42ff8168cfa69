import { expect, test } from '@playwright/test'
import { violations } from './support/axe'

const PAGES = [
  '/',
  '/?in=150600',
  '/?level=county&measure=projects',
  '/?region=152921&industry=semiconductors&foo=1&edition=99',
  '/?measure=capacity',
  '/?measure=gdp&per=head&in=150600',
  '/?grounds=stated&find=wula',
  '/evidence?of=total',
  '/evidence',
  '/sources',
  '/about/editions',
  '/editions/diff?edition=1',
  '/present?in=150600',
  '/?in=150600&print',
  '/embed?chart=map',
  '/share/deck',
  '/nothing-here',
  '/regions/150622',
  '/regions/150600?measure=gdp',
  '/regions/152528',
  '/regions/999999',
  '/compare',
  '/compare?regions=150622~150626~150600',
]

for (const language of ['zh', 'en'])
  test(`axe finds nothing: ${language}`, async ({ browser, baseURL }) => {
    test.setTimeout(300_000)
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const open = async (path: string) => {
      await page.goto(path)
      // Everything that can be folded out is looked at, too.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details.twin, details.branch'))
          (details as HTMLDetailsElement).open = true
      })
      expect(await violations(page), path).toEqual([])
    }
    const suffix = language === 'en' ? 'lang=en' : ''
    for (const path of PAGES) await open(suffix ? `${path}${path.includes('?') ? '&' : '?'}${suffix}` : path)
    await page.goto(`/?${suffix}`)
    for (const name of ['region', 'industry', 'status', 'year', 'measure', 'basis', 'grounds']) {
      await page.locator(`[data-filter="${name}"] > summary`).click()
      expect(await violations(page), `filter ${name}`).toEqual([])
    }
    await page.goto(`/evidence?of=total&${suffix}`)
    const source = await page.locator('blockquote a').first().getAttribute('href')
    const project = await page.locator('.evidence-item a[href*="/projects/"]').first().getAttribute('href')
    await open(source ?? '')
    await open(project ?? '')
    await context.close()
  })

test('what has the focus is seen', async ({ page }) => {
  await page.goto('/')
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement as Element)
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    })
    expect(seen).toBe(true)
  }
})
