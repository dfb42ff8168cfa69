import { methodNotAllowed, preflight } from '@/components/api/http'
import { fileResponse } from '@/components/download/respond'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

/** `/data/projects.xlsx?region=150622`: the data of a view as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return fileResponse(request, (await params).file)
}

export {
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  preflight as OPTIONS,
}
