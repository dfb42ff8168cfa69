/**
 * Changes of a page in place, between the page's plain listeners, which are there at once, and React's router, which comes
 * when it is wanted.
 */
import { wakePage } from './hydration'

/** Milliseconds that a change waits for the router; then its link is followed as it would be without scripts. */
const LONGEST = 8000

let router: ((address: string) => void) | null = null
let whenThere: (() => void)[] = []
let fallback: ReturnType<typeof setTimeout> | undefined
let words: string | null = null

/** Changes the page to an address; the place on the page stays. */
export function changeTo(address: string): void {
  if (router) {
    router(address)
    return
  }
  // What was asked for last counts.
  whenThere = [() => router?.(address)]
  document.getElementById('content')?.setAttribute('aria-busy', '')
  clearTimeout(fallback)
  fallback = setTimeout(() => location.assign(address), LONGEST)
  wakePage()
}

/** Runs something once React has taken over the page. @returns false where it has already: nothing is run then */
export function afterWaking(run: () => void): boolean {
  if (router) return false
  whenThere.push(run)
  wakePage()
  return true
}

/** Whether React has taken over the page. */
export function isAwake(): boolean {
  return router !== null
}

/** Called by the component that has the router. @returns what takes it away again */
export function connectRouter(push: (address: string) => void): () => void {
  router = push
  clearTimeout(fallback)
  const due = whenThere
  whenThere = []
  for (const run of due) run()
  return () => {
    router = null
  }
}

/** Words of the link that a change begins with: the keyboard goes on from its like. */
export function rememberPressed(text: string): void {
  words = text
}

/** What was remembered, once. */
export function takePressed(): string | null {
  const taken = words
  words = null
  return taken
}
