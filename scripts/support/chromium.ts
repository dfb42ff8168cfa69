import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The Chromium of this machine: CHROMIUM_PATH, one on the PATH, or Playwright's own (`bundled`, where it was
 * installed); undefined where there is none.
 */
export function findChromium(bundled?: string): string | undefined {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : undefined
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...(bundled ? [bundled] : [])].find((path) => existsSync(path))
}
