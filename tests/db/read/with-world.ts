import { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type * as Read from '@/lib/store/read'
import { type TestDatabase, testDatabase } from '../../support/database'
import { fill, type World } from './support'

/** No condition at all. */
export const ALL: Read.Scope = {
  regions: [],
  sectors: [],
  industries: [],
  statuses: [],
  yearFrom: null,
  yearTo: null,
  within: null,
}

export let client: Client
export let read: typeof Read
export let world: World

/** Gives the tests of a file a database filled with the random world, before the first and until the last of them. */
export function withWorld(): void {
  let database: TestDatabase

  beforeAll(async () => {
    database = await testDatabase()
    process.env.DATABASE_URL = database.url
    client = new Client({ connectionString: database.url })
    await client.connect()
    world = await fill(client)
    read = await import('@/lib/store/read')
  })

  afterAll(async () => {
    const { prisma } = await import('@/lib/store/prisma')
    await prisma.$disconnect()
    await client?.end()
    await database?.drop()
  })
}
