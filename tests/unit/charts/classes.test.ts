import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '@/lib/charts'

const counts = (values: (number | null)[], most?: number) => {
  const classes = classify(values, most)
  return classes.limits.map((_, i) => values.filter((value) => classes.of(value) === i).length)
}

describe('classes of the map', () => {
  it('quantiles with limits that can be said', () => {
    const values = Array.from({ length: 100 }, (_, i) => 1e8 + i * 0.97e8)
    expect(classify(values).limits).toEqual([1e8, 2e9, 4e9, 6e9, 8e9])
    expect(Math.min(...counts(values))).toBeGreaterThan(15)
  })
  it('no values', () => {
    const classes = classify([null, null])
    expect(classes.limits).toEqual([])
    expect(classes.of(5)).toBeNull()
  })
  it('one value, all equal', () => {
    expect(classify([5]).limits).toEqual([5])
    expect(classify([7, 7, 7, null]).limits).toEqual([7])
    expect(classify([7, 7, 7]).of(7)).toBe(0)
    expect(classify([7]).of(null)).toBeNull()
  })
  it('a class for each of few values', () => {
    expect(counts([12e8, 3e8, 45e9])).toEqual([1, 1, 1])
    expect(counts([1.01, 1.02, 1.03])).toEqual([1, 1, 1])
  })
  it('ties stay together', () => {
    const values = [...Array<number>(50).fill(1), 2, 3, 4, 5, 6, 7]
    const classes = classify(values)
    expect(new Set(values.filter((value) => value === 1).map(classes.of)).size).toBe(1)
    expect(counts(values).every((count) => count > 0)).toBe(true)
  })
  it('zero and negative values', () => {
    expect(counts([0, 0, 0, 1, 2, 3, 4, 5, 6]).reduce((a, b) => a + b)).toBe(9)
    expect(classify([-5, 0, 5]).of(-5)).toBe(0)
  })
  it('from 1 to 10¹⁵', () => {
    const values = Array.from({ length: 16 }, (_, i) => 10 ** i)
    const { limits } = classify(values)
    expect(limits).toHaveLength(5)
    expect(limits.every((limit) => /^[1-9]0*$/.test(String(limit)))).toBe(true)
  })
  it('whatever the values: ascending, none empty, order kept', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { maxLength: 60 }), (values) => {
        const classes = classify(values)
        expect(classes.limits.length).toBeLessThanOrEqual(5)
        expect([...classes.limits].sort((a, b) => a - b)).toEqual([...classes.limits])
        expect(counts(values).every((count) => count > 0)).toBe(true)
        const sorted = [...values].sort((a, b) => a - b).map((value) => classes.of(value) ?? -1)
        expect([...sorted].sort((a, b) => a - b)).toEqual(sorted)
      }),
    )
  })
})
