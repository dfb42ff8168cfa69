import { chartFile } from '@/components/share/chart-request'
import { rasterise } from '@/components/share/raster/raster'
import { pictureResponse, whenThereIsRoom } from '@/components/share/request'
import { SHEET_WIDTH } from '@/lib/export/picture/chart-sheet'

/** Sharp on a projector and in print. */
const SCALE = 2

/** One chart with its finding and sources, as PNG. */
export async function GET(request: Request): Promise<Response> {
  const file = await chartFile(request)
  if (file instanceof Response) return file
  return whenThereIsRoom(file.language, async () =>
    pictureResponse(await rasterise(file.svg, SHEET_WIDTH * SCALE), 'image/png', {
      fixed: file.fixed,
      file: `${file.name}.png`,
    }),
  )
}
