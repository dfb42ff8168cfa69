/** What only a browser can tell: how long a change of filters takes, and whether things move under the reader's eyes. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium'

/** Measures compared one after the other: every other change draws something that was not asked for before. */
const MEASURES = ['jobs', 'projects', 'output_value', 'installed_capacity', 'gdp', 'population', 'capacity']

export interface BrowserFigures {
  /** Milliseconds from a click to new charts, one per change. */
  changes: number[]
  /** Cumulative layout shift by screen: loading, and a change in place. */
  shifts: Map<string, number>
}

/** Undefined where the machine has no Chromium. */
export async function browserFigures(
  base: string,
  screens: readonly string[],
): Promise<BrowserFigures | undefined> {
  const executablePath = findChromium()
  if (!executablePath) return undefined
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
  try {
    const shifts = new Map<string, number>()
    for (const screen of screens) shifts.set(screen, await shiftOf(browser, base, screen))
    return { changes: await changeTimes(browser, base), shifts }
  } finally {
    await browser.close()
  }
}

async function shiftOf(browser: Browser, base: string, screen: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  try {
    await page.addInitScript(() => {
      const sums = window as unknown as { shift: number }
      sums.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            value: number
            hadRecentInput: boolean
          }
          if (!hadRecentInput) sums.shift += value
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(new URL(screen, base).href, { waitUntil: 'networkidle' })
    return await page.evaluate(() => (window as unknown as { shift: number }).shift)
  } finally {
    await page.close()
  }
}

/** From the click on a measure until the page shows its charts and is at rest. */
async function changeTimes(browser: Browser, base: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(base, { waitUntil: 'networkidle' })
  const times: number[] = []
  for (const place of ['', 'in=150600', 'in=150100']) {
    if (place !== '') await page.goto(new URL(`/?${place}`, base).href, { waitUntil: 'networkidle' })
    for (const measure of MEASURES) times.push(await changeTime(page, measure))
  }
  await page.close()
  return times
}

function changeTime(page: Page, measure: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const link = document.querySelector<HTMLAnchorElement>(`.measure-links a[href*="measure=${wanted}"]`)
    if (!link) throw new Error(`no link to the measure ${wanted}`)
    const begun = performance.now()
    link.click()
    for (;;) {
      await new Promise((done) => requestAnimationFrame(done))
      const there = location.search.includes(`measure=${wanted}`)
      if (there && !document.querySelector('#content[aria-busy]')) return performance.now() - begun
    }
  }, measure)
}
