import { answer, entityTag, failure, notModified, problemAnswer } from '@/components/api/http'
import { searchText } from '@/components/search-text'
import { originOf } from '@/components/share/origin'
import { badParameters, noEdition, problem } from '@/lib/export/api/problem'
import { refusals } from '@/lib/export/api/refusals'
import { disposition } from '@/lib/export/file-name'
import { type DownloadKind, MEDIA_TYPES, parseFileName } from '@/lib/export/kinds'
import { loadSnapshot } from '@/lib/store/read'
import { parseView, viewToQuery } from '@/lib/view'
import { filePieces } from './files'

/** Files that can be narrowed to what a search finds in the table of projects. */
const SEARCHED: ReadonlySet<DownloadKind> = new Set(['projects', 'investments', 'outputs'])

/** The file of a name such as `projects.xlsx` for the view in the query of a request. */
export async function fileResponse(request: Request, name: string): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const file = parseFileName(name)
  const own = file !== null && SEARCHED.has(file.kind) ? ['q'] : []
  const { view, notices } = parseView(searchParams, own)
  const { language } = view
  const search = own.length > 0 ? searchText(searchParams.get('q')) : null
  if (file === null) {
    const detail = language === 'zh' ? `没有文件“${name}”。` : `There is no file “${name}”.`
    return problemAnswer(problem('not-found', detail, pathname, language))
  }
  if (notices.length > 0) return problemAnswer(badParameters(refusals(notices, language), pathname, language))
  try {
    const snapshot = await loadSnapshot(view.edition)
    if (snapshot === null || !snapshot.found)
      return problemAnswer(noEdition(view.edition, pathname, language))
    const origin = originOf(request.headers)
    const shown = viewToQuery({ ...view, edition: snapshot.number })
    const tag = entityTag([name, shown, origin, search ?? ''])
    return (
      notModified(request, tag) ??
      answer(request, () => filePieces({ ...file, view, search, snapshot, origin }, file.format), tag, {
        'content-type': MEDIA_TYPES[file.format],
        'content-disposition': disposition(file.kind, file.format, view, snapshot),
      })
    )
  } catch (error) {
    return failure(error, pathname, language)
  }
}
