import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { regionByCode } from '@/lib/regions'

export interface StatisticRow {
  regionCode: string
  indicator: string
  year: number
  value: number
  unit: string
  source: string
  publisher: string
  tier: 'A' | 'B'
}

export interface StatisticsTable {
  rows: StatisticRow[]
  /** Zones that the census tabulates apart and that GB/T 2260 does not know: told, not stored. */
  zones: string[]
  problems: { line: number; reason: string }[]
}

const HEADER = [
  'region_code',
  'region_name',
  'indicator',
  'year',
  'value',
  'unit',
  'source',
  'publisher',
  'tier',
]

/** Codes that statistics give to development zones: 15##7#. */
const ZONE = /^15\d\d7\d$/

const filled = z.string().trim().min(1, 'write a value')

const schema = z.object({
  region_code: filled.regex(/^15\d{4}$/, 'write a GB/T 2260 code such as 150622'),
  indicator: filled.regex(/^[a-z]+(_[a-z]+)*$/, 'write lower-case words joined by _, such as gdp_growth'),
  year: filled.regex(/^(19|20|21)\d\d$/, 'write a year such as 2020').transform(Number),
  value: filled
    // Fifteen digits survive every way through a double.
    .regex(
      /^(?!(?:\D*\d){16})-?\d+(\.\d{1,4})?$/,
      'write a number of at most 15 digits with a point and at most four decimals, without separators',
    )
    .transform(Number),
  unit: filled,
  source: filled,
  publisher: filled,
  tier: z.enum(['A', 'B'], { error: 'write A (publisher’s own text) or B (reprint)' }),
})

/** Reads a table of official figures: region_code,region_name,indicator,year,value,unit,source,publisher,tier. */
export function parseStatistics(csv: string): StatisticsTable {
  const table: StatisticsTable = { rows: [], zones: [], problems: [] }
  let records: { record: Record<string, string>; info: { lines: number } }[]
  try {
    records = parse(csv, { bom: true, columns: true, info: true, skip_empty_lines: true }) as never
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number }
    return { ...table, problems: [{ line: lines ?? 1, reason: message }] }
  }
  const missing = HEADER.filter((column) => records[0] && !(column in records[0].record))
  if (missing.length > 0)
    return { ...table, problems: [{ line: 1, reason: `no column ${missing.join(', ')}` }] }
  // A file that was cut off must not end every figure that there is.
  if (records.length === 0)
    return { ...table, problems: [{ line: 1, reason: 'no figures: expected lines below the head' }] }
  const lineOf = new Map<string, number>()
  const zones = new Set<string>()
  for (const { record, info } of records) {
    const line = info.lines
    const parsed = schema.safeParse(record)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const column = String(issue?.path[0])
      table.problems.push({ line, reason: `${column} is “${record[column] ?? ''}”: ${issue?.message}` })
      continue
    }
    const { region_code: regionCode, ...rest } = parsed.data
    if (!regionByCode(regionCode)) {
      if (ZONE.test(regionCode)) zones.add(record.region_name ?? regionCode)
      else
        table.problems.push({
          line,
          reason: `region_code is “${regionCode}”: no unit of Inner Mongolia has it`,
        })
      continue
    }
    const key = `${regionCode} ${rest.indicator} ${rest.year}`
    const first = lineOf.get(key)
    if (first !== undefined) {
      table.problems.push({ line, reason: `${key} stands in line ${first} already` })
      continue
    }
    lineOf.set(key, line)
    table.rows.push({ regionCode, ...rest })
  }
  table.zones = [...zones].sort()
  return table
}
