/** Throw-away databases in memory for the schema engine: it never touches a real one. */
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'

async function connect(): Promise<SqlDriverAdapter> {
  const database = await PGlite.create({ extensions: { pg_trgm } })
  const adapter = (await new PrismaPGlite(database).connect()) as unknown as SqlDriverAdapter
  // The adapter's own version does not wait for the script to end.
  adapter.executeScript = async (script) => {
    await database.exec(script)
  }
  adapter.dispose = () => database.close()
  return adapter
}

export const shadowFactory: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'throw-away',
  connect,
  connectToShadowDb: connect,
}
