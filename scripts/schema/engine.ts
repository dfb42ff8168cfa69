/** Prisma's schema engine in its WebAssembly build: makes migrations and finds drift, without any binary download. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DiffTarget } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { readMigrationList, readSchema } from './files'
import { shadowFactory } from './shadow'

type Glue = typeof glue & { __wbg_set_wasm(exports: WebAssembly.Exports): void }

let loading: Promise<Glue> | undefined

/** The package is made for bundlers that import .wasm files; Node 20 does not, so the module is instantiated by hand. */
async function instantiate(): Promise<Glue> {
  // The glue calls this registry when the engine panics.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(`schema engine: ${message}`)
      },
    },
  })
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue as never })
  const loaded = glue as Glue
  loaded.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return loaded
}

/**
 * What must be done to the database that the migrations make, so that it fits the schema.
 * Returns SQL (`script`) or a summary in words; null where both agree.
 */
export async function diffMigrationsToSchema(root: string, { script = true } = {}): Promise<string | null> {
  loading ??= instantiate()
  const { SchemaEngine } = await loading
  const schema = await readSchema(join(root, 'prisma'))
  const migrations = await readMigrationList(join(root, 'prisma/migrations'))
  const engine = await SchemaEngine.new(
    { datamodels: schema.files.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(shadowFactory) as never,
  )
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrations } as DiffTarget,
      to: { tag: 'schemaDatamodel', ...schema } as DiffTarget,
      script,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    return exitCode === 0 ? null : (stdout ?? '')
  } finally {
    engine.free()
  }
}
