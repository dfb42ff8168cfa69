import { pictureCopy } from '@/components/copy/picture'
import { loadContent } from '@/components/share/content'
import { rasterise } from '@/components/share/raster/raster'
import { refusal } from '@/components/share/refusal'
import { pictureRequest, pictureResponse, whenThereIsRoom } from '@/components/share/request'
import { SOCIAL_WIDTH, socialSvg } from '@/lib/export/picture/social'

/** The picture that a screen's link shows where it is posted. */
export async function GET(request: Request): Promise<Response> {
  const asked = await pictureRequest(request)
  if (asked instanceof Response) return asked
  const { address, snapshot, fixed } = asked
  const { language } = address.view
  const content = await loadContent(snapshot, address)
  if (content === null) return refusal(404, pictureCopy(language).gone)
  return whenThereIsRoom(language, async () =>
    pictureResponse(await rasterise(socialSvg(content), SOCIAL_WIDTH), 'image/png', { fixed }),
  )
}
