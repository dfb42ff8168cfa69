import { regionItems, unplacedItems } from '@/lib/export/items/sums'
import type { RegionItem } from '@/lib/export/schemas/items'
import { loadSumRows } from '@/lib/store/rows'
import { type FileRequest, itemContext } from './context'

/** Regions of the view's level with their sums, and what could only be filed under the level above. */
export async function regionsOfView(
  request: FileRequest,
): Promise<{ items: RegionItem[]; unplaced: RegionItem[] }> {
  const { snapshot, view } = request
  const rows = await loadSumRows(snapshot, view, 'region')
  const context = itemContext(request)
  return {
    items: regionItems(rows, view, context),
    unplaced: unplacedItems(rows, view.level, context),
  }
}
