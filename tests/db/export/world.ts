import { Client } from 'pg'
import { type TestDatabase, testDatabase } from '../../support/database'
import { fill, type World } from '../read/support'

/** A database with the small world of random facts, and the modules that read it. */
export interface Filled {
  world: World
  client: Client
  close(): Promise<void>
}

export async function filled(): Promise<Filled> {
  const database: TestDatabase = await testDatabase()
  process.env.DATABASE_URL = database.url
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const world = await fill(client)
  await client.query(`INSERT INTO "statistic" ("regionCode", "indicator", "year", "value", "unit", "source", "publisher", "tier")
    SELECT r."code", i.name, y.year, 1.5 * y.year, '亿元', '某公报', '某统计局', 'B'
    FROM "region" r, (VALUES ('gdp'), ('gdp_growth'), ('population')) i(name), (VALUES (2020), (2023)) y(year)
    WHERE r."code" LIKE '1506%'`)
  return {
    world,
    client,
    close: async () => {
      const { prisma } = await import('@/lib/store/prisma')
      await prisma.$disconnect()
      await client.end()
      await database.drop()
    },
  }
}
