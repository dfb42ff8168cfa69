import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/**
 * What axe finds by any of its rules, in light and in dark. A colour scheme changes nothing but colours, so only
 * their contrast is looked at twice.
 */
export async function violations(page: Page): Promise<string[]> {
  // Through the debugger, because the page's policy lets no foreign script in.
  await page.evaluate(axe)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await run(page, {})
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await run(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })
  return [...light, ...dark.map((each) => `dark: ${each}`)]
}

async function run(page: Page, options: object): Promise<string[]> {
  const found = await page.evaluate(async (chosen) => {
    const { axe } = window as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> }
    }
    return (await axe.run(document, chosen)).violations
  }, options)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
