import { chartFile } from '@/components/share/chart-request'
import { pictureResponse } from '@/components/share/request'

/** One chart with its finding and sources, as SVG. */
export async function GET(request: Request): Promise<Response> {
  const file = await chartFile(request)
  if (file instanceof Response) return file
  return pictureResponse(file.svg, 'image/svg+xml', { fixed: file.fixed, file: `${file.name}.svg` })
}
