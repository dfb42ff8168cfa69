import { describe, expect, it } from 'vitest'
import { RateLimiter } from '@/components/share/rate-limit'

describe('a limit of requests', () => {
  it('serves as many as allowed and says how long to wait', () => {
    const limiter = new RateLimiter({ requests: 3, window: 1000 })
    expect([0, 100, 200].map((time) => limiter.take('a', time))).toEqual([0, 0, 0])
    expect(limiter.take('a', 300)).toBe(700)
    // Refused requests do not count: the first place is free when it was said to be.
    expect(limiter.take('a', 999)).toBe(1)
    expect(limiter.take('a', 1000)).toBe(0)
    expect(limiter.take('a', 1001)).toBe(99)
  })

  it('counts each address by itself', () => {
    const limiter = new RateLimiter({ requests: 1, window: 1000 })
    expect(limiter.take('a', 0)).toBe(0)
    expect(limiter.take('b', 0)).toBe(0)
    expect(limiter.take('a', 1)).toBeGreaterThan(0)
  })

  it('remembers ten thousand addresses and not more', () => {
    const limiter = new RateLimiter({ requests: 1, window: 1e9 })
    for (let i = 0; i <= 10_000; i++) expect(limiter.take(`address ${i}`, i)).toBe(0)
    expect(limiter.take('address 10000', 10_001)).toBeGreaterThan(0)
    expect(limiter.take('address 0', 10_002)).toBe(0)
  })
})
