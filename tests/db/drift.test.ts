import { expect, it } from 'vitest'
import { diffMigrationsToSchema } from '@/scripts/schema/engine'
import { ROOT } from '@/scripts/support/paths'
import { KIND } from '../support/database'

// Compares files over a throw-away database: once is enough.
it.skipIf(KIND === 'server')(
  'the migrations make what the schema says',
  async () => {
    expect(await diffMigrationsToSchema(ROOT, { script: false })).toBeNull()
  },
  120_000,
)
