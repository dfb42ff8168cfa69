import { refreshProjectList } from '@/lib/store/project-list'
import { type Reading, readingOf } from '@/lib/store/reading'
import { forRows } from './json'
import type { Sql } from './types'

/** Writes how names of projects and companies are sorted and typed, for those that lack it; returns how many were new. */
export async function writeReadings(db: Sql): Promise<number> {
  const missing = await db.$queryRawUnsafe<{ text: string }[]>(
    `SELECT DISTINCT x."text" FROM (SELECT "name" AS "text" FROM "project_state" UNION SELECT "company" FROM "project_state") x
     WHERE x."text" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "reading" r WHERE r."text" = x."text")`,
  )
  const readings: Reading[] = missing.map(({ text }) => readingOf(text))
  await forRows(
    db,
    readings,
    `INSERT INTO "reading" ("text", "key", "words")
     SELECT "text", "key", "words" FROM json_to_recordset($1::text::json) AS x("text" text, "key" text, "words" text)
     ON CONFLICT ("text") DO NOTHING`,
  )
  return readings.length
}

/** The same for a database that was filled before there were readings; does nothing where none is missing. */
export async function completeReadings(db: Sql): Promise<void> {
  if ((await writeReadings(db)) > 0) await refreshProjectList(db)
}
