import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** A path inside the project. */
export const inProject = (...parts: string[]) => join(ROOT, ...parts)
