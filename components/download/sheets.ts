import { indicatorLabel } from '@/components/statistics/indicators'
import type { StatisticItem } from '@/lib/export/schemas/items'
import type { TableColumn } from '@/lib/export/tables/column'
import { INVESTMENT_COLUMNS, OUTPUT_COLUMNS } from '@/lib/export/tables/figures'
import { DOCUMENT_COLUMNS, STATISTIC_COLUMNS } from '@/lib/export/tables/others'
import { PROJECT_COLUMNS } from '@/lib/export/tables/projects'
import {
  REGION_COLUMNS,
  SHOWN_COLUMNS,
  type ShownMeasure,
  type ShownRegion,
} from '@/lib/export/tables/regions'
import { type Sourced, sourceColumns } from '@/lib/export/tables/source-columns'
import {
  FIGURE_SOURCE_COLUMNS,
  NUMBER_COLUMN,
  type Numbered,
  PROJECT_SOURCE_COLUMNS,
  SUM_SOURCE_COLUMNS,
} from '@/lib/export/tables/source-sheets'
import type { DataSheet } from '@/lib/export/workbook'
import { PAIRS } from '@/lib/store/read'
import type { FileRequest } from './context'
import { lists } from './lists'
import { regionsOfView } from './regions'
import { projectSources, sumSources } from './sources'

/** A table of any kind of item. */
// biome-ignore lint/suspicious/noExplicitAny: tables of different items are handled alike
type AnyTable = { columns: readonly TableColumn<any>[]; chunks: () => AsyncIterable<readonly any[]> }

const SHEETS = { zh: { data: '数据', sources: '出处' }, en: { data: 'Data', sources: 'Sources' } }

/** The one table of a CSV file: what every row needs to be proved stands in the row. */
export function flatTable(request: FileRequest): AnyTable {
  switch (request.kind) {
    case 'projects':
      return {
        columns: [...PROJECT_COLUMNS, ...proof(request)],
        chunks: () => lists.projects(request),
      }
    case 'investments':
      return {
        columns: [...INVESTMENT_COLUMNS, ...proof(request)],
        chunks: () => lists.investments(request),
      }
    case 'outputs':
      return { columns: [...OUTPUT_COLUMNS, ...proof(request)], chunks: () => lists.outputs(request) }
    case 'regions':
      return {
        columns: [...regionColumns(request), editionColumn(request)],
        chunks: () => regionTable(request),
      }
    case 'statistics':
      return { columns: statisticColumns(), chunks: () => lists.statistics(request) }
    case 'documents':
      return {
        columns: [...DOCUMENT_COLUMNS, editionColumn(request)],
        chunks: () => lists.documents(request),
      }
  }
}

/** The sheets of a workbook: data, and where there is more to prove than the data says itself, sources. */
export function sheetsOf(request: FileRequest): DataSheet<unknown>[] {
  const { data, sources } = SHEETS[request.view.language]
  const pair = (one: AnyTable, two: AnyTable): DataSheet<unknown>[] => [
    { name: data, ...one },
    { name: sources, ...two },
  ]
  switch (request.kind) {
    case 'projects':
      return pair(
        { columns: PROJECT_COLUMNS, chunks: () => lists.projects(request) },
        { columns: PROJECT_SOURCE_COLUMNS, chunks: () => projectSources(request) },
      )
    case 'investments':
      return pair(
        {
          columns: [...INVESTMENT_COLUMNS, NUMBER_COLUMN],
          chunks: () => numbered(lists.investments(request)),
        },
        { columns: FIGURE_SOURCE_COLUMNS, chunks: () => numbered(lists.investments(request)) },
      )
    case 'outputs':
      return pair(
        { columns: [...OUTPUT_COLUMNS, NUMBER_COLUMN], chunks: () => numbered(lists.outputs(request)) },
        { columns: FIGURE_SOURCE_COLUMNS, chunks: () => numbered(lists.outputs(request)) },
      )
    case 'regions':
      return pair(
        { columns: regionColumns(request), chunks: () => regionTable(request) },
        { columns: SUM_SOURCE_COLUMNS, chunks: () => sumSources(request) },
      )
    default:
      return [{ name: data, ...flatTable(request) }]
  }
}

/** The columns behind a row's own that prove it. */
function proof(request: FileRequest): TableColumn<Sourced>[] {
  return [...sourceColumns<Sourced>(), editionColumn(request)]
}

function editionColumn({ snapshot }: FileRequest): TableColumn<unknown> {
  return { zh: '数据版次', en: 'Edition', width: 9, style: 'plain', value: () => snapshot.number }
}

/** What the map shows stands before the sums where it is not one of them. */
function regionColumns({ view }: FileRequest): TableColumn<ShownRegion>[] {
  const [name, ...sums] = REGION_COLUMNS
  const isSum = view.per === null && (view.measure in PAIRS || view.measure === 'projects')
  return isSum || name === undefined ? [...REGION_COLUMNS] : [name, ...SHOWN_COLUMNS, ...sums]
}

/** Indicators by their names in the language of the reader, too. */
function statisticColumns(): TableColumn<StatisticItem>[] {
  const [region, code, ...rest] = STATISTIC_COLUMNS
  const name: TableColumn<StatisticItem> = {
    zh: '指标名称',
    en: 'Indicator name',
    width: 24,
    value: (item, language) => indicatorLabel(item.indicator, language),
  }
  return [region, code, name, ...rest].filter((column) => column !== undefined)
}

async function* regionTable(request: FileRequest): AsyncGenerator<ShownRegion[]> {
  const { items, unplaced } = await regionsOfView(request)
  const not = request.view.language === 'zh' ? '（未细分）' : ' (not broken down)'
  yield [
    ...items,
    ...unplaced.map((item) => ({
      ...item,
      shown: NOTHING_SHOWN,
      name: `${item.name}${not}`,
      nameEn: `${item.nameEn}${not}`,
    })),
  ]
}

/** What is not broken down is on no map. */
const NOTHING_SHOWN: ShownMeasure = {
  measure: 'projects',
  label: '',
  product: null,
  per: null,
  unit: 'unit',
  planned: null,
  actual: null,
  year: null,
  source: null,
}

async function* numbered<Item>(chunks: AsyncIterable<readonly Item[]>): AsyncGenerator<Numbered<Item>[]> {
  let number = 0
  for await (const items of chunks)
    yield items.map((item) => {
      number += 1
      return { ...item, number }
    })
}
