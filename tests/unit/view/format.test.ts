import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeInWords,
  formatAmount,
  formatChange,
  formatCount,
  formatPercent,
  formatPeriod,
  formatQuantity,
  scaleFor,
} from '@/lib/view'
import { cut, plainDigits } from '@/lib/view/format/round'

describe('amounts of money at every magnitude', () => {
  it.each([
    [0, '0元', 'CNY 0'],
    [0.5, '0.5元', 'CNY 0.5'],
    [1, '1元', 'CNY 1'],
    [12, '12元', 'CNY 12'],
    [123, '123元', 'CNY 123'],
    [1234, '1234元', 'CNY 1,234'],
    [12345, '1.23万元', 'CNY 12,345'],
    [123456, '12.34万元', 'CNY 123,456'],
    [1234567, '123.4万元', 'CNY 1.23 million'],
    [12345678, '1234万元', 'CNY 12.34 million'],
    [123456789, '1.23亿元', 'CNY 123.4 million'],
    [2e9, '20亿元', 'CNY 2.0 bn'],
    [12345678901, '123.4亿元', 'CNY 12.34 bn'],
    [90.64e9, '906.4亿元', 'CNY 90.64 bn'],
    [123456789012, '1234亿元', 'CNY 123.4 bn'],
    [1787550000000, '1.78万亿元', 'CNY 1.78 trn'],
    [1e13, '10万亿元', 'CNY 10 trn'],
    [1e14, '100万亿元', 'CNY 100 trn'],
    [1e15, '1000万亿元', 'CNY 1,000 trn'],
    [-2e9, '−20亿元', 'CNY −2.0 bn'],
    [null, '—', 'not reported'],
  ])('%s', (value, zh, en) => {
    expect(formatAmount(value, 'zh')).toBe(zh)
    expect(formatAmount(value, 'en')).toBe(en)
  })

  it('in full', () => {
    expect(formatAmount(1787550000000, 'zh', { full: true })).toBe('17875.5亿元')
    expect(formatAmount(1787550000000, 'en', { full: true })).toBe('CNY 1,787.55 bn')
    expect(formatAmount(71120300, 'zh', { full: true })).toBe('7112.03万元')
  })

  it('ranges and qualifiers', () => {
    expect(formatAmount(3e9, 'zh', { max: 5e9, qualifier: 'about' })).toBe('30—50亿元')
    expect(formatAmount(3e9, 'en', { max: 5e9 })).toBe('CNY 3.0–5.0 bn')
    const words = (qualifier: 'about' | 'over' | 'nearly' | 'up_to') => formatAmount(2e9, 'zh', { qualifier })
    expect([words('about'), words('over'), words('nearly'), words('up_to')]).toEqual([
      '约20亿元',
      '超20亿元',
      '近20亿元',
      '最高20亿元',
    ])
    expect(formatAmount(2e9, 'zh', { qualifier: 'over', qualifiers: 'signs' })).toBe('≥20亿元')
    expect(formatAmount(2e9, 'en', { qualifier: 'nearly', qualifiers: 'signs' })).toBe('< CNY 2.0 bn')
  })
})

describe('rounding keeps the figure true', () => {
  it('an exact figure or lower bound is never exceeded, an upper bound never undercut', () => {
    expect(formatAmount(19999, 'zh')).toBe('1.99万元')
    expect(formatAmount(99999999, 'zh', { qualifier: 'over' })).toBe('超9999万元')
    expect(formatAmount(99999999, 'zh', { qualifier: 'nearly' })).toBe('近1亿元')
    expect(formatAmount(999999999, 'en', { qualifier: 'up_to' })).toBe('up to CNY 1.0 bn')
    expect(formatAmount(12351, 'zh', { qualifier: 'about' })).toBe('约1.24万元')
  })

  it('for any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (integer, decimals) => {
        const value = integer / 1000
        expect(Number(cut(value, decimals, 'down'))).toBeLessThanOrEqual(value)
        expect(Number(cut(value, decimals, 'up'))).toBeGreaterThanOrEqual(value)
        expect(Math.abs(Number(cut(value, decimals, 'nearest')) - value)).toBeLessThanOrEqual(
          0.5001 / 10 ** decimals,
        )
      }),
    )
  })

  it('is free of binary noise', () => {
    expect(cut(1.1 * 3, 2, 'down')).toBe('3.30')
    expect(cut(0.29 * 100, 0, 'down')).toBe('29')
    expect(plainDigits(1e21)).toBe('1000000000000000000000')
    expect(plainDigits(1.5e-7)).toBe('0.00000015')
  })
})

describe('units', () => {
  it.each([
    [20000, 't/a', '2万吨/年', '20,000 t/a'],
    [950000000, 't', '9.5亿吨', '950 million t'],
    [2000000, 'kW', '200万千瓦', '2 GW'],
    [1500, 'kW', '1500千瓦', '1.5 MW'],
    [3.2e9, 'kWh', '32亿千瓦时', '3.2 TWh'],
    [5e6, 'kWh/a', '500万千瓦时/年', '5 GWh/a'],
    [123000, 'mu', '12.3万亩', '123,000 mu'],
    [4200000, 'head', '420万头（只）', '4.2 million head'],
    [1200, 'person', '1200人', '1,200 people'],
    [71.2, 'km', '71.2公里', '71.2 km'],
    [70, 'percent', '70%', '70%'],
    [45678, 'CNY/person', '45678元/人', '45,678 CNY per person'],
    [2.4, 'times', '2.4倍', '2.4 times'],
    [300, 'unit', '300', '300'],
    [1e8, 'USD', '1亿美元', 'USD 100 million'],
    [0.003, 'km', '0.003公里', '0.003 km'],
  ] as const)('%s %s', (value, unit, zh, en) => {
    expect(formatQuantity({ value, unit }, 'zh')).toBe(zh)
    expect(formatQuantity({ value, unit }, 'en')).toBe(en)
  })

  it('counts are never rounded', () => {
    expect(formatCount(12345, 'zh')).toBe('12345')
    expect(formatCount(1234567, 'en')).toBe('1,234,567')
  })
})

describe('changes', () => {
  it.each([
    [5.6, '+5.6%', '同比增长5.6%', 'up 5.6% year on year'],
    [-3.25, '−3.25%', '同比下降3.25%', 'down 3.25% year on year'],
    [0, '0%', '同比持平', 'unchanged year on year'],
    [240, '+240%', '同比增长240%', 'up 240% year on year'],
    [null, '—', '—', 'not reported'],
  ])('%s', (value, signed, zh, en) => {
    expect(formatChange(value, 'zh')).toBe(signed)
    expect(changeInWords(value, 'zh')).toBe(zh)
    expect(changeInWords(value, 'en')).toBe(en)
  })
  it('shares', () => expect(formatPercent(38.25, 'zh')).toBe('38.3%'))
})

describe('periods', () => {
  it.each([
    ['2026', '2026年', '2026'],
    ['2026-H1', '2026年上半年', 'H1 2026'],
    ['2026-H2', '2026年下半年', 'H2 2026'],
    ['2024-Q1', '2024年一季度', 'Q1 2024'],
    ['2024-Q1..Q2', '2024年前两季度', 'Q1–Q2 2024'],
    ['2024-Q1..Q3', '2024年前三季度', 'Q1–Q3 2024'],
    ['2024-Q2..Q3', '2024年二至三季度', 'Q2–Q3 2024'],
    ['2025-01..11', '2025年1—11月', 'January–November 2025'],
    ['2026-01', '2026年1月', 'January 2026'],
    ['2026-01-05', '2026年1月5日', '5 January 2026'],
    ['2021..2025', '2021—2025年', '2021–2025'],
    ['2025-11..2026-02', '2025年11月—2026年2月', 'November 2025 – February 2026'],
    ['十四五', '十四五', '十四五'],
    [null, '—', 'not reported'],
  ])('%s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh')).toBe(zh)
    expect(formatPeriod(period, 'en')).toBe(en)
  })
})

describe('scales of axes', () => {
  it('one magnitude for the whole chart', () => {
    const scale = scaleFor(90.64e9, 'CNY', 'zh')
    expect(scale.label).toBe('亿元')
    expect([0, 2e10, 5e7].map(scale.tick)).toEqual(['0', '200', '0.5'])
    expect(scale.mark(90.64e9, 'over')).toBe('≥906.4')
    expect(scale.mark(3e9, 'about', 5e9)).toBe('30—50')
    expect(scale.full(90.64e9, 'over')).toBe('超906.4亿元')
  })
  it('no 万亿 on an axis', () => {
    const scale = scaleFor(1787550000000, 'CNY', 'zh')
    expect([scale.label, scale.mark(1787550000000)]).toEqual(['亿元', '17875'])
  })
  it('the ticks of a Chinese axis are written in one way, those of an English one by thousands', () => {
    const ticks = [80_000, 100_000]
    expect(ticks.map(scaleFor(91_345, 'CNY/person', 'zh').tick)).toEqual(['80000', '100000'])
    expect(ticks.map(scaleFor(91_345, 'CNY/person', 'en').tick)).toEqual(['80,000', '100,000'])
  })

  it('what is too small for the axis is not shown as nothing', () => {
    const scale = scaleFor(1e12, 'CNY', 'zh')
    expect([scale.mark(5, 'over'), scale.mark(0), scale.mark(2e6)]).toEqual(['≥5元', '0', '0.02'])
  })
  it('English', () => {
    expect(scaleFor(2e9, 'CNY', 'en').label).toBe('CNY bn')
    expect(scaleFor(2e6, 'kW', 'en').label).toBe('GW')
    expect(scaleFor(0, 'unit', 'en').label).toBe('')
  })
})
