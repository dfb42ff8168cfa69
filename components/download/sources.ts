import { investmentItem, outputItem } from '@/lib/export/items/figures'
import { type ProjectSource, projectSource } from '@/lib/export/items/project-sources'
import type { InvestmentItem, OutputItem } from '@/lib/export/schemas/items'
import { SERIES } from '@/lib/store/read'
import {
  type FigureTable,
  loadFigureRows,
  loadMentionRows,
  loadProjectMoneyRows,
  walk,
} from '@/lib/store/rows'
import { type FileRequest, itemContext } from './context'

/** Every sentence that the table of projects rests on: mentions, then sums of money. */
export async function* projectSources(request: FileRequest): AsyncGenerator<ProjectSource[]> {
  const { snapshot, view: scope, search } = request
  for (const load of [loadMentionRows, loadProjectMoneyRows])
    for await (const rows of walk((stretch) => load(snapshot, { scope, search }, stretch)))
      yield rows.map((row) => projectSource(row, itemContext(request)))
}

/** The figures that the sums of regions add up: those counted, of the kinds and units of the series. */
export async function* sumSources(request: FileRequest): AsyncGenerator<(InvestmentItem | OutputItem)[]> {
  const { snapshot, view } = request
  for (const table of ['investment', 'output_figure'] as const) {
    const filter = { table, scope: view, basis: view.basis, kinds: kindsOf(table), counted: true }
    for await (const rows of walk((stretch) => loadFigureRows(snapshot, filter, stretch)))
      yield rows
        .filter(({ kind, unit }) => UNITS.get(kind) === unit)
        .map((row) =>
          table === 'investment'
            ? investmentItem(row, itemContext(request))
            : outputItem(row, itemContext(request)),
        )
  }
}

/** The unit of each kind or measure that has a series; what is in another is not added up. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.values(SERIES).map(({ kind, unit }) => [kind, unit]),
)

function kindsOf(table: FigureTable): string[] {
  const fact = table === 'investment' ? 'investment' : 'output'
  return [
    ...new Set(
      Object.values(SERIES)
        .filter((series) => series.fact === fact)
        .map(({ kind }) => kind as string),
    ),
  ]
}
