import { addressText } from '@/components/share/address'
import { pictureRequest, pictureResponse } from '@/components/share/request'
import { qrSvg } from '@/lib/export/picture/qr'

const SIZE = 512

/** The QR code of a screen's address, pinned to its edition. */
export async function GET(request: Request): Promise<Response> {
  const asked = await pictureRequest(request)
  if (asked instanceof Response) return asked
  const { address, origin, fixed } = asked
  return pictureResponse(qrSvg(`${origin}${addressText(address)}`, SIZE).svg, 'image/svg+xml', { fixed })
}
