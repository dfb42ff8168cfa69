import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 全盟重点项目建设稳步推进\n\n本报讯 ${body}`, {
    publisher: '兴安日报',
    published: '2020-06-18',
    region: '152200',
  })
const sums = (body: string) => read(body).investments.map(({ kind, amount }) => `${kind} ${amount / 1e8}`)

describe('done, planned for the year, and what a phase costs', () => {
  it.each([
    ['全盟有盟级重大项目178项,投资完成37.11亿元,占年度计划的16.8%。', ['completed 37.11']],
    ['续建项目已有105项复工,投资已完成27.63亿元。', ['completed 27.63']],
    ['全盟重点项目投资累计完成8.36亿元。', ['completed 8.36']],
    ['突泉县钢结构项目总投资80亿元,当年投资40亿元。', ['total 80', 'annual_plan 40']],
    ['突泉县钢结构项目总投资80亿元,当年完成投资40亿元。', ['total 80', 'completed 40']],
    ['今年的目标是:新建电站4座,新能源项目完成投资90亿元以上。', ['annual_plan 90']],
    ['今年的任务是实施重点项目60个、完成投资80亿元。', ['annual_plan 80']],
    ['今年的任务是实施重点项目60个,目前已开工40个、完成投资80亿元。', ['completed 80']],
    ['到年底,全盟交通项目完成投资要突破80亿元。', ['annual_plan 80']],
    ['突泉县锂电池隔膜一期项目投入2.15亿元,用地110亩。', ['total 2.15']],
    ['突泉县锂电池隔膜一期项目已投入2.15亿元,用地110亩。', ['completed 2.15']],
    ['各级产业扶贫专项资金合计1.03亿元。', ['public_fund 1.03']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })

  it('tells what a place has drawn as an index where its growth is told', () => {
    const { investments, outputs } = read('全盟引进国内到位资金276.8亿元,增长12%。')
    expect(investments).toEqual([])
    expect(outputs.map(({ measure, value, change }) => [measure, value, change])).toEqual([
      ['other', 27_680_000_000, 12],
    ])
  })
})
