/**
 * Budgets of the dashboard against what is measured: `npm run budgets` builds and starts it on a database of its own,
 * `npm run budgets -- http://localhost:3000` takes one that runs (in production, or the figures mean nothing).
 * Where the machine has Lighthouse (LIGHTHOUSE names it, or it stands on the PATH), its scores follow in a second table.
 * Exit code 1 where a size is over its budget; times depend on the machine and are reported only.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from '@/lib/env'
import { browserFigures } from './support/browser-figures'
import { command } from './support/command'
import { launch } from './support/launch'
import { CATEGORIES, lighthouseScores, SCORE_BUDGETS, type Scores } from './support/lighthouse'
import { HTML_BUDGET, pageSize, SCRIPT_BUDGET } from './support/page-size'
import { CommandFailed } from './support/run'
import { linksIn, median, serverTimes } from './support/server-figures'
import { freePort } from './support/web'

const SERVER_BUDGET = 60
const CHANGE_BUDGET = 250
const SHIFT_BUDGET = 0.02

interface Line {
  what: string
  budget: number
  measured: number | null
  unit: string
  /** Sizes and shifts are the same on every machine; times are not. */
  binding: boolean
}

command(async () => {
  const [given, ...more] = process.argv.slice(2)
  if (more.length > 0 || (given !== undefined && !URL.canParse(given)))
    throw new CommandFailed('expected at most one address: npm run budgets -- http://localhost:3000', 1)
  if (given !== undefined) return budgetsOf(given)
  const folder = mkdtempSync(join(tmpdir(), 'banner-atlas-budgets-'))
  const env = readEnvironment({ DATA_DIR: folder, PORT: String(await freePort()), HOST: '127.0.0.1' })
  const launched = await launch({ env, quiet: true, log: console.log })
  try {
    return await budgetsOf(launched.web.url)
  } finally {
    await launched.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function budgetsOf(base: string): Promise<number> {
  const screens = await screensOf(base)
  const code = report(await measure(base, screens))
  const scored = await lighthouseScores(base, screens)
  return scored === undefined ? code : Math.max(code, reportScores(scored))
}

async function measure(base: string, screens: readonly string[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const screen of screens) {
    const { script, html } = await pageSize(base, screen)
    lines.push({
      what: `first-load JavaScript ${screen}`,
      budget: SCRIPT_BUDGET / 1000,
      measured: script / 1000,
      unit: 'kB',
      binding: true,
    })
    if (screen === '/' || screen === '/?lang=en')
      lines.push({
        what: `HTML ${screen}`,
        budget: HTML_BUDGET / 1000,
        measured: html / 1000,
        unit: 'kB',
        binding: true,
      })
  }
  const times = await serverTimes(base, '/', 25)
  lines.push({
    what: 'server, overview, warm (median)',
    budget: SERVER_BUDGET,
    measured: median(times),
    unit: 'ms',
    binding: false,
  })
  const browser = await browserFigures(base, screens)
  lines.push({
    what: 'filter change to new charts (median)',
    budget: CHANGE_BUDGET,
    measured: browser ? median(browser.changes) : null,
    unit: 'ms',
    binding: false,
  })
  for (const [screen, shift] of browser?.shifts ?? [])
    lines.push({
      what: `layout shift ${screen}`,
      budget: SHIFT_BUDGET,
      measured: shift,
      unit: '',
      binding: true,
    })
  return lines
}

/** One address of every kind of screen; those of projects, facts and sources are taken from links. */
async function screensOf(base: string): Promise<string[]> {
  const fixed = [
    '/',
    '/?lang=en',
    '/?level=county',
    '/regions/150622',
    '/compare?regions=150622~150626~150600',
  ]
  const others = [
    '/evidence?of=total',
    '/sources',
    '/about',
    '/about/quality',
    '/about/api',
    '/about/editions',
  ]
  const found = [
    ...(await linksIn(base, '/evidence?of=total', [/^\/projects\/[^/?#]+/, /^\/sources\/[^/?#]+/])),
    ...(await linksIn(base, '/', [/^\/facts\/[^/?#]+/])),
    ...(await linksIn(base, '/', [/^\/projects(?=[?]|$)/])),
  ]
  return [...fixed, ...others, ...found]
}

function report(lines: readonly Line[]): number {
  const width = Math.max(...lines.map(({ what }) => what.length))
  console.log(`${'what'.padEnd(width)}    budget  measured  ratio`)
  let over = false
  for (const { what, budget, measured, unit, binding } of lines) {
    const ratio = measured === null ? null : measured / budget
    const bad = ratio !== null && ratio > 1
    over ||= bad && binding
    const number = (value: number) => `${unit === '' ? value.toFixed(3) : value.toFixed(1)} ${unit}`.trim()
    const cells = [
      number(budget).padStart(10),
      (measured === null ? 'no browser' : number(measured)).padStart(10),
      (ratio === null ? '' : ratio.toFixed(2)).padStart(6),
    ]
    console.log(
      `${what.padEnd(width)} ${cells.join(' ')}${bad ? (binding ? '  OVER' : '  over, on this machine') : ''}`,
    )
  }
  return over ? 1 : 0
}

/** Performance depends on the machine; the other three do not. */
function reportScores(scored: readonly Scores[]): number {
  const width = Math.max(...scored.map(({ screen }) => screen.length))
  const head = [...CATEGORIES.map((name) => `${name} ≥ ${SCORE_BUDGETS[name]}`), 'blocked']
  console.log(`\n${'Lighthouse, mobile'.padEnd(width)}  ${head.join('  ')}`)
  let below = false
  for (const { screen, scores, blocking } of scored) {
    const low = CATEGORIES.filter((name) => scores[name] < SCORE_BUDGETS[name])
    below ||= low.some((name) => name !== 'performance')
    const cells = [...CATEGORIES.map((name) => String(scores[name])), `${blocking.toFixed(0)} ms`]
    const line = cells.map((cell, i) => cell.padStart(head[i]!.length)).join('  ')
    console.log(`${screen.padEnd(width)}  ${line}${low.length > 0 ? `  BELOW: ${low.join(', ')}` : ''}`)
  }
  return below ? 1 : 0
}
