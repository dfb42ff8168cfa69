import { describe, expect, it } from 'vitest'
import { isPast } from '@/lib/extract/link/past'

describe('a period behind the page', () => {
  it.each([
    ['2022', '2023-06-08', true],
    ['2023', '2023-06-08', false],
    ['2024', '2023-06-08', false],
    ['2023-01..05', '2023-06', true],
    ['2023-01..08', '2023-06', false],
    ['2023-H1', '2023-09-20', true],
    ['2023-Q1..Q3', '2023-06', false],
    ['2021..2025', '2023-06', false],
    ['2023-05', '2023', false],
    ['2022', null, false],
    [null, '2023-06', false],
  ])('%s on a page of %s: %s', (period, published, past) => {
    expect(isPast(period, published)).toBe(past)
  })
})
