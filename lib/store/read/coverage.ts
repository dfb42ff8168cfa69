import { Prisma } from '../generated/client'
import { cellsOf } from './cells'
import { type Snapshot, validAt } from './edition'
import { query } from './query'

/** How much there is of something in a prefecture, by year or industry. */
export interface CoverageRow {
  /** `article`: by region; `document`: by year of publication; `project`: by industry; `figure`: by year it is filed under. */
  what: 'article' | 'document' | 'project' | 'figure'
  /** Prefecture, or the autonomous region where a place is not known more closely; of articles the region itself. */
  regionCode: string
  /** Year or industry; null where it is unknown. */
  key: string | null
  count: number
}

/** What the documents of an edition cover: places, years, industries. One statement. */
export async function loadCoverage(snapshot: Snapshot): Promise<CoverageRow[]> {
  const prefecture = Prisma.sql`left("regionCode", 4) || '00'`
  return query<CoverageRow>(Prisma.sql`
    SELECT 'article' AS what, a."regionCode"::text AS "regionCode", NULL AS key, count(*)::int AS count
    FROM "article" a JOIN "document" d ON d."id" = a."documentId" WHERE ${validAt(snapshot.number, 'd')} GROUP BY 2
    UNION ALL SELECT 'document', coalesce(left(d."regionCode", 4) || '00', '150000'), left(d."published", 4), count(*)::int
    FROM "document" d WHERE ${validAt(snapshot.number, 'd')} GROUP BY 2, 3
    UNION ALL SELECT 'project', ${prefecture}, "industrySlug", sum("count")::int
    FROM ${cellsOf(snapshot)} WHERE "fact" = 'project' GROUP BY 2, 3
    UNION ALL SELECT 'figure', ${prefecture}, "yearFrom"::text, sum("count")::int
    FROM ${cellsOf(snapshot)} WHERE "fact" <> 'project' GROUP BY 2, 3`)
}
