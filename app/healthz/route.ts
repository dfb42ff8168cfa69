import { newestEdition } from '@/lib/store/read'

export const dynamic = 'force-dynamic'

/** Whether the database answers and which edition is served. 503 where it does not. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  try {
    return Response.json({ status: 'ok', database: 'ok', edition: await newestEdition() }, { headers })
  } catch {
    return Response.json(
      { status: 'unavailable', database: 'unreachable', edition: null },
      { status: 503, headers },
    )
  }
}
