import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const HINTS = { publisher: '乌兰察布日报', published: '2025-08', region: '150900' }
/** A body behind a headline, as one article of a league's daily. */
const read = (body: string) => extract(`## 全市经济运行\n\n本报讯 ${body}`, HINTS)

const outputs = (body: string) =>
  read(body).outputs.map((fact) =>
    [fact.measure, fact.value, fact.unit, fact.change, fact.period, fact.product]
      .map((part) => part ?? '-')
      .join(' '),
  )
const sums = (body: string) =>
  read(body).investments.map((fact) => `${fact.kind} ${fact.amount} ${fact.qualifier} ${fact.period ?? '-'}`)

describe('statistics', () => {
  it.each([
    ['上半年,全市实现地区生产总值520.6亿元,同比增长5.8%。', ['gdp 52060000000 CNY 5.8 2025-H1 -']],
    ['前7个月,规模以上工业增加值同比增长9.2%。', ['industrial_value_added - - 9.2 2025-01..07 规模以上工业']],
    ['一季度,住宿和餐饮业增加值同比增长6.1%。', ['services_value_added - - 6.1 2025-Q1 住宿和餐饮业']],
    [
      '2024年,全市一般公共预算收入达到83.5亿元,下降2.1%。',
      ['fiscal_revenue 8350000000 CNY -2.1 2024 一般公共预算收入'],
    ],
    [
      '2024年,城镇常住居民人均可支配收入41000元,增长4.8%。',
      ['income_per_capita 41000 CNY/person 4.8 2024 城镇常住居民'],
    ],
    ['2024年,全市粮食产量达到30亿斤。', ['production 1500000 t - 2024 粮食']],
    ['新能源装机规模达到2100万千瓦。', ['installed_capacity 21000000 kW - - 新能源']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })

  it('gives each item of a list its own change', () => {
    expect(outputs('2024年,全市生猪、牛、羊存栏分别增长2.2%、8.8%和0.5%。')).toHaveLength(3)
    expect(
      read('2024年,铁矿、铜矿资源储量分别达到3亿吨、60万吨。').outputs.map((fact) => [
        fact.product,
        fact.value,
      ]),
    ).toEqual([
      ['铁矿', 300000000],
      ['铜矿', 600000],
    ])
  })

  it('goes on counting where the noun is not repeated', () => {
    expect(
      read('今年,全市安排重点项目120个,其中新建的70个,续建的50个。').outputs.map((fact) => [
        fact.measure,
        fact.value,
        fact.basis,
      ]),
    ).toEqual([
      ['project_count', 120, 'planned'],
      ['project_count', 70, 'planned'],
      ['project_count', 50, 'planned'],
    ])
  })
})

describe('sums', () => {
  it.each([
    [
      '今年,全市计划实施重点项目300个,总投资900亿元,年度计划投资210亿元。',
      ['total 90000000000 exact -', 'annual_plan 21000000000 exact 2025'],
    ],
    ['2024年,全市累计争取专项债券资金35亿元。', ['public_fund 3500000000 exact 2024']],
    ['2024年,辖区银行为小微企业发放贷款近3亿元。', ['loan 300000000 nearly 2024']],
    ['全市土地出让金收入6.2亿元。', ['transfer_revenue 620000000 exact -']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })
})

describe('what is no fact', () => {
  it.each([
    '活动现场发放宣传册3000份,120名志愿者参加。',
    '全市召开推进会5次,培训干部600人次。',
    '这款电池的续航里程提升30%。',
    '办理案件98件,调解成功率达96%。',
    '他家去年卖羊挣了8万元。',
    '打造四个千亿级产业集群。',
    '亿元以上项目加快推进。',
    '满意率达到99%。',
  ])('%s', (body) => {
    const { investments, outputs: found } = read(body)
    expect([...investments, ...found]).toEqual([])
  })
})
