import { linkTo } from '@/components/link'
import type { ItemContext } from '@/lib/export/items/context'
import { pageOf } from '@/lib/export/items/context'
import type { DownloadKind } from '@/lib/export/kinds'
import type { Snapshot } from '@/lib/store/read'
import { type View, viewToQuery } from '@/lib/view'

/** What a file is made from. */
export interface FileRequest {
  kind: DownloadKind
  view: View
  /** What projects were searched for in their table; null: nothing. */
  search: string | null
  snapshot: Snapshot
  /** `https://atlas.example` */
  origin: string
}

/** For items: the edition that the file was read from. */
export function itemContext({ view, snapshot, origin }: FileRequest): ItemContext {
  return { edition: snapshot.number, language: view.language, origin }
}

/** The page that shows the same view of the same edition. */
export function onlineAddress(request: FileRequest): string {
  const { view, search, snapshot, origin, kind } = request
  if (search !== null)
    return `${origin}${linkTo('/projects', { ...view, edition: snapshot.number }, { q: search })}`
  const path = kind === 'documents' ? '/sources' : kind === 'projects' ? '/projects' : '/'
  const query = viewToQuery({ ...view, edition: snapshot.number })
  return query === '' ? pageOf(itemContext(request), path) : `${origin}${path}?${query}`
}
