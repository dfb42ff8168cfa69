import { PROJECT_ORDERS, type ProjectOrder } from '@/lib/store/read'
import type { TableState } from './project-table'

/** Whether a text names an order of the table. */
export function isTableOrder(sort: string | null): boolean {
  return (PROJECT_ORDERS as readonly string[]).includes(sort?.replace(/^-/, '') ?? '')
}

/** Order and page of the table from the URL: `-investment` is descending; what is not known is the order it opens with. */
export function tableStateOf(sort: string | null, page: number): TableState {
  if (!isTableOrder(sort)) return { order: 'investment', descending: true, page }
  return { order: sort?.replace(/^-/, '') as ProjectOrder, descending: sort?.startsWith('-') ?? false, page }
}
