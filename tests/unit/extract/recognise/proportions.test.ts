import { describe, expect, it } from 'vitest'
import { sectorShares } from '@/lib/extract/recognise/proportions'

const read = (text: string) =>
  sectorShares(text).map(({ start, end, value, part }) => [text.slice(start, end), value, part])

describe('proportions of the three sectors', () => {
  it.each([
    '三次产业结构比为25.2:33.1:41.7。',
    '三次产业结构由上年的27.1:31.0:41.9调整为25.2:33.1∶41.7,经济稳中向好。',
    '产业结构调整为25.2:33.1:41.7。',
    '三次产业比例25.2∶33.1∶41.7。',
    '三次产业结构为25.2:33.1%: 41.7%。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([
      ['25.2', 25.2, '第一产业占比'],
      ['33.1', 33.1, '第二产业占比'],
      ['41.7', 41.7, '第三产业占比'],
    ])
  })

  it.each([
    '三次产业结构比为25.2:33.1。',
    '产业结构为3:2:1。',
    '比分为25:33:42。',
    '上午8:30:12开工,产业结构优化。',
  ])('are not read from %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
