import { describe, expect, it } from 'vitest'
import { timelineOf } from '@/lib/charts/timeline'
import { published } from './fixtures'

describe('reports over time', () => {
  it('by year where the months are many or not all known, without gaps', () => {
    const { by, buckets, undated } = timelineOf(published)
    expect(by).toBe('year')
    expect(buckets.map(({ period }) => period)).toEqual([
      ...['2019', '2020', '2021', '2022', '2023', '2024', '2025'],
    ])
    expect(buckets.at(0)).toEqual({ period: '2019', documents: 1, figures: 3 })
    expect(buckets.at(1)).toEqual({ period: '2020', documents: 0, figures: 0 })
    expect(buckets.at(-1)).toEqual({ period: '2025', documents: 6, figures: 40 })
    expect(undated).toBe(5)
  })

  it('by month where they are few, over the turn of a year', () => {
    const { by, buckets } = timelineOf(published.slice(0, 3))
    expect(by).toBe('month')
    expect(buckets.map(({ period, documents }) => [period, documents])).toEqual([
      ['2024-11', 1],
      ['2024-12', 0],
      ['2025-01', 2],
      ['2025-02', 0],
      ['2025-03', 4],
    ])
  })

  it('loses no document', () => {
    const { buckets, undated } = timelineOf(published)
    const sum = buckets.reduce((all, { documents }) => all + documents, 0)
    expect(sum + undated).toBe(published.reduce((all, { documents }) => all + documents, 0))
  })

  it('of nothing is empty', () => {
    expect(timelineOf([])).toEqual({ by: 'year', buckets: [], undated: 0 })
  })
})
