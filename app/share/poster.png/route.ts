import { pictureCopy } from '@/components/copy/picture'
import { addressText } from '@/components/share/address'
import { chartsOf } from '@/components/share/chart-names'
import { loadContent } from '@/components/share/content'
import { rasterise } from '@/components/share/raster/raster'
import { refusal } from '@/components/share/refusal'
import { pictureRequest, pictureResponse, whenThereIsRoom } from '@/components/share/request'
import { POSTER_WIDTH, posterSvg } from '@/lib/export/picture/poster'

/** A long picture of a screen, or of one of its charts (`chart`), with a code that leads back. */
export async function GET(request: Request): Promise<Response> {
  const asked = await pictureRequest(request)
  if (asked instanceof Response) return asked
  const { address, snapshot, origin, fixed } = asked
  const { language } = address.view
  const name = new URL(request.url).searchParams.get('chart')
  const charts = chartsOf(address.path)
  const chart = charts.find((one) => one === name)
  if (name !== null && chart === undefined)
    return refusal(400, pictureCopy(language).badChart(charts.join(', ')))
  const content = await loadContent(snapshot, address, chart && [chart])
  if (content === null || (chart && content.charts.length === 0))
    return refusal(404, pictureCopy(language).gone)
  return whenThereIsRoom(language, async () =>
    pictureResponse(
      await rasterise(posterSvg(content, `${origin}${addressText(address)}`), POSTER_WIDTH),
      'image/png',
      { fixed, file: `banner-atlas-${snapshot.number}.png` },
    ),
  )
}
