import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CORPORA, type Published } from '@/lib/evaluate'

export const SCORECARD_FILE = fileURLToPath(new URL('../../../lib/evaluate/scorecard.json', import.meta.url))

export function readScorecard(file = SCORECARD_FILE): Published {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Published) : {}
}

/** The file's text: corpora in their order, those not measured now as they were. */
export function scorecardText(old: Published, measured: Published): string {
  const all = { ...old, ...measured }
  const ordered = CORPORA.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []))
  return `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`
}

export function writeScorecard(measured: Published, file = SCORECARD_FILE): void {
  writeFileSync(file, scorecardText(readScorecard(file), measured))
}
