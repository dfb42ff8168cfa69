import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CORPORA, type Published } from '@/lib/evaluate'

const SCORECARD_FILE = fileURLToPath(new URL('../../../lib/evaluate/scorecard.json', import.meta.url))

export function readScorecard(file = SCORECARD_FILE): Published {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Published) : {}
}

const LINE = 110

/** Innermost objects on one line each where they fit, so that a difference shows whole rows. */
const oneRowALine = (json: string): string =>
  json.replace(
    /^(.*)\{\n\s+([^{}[\]]*?)\n\s+\}(,?)$/gm,
    (whole, head: string, inner: string, comma: string) => {
      const line = `${head}{ ${inner.replace(/\n\s+/g, ' ')} }${comma}`
      return line.length <= LINE ? line : whole
    },
  )

/** The file's text: corpora in their order, those not measured now as they were. */
export function scorecardText(old: Published, measured: Published): string {
  const all = { ...old, ...measured }
  const ordered = CORPORA.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []))
  return `${oneRowALine(JSON.stringify(Object.fromEntries(ordered), null, 2))}\n`
}

export function writeScorecard(measured: Published, file = SCORECARD_FILE): void {
  writeFileSync(file, scorecardText(readScorecard(file), measured))
}
