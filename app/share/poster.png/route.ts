import { pictureCopy } from '@/components/copy/picture'
import { addressText } from '@/components/share/address'
import { isChartName } from '@/components/share/chart-names'
import { loadContent } from '@/components/share/content'
import { rasterise } from '@/components/share/raster/raster'
import { pictureRequest, pictureResponse, refusal, whenThereIsRoom } from '@/components/share/request'
import { POSTER_WIDTH, posterSvg } from '@/lib/export/picture/poster'

/** A long picture of a screen, or of one of its charts (`chart`), with a code that leads back. */
export async function GET(request: Request): Promise<Response> {
  const asked = await pictureRequest(request)
  if (asked instanceof Response) return asked
  const { address, snapshot, origin, fixed } = asked
  const { language } = address.view
  const chart = new URL(request.url).searchParams.get('chart')
  const content = await loadContent(snapshot, address, isChartName(chart) ? [chart] : undefined)
  if (content === null) return refusal(404, pictureCopy(language).gone)
  return whenThereIsRoom(language, async () =>
    pictureResponse(
      await rasterise(posterSvg(content, `${origin}${addressText(address)}`), POSTER_WIDTH),
      'image/png',
      { fixed, file: `banner-atlas-${snapshot.number}.png` },
    ),
  )
}
