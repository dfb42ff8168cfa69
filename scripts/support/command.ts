import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { type Environment, EnvironmentError, readEnvironment } from '@/lib/env'
import { inProject } from './paths'

/** The settings, from the environment and, where it is silent, from .env. */
export function settings(): Environment {
  if (existsSync(inProject('.env'))) loadEnvFile(inProject('.env'))
  return readEnvironment()
}

/** Runs a command, which may return its exit code; an expected failure becomes a sentence and an exit code, anything else shows where it came from. */
export async function command(main: () => Promise<unknown>): Promise<void> {
  try {
    const code = await main()
    process.exitCode = typeof code === 'number' ? code : 0
  } catch (error) {
    const expected =
      error instanceof EnvironmentError ||
      (error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number')
    console.error(expected ? (error as Error).message : error)
    process.exitCode = error instanceof Error && 'exitCode' in error ? Number(error.exitCode) : 1
  }
}
