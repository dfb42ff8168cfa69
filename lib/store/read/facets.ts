import { Prisma } from '../generated/client'
import { cellsOf } from './cells'
import type { Snapshot } from './edition'
import { queryEdition } from './query'

/** How many projects each choice of the filters holds, in the whole edition. Products: how many figures. */
export interface Facets {
  /** Of which edition. */
  edition: number
  regions: Map<string, number>
  industries: Map<string, number>
  statuses: Map<string, number>
  /** Years that anything is filed under, ascending. */
  years: number[]
  /** Products whose capacity is reported, each with the unit most reports give it in; most reports first. */
  products: { product: string; unit: string; count: number }[]
}

interface FacetRow {
  facet: 'region' | 'industry' | 'status' | 'year' | 'product'
  key: string
  unit: string | null
  count: number
}

/** Counts for the filters, prefectures including their banners. One statement over the cube. */
export async function loadFacets(snapshot: Snapshot): Promise<Facets> {
  const rows = await queryEdition<FacetRow>(
    snapshot,
    Prisma.sql`
    WITH cells AS (SELECT * FROM ${cellsOf(snapshot)} WHERE "subject" = 'project'),
      projects AS (SELECT * FROM cells WHERE "fact" = 'project')
    SELECT 'region' AS facet, "regionCode"::text AS key, NULL AS unit, sum("count")::int AS count FROM projects GROUP BY 2
    UNION ALL SELECT 'industry', "industrySlug", NULL, sum("count")::int FROM projects GROUP BY 2
    UNION ALL SELECT 'status', "status"::text, NULL, sum("count")::int FROM projects GROUP BY 2
    UNION ALL SELECT 'year', y::text, NULL, 0 FROM (
      SELECT "yearFrom" AS y FROM cells UNION SELECT "yearTo" FROM cells) years WHERE y IS NOT NULL
    UNION ALL (SELECT DISTINCT ON ("product") 'product', "product", "unit", sum("count")::int FROM cells
      WHERE "kind" = 'capacity' AND "product" <> '' AND "sum" IS NOT NULL
      GROUP BY "product", "unit" ORDER BY "product", 4 DESC, "unit")`,
  )
  const counts = (facet: FacetRow['facet']) =>
    new Map(rows.filter((row) => row.facet === facet).map((row) => [row.key, row.count]))
  const regions = counts('region')
  for (const [code, count] of [...regions]) {
    if (code.endsWith('00')) continue
    const prefecture = `${code.slice(0, 4)}00`
    regions.set(prefecture, (regions.get(prefecture) ?? 0) + count)
  }
  const years = [...counts('year').keys()].map(Number).sort((a, b) => a - b)
  const products = rows
    .flatMap(({ facet, key, unit, count }) =>
      facet === 'product' && unit !== null ? [{ product: key, unit, count }] : [],
    )
    .sort((a, b) => b.count - a.count || (a.product < b.product ? -1 : 1))
  return {
    edition: snapshot.number,
    products,
    regions,
    industries: counts('industry'),
    statuses: counts('status'),
    years,
  }
}
