import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { CORPORA, type CorpusName, FACT_SETS, type Scorecard } from '@/lib/evaluate'

const FLOORS_FILE = fileURLToPath(new URL('../../corpus/floors.json', import.meta.url))
const FLOOR_KINDS = ['all', ...FACT_SETS] as const
/** How far a floor stays below what was measured, in percentage points of F1. */
const MARGIN = 0.5

const percent = z.number().min(0).max(100)
const floors = z.strictObject({
  facts: z.int().min(0),
  all: percent,
  projects: percent,
  investments: percent,
  outputs: percent,
})
const schema = z.partialRecord(z.enum(CORPORA), floors)

/** Least F1, in percent, of all facts and of each kind; `facts`: of how many the corpus had then. */
export type Floors = z.infer<typeof floors>
export type AllFloors = Partial<Record<CorpusName, Floors>>

export function readFloors(file = FLOORS_FILE): AllFloors {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${file}: ${issue?.path.join('.')}: ${issue?.message}`)
}

export function writeFloors(floors: AllFloors, file = FLOORS_FILE): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
}

type Measured = Pick<Scorecard, keyof Floors>

/**
 * Floors raised to half a point below what was measured; none is lowered while the corpus stays the same. A corpus
 * that has grown or was corrected is measured anew: other facts, another floor.
 */
export function raised(old: Floors | undefined, card: Measured): Floors {
  const former = old?.facts === card.facts ? old : undefined
  const floor = (kind: (typeof FLOOR_KINDS)[number]) =>
    Math.max(former?.[kind] ?? 0, Math.floor((100 * card[kind].f1 - MARGIN) * 10) / 10, 0)
  return {
    facts: card.facts,
    all: floor('all'),
    projects: floor('projects'),
    investments: floor('investments'),
    outputs: floor('outputs'),
  }
}

/** What lies below its floor, in words; none where all is well. */
export function below(floor: Floors, card: Measured): string[] {
  const since = floor.facts === card.facts ? '' : ` (set at ${floor.facts} facts, now ${card.facts})`
  return FLOOR_KINDS.filter((kind) => 100 * card[kind].f1 < floor[kind]).map(
    (kind) => `${kind}: F1 ${(100 * card[kind].f1).toFixed(2)} is below the floor of ${floor[kind]}${since}`,
  )
}
