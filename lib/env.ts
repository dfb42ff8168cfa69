import { z } from 'zod'

/** The environment is wrong: `message` has one sentence per variable that says what to write. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

const absent = (value: unknown) => (value === '' ? undefined : value)

const variables = z.object({
  /** A PostgreSQL server to use; absent: the embedded one. */
  DATABASE_URL: z.preprocess(
    absent,
    z
      .string()
      .refine(isPostgresUrl, {
        error:
          'write a PostgreSQL address such as postgresql://user:password@host:5432/database, or leave it out',
      })
      .optional(),
  ),
  /** Port of the dashboard. */
  PORT: z.preprocess(
    absent,
    z.coerce
      .number({ error: 'write a port number from 1 to 65535' })
      .int('write a port number from 1 to 65535')
      .min(1, 'write a port number from 1 to 65535')
      .max(65535, 'write a port number from 1 to 65535')
      .default(3000),
  ),
  /** Address that the dashboard listens on. */
  HOST: z.preprocess(
    absent,
    z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/, 'write a host name or an address such as 0.0.0.0 or localhost')
      .default('0.0.0.0'),
  ),
  /** Where readers reach the dashboard, for links and codes that leave it; absent: what the request says. */
  PUBLIC_URL: z.preprocess(
    absent,
    z
      .url({
        protocol: /^https?$/,
        error: 'write the address that readers use, such as https://atlas.example, or leave it out',
      })
      .optional(),
  ),
  /** Folder of the embedded database, relative to the project. */
  DATA_DIR: z.preprocess(absent, z.string().default('.data')),
  NODE_ENV: z.preprocess(
    absent,
    z
      .enum(['development', 'production', 'test'], { error: 'write development, production or test' })
      .optional(),
  ),
  /** Browser of the end-to-end tests. */
  CHROMIUM_PATH: z.preprocess(absent, z.string().optional()),
  /** A PostgreSQL server for the database tests; they make and drop databases of their own on it. */
  TEST_DATABASE_URL: z.preprocess(
    absent,
    z
      .string()
      .refine(isPostgresUrl, {
        error:
          'write a PostgreSQL address such as postgresql://user:password@host:5432/database, or leave it out',
      })
      .optional(),
  ),
})

export type Environment = z.infer<typeof variables>

function isPostgresUrl(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return (
    ['postgres:', 'postgresql:'].includes(url.protocol) &&
    (url.hostname !== '' || url.searchParams.has('host'))
  )
}

/**
 * The settings of the project from a set of variables (default: the process's). Empty means absent.
 * Throws EnvironmentError naming every wrong variable, its value and what to write.
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const parsed = variables.safeParse(source)
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0])
    const shown = name.endsWith('DATABASE_URL') ? withoutPassword(source[name] ?? '') : source[name]
    return `${name} is “${shown}”: ${message}.`
  })
  throw new EnvironmentError(sentences.join('\n'))
}

/** An address with its password hidden, for messages. */
export function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^:@/\s]*):[^@\s]*@/, '$1:…@')
}
