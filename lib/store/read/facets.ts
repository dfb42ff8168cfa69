import { Prisma } from '../generated/client'
import { cellsOf } from './cells'
import type { Snapshot } from './edition'
import { query } from './query'

/** How many projects each choice of the filters holds, in the whole edition. */
export interface Facets {
  regions: Map<string, number>
  industries: Map<string, number>
  statuses: Map<string, number>
  /** Years that anything is filed under, ascending. */
  years: number[]
}

interface FacetRow {
  facet: 'region' | 'industry' | 'status' | 'year'
  key: string
  count: number
}

/** Counts for the filters, prefectures including their banners. One statement over the cube. */
export async function loadFacets(snapshot: Snapshot): Promise<Facets> {
  const rows = await query<FacetRow>(Prisma.sql`
    WITH cells AS (SELECT * FROM ${cellsOf(snapshot)} WHERE "subject" = 'project'),
      projects AS (SELECT * FROM cells WHERE "fact" = 'project')
    SELECT 'region' AS facet, "regionCode"::text AS key, sum("count")::int AS count FROM projects GROUP BY 2
    UNION ALL SELECT 'industry', "industrySlug", sum("count")::int FROM projects GROUP BY 2
    UNION ALL SELECT 'status', "status"::text, sum("count")::int FROM projects GROUP BY 2
    UNION ALL SELECT 'year', y::text, 0 FROM (
      SELECT "yearFrom" AS y FROM cells UNION SELECT "yearTo" FROM cells) years WHERE y IS NOT NULL`)
  const counts = (facet: FacetRow['facet']) =>
    new Map(rows.filter((row) => row.facet === facet).map((row) => [row.key, row.count]))
  const regions = counts('region')
  for (const [code, count] of [...regions]) {
    if (code.endsWith('00')) continue
    const prefecture = `${code.slice(0, 4)}00`
    regions.set(prefecture, (regions.get(prefecture) ?? 0) + count)
  }
  const years = [...counts('year').keys()].map(Number).sort((a, b) => a - b)
  return { regions, industries: counts('industry'), statuses: counts('status'), years }
}
