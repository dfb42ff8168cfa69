import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database'
import { insert, insertAll, key, type Row } from '../support/rows'

let database: TestDatabase
let client: Client

beforeAll(async () => {
  database = await testDatabase()
  client = new Client({ connectionString: database.url })
  await client.connect()
  await insertAll(client)
  await insert(client, 'edition', { number: 2 })
  await insert(client, 'project', { key: key(7) })
})

afterAll(async () => {
  await client?.end()
  await database?.drop()
})

/** What the database says to a row; undefined where it takes it. The row is taken out again. */
async function verdict(table: string, changes: Row): Promise<string | undefined> {
  await client.query('BEGIN')
  try {
    await insert(client, table, changes)
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    return undefined
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string }
    return constraint ?? message
  } finally {
    await client.query('ROLLBACK')
  }
}

const other: Record<string, Row> = {
  edition: { number: 3 },
  region: { code: '150600', level: 'prefecture', name: '鄂尔多斯市', parentCode: '150000' },
  industry: { slug: 'grid', nameZh: '电网', position: 2 },
  document: { key: key(101) },
  article: { ordinal: 1, key: key(102) },
  project: { key: key(103) },
  project_state: { projectKey: key(7) },
  project_mention: { key: key(104) },
  investment: { key: key(105) },
  output_figure: { key: key(106) },
  statistic: { year: 2024 },
}

const wrong: [table: string, changes: Row, constraint: string][] = [
  ['region', { code: '110000' }, 'region_code_check'],
  ['region', { level: 'county' }, 'region_hierarchy_check'],
  ['region', { parentCode: null }, 'region_hierarchy_check'],
  ['industry', { sector: 'weather' }, 'industry_sector_check'],
  ['industry', { slug: 'Coal Mining' }, 'industry_slug_check'],
  ['edition', { number: 0 }, 'edition_number_check'],
  ['edition', { added: -1 }, 'edition_counts_check'],
  ['document', { key: 'short' }, 'document_key_check'],
  ['document', { hash: 'g'.repeat(64) }, 'document_hash_check'],
  ['document', { name: 'folder/page.txt' }, 'document_name_check'],
  ['document', { text: '' }, 'document_text_check'],
  ['document', { published: '2026-13' }, 'document_published_check'],
  ['document', { publishedInferred: true }, 'document_inferred_check'],
  ['document', { url: 'javascript:alert(1)' }, 'document_url_check'],
  ['document', { firstEdition: 2, lastEdition: 1 }, 'document_editions_check'],
  ['document', { firstEdition: 7 }, 'document_firstEdition_fkey'],
  ['document', { lastEdition: 7 }, 'document_lastEdition_fkey'],
  ['document', { key: key(1), firstEdition: 2 }, 'document_key_valid_key'],
  ['document', { regionCode: '150699' }, 'document_regionCode_fkey'],
  ['article', { start: 5, end: 5 }, 'article_span_check'],
  ['article', { start: -1 }, 'article_span_check'],
  ['article', { documentId: 99 }, 'article_documentId_fkey'],
  ['project', { key: '!'.repeat(24) }, 'project_key_check'],
  ['project_state', { name: '' }, 'project_state_name_check'],
  ['project_state', { completion: '2026/05' }, 'project_state_completion_check'],
  ['project_state', { firstYear: 2026, lastYear: 2025 }, 'project_state_years_check'],
  ['project_state', { firstYear: 2026 }, 'project_state_years_check'],
  ['project_state', { mentionCount: 0 }, 'project_state_mentions_check'],
  ['project_state', { projectKey: key(3), firstEdition: 2 }, 'project_state_projectKey_valid_key'],
  ['project_mention', { start: -1 }, 'project_mention_span_check'],
  ['project_mention', { quote: '' }, 'project_mention_quote_check'],
  ['project_mention', { quote: '十一个字长的引文超过跨度' }, 'project_mention_quote_check'],
  ['project_mention', { inferred: ['mood'] }, 'project_mention_inferred_check'],
  ['investment', { amount: 0 }, 'investment_amount_check'],
  ['investment', { amount: -5 }, 'investment_amount_check'],
  ['investment', { amountMax: 2000000000 }, 'investment_range_check'],
  ['investment', { standing: 'leading', year: 2024, countsUntil: 2024 }, 'investment_counts_check'],
  ['output_figure', { standing: 'earlier', year: 2024, countsFrom: 2025 }, 'output_figure_counts_check'],
  ['investment', { currency: 'EUR' }, 'investment_currency_check'],
  ['investment', { period: 'last year' }, 'investment_period_check'],
  ['investment', { period: '2025', periodStart: '2025-01-01' }, 'investment_period_days_check'],
  ['investment', { periodStart: '2025-01-01', periodEnd: '2025-12-31' }, 'investment_period_days_check'],
  ['investment', { year: 20255 }, 'investment_year_check'],
  ['investment', { rule: '' }, 'investment_rule_check'],
  ['investment', { projectKey: key(999) }, 'investment_projectKey_fkey'],
  ['investment', { regionCode: null }, 'regionCode'],
  ['investment', { kind: 'gift' }, 'InvestmentKind'],
  ['output_figure', { measure: 'happiness' }, 'output_figure_measure_check'],
  ['output_figure', { unit: 'jin' }, 'output_figure_unit_check'],
  ['output_figure', { value: null, unit: null }, 'output_figure_statement_check'],
  ['output_figure', { unit: null }, 'output_figure_value_unit_check'],
  ['output_figure', { value: null, change: 5 }, 'output_figure_value_unit_check'],
  ['output_figure', { valueMax: 999999 }, 'output_figure_range_check'],
  ['output_figure', { basis: 'maybe' }, 'Basis'],
  ['output_figure', { firstEdition: 1, lastEdition: 0 }, 'output_figure_editions_check'],
  ['statistic', { tier: 'C' }, 'statistic_tier_check'],
  ['statistic', { publisher: '' }, 'statistic_words_check'],
  ['statistic', { year: 2023, firstEdition: 2 }, 'statistic_valid_key'],
  ['statistic', { firstEdition: 2, lastEdition: 1 }, 'statistic_editions_check'],
  ['statistic', { firstEdition: 7 }, 'statistic_firstEdition_fkey'],
  ['statistic', { lastEdition: 7 }, 'statistic_lastEdition_fkey'],
  ['edition', { statistics: -1 }, 'edition_statistics_check'],
]

const right: [table: string, changes: Row][] = [
  ...Object.keys(other).map((table): [string, Row] => [table, {}]),
  ['output_figure', { value: null, unit: null, change: -2.6 }],
  ['output_figure', { projectKey: null, measure: 'share', unit: 'percent', value: 70, valueMax: 80 }],
  ...['2026', '2026-H1', '2024-Q1..Q3', '2025-01..11', '2026-01', '2021..2025', '2025-12..2026-03'].map(
    (period): [string, Row] => ['investment', { period }],
  ),
  ['investment', { period: '2025', periodStart: '2025-01-01', periodEnd: '2025-12-31', year: 2025 }],
  ['document', { published: '2026' }],
  ['document', { published: '2026-01-31', publishedInferred: true, url: 'https://example.org/a' }],
]

describe('rows that say something impossible are refused', () => {
  it.each(wrong)('%s %j', async (table, changes, constraint) => {
    // A copy that is not the row itself: only the change can be what is refused.
    expect(await verdict(table, { ...other[table], ...changes })).toContain(constraint)
  })
})

describe('rows that say something possible are taken', () => {
  it.each(right)('%s %j', async (table, changes) => {
    expect(await verdict(table, { ...other[table], ...changes })).toBeUndefined()
  })
})

it('an edition that rows speak of cannot be taken away', async () => {
  await expect(client.query('DELETE FROM "edition" WHERE "number" = 1')).rejects.toThrow(
    /violates .*foreign key/,
  )
})

it('a closed row and its successor may share a key', async () => {
  await client.query('BEGIN')
  await client.query('UPDATE "document" SET "lastEdition" = 1')
  await insert(client, 'document', { firstEdition: 2, hash: 'b'.repeat(64) })
  await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  await client.query('ROLLBACK')
})
