import type { ReactNode } from 'react'

/**
 * Content on its way from where a page is composed to where it becomes HTML. Both are the same process, but not the same
 * modules: the way between them is the global object.
 */
const shared = globalThis as typeof globalThis & { atlasStill?: Map<string, ReactNode> }

/** Milliseconds after which content is let go: that nobody has taken (an answer that was broken off), and after it was. */
const LONGEST = 30_000
const AFTERWARDS = 1_000

/** Keeps content until it is taken. @returns the name to take it by */
export function keepStill(content: ReactNode): string {
  shared.atlasStill ??= new Map()
  const name = crypto.randomUUID()
  shared.atlasStill.set(name, content)
  release(name, LONGEST)
  return name
}

/** Content kept by that name; undefined where there is none. */
export function takeStill(name: string): ReactNode {
  release(name, AFTERWARDS)
  return shared.atlasStill?.get(name)
}

function release(name: string, milliseconds: number): void {
  setTimeout(() => shared.atlasStill?.delete(name), milliseconds).unref?.()
}
