import { Client } from 'pg'
import { NoDatabase } from '@/lib/store/database'

/** Ends of a connection that are nobody's fault in the program: PostgreSQL's, Prisma's, the sockets'. */
const ENDED =
  /57P0[123]|P1001|P1017|ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|server closed the connection|Server has closed|terminating connection|not queryable/i

function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, cause } = error as NodeJS.ErrnoException
  return `${code ?? ''} ${error.name} ${error.message} ${cause === undefined ? '' : described(cause)}`
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** The error as it is, or NoDatabase where it came about because the database went away in the middle of the work. */
export async function lostOr(error: unknown, url: string): Promise<unknown> {
  if (!ENDED.test(described(error)) && (await answers(url))) return error
  return new NoDatabase(
    'The database went away while documents were being taken in: nothing of this edition was written; run the command again.',
  )
}
