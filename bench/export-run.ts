/** One file of generated figures, written and thrown away: `tsx bench/export-run.ts xlsx 1000000` prints what it took. */
import { investmentItem } from '@/lib/export/items/figures'
import { jsonPieces } from '@/lib/export/json'
import type { InvestmentItem } from '@/lib/export/schemas/items'
import { streamOf } from '@/lib/export/stream'
import { csvPieces } from '@/lib/export/table-csv'
import { INVESTMENT_COLUMNS } from '@/lib/export/tables/figures'
import { sourceColumns } from '@/lib/export/tables/source-columns'
import { FIGURE_SOURCE_COLUMNS } from '@/lib/export/tables/source-sheets'
import { workbookPieces } from '@/lib/export/workbook'
import { CHUNK, type FigureRow } from '@/lib/store/rows'

export interface ExportMeasurement {
  rows: number
  seconds: number
  /** Of the processor: does not grow when others work on the machine, too. */
  cpu: number
  bytes: number
  /** Largest resident size of the process, MB. */
  peak: number
}

const context = { edition: 1, language: 'zh', origin: 'https://atlas.example' } as const

function rowOf(n: number): FigureRow {
  const key = n.toString(16).padStart(24, '0')
  return {
    ...{ at: String(n), key, projectKey: key, projectName: `第${n}号绿氢与光伏一体化示范项目` },
    ...{ regionCode: '150622', industrySlug: 'renewables', status: 'construction', kind: 'total' },
    ...{ basis: 'planned', product: null, value: n * 1e6, valueMax: null, unit: 'CNY', qualifier: 'about' },
    ...{ change: null, period: '2025', year: 2025, phase: null, standing: 'leading', counted: true },
    ...{ documentKey: key, documentTitle: `第${n}篇报道`, documentName: `page-${n}.md`, publisher: '某日报' },
    ...{
      published: '2025-03-17',
      url: null,
      restated: true,
      articleTitle: `第${n}篇报道`,
      rule: 'sum-total',
    },
    ...{ start: n, end: n + 40, inferred: ['period'] },
    quote: `第${n}号绿氢与光伏一体化示范项目总投资约${n}万元，目前正在加紧建设，预计年内投产`,
  }
}

async function* chunks(rows: number): AsyncGenerator<(InvestmentItem & { number: number })[]> {
  for (let from = 0; from < rows; from += CHUNK)
    yield Array.from({ length: Math.min(CHUNK, rows - from) }, (_, i) => ({
      ...investmentItem(rowOf(from + i), context),
      number: from + i + 1,
    }))
}

function pieces(format: string, rows: number): AsyncIterable<string | Uint8Array> {
  const columns = [...INVESTMENT_COLUMNS, ...sourceColumns<InvestmentItem>()]
  if (format === 'csv') return csvPieces(columns, chunks(rows), 'zh')
  if (format === 'json') return jsonPieces({ title: '' }, chunks(rows))
  return workbookPieces({
    title: '',
    created: new Date(0),
    language: 'zh',
    notes: { name: '说明', title: '', lines: [] },
    sheets: [
      { name: '数据', columns: INVESTMENT_COLUMNS, chunks: () => chunks(rows) },
      { name: '出处', columns: FIGURE_SOURCE_COLUMNS, chunks: () => chunks(rows) },
    ],
  })
}

async function main(format: string, rows: number): Promise<ExportMeasurement> {
  const started = performance.now()
  let bytes = 0
  const reader = streamOf(pieces(format, rows)).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.length
  }
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage()
  const cpu = (user + system) / 1e6
  return { rows, seconds, cpu, bytes, peak: process.resourceUsage().maxRSS / 1024 }
}

main(process.argv[2] ?? 'csv', Number(process.argv[3] ?? 1000)).then((measured) =>
  console.log(JSON.stringify(measured)),
)
