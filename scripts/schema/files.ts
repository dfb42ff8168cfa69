/** Schema and migrations as the schema engine wants them. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The .prisma files of a folder. */
export async function readSchema(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  return {
    files: await Promise.all(
      names.map(async (name) => ({
        path: join(folder, name),
        content: await readFile(join(folder, name), 'utf8'),
      })),
    ),
  }
}

/** The migrations of a folder, oldest first; an absent folder has none. */
export async function readMigrationList(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(join(folder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  }
}
