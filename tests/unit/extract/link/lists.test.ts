import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const HINTS = { publisher: '赤峰日报', published: '2025-08', region: '150400' }
const read = (text: string) => extract(`## 发展见闻\n\n${text}`, HINTS)
const outputs = (text: string) => read(text).outputs.map(({ measure, value, unit }) => [measure, value, unit])
const sums = (text: string) =>
  read(text).investments.map(({ kind, amount, subject }) => [kind, amount, subject])

describe('lists whose items share what was said once', () => {
  it('goes on where the product stands behind its number', () => {
    expect(outputs('林西县云岭化工项目建成后可年产30万吨甲醇、12万吨醋酸和5万吨甲醛。')).toEqual([
      ['capacity', 300000, 't/a'],
      ['capacity', 120000, 't/a'],
      ['capacity', 50000, 't/a'],
    ])
  })

  it('goes on with goods that are counted otherwise', () => {
    expect(outputs('林西县云岭乳业去年做出鲜奶40万瓶、奶粉50吨。')).toEqual([
      ['production', 400000, 'unit'],
      ['production', 50, 't'],
    ])
  })

  it('keeps to what a plant can do where another verb goes on', () => {
    expect(outputs('林西县云岭米业项目投产后,年可加工水稻20万吨、生产米糠油2000吨。')).toEqual([
      ['capacity', 200000, 't/a'],
      ['capacity', 2000, 't/a'],
    ])
  })

  it('counts townspeople and country people as the population before', () => {
    expect(outputs('年末全市常住人口396万人,城镇217万人,乡村179万人。')).toEqual([
      ['population', 3960000, 'person'],
      ['population', 2170000, 'person'],
      ['population', 1790000, 'person'],
    ])
  })

  it('shares a sum out to the places named behind it', () => {
    expect(sums('今年以来全市到位资金86亿元,其中林西县22.5亿元、宁城县14.8亿元、敖汉旗13.6亿元。')).toEqual([
      ['completed', 8_600_000_000, '150400'],
      ['completed', 2_250_000_000, '150424'],
      ['completed', 1_480_000_000, '150429'],
      ['completed', 1_360_000_000, '150430'],
    ])
  })

  it('carries a rate to the places of the next clauses', () => {
    expect(
      read('对增长的贡献率,元宝山区为31.1%,松山区为14.7%。').outputs.map(({ measure, value, subject }) => [
        measure,
        value,
        subject,
      ]),
    ).toEqual([
      ['share', 31.1, '150403'],
      ['share', 14.7, '150404'],
    ])
  })
})

describe('what a number says by its verb', () => {
  it.each([
    ['年屠宰肉牛10万头。', 'capacity'],
    ['去年屠宰肉牛3.6万头。', 'production'],
    ['肉牛存栏3.6万头。', 'livestock'],
  ])('reads 林西县云岭屠宰项目%s as %s', (text, measure) => {
    expect(outputs(`林西县云岭屠宰项目${text}`).map(([found]) => found)).toEqual([measure])
  })

  it('takes the second number of a rise, whatever the verb, and what a plant could make before', () => {
    expect(outputs('林西县森林覆盖率从2007年的21.5%升到35.5%。')).toEqual([['share', 35.5, 'percent']])
    expect(outputs('林西县云岭露天矿核定年产能由1500万吨核增至2000万吨。')).toEqual([
      ['capacity', 15_000_000, 't/a'],
      ['capacity', 20_000_000, 't/a'],
    ])
  })

  it('counts wind turbines and no typhoons', () => {
    expect(outputs('林西县云岭风电项目全部91台风机吊装完毕。')).toEqual([['equipment', 91, 'unit']])
  })
})

describe('what was done and what is to be done with money', () => {
  it.each([
    ['今年,敖汉旗计划实施公路项目17个,完成投资9.3亿元,一季度完成1.2亿元。', ['annual_plan', 'completed']],
    ['敖汉旗集中签约,签约额11.3亿元。', ['signed']],
    ['敖汉旗累计投入中央财政资金3.4亿元。', ['public_fund']],
    ['敖汉旗云岭铸件项目计划投入30亿元。', ['total']],
    ['敖汉旗云岭灌区项目总投资10亿元,今年计划完成2.6亿元。', ['total', 'annual_plan']],
  ])('%s', (text, kinds) => {
    expect(sums(text).map(([kind]) => kind)).toEqual(kinds)
  })
})

describe('what a phase or a class of size says', () => {
  it.each([
    [
      '林西县云岭甲醇项目二期规划60万吨,三期再增40万吨。',
      [
        ['capacity', 600_000, 't/a'],
        ['capacity', 400_000, 't/a'],
      ],
    ],
    ['林西县云岭光储项目分两期建设,一期100万千瓦。', [['installed_capacity', 1_000_000, 'kW']]],
    [
      '林西县云岭项目首期安排6万吨多晶硅、10GW拉晶。',
      [
        ['capacity', 60_000, 't/a'],
        ['capacity', 10_000_000, 'kW'],
      ],
    ],
    ['林西县全部关停200万吨以下焦化装置。', []],
    ['它是国家172项重大水利工程之一。', []],
    [
      '林西县1至9月进口5600万元,出口3亿元。',
      [
        ['other', 56_000_000, 'CNY'],
        ['exports', 300_000_000, 'CNY'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(outputs(text)).toEqual(expected)
  })

  it('counts a growth once where the article also gives the value', () => {
    expect(
      outputs('上半年,全市地区生产总值增长8.7%。\n\n上半年,全市地区生产总值1200亿元,增长8.7%。'),
    ).toEqual([['gdp', 120_000_000_000, 'CNY']])
  })

  it.each([
    [
      '全旗城乡居民人均可支配收入分别达到38600元和17200元,增长6%和9%。',
      ['income_per_capita 城镇居民 38600 6', 'income_per_capita 农村牧区居民 17200 9'],
    ],
    [
      '城镇、农村居民收入比上年分别增长5.2%、7.7%。',
      ['income_per_capita 城镇居民 null 5.2', 'income_per_capita 农村居民 null 7.7'],
    ],
    [
      '一产、二产、三产增加值分别完成12亿元、35亿元和31亿元,增长5%、9%和6%。',
      [
        'other 第一产业增加值 1200000000 5',
        'industrial_value_added 第二产业 3500000000 9',
        'services_value_added 第三产业 3100000000 6',
      ],
    ],
    [
      '粮食和油料产量分别达到12万吨和3万吨,增长4.4%。',
      ['production 粮食 120000 null', 'production 油料 30000 4.4'],
    ],
  ])('gives each item its kind and its growth: %s', (text, expected) => {
    expect(
      read(text).outputs.map(({ measure, product, value, change }) =>
        [measure, product, value, change].map(String).join(' '),
      ),
    ).toEqual(expected)
  })
})
