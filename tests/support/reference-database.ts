import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { PrismaClient } from '@/lib/store/generated/client'
import { prismaFor } from '@/lib/store/prisma'
import { writeReference } from '@/lib/store/write'
import { type TestDatabase, testDatabase } from './database'

/** A database of the file's own with regions and industries and nothing else; every test begins without an edition. */
export interface ReferenceDatabase {
  /** To be read inside tests and hooks: there is none before the first of them. */
  readonly db: PrismaClient
  readonly url: string
}

/** Opens it before the tests of the file that calls this, and drops it behind them. */
export function referenceDatabase(): ReferenceDatabase {
  let database: TestDatabase
  let db: PrismaClient
  beforeAll(async () => {
    database = await testDatabase()
    db = prismaFor(database.url)
    await writeReference(db)
  })
  beforeEach(async () => {
    await db.$executeRawUnsafe('TRUNCATE "edition", "document", "article", "project" CASCADE')
    await db.$executeRawUnsafe('REFRESH MATERIALIZED VIEW cube')
  })
  afterAll(async () => {
    await db?.$disconnect()
    await database?.drop()
  })
  return {
    get db() {
      return db
    },
    get url() {
      return database.url
    },
  }
}
