/**
 * Measures the JavaScript that a page loads before anyone does anything: the sum of the gzipped scripts that its HTML
 * names, `nomodule` left out. `npx tsx scripts/bundle-size.ts http://localhost:3000 [PATH…]`; fails above the budget.
 */
import { command } from './support/command'
import { pageSize, SCRIPT_BUDGET } from './support/page-size'
import { CommandFailed } from './support/run'

const PAGES = ['/', '/?lang=en', '/evidence', '/sources', '/editions']
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

command(async () => {
  const [base, ...paths] = process.argv.slice(2)
  if (!base || !URL.canParse(base))
    throw new CommandFailed(
      'expected the address of a running dashboard: npx tsx scripts/bundle-size.ts http://localhost:3000',
      1,
    )
  let over = false
  for (const path of paths.length > 0 ? paths : PAGES) {
    const { script, scripts, html } = await pageSize(base, path)
    const bad = script > SCRIPT_BUDGET
    over ||= bad
    console.log(
      `${path}: ${kilobytes(script)} JavaScript in ${scripts} files${bad ? `, over ${kilobytes(SCRIPT_BUDGET)}` : ''}; ${kilobytes(html)} HTML`,
    )
  }
  return over ? 1 : 0
})
