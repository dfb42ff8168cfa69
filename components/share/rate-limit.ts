/** How many requests in how long. */
export interface Limit {
  requests: number
  /** Milliseconds. */
  window: number
}

/** The most addresses remembered; beyond them those that asked longest ago are forgotten. */
const MOST = 10_000

/**
 * Counts requests by key in a sliding window. Kept in the process: with several processes each counts for itself, so
 * that the limit is at most so many times as high.
 */
export class RateLimiter {
  readonly #times = new Map<string, number[]>()

  constructor(private readonly limit: Limit) {}

  /**
   * Counts a request at a moment (milliseconds). 0 where it may be served, otherwise how many milliseconds are to be
   * waited; refused requests do not count.
   */
  take(key: string, now: number): number {
    const since = now - this.limit.window
    const times = (this.#times.get(key) ?? []).filter((time) => time > since)
    const [oldest] = times
    if (oldest !== undefined && times.length >= this.limit.requests) {
      this.#remember(key, times)
      return oldest - since
    }
    this.#remember(key, [...times, now])
    return 0
  }

  #remember(key: string, times: number[]): void {
    this.#times.delete(key)
    this.#times.set(key, times)
    if (this.#times.size > MOST) this.#times.delete(this.#times.keys().next().value as string)
  }
}
