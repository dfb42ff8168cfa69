import { refreshCube } from '@/lib/store/cube'
import { refreshProjectList } from '@/lib/store/project-list'
import { applyPlan } from './apply'
import { identify } from './identity'
import { changesNothing, type EditionPlan, planEdition } from './plan'
import { writeReadings } from './readings'
import type { StatisticRow } from './statistics-table'
import { newestEdition } from './stored'
import type { Client, EditionCounts, EditionReport, IncomingDocument, Sql } from './types'

/** How often a plan is made anew because somebody else wrote an edition meanwhile. */
const ATTEMPTS = 5

export interface WriteOptions {
  /** Versions of extractor and resolver. Where they differ from the newest edition's, everything is merged anew. */
  extractor: string
  /** The table of official figures, whole: what it does not have ends. Absent or null: they stay as they are. */
  statistics?: readonly StatisticRow[] | null
  /** Plan and count, but write nothing. */
  dryRun?: boolean
  /** Called inside the transaction, with the number of documents stored so far. */
  onProgress?: (edition: number, done: number, of: number) => void
}

/**
 * Tables whose sizes the planner must know before cube and list are computed from them: without, it takes an edition's
 * rows for few. The embedded database never looks by itself, a server not within a transaction.
 */
export const ANALYSED =
  '"document", "article", "project_state", "project_mention", "investment", "output_figure", "reading", "statistic"'

/** Somebody else wrote an edition between planning and writing. */
class Overtaken extends Error {}

async function totals(db: Sql): Promise<EditionCounts> {
  const [row] = await db.$queryRawUnsafe<EditionCounts[]>(
    `SELECT (SELECT count(*) FROM "document" WHERE "lastEdition" IS NULL)::int AS documents,
       (SELECT count(*) FROM "project_state" WHERE "lastEdition" IS NULL)::int AS projects,
       (SELECT count(*) FROM "investment" WHERE "lastEdition" IS NULL)::int AS investments,
       (SELECT count(*) FROM "output_figure" WHERE "lastEdition" IS NULL)::int AS outputs,
       (SELECT count(*) FROM "statistic" WHERE "lastEdition" IS NULL)::int AS statistics,
       (SELECT count(*) FROM "investment" WHERE "lastEdition" IS NULL AND "standing" = 'contradicting')::int
       + (SELECT count(*) FROM "output_figure" WHERE "lastEdition" IS NULL AND "standing" = 'contradicting')::int
         AS contradicting`,
  )
  return row!
}

function summed(plan: EditionPlan, what: 'added' | 'closed' | 'changed'): number {
  return plan.mentions[what] + plan.investments[what] + plan.outputs[what]
}

async function commit(
  db: Client,
  plan: EditionPlan,
  base: number,
  { extractor, onProgress }: WriteOptions,
): Promise<EditionCounts> {
  return db.$transaction(async (tx) => {
    // One writer at a time; readers go on. Released with the transaction.
    await tx.$executeRawUnsafe('LOCK TABLE "edition" IN SHARE ROW EXCLUSIVE MODE')
    if ((await newestEdition(tx)).number !== base) throw new Overtaken()
    const edition = base + 1
    await tx.$executeRawUnsafe(
      `INSERT INTO "edition" ("number", "extractor", "documents", "projects", "investments", "outputs", "added", "closed")
       VALUES ($1::int, $2, 0, 0, 0, 0, $3::int, $4::int)`,
      edition,
      extractor,
      summed(plan, 'added'),
      summed(plan, 'closed'),
    )
    const of = plan.documents.insert.length
    onProgress?.(edition, 0, of)
    await applyPlan(tx, plan, edition, (done) => onProgress?.(edition, done, of))
    const counts = await totals(tx)
    await tx.$executeRawUnsafe(
      `UPDATE "edition" SET "documents" = $2::int, "projects" = $3::int, "investments" = $4::int, "outputs" = $5::int,
         "statistics" = $6::int
       WHERE "number" = $1::int`,
      edition,
      counts.documents,
      counts.projects,
      counts.investments,
      counts.outputs,
      counts.statistics,
    )
    await writeReadings(tx)
    await tx.$executeRawUnsafe(`ANALYZE ${ANALYSED}`)
    await refreshCube(tx)
    await refreshProjectList(tx)
    return counts
  })
}

/**
 * Compares documents and official figures that were read with what is stored and writes the next edition in one transaction, or nothing
 * where nothing changed. Killed at any moment, the database holds the edition before or the one after. Two writers
 * at once are put one after the other: the second plans anew on what the first wrote.
 */
export async function writeEdition(
  db: Client,
  documents: readonly IncomingDocument[],
  options: WriteOptions,
): Promise<EditionReport> {
  for (let attempt = 1; ; attempt++) {
    const base = await newestEdition(db)
    const identified = await identify(db, documents)
    const other = base.number > 0 && base.extractor !== options.extractor
    // Official figures are the background of what documents report: alone they do not begin the editions.
    const begun = base.number > 0 || documents.length > 0
    const plan = await planEdition(db, identified, other, begun ? (options.statistics ?? null) : null)
    const { added, changed, removed } = plan.statistics
    const report: EditionReport = {
      written: null,
      base: base.number,
      documents: plan.documents.states,
      added: summed(plan, 'added'),
      closed: summed(plan, 'closed'),
      changed: summed(plan, 'changed'),
      statistics: { added, changed, removed },
      leftOut: plan.leftOut,
      totals: await totals(db),
    }
    if (options.dryRun || changesNothing(plan)) return report
    try {
      return { ...report, totals: await commit(db, plan, base.number, options), written: base.number + 1 }
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt === ATTEMPTS) throw error
    }
  }
}
