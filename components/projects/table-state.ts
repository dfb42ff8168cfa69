import { PROJECT_ORDERS, type ProjectOrder } from '@/lib/store/read'
import type { TableState } from './project-table'

/** Order and page of the table from the URL: `-investment` is descending; what is not known is the order it opens with. */
export function tableStateOf(sort: string | null, page: number): TableState {
  const name = sort?.replace(/^-/, '') ?? ''
  if (!(PROJECT_ORDERS as readonly string[]).includes(name))
    return { order: 'investment', descending: true, page }
  return { order: name as ProjectOrder, descending: sort?.startsWith('-') ?? false, page }
}
