import { describe, expect, it } from 'vitest'
import { timelineTitle } from '@/components/charts/timeline-words'
import { timelineOf } from '@/lib/charts/timeline'

const reports = (...documents: number[]) =>
  timelineOf(documents.map((count, i) => ({ period: `${2020 + i}`, documents: count, figures: 0 })))

describe('the finding of reports over time', () => {
  it('is the year with most', () => {
    expect(timelineTitle(reports(1, 5, 2), 'zh')).toBe('2021年的文献最多，5份')
  })

  it('names those that are level instead of the first of them', () => {
    expect(timelineTitle(reports(5, 1, 5), 'zh')).toBe('2020年、2022年的文献并列最多，各5份')
    expect(timelineTitle(reports(2, 2, 2, 2), 'en')).toBe('Most documents are of 4 years: 2 each')
  })

  it('is that there are none', () => {
    expect(timelineTitle(reports(), 'zh')).toBe('当前条件下没有注明日期的文献')
  })
})
