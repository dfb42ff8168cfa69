/**
 * React is not needed to read a page, to follow a link or to open a filter; it is needed to change a page in place.
 * Evaluating it and hydrating takes a phone a fifth of a second, in one piece. So hydration waits until somebody is about
 * to change something: `wakePage`.
 */
let wake: (() => void) | null = null

/** Where Next keeps the scripts that go before hydration (`beforeInteractive`); it starts when all of them are through. */
type BeforeHydration = [] & { reduce: () => Promise<void> }

/**
 * Holds hydration back; to be called before Next begins (`instrumentation-client.ts`). Next has no setting for that: its
 * list of scripts to wait for gets one that is through when `wakePage` says so. A version of Next that does not look at
 * the list hydrates at once, which is slower and otherwise the same.
 */
export function holdHydration(): void {
  // A page that the server failed to make is made by the browser; while developing, changed files come by React.
  if (document.documentElement.id === '__next_error__' || process.env.NODE_ENV === 'development') return
  const wanted = new Promise<void>((done) => {
    wake = done
  })
  const waiting = Object.assign([null], { reduce: () => wanted }) as unknown as BeforeHydration
  ;(self as unknown as { __next_s?: BeforeHydration }).__next_s = waiting
}

/** Lets hydration begin, after what the browser is doing now; again and again without effect. */
export function wakePage(): void {
  const begin = wake
  wake = null
  if (begin) setTimeout(begin)
}
