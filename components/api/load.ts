import type { ApiRequest } from '@/lib/export/api/request'
import type { ResourceName } from '@/lib/export/api/resources'
import type { ItemContext } from '@/lib/export/items/context'
import { investmentItem, outputItem } from '@/lib/export/items/figures'
import { documentItem, editionItem, statisticItem } from '@/lib/export/items/others'
import { projectItem } from '@/lib/export/items/projects'
import { industryItems, regionItems } from '@/lib/export/items/sums'
import { loadEditions, type Snapshot } from '@/lib/store/read'
import {
  countDocumentRows,
  countFigureRows,
  countProjectRows,
  countStatisticRows,
  type FigureFilter,
  loadDocumentRows,
  loadFigureRows,
  loadProjectRows,
  loadStatisticRows,
  loadSumRows,
  type Stretch,
} from '@/lib/store/rows'

/** What a list of the API is read from. */
export interface Source {
  request: ApiRequest
  snapshot: Snapshot
  context: ItemContext
  /** Only the item of this key. */
  key?: string
}

/** An item with the place where it stands in its list. */
export interface Placed {
  at: string
  item: unknown
}

/** How a resource is read: a stretch of its list, and how long the list is. */
export interface Reader {
  stretch(source: Source, stretch: Stretch): Promise<Placed[]>
  count(source: Source): Promise<number>
}

/** A list that is read at once: a few hundred items at most. */
function short(load: (source: Source) => Promise<Placed[]>): Reader {
  const mine = async (source: Source) => {
    const all = await load(source)
    return source.key === undefined ? all : all.filter(({ at }) => at === source.key)
  }
  return {
    async stretch(source, { after, limit }) {
      const all = await mine(source)
      const from = after === null ? 0 : all.findIndex(({ at }) => at === after) + 1
      // A row that is not there is no place to go on from.
      return after !== null && from === 0 ? [] : all.slice(from, from + limit)
    },
    count: async (source) => (await mine(source)).length,
  }
}

function figures(table: FigureFilter['table']): Reader {
  const filter = ({ request, key }: Source): FigureFilter => ({
    table,
    scope: request.view,
    basis: request.view.basis,
    kinds: request.kinds,
    counted: request.counted,
    search: request.search,
    key,
  })
  const item = table === 'investment' ? investmentItem : outputItem
  return {
    stretch: async (source, stretch) =>
      (await loadFigureRows(source.snapshot, filter(source), stretch)).map((row) => ({
        at: row.at,
        item: item(row, source.context),
      })),
    count: (source) => countFigureRows(source.snapshot, filter(source)),
  }
}

function projectsOf({ view, search }: ApiRequest, key: string | undefined) {
  return { scope: view, search, key }
}

/** How each resource is read. */
export const READERS: Record<ResourceName, Reader> = {
  regions: short(async ({ snapshot, request, context }) => {
    const rows = await loadSumRows(snapshot, request.view, 'region')
    return regionItems(rows, { ...request.view, level: request.level }, context).map((item) => ({
      at: item.code,
      item,
    }))
  }),
  industries: short(async ({ snapshot, request, context }) => {
    const { sectors, industries } = request.view
    const rows = await loadSumRows(snapshot, request.view, 'industry')
    const all = sectors.length + industries.length === 0
    return industryItems(rows, context)
      .filter(({ slug, sector }) => all || sectors.includes(sector) || industries.includes(slug))
      .map((item) => ({ at: item.slug, item }))
  }),
  projects: {
    stretch: async ({ snapshot, request, context, key }, stretch) =>
      (await loadProjectRows(snapshot, projectsOf(request, key), stretch)).map((row) => ({
        at: row.at,
        item: projectItem(row, context),
      })),
    count: ({ snapshot, request, key }) => countProjectRows(snapshot, projectsOf(request, key)),
  },
  investments: figures('investment'),
  outputs: figures('output_figure'),
  statistics: {
    stretch: async ({ snapshot, request, context }, stretch) => {
      const filter = { scope: request.view, indicators: request.indicators }
      const rows = await loadStatisticRows(snapshot, filter, stretch)
      return rows.map((row) => ({ at: row.at, item: statisticItem(row, context) }))
    },
    count: ({ snapshot, request }) =>
      countStatisticRows(snapshot, { scope: request.view, indicators: request.indicators }),
  },
  editions: short(async ({ context }) =>
    (await loadEditions()).map((row) => ({ at: String(row.number), item: editionItem(row, context) })),
  ),
  documents: {
    stretch: async ({ snapshot, request, context, key }, stretch) =>
      (await loadDocumentRows(snapshot, { scope: request.view, key }, stretch)).map((row) => ({
        at: row.at,
        item: documentItem(row, context),
      })),
    count: ({ snapshot, request, key }) => countDocumentRows(snapshot, { scope: request.view, key }),
  },
}
