import { investmentItem, outputItem } from '@/lib/export/items/figures'
import { documentItem, statisticItem } from '@/lib/export/items/others'
import { projectItem } from '@/lib/export/items/projects'
import type {
  DocumentItem,
  InvestmentItem,
  OutputItem,
  ProjectItem,
  StatisticItem,
} from '@/lib/export/schemas/items'
import {
  loadDocumentRows,
  loadFigureRows,
  loadProjectRows,
  loadStatisticRows,
  type Positioned,
  type Stretch,
  walk,
} from '@/lib/store/rows'
import { type FileRequest, itemContext } from './context'

/** The whole list of a kind under the filters of a view, chunk by chunk, read while it is written. */
export const lists = {
  projects: (request: FileRequest) =>
    mapped(
      (stretch) =>
        loadProjectRows(request.snapshot, { scope: request.view, search: request.search }, stretch),
      (row): ProjectItem => projectItem(row, itemContext(request)),
    ),
  investments: (request: FileRequest) =>
    mapped(
      (stretch) => loadFigureRows(request.snapshot, figures(request, 'investment'), stretch),
      (row): InvestmentItem => investmentItem(row, itemContext(request)),
    ),
  outputs: (request: FileRequest) =>
    mapped(
      (stretch) => loadFigureRows(request.snapshot, figures(request, 'output_figure'), stretch),
      (row): OutputItem => outputItem(row, itemContext(request)),
    ),
  documents: (request: FileRequest) =>
    mapped(
      (stretch) => loadDocumentRows(request.snapshot, { scope: request.view }, stretch),
      (row): DocumentItem => documentItem(row, itemContext(request)),
    ),
  statistics: (request: FileRequest) =>
    mapped(
      (stretch) => loadStatisticRows(request.snapshot, { scope: request.view, indicators: [] }, stretch),
      (row): StatisticItem => statisticItem(row, itemContext(request)),
    ),
}

function figures({ view, search }: FileRequest, table: 'investment' | 'output_figure') {
  return { table, scope: view, basis: view.basis, search }
}

async function* mapped<Row extends Positioned, Item>(
  load: (stretch: Stretch) => Promise<Row[]>,
  item: (row: Row) => Item,
): AsyncGenerator<Item[]> {
  for await (const rows of walk(load)) yield rows.map(item)
}
