/** A table of projects as large as thirty years of a league's daily make it, written by the database itself. */
import type { Client } from 'pg'
import { INDUSTRIES } from '@/lib/industries'
import { COUNTIES, REGIONS } from '@/lib/regions'
import { readingOf } from '@/lib/store/reading'
import { ANALYSED } from '@/lib/store/write'

const PLACES = [
  '呼和浩特',
  '包头',
  '鄂尔多斯',
  '乌兰察布',
  '锡林浩特',
  '通辽',
  '赤峰',
  '巴彦淖尔',
  '阿拉善',
  '乌海',
]
const THINGS = [
  '风电',
  '光伏',
  '煤矿',
  '铝业',
  '制氢',
  '储能',
  '奶牛养殖',
  '马铃薯',
  '数据中心',
  '公路',
  '稀土',
  '甲醇',
]
const FORMS = ['项目', '基地', '扩建工程', '一期项目', '产业园']
const STATUSES = ['signed', 'planned', 'started', 'construction', 'operational', 'unknown']

/** Name of the n-th project: many share one, so that ties are broken by something else. */
export const nameOf = (n: number) =>
  `${PLACES[n % PLACES.length]}${THINGS[(n >> 2) % THINGS.length]}${FORMS[(n >> 5) % FORMS.length]}`
const companyOf = (n: number) =>
  n % 3 === 0 ? null : `${PLACES[(n >> 1) % PLACES.length]}${THINGS[n % THINGS.length]}有限公司`

/** Fills a migrated, empty database with `count` projects in one edition. */
export async function fillList(client: Client, count: number): Promise<void> {
  const json = (sql: string, rows: unknown) => client.query(sql, [JSON.stringify(rows)])
  await client.query(`INSERT INTO "edition" ("number", "extractor", "documents", "projects", "investments", "outputs", "added", "closed")
    VALUES (1, 'test', 1, 0, 0, 0, 0, 0)`)
  await json(
    `INSERT INTO "region" SELECT x.* FROM json_to_recordset($1::text::json)
      AS x("code" text, "level" "RegionLevel", "name" text, "shortName" text, "nameEn" text, "parent" text)`,
    REGIONS,
  )
  await json(
    `INSERT INTO "industry" ("slug", "sector", "nameZh", "nameEn", "gbt4754", "position")
      SELECT "slug", "sector", "zh", "en", '{}', "position" FROM json_to_recordset($1::text::json)
      AS x("slug" text, "sector" text, "zh" text, "en" text, "position" int)`,
    INDUSTRIES,
  )
  await client.query(`INSERT INTO "document" ("id", "key", "hash", "name", "published", "text", "firstEdition")
    SELECT d, lpad(d::text, 24, 'd'), lpad(to_hex(d), 64, '0'), 'page' || d, (2000 + d)::text || '-0' || (1 + d % 9), '某项目总投资20亿元。', 1 FROM generate_series(1, 25) d`)
  await client.query(`INSERT INTO "article" ("id", "documentId", "key", "ordinal", "title", "regionCode", "start", "end")
    SELECT d, d, lpad(d::text, 24, 'a'), 0, '标题', '150000', 0, 10 FROM generate_series(1, 25) d`)
  const names = Array.from({ length: count }, (_, n) => ({
    n,
    name: nameOf(n),
    company: companyOf(n),
    region: COUNTIES[(n * 7) % COUNTIES.length]?.code,
    industry: INDUSTRIES[(n * 5) % INDUSTRIES.length]?.slug,
    status: STATUSES[(n * 11) % STATUSES.length],
    // Every fifth has no sum; many have the same.
    amount: n % 5 === 0 ? null : ((n * 7919) % 2000) * 1e6 + 1e6,
    year: 2001 + (n % 25),
  }))
  for (let at = 0; at < count; at += 10_000) {
    await json(
      `WITH x AS (SELECT *, lpad(n::text, 24, '0') AS key FROM json_to_recordset($1::text::json)
          AS x(n int, name text, company text, region text, industry text, status "ProjectStatus", amount numeric, year int)),
        p AS (INSERT INTO "project" ("key", "firstEdition") SELECT key, 1 FROM x),
        s AS (INSERT INTO "project_state" ("projectKey", "name", "company", "regionCode", "industrySlug", "status", "firstYear", "lastYear", "mentionCount", "firstEdition")
          SELECT key, name, company, region, industry, status, year, year, 1, 1 FROM x),
        m AS (INSERT INTO "project_mention" ("key", "projectKey", "articleId", "name", "regionCode", "industrySlug", "status", "aliases", "start", "end", "quote", "rule", "inferred", "firstEdition")
          SELECT key, key, 1 + n % 25, name, region, industry, status, '{}', 0, 3, '某项目', 'test', '{}', 1 FROM x)
      INSERT INTO "investment" ("key", "projectKey", "regionCode", "industrySlug", "kind", "basis", "amount", "qualifier", "year", "standing", "articleId", "start", "end", "quote", "rule", "inferred", "firstEdition")
        SELECT key, key, region, industry, 'total', 'planned', amount, 'exact', year, 'leading', 1 + n % 25, 3, 9, '总投资20亿', 'test', '{}', 1
        FROM x WHERE amount IS NOT NULL`,
      names.slice(at, at + 10_000),
    )
  }
  const texts = new Set(names.flatMap(({ name, company }) => (company ? [name, company] : [name])))
  await json(
    `INSERT INTO "reading" SELECT * FROM json_to_recordset($1::text::json) AS x("text" text, "key" text, "words" text)`,
    [...texts].map(readingOf),
  )
  await client.query(`ANALYZE ${ANALYSED}`)
  await client.query('REFRESH MATERIALIZED VIEW cube')
  await client.query('REFRESH MATERIALIZED VIEW project_list')
  await client.query('ANALYZE project_list')
}
