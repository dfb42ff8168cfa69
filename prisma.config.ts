import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// `prisma generate` only checks that a schema engine exists, and would download one where there is none. Any
// existing file satisfies the check: generating then needs no network. Migrations are applied by lib/store/migrate.ts
// and made by scripts/prisma.ts, neither of which needs the binary.
if (process.argv.includes('generate')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(import.meta.url)
}

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unset' },
})
