import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (published: string, ...lines: string[]) =>
  extract(lines.join('\n\n'), { published, region: '150400' })

/** Figures as "measure value period". */
const figures = (published: string, ...lines: string[]) => {
  const { investments, outputs } = read(published, ...lines)
  return [
    ...investments.map(({ kind, amount, period }) => `${kind} ${amount / 1e8} ${period}`),
    ...outputs.map(({ measure, value, period }) => `${measure} ${value! / 1e8} ${period}`),
  ]
}

describe('a look back on several years', () => {
  it('tells what is counted year by year of the last, and what was added up of all of them', () => {
    expect(
      figures(
        '2022-01-12',
        '# 敖汉旗人民政府工作报告',
        '一、过去五年工作回顾',
        '五年来,全旗地区生产总值达到151亿元、年均增长4.1%,固定资产投资累计完成233亿元,公共预算收入达到6.3亿元。',
      ),
    ).toEqual(['gdp 151 2021', 'fixed_investment 233 2017..2021', 'fiscal_revenue 6.3 2021'])
  })

  it('begins with the year that an office was taken in', () => {
    expect(
      figures(
        '2022-01-12',
        '# 敖汉旗人民政府工作报告',
        '一、本届工作回顾',
        '2018年以来,旗人民政府克服重重困难,完成了预定任务。',
        '全旗累计引进到位资金34亿元,社会消费品零售总额达到27亿元。',
      ),
    ).toEqual(['completed 34 2018..2021', 'retail_sales 27 2021'])
  })

  it('opens the plan for the next five', () => {
    expect(
      figures(
        '2016-04',
        '# 敖汉旗国民经济和社会发展第十三个五年规划纲要',
        '第一章 “十二五”时期的成就',
        '“十二五”时期,全旗上下干了五年实事。',
        '——家底更厚。地区生产总值完成142亿元,年均增长9.3%;固定资产投资累计完成411亿元。',
      ),
    ).toEqual(['gdp 142 2015', 'fixed_investment 411 2011..2015'])
  })

  it('leaves out by how much something grew a year', () => {
    expect(
      figures('2013-01', '# 敖汉旗人民政府工作报告', '五年来,固定资产投资累计完成411亿元,年均增加26亿元。'),
    ).toEqual(['fixed_investment 411 2008..2012'])
  })

  it('is no year’s quarters', () => {
    expect(
      figures(
        '2024-10-28',
        '# 敖汉旗:前三季度成绩单',
        '前三季度,地区生产总值完成86亿元,同比增长5.6%。',
        '消费市场稳步恢复。社会消费品零售总额实现20亿元,同比增长3.8%。',
      ),
    ).toEqual(['gdp 86 2024-Q1..Q3', 'retail_sales 20 2024-Q1..Q3'])
  })
})

describe('what a year’s projects are to cost', () => {
  it.each([
    ['年内新增投资42亿元。', 'annual_plan 42 2016'],
    ['初步安排2017年旗级重点项目38项,计划投资60亿元。', 'annual_plan 60 2017'],
    ['2017年旗级重点项目38项,计划投资60亿元。', 'annual_plan 60 2017'],
  ])('%s', (said, sum) => {
    const { investments, projects } = read('2016-09-20', '# 敖汉旗抓项目', said)
    expect(investments.map(({ kind, amount, period }) => `${kind} ${amount / 1e8} ${period}`)).toEqual([sum])
    expect(projects).toEqual([])
  })
})
