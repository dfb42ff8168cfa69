import { answer, entityTag, failure, notModified, problemAnswer } from '@/components/api/http'
import { originOf } from '@/components/share/origin'
import { badParameters, noEdition, problem } from '@/lib/export/api/problem'
import { refusals } from '@/lib/export/api/refusals'
import { disposition } from '@/lib/export/file-name'
import { MEDIA_TYPES, parseFileName } from '@/lib/export/kinds'
import { loadSnapshot } from '@/lib/store/read'
import { markStatistics } from '@/lib/store/rows'
import { parseView, viewToQuery } from '@/lib/view'
import { filePieces } from './files'

/** Official figures belong to no edition: files that may hold them change when any of them does. */
const ALL = { regions: [], within: null, yearFrom: null, yearTo: null }

/** The file of a name such as `projects.xlsx` for the view in the query of a request. */
export async function fileResponse(request: Request, name: string): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const { view, notices } = parseView(searchParams)
  const { language } = view
  const file = parseFileName(name)
  if (file === null) {
    const detail = language === 'zh' ? `没有文件“${name}”。` : `There is no file “${name}”.`
    return problemAnswer(problem('not-found', detail, pathname, language))
  }
  if (notices.length > 0) return problemAnswer(badParameters(refusals(notices, language), pathname, language))
  try {
    const [snapshot, statistics] = await Promise.all([
      loadSnapshot(view.edition),
      file.kind === 'statistics' || file.kind === 'regions'
        ? markStatistics({ scope: ALL, indicators: [] })
        : null,
    ])
    if (snapshot === null || !snapshot.found)
      return problemAnswer(noEdition(view.edition, pathname, language))
    const origin = originOf(request.headers)
    const shown = viewToQuery({ ...view, edition: snapshot.number })
    const tag = entityTag([name, shown, origin, statistics?.mark ?? ''])
    return (
      notModified(request, tag) ??
      answer(request, () => filePieces({ ...file, view, snapshot, origin }, file.format), tag, {
        'content-type': MEDIA_TYPES[file.format],
        'content-disposition': disposition(file.kind, file.format, view, snapshot),
      })
    )
  } catch (error) {
    return failure(error, pathname, language)
  }
}
