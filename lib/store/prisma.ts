import { PrismaPg } from '@prisma/adapter-pg'
import { isEmbedded } from './embedded/url'
import { PrismaClient } from './generated/client'

/** The embedded database has one session: further connections would only wait in line. */
const EMBEDDED_CONNECTIONS = 4
const SERVER_CONNECTIONS = 10

/** A client of its own for a database; the caller ends it with `$disconnect()`. */
export function prismaFor(url: string): PrismaClient {
  const max = isEmbedded(url) ? EMBEDDED_CONNECTIONS : SERVER_CONNECTIONS
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max }),
    // Several transactions may wait for the one session, and an edition is written in one.
    transactionOptions: { maxWait: 60_000, timeout: 600_000 },
  })
}

const shared = globalThis as { bannerAtlasPrisma?: PrismaClient }

function client(): PrismaClient {
  if (!shared.bannerAtlasPrisma) {
    const url = process.env.DATABASE_URL
    if (!url) throw new Error('DATABASE_URL is not set: start the dashboard with npm start')
    // One for the process, even when a module is loaded again during development.
    shared.bannerAtlasPrisma = prismaFor(url)
  }
  return shared.bannerAtlasPrisma
}

/** The dashboard's client, for the database in DATABASE_URL. Connects with the first query, not when it is imported. */
export const prisma: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, name) {
    const value = Reflect.get(client(), name)
    return typeof value === 'function' ? value.bind(client()) : value
  },
})
