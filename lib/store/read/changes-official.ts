import { Prisma } from '../generated/client'
import { validAt } from './edition'

/** Official figures that a view shows of some regions. */
export interface OfficialShown {
  regions: readonly string[]
  /** Null: all. */
  indicators: readonly string[] | null
  /** Those of every year; else of each region and indicator only the newest year's. */
  every: boolean
}

/**
 * These figures in an edition, as further rows of what a view shows (`changes.ts`): named by region and indicator and,
 * where every year is shown, by the year. What is compared is value, unit and year, not who published it.
 */
export function officialIn(shown: readonly OfficialShown[], edition: number): Prisma.Sql {
  const parts = shown
    .filter(({ regions, indicators }) => regions.length > 0 && indicators?.length !== 0)
    .map(({ regions, indicators, every }) => {
      const named =
        indicators === null
          ? Prisma.empty
          : Prisma.sql`AND s."indicator" IN (${Prisma.join([...indicators])})`
      const columns = Prisma.raw(`s."regionCode", s."indicator"${every ? ', s."year"' : ''}`)
      return Prisma.sql`
        UNION ALL
        SELECT 'statistic', concat_ws('/', ${columns}), NULL, NULL, s."regionCode", NULL,
          jsonb_build_object('kind', s."indicator", 'value', s."value", 'unit', s."unit", 'period', s."year"::text) AS said
        FROM (
          SELECT DISTINCT ON (${columns}) s.* FROM "statistic" s
          WHERE s."regionCode" IN (${Prisma.join([...regions])}) ${named} AND ${validAt(edition, 's')}
          ORDER BY s."regionCode", s."indicator", s."year" DESC
        ) s`
    })
  return parts.length === 0 ? Prisma.empty : Prisma.join(parts, '')
}
