import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const assign = vi.fn()

/** The modules as on a fresh page, before and after Next has begun. */
async function freshPage(id = '') {
  vi.resetModules()
  vi.stubGlobal('document', { documentElement: { id }, getElementById: () => null })
  vi.stubGlobal('location', { assign })
  vi.stubGlobal('self', {})
  const hydration = await import('@/components/client/hydration')
  const page = await import('@/components/client/in-place')
  hydration.holdHydration()
  const { __next_s: scripts } = self as unknown as { __next_s?: { length: number; reduce(): Promise<void> } }
  return { ...page, ...hydration, scripts }
}

beforeEach(() => {
  vi.useFakeTimers()
  assign.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('changes in place before React', () => {
  it('wake it, and the last one is carried out when the router comes', async () => {
    const { changeTo, connectRouter, scripts } = await freshPage()
    const begun = vi.fn()
    // What Next does with its list: nothing where it is empty, else it waits for what `reduce` gives.
    expect(scripts?.length).toBeGreaterThan(0)
    void scripts?.reduce().then(begun)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(begun).not.toHaveBeenCalled()
    changeTo('/?in=150600')
    changeTo('/?in=150100')
    await vi.advanceTimersByTimeAsync(0)
    expect(begun).toHaveBeenCalledOnce()
    const push = vi.fn()
    connectRouter(push)
    expect(push.mock.calls).toEqual([['/?in=150100']])
    changeTo('/?in=150200')
    expect(push).toHaveBeenLastCalledWith('/?in=150200')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(assign).not.toHaveBeenCalled()
  })

  it('follow their link where no router comes', async () => {
    const { changeTo } = await freshPage()
    changeTo('/?in=150600')
    changeTo('/?in=150100')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(assign.mock.calls).toEqual([['/?in=150100']])
  })

  it('run what needs React once it is there, and say so', async () => {
    const { afterWaking, connectRouter, isAwake } = await freshPage()
    const run = vi.fn()
    expect(afterWaking(run)).toBe(true)
    expect(run).not.toHaveBeenCalled()
    connectRouter(vi.fn())
    expect(run).toHaveBeenCalledOnce()
    expect(isAwake()).toBe(true)
    expect(afterWaking(run)).toBe(false)
    expect(run).toHaveBeenCalledOnce()
  })

  it('hold nothing back on a page that the browser has to make', async () => {
    expect((await freshPage('__next_error__')).scripts).toBeUndefined()
  })
})
