import { Client } from 'pg'
import { testDatabase } from './database'

/** A fresh database that the loaders read, and a client of its own to it. */
export interface Session {
  client: Client
  /** To be called in afterAll: ends the client and the loaders' own connections, and drops the database. */
  close(): Promise<void>
}

/** Opens one and names it in DATABASE_URL; to be called in beforeAll, before a loader asks for anything. */
export async function openSession(): Promise<Session> {
  const database = await testDatabase()
  process.env.DATABASE_URL = database.url
  const client = new Client({ connectionString: database.url })
  const close = async () => {
    const { prisma } = await import('@/lib/store/prisma')
    await prisma.$disconnect()
    await client.end()
    await database.drop()
  }
  try {
    await client.connect()
  } catch (error) {
    await database.drop()
    throw error
  }
  return { client, close }
}
