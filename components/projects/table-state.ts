import { PROJECT_ORDERS, type ProjectOrder } from '@/lib/store/read'

/** Rows of the table on the overview; the table's own page has more. */
export const PAGE_SIZE = 20

export interface TableState {
  order: ProjectOrder
  descending: boolean
  page: number
}

/** What the first click on a heading does: largest and newest first, names from the beginning. */
export const DESCENDING_FIRST: ReadonlySet<ProjectOrder> = new Set(['investment', 'status', 'reported'])

/** Whether a text names an order of the table. */
export function isTableOrder(sort: string | null): boolean {
  return (PROJECT_ORDERS as readonly string[]).includes(sort?.replace(/^-/, '') ?? '')
}

/** Order and page of the table from the URL: `-investment` is descending; what is not known is the order it opens with. */
export function tableStateOf(sort: string | null, page: number): TableState {
  if (!isTableOrder(sort)) return { order: 'investment', descending: true, page }
  return { order: sort?.replace(/^-/, '') as ProjectOrder, descending: sort?.startsWith('-') ?? false, page }
}

/** Parameters of the table in the URL; the order it opens with is not written. */
export function tableParameters({ order, descending, page }: TableState) {
  const standard = order === 'investment' && descending
  return {
    sort: standard ? null : `${descending ? '-' : ''}${order}`,
    page: page === 1 ? null : page,
  }
}
