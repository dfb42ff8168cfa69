import { describe, expect, it } from 'vitest'
import type { PeriodMention } from '@/lib/extract/contracts'
import { findPeriods } from '@/lib/extract/recognise'
import { CONTEXT, testMentions } from '../../support/mentions'

describe('periods, published in October 2024', () => {
  it.each<[sentence: string, text: string, period: string, rest?: Partial<PeriodMention>]>([
    ['2024年上半年', '2024年上半年', '2024-H1', { stated: true }],
    ['2023年下半年', '2023年下半年', '2023-H2'],
    ['2024年前三季度', '2024年前三季度', '2024-Q1..Q3'],
    ['2024年第三季度', '2024年第三季度', '2024-Q3'],
    ['2024年1—9月', '2024年1—9月', '2024-01..09'],
    ['2023年度', '2023年度', '2023'],
    ['2024年5月', '2024年5月', '2024-05'],
    ['2024年10月21日', '2024年10月21日', '2024-10-21'],
    ['二〇二三年', '二〇二三年', '2023'],
    ['2021—2023年', '2021—2023年', '2021..2023'],
    ['2021年至2023年', '2021年至2023年', '2021..2023'],
    ['今年', '今年', '2024', { stated: false }],
    ['去年', '去年', '2023'],
    ['今年以来', '今年以来', '2024'],
    ['上半年', '上半年', '2024-H1', { stated: false }],
    ['前三季度', '前三季度', '2024-Q1..Q3'],
    ['一季度', '一季度', '2024-Q1'],
    ['1至9月', '1至9月', '2024-01..09'],
    ['前9个月', '前9个月', '2024-01..09'],
    ['今年前5月', '今年前5月', '2024-01..05'],
    ['前8月,全市', '前8月', '2024-01..08'],
    ['此前5月8日', '5月8日', '2024-05-08'],
    ['去年12月', '去年12月', '2023-12'],
    ['明年1月', '明年1月', '2025-01', { future: true }],
    ['10月21日', '10月21日', '2024-10-21'],
    ['12月3日', '12月3日', '2023-12-03'],
    ['截至9月底', '截至9月底', '2024-09', { asOf: true }],
    ['截至2024年8月', '截至2024年8月', '2024-08', { asOf: true }],
    ['计划于12月建成', '12月', '2024-12', { future: true }],
    ['2025年底前完成', '2025年底', '2025', { future: true }],
    ['今年年底', '今年年底', '2024', { future: true }],
    ['2023年底', '2023年底', '2023', { asOf: true }],
    ['到2030年', '2030年', '2030', { future: true }],
    ['“十四五”期间', '“十四五”期间', '2021..2025', { stated: true }],
    ['十三五时期', '十三五时期', '2016..2020'],
    ['“十四五”末', '“十四五”末', '2025', { future: true }],
    ['“十三五”末', '“十三五”末', '2020', { asOf: true }],
    ['5年来', '5年来', '2019..2024'],
    ['近三年', '近三年', '2022..2024'],
    ['2019年以来', '2019年以来', '2019..2024'],
    ['目前', '目前', '', { asOf: true }],
  ])('%s', (sentence, text, period, rest) => {
    testMentions(findPeriods, sentence, [{ text, period, ...rest }])
  })

  it('takes a deadline for no stock', () => {
    const [deadline] = findPeriods('2025年底前完成', CONTEXT)
    expect(deadline!.asOf).toBeUndefined()
  })

  it.each([
    '比1—8月提高',
    '较上年增长',
    '去年同期',
    '上年同期',
    '20世纪80年代',
    '“十五五”规划编制',
    '60天左右',
    '10年前的往事',
    '13月',
  ])('%s is none', (sentence) => {
    testMentions(findPeriods, sentence, [])
  })

  it('takes the year just named for what follows it', () => {
    testMentions(findPeriods, '2022年,上半年完成5亿元', [{ period: '2022' }, { period: '2022-H1' }])
  })

  it('resolves nothing relative without a date of publication', () => {
    expect(findPeriods('今年上半年和去年', { published: null, region: '150000' })).toEqual([])
    expect(findPeriods('2024年上半年', { published: null, region: '150000' })[0]?.period).toBe('2024-H1')
  })
})
