import { RateLimiter } from './rate-limit'

const MINUTE = 60_000
/** By address of the sender; and of all together, because an address can be made up where no proxy sets it. */
const perAddress = new RateLimiter({ requests: 20, window: MINUTE })
const together = new RateLimiter({ requests: 600, window: MINUTE })

/** Seconds until short links can be asked for again; 0: now. */
export function shortLinkWait(headers: { get(name: string): string | null }, now: number): number {
  // The last one was written by whoever is closest to us.
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const wait = perAddress.take(address, now) || together.take('all', now)
  return Math.ceil(wait / 1000)
}
