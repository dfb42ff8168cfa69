import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (text: string) =>
  extract(text, { published: '2025-02-10', region: '150824' }).outputs.map(
    ({ subject, measure, product, value, change, period }) => [
      subject,
      measure,
      product,
      value,
      change,
      period,
    ],
  )

describe('items that a mark opens', () => {
  it('are of the time that the line above them gives, and of its place', () => {
    const text =
      '数字看变化\n2024年,乌拉特中旗:\n●规上工业增加值增长9.8%\n●甘其毛都口岸过货量4100万吨\n●农牧民人均可支配收入27860元,增长6.6%'
    expect(read(text)).toEqual([
      ['150824', 'industrial_value_added', '规上工业', null, 9.8, '2024'],
      ['150824', 'freight', '过货量', 41_000_000, null, '2024'],
      ['150824', 'income_per_capita', '农牧民人均可支配收入', 27_860, 6.6, '2024'],
    ])
  })

  it('name what they count without their marks', () => {
    expect(
      read('一组数据\n■ 玉米种植面积45万亩,产量28万吨\n■ 莜麦种植面积30万亩').map((fact) => fact[2]),
    ).toEqual(['玉米', '玉米', '莜麦'])
  })
})
