/** Valid rows of every table, to be changed at one place in a test. */
import type { Client } from 'pg'

export type Row = Record<string, unknown>

export const key = (n: number) => n.toString(16).padStart(24, '0')

export const ROWS: Record<string, Row> = {
  edition: {
    number: 1,
    extractor: 'test',
    documents: 0,
    projects: 0,
    investments: 0,
    outputs: 0,
    added: 0,
    closed: 0,
  },
  region: {
    code: '150000',
    level: 'region',
    name: '内蒙古自治区',
    shortName: '内蒙古',
    nameEn: 'Inner Mongolia',
  },
  industry: {
    slug: 'renewables',
    sector: 'energy',
    nameZh: '风电光伏',
    nameEn: 'Renewables',
    position: 1,
    gbt4754: [],
  },
  document: { key: key(1), hash: 'a'.repeat(64), name: 'page.txt', text: '甲'.repeat(100), firstEdition: 1 },
  article: {
    documentId: 1,
    key: key(2),
    ordinal: 0,
    title: '标题',
    regionCode: '150000',
    start: 0,
    end: 100,
  },
  project: { key: key(3), firstEdition: 1 },
  project_state: {
    projectKey: key(3),
    name: '风电项目',
    regionCode: '150000',
    industrySlug: 'renewables',
    status: 'construction',
    mentionCount: 1,
    firstEdition: 1,
  },
  project_mention: {
    key: key(4),
    projectKey: key(3),
    articleId: 1,
    name: '风电项目',
    regionCode: '150000',
    industrySlug: 'renewables',
    status: 'construction',
    aliases: [],
    start: 10,
    end: 20,
    quote: '甲乙丙',
    rule: 'test',
    inferred: [],
    firstEdition: 1,
  },
  investment: {
    key: key(5),
    projectKey: key(3),
    regionCode: '150000',
    industrySlug: 'renewables',
    kind: 'total',
    basis: 'planned',
    amount: 2000000000,
    qualifier: 'exact',
    standing: 'leading',
    articleId: 1,
    start: 10,
    end: 20,
    quote: '总投资20亿元',
    rule: 'test',
    inferred: [],
    firstEdition: 1,
  },
  output_figure: {
    key: key(6),
    projectKey: key(3),
    regionCode: '150000',
    industrySlug: 'renewables',
    measure: 'installed_capacity',
    value: 1000000,
    unit: 'kW',
    qualifier: 'exact',
    basis: 'planned',
    standing: 'leading',
    articleId: 1,
    start: 10,
    end: 20,
    quote: '100万千瓦',
    rule: 'test',
    inferred: [],
    firstEdition: 1,
  },
  statistic: {
    regionCode: '150000',
    indicator: 'gdp',
    year: 2023,
    value: 24627,
    unit: '亿元',
    source: '公报',
    publisher: '统计局',
    tier: 'A',
    firstEdition: 1,
  },
}

/** Inserts the valid row of a table with some columns changed, and returns what the database made of it. */
export async function insert(client: Client, table: string, changes: Row = {}): Promise<Row> {
  const row = { ...ROWS[table], ...changes }
  const columns = Object.keys(row)
  const { rows } = await client.query(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING *`,
    Object.values(row),
  )
  return rows[0]
}

/** One valid row in every table. */
export async function insertAll(client: Client): Promise<void> {
  for (const table of Object.keys(ROWS)) await insert(client, table)
}
