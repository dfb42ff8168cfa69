/** What Lighthouse says of screens (its mobile preset). It is no dependency: it is asked where the machine has it. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium } from './chromium'

/** The least that a screen may score. */
export const SCORE_BUDGETS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const

export type Category = keyof typeof SCORE_BUDGETS
export const CATEGORIES = Object.keys(SCORE_BUDGETS) as Category[]

export interface Scores {
  screen: string
  /** Of 100; performance is the best of the runs, because what else the machine does can only lower it. */
  scores: Record<Category, number>
  /** Total blocking time of that run, in milliseconds. */
  blocking: number
}

/** A score below its budget is tried again as often as this before it counts. */
const RUNS = 3

/** The program that LIGHTHOUSE names, or `lighthouse` on the PATH; undefined where there is none. */
function findLighthouse(): string | undefined {
  const given = process.env.LIGHTHOUSE
  if (given) return existsSync(given) ? given : undefined
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'lighthouse'))
    .find((path) => existsSync(path))
}

/** Scores of screens one after the other; undefined where Lighthouse or a browser is missing. */
export async function lighthouseScores(
  base: string,
  screens: readonly string[],
): Promise<Scores[] | undefined> {
  const [program, chromium] = [findLighthouse(), findChromium()]
  if (!program || !chromium) return undefined
  const all: Scores[] = []
  for (const screen of screens) {
    let best = await run(program, chromium, base, screen)
    for (let again = 1; again < RUNS && best.scores.performance < SCORE_BUDGETS.performance; again++) {
      const next = await run(program, chromium, base, screen)
      if (next.scores.performance > best.scores.performance) best = next
    }
    all.push(best)
  }
  return all
}

interface Report {
  categories: Record<Category, { score: number | null }>
  audits: Record<string, { numericValue?: number }>
}

async function run(program: string, chromium: string, base: string, screen: string): Promise<Scores> {
  const url = new URL(screen, base).href
  // The browser sometimes loses the beginning of a recording, and then says so instead of a score.
  const again = () => reportOf(program, chromium, url)
  const report = await again().catch(again).catch(again)
  const score = (category: Category) => Math.round((report.categories[category].score ?? 0) * 100)
  return {
    screen,
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])) as Scores['scores'],
    blocking: report.audits['total-blocking-time']?.numericValue ?? Number.NaN,
  }
}

function reportOf(program: string, chromium: string, url: string): Promise<Report> {
  const child = spawn(
    program,
    [
      url,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      '--chrome-flags=--no-sandbox --headless=new --disable-gpu',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CHROME_PATH: chromium } },
  )
  const [out, errors]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (data: Buffer) => out.push(data))
  child.stderr.on('data', (data: Buffer) => errors.push(data))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      if (code === 0) done(JSON.parse(Buffer.concat(out).toString()) as Report)
      else fail(new Error(`lighthouse ${url} ended with ${code}: ${Buffer.concat(errors).toString().trim()}`))
    })
  })
}
