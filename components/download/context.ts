import type { ItemContext } from '@/lib/export/items/context'
import { pageOf } from '@/lib/export/items/context'
import type { DownloadKind } from '@/lib/export/kinds'
import type { Snapshot } from '@/lib/store/read'
import { type View, viewToQuery } from '@/lib/view'

/** What a file is made from. */
export interface FileRequest {
  kind: DownloadKind
  view: View
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
  const { view, snapshot, origin, kind } = request
  const path = kind === 'documents' ? '/sources' : kind === 'projects' ? '/projects' : '/'
  const query = viewToQuery({ ...view, edition: snapshot.number })
  return query === '' ? pageOf(itemContext(request), path) : `${origin}${path}?${query}`
}
