import type { ReactNode } from 'react'

/**
 * Content on its way from where a page is composed to where it becomes HTML. Both are the same process, but not the same
 * modules: the way between them is the global object.
 */
const shared = globalThis as typeof globalThis & { atlasStill?: Map<string, ReactNode> }

/** Milliseconds after which content that nobody fetched (an answer that was broken off) is let go. */
const LONGEST = 30_000

/** Keeps content until it is taken once. @returns the name to take it by */
export function keepStill(content: ReactNode): string {
  shared.atlasStill ??= new Map()
  const name = crypto.randomUUID()
  shared.atlasStill.set(name, content)
  setTimeout(() => shared.atlasStill?.delete(name), LONGEST).unref?.()
  return name
}

/** Content kept by that name; undefined where there is none. */
export function takeStill(name: string): ReactNode {
  return shared.atlasStill?.get(name)
}
