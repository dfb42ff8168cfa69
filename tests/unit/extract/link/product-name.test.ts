import { describe, expect, it } from 'vitest'
import { productName } from '@/lib/extract/link/product-name'
import type { Reading } from '@/lib/extract/link/reading'

const reading = (product: string): Reading => ({
  measure: 'capacity',
  product,
  unit: 't/a',
  rule: 'capacity',
})

describe('the name of a product', () => {
  it.each([
    ['水泥熟料', '水泥熟料'],
    ['平均', null],
    ['最多可消纳', null],
    ['它', null],
    ['供水工程2023', '供水工程'],
  ])('%s → %s', (said, name) => {
    expect(productName(reading(said), said, null)).toBe(name)
  })
})
