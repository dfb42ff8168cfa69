import { methodNotAllowed, preflight } from '@/components/api/http'
import { apiResponse } from '@/components/api/respond'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ path?: string[] }>
}

/** `/api/v1/projects?region=150622`; see `/about/api`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return apiResponse(request, (await params).path ?? [])
}

export {
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  preflight as OPTIONS,
}
