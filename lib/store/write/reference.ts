import { INDUSTRIES } from '@/lib/industries'
import { REGIONS } from '@/lib/regions'
import type { Sql } from './types'

/** Writes the units of GB/T 2260 and the industries of the guide where they are missing or different. */
export async function writeReference(db: Sql): Promise<void> {
  // Parents before children: the list is in that order, but one statement needs it only at its end.
  const regions = REGIONS.map(({ code, level, name, shortName, nameEn, parent }) => ({
    code,
    level,
    name,
    shortName,
    nameEn,
    parentCode: parent,
  }))
  await db.$executeRawUnsafe(
    `INSERT INTO "region" AS r ("code", "level", "name", "shortName", "nameEn", "parentCode")
     SELECT * FROM json_to_recordset($1::text::json)
       AS x("code" text, "level" "RegionLevel", "name" text, "shortName" text, "nameEn" text, "parentCode" text)
     ON CONFLICT ("code") DO UPDATE SET "level" = excluded."level", "name" = excluded."name",
       "shortName" = excluded."shortName", "nameEn" = excluded."nameEn", "parentCode" = excluded."parentCode"
     WHERE (r."level", r."name", r."shortName", r."nameEn", r."parentCode")
       IS DISTINCT FROM (excluded."level", excluded."name", excluded."shortName", excluded."nameEn", excluded."parentCode")`,
    JSON.stringify(regions),
  )
  const industries = INDUSTRIES.map(({ slug, sector, zh, en, gbt4754, position }) => ({
    slug,
    sector,
    nameZh: zh,
    nameEn: en,
    gbt4754: gbt4754.map(({ code }) => code),
    position,
  }))
  await db.$executeRawUnsafe(
    `INSERT INTO "industry" AS i ("slug", "sector", "nameZh", "nameEn", "gbt4754", "position")
     SELECT "slug", "sector", "nameZh", "nameEn", "gbt4754", "position" FROM json_to_recordset($1::text::json)
       AS x("slug" text, "sector" text, "nameZh" text, "nameEn" text, "gbt4754" text[], "position" int)
     ON CONFLICT ("slug") DO UPDATE SET "sector" = excluded."sector", "nameZh" = excluded."nameZh",
       "nameEn" = excluded."nameEn", "gbt4754" = excluded."gbt4754", "position" = excluded."position"
     WHERE (i."sector", i."nameZh", i."nameEn", i."gbt4754", i."position")
       IS DISTINCT FROM (excluded."sector", excluded."nameZh", excluded."nameEn", excluded."gbt4754", excluded."position")`,
    JSON.stringify(industries),
  )
}
