import { downloadCopy } from '@/components/copy/download'
import { placeTitle } from '@/components/frame/place-title'
import { geoJsonPieces } from '@/lib/export/geojson'
import { jsonPieces } from '@/lib/export/json'
import type { Format } from '@/lib/export/kinds'
import { filterLines, noteLines } from '@/lib/export/notes'
import { csvPieces } from '@/lib/export/table-csv'
import { workbookPieces } from '@/lib/export/workbook'
import { MAP_CREDIT } from '@/lib/regions'
import { type FileRequest, onlineAddress } from './context'
import { lists } from './lists'
import { regionsOfView } from './regions'
import { shapesOf } from './shapes'
import { flatTable, sheetsOf } from './sheets'

/** A file with the data of a view, piece by piece; nothing is read before the first piece is asked for. */
export function filePieces(request: FileRequest, format: Format): AsyncIterable<string | Uint8Array> {
  const { view } = request
  switch (format) {
    case 'csv': {
      const { columns, chunks } = flatTable(request)
      return csvPieces(columns, chunks(), view.language)
    }
    case 'xlsx':
      return workbookPieces({
        title: titleOf(request),
        created: new Date(request.snapshot.createdAt),
        language: view.language,
        notes: {
          name: view.language === 'zh' ? '说明' : 'Notes',
          title: titleOf(request),
          lines: noteLines(view, request.snapshot, onlineAddress(request), request.search),
        },
        sheets: sheetsOf(request),
      })
    case 'json':
      return jsonFile(request)
    case 'geojson':
      return geoJsonFile(request)
  }
}

/** `旗图：项目，鄂尔多斯市` */
function titleOf({ kind, view }: FileRequest): string {
  const what = downloadCopy(view.language).kinds[kind]
  return view.language === 'zh'
    ? `旗图：${what}，${placeTitle(view)}`
    : `Banner Atlas: ${what}, ${placeTitle(view)}`
}

function headOf(request: FileRequest) {
  const { view, snapshot } = request
  return {
    title: titleOf(request),
    edition: { number: snapshot.number, createdAt: new Date(snapshot.createdAt).toISOString() },
    filters: Object.fromEntries(filterLines(view, request.search)),
    address: onlineAddress(request),
  }
}

async function* jsonFile(request: FileRequest): AsyncGenerator<string> {
  if (request.kind !== 'regions') {
    yield* jsonPieces<unknown>(headOf(request), lists[request.kind](request))
    return
  }
  const { items, unplaced } = await regionsOfView(request)
  const one = async function* () {
    yield items
  }
  yield* jsonPieces({ ...headOf(request), unplaced }, one())
}

async function* geoJsonFile(request: FileRequest): AsyncGenerator<string> {
  const { language } = request.view
  const { items } = await regionsOfView(request)
  const head = {
    ...headOf(request),
    credit: MAP_CREDIT[language],
    coordinates:
      language === 'zh'
        ? '经纬度，CGCS2000（与 WGS 84 相差厘米级）；边界经简化，仅作示意'
        : 'Longitude and latitude, CGCS2000 (within centimetres of WGS 84); borders simplified, for illustration only',
  }
  yield* geoJsonPieces(head, shapesOf(items))
}
