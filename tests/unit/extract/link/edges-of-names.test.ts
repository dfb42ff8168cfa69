import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string, published = '2023-06-05') =>
  extract(`## 项目进展\n\n本报讯 ${body}`, { publisher: '呼伦贝尔日报', published, region: '150726' })
const products = (body: string) => read(body).outputs.map(({ product, value }) => [product, value])

describe('products are named without what stands beside them', () => {
  it.each<[body: string, expected: [product: string | null, value: number | null][]]>([
    ['2021年,年内新增高效节水农田16万亩。', [['高效节水农田', 160_000]]],
    [
      '产业园内的52万亩耕地中,水稻面积达38万亩。',
      [
        ['耕地', 520_000],
        ['水稻', 380_000],
      ],
    ],
    ['“开鲁县耕地面积470万亩。”县委书记说。', [['耕地', 4_700_000]]],
    [
      '去年全旗生产柴油3万吨,1万吨汽油等产品。',
      [
        ['柴油', 30_000],
        ['汽油', 10_000],
      ],
    ],
  ])('%s', (body, expected) => {
    expect(products(body)).toEqual(expected)
  })

  it('says by what power was made that only its growth is told of', () => {
    const { outputs } = read('全旗发电量49亿千瓦时,其中,火力发电增长2.7%、光伏发电增长14.7%。')
    expect(outputs.map(({ product, change }) => [product, change])).toEqual([
      ['发电量', null],
      ['火力发电量', 2.7],
      ['光伏发电量', 14.7],
    ])
  })
})

describe('names of undertakings', () => {
  it.each([
    ['柳河民俗博物馆附属项目复工,正进行墙面抹灰。', ['柳河民俗博物馆附属项目']],
    ['东山绿化带项目区5万亩,柳河果树项目区2万亩。', []],
    ['经济发展又一次高速运行,全年财政收入10亿元。', []],
    ['东山10万亩集中连片节水田项目开工。', ['东山10万亩集中连片节水田项目']],
  ])('%s', (body, expected) => {
    expect(read(body).projects.map(({ name }) => name)).toEqual(expected)
  })

  it('are planned while their papers are still being hurried on', () => {
    const { projects } = read('园区正在积极筹备东山保税物流项目,督促企业加紧审批手续办理。')
    expect(projects.map(({ status }) => status)).toEqual(['planned'])
  })
})

describe('figures', () => {
  it('of all works that the sentence before lists are the place’s', () => {
    const { outputs } = read(
      '先后组织实施了东山林业生态建设工程、柳河造林补贴试点工程等生态建设工程项目,成效显著。累计完成人工造林74万亩。',
    )
    expect(outputs.map(({ subject, basis }) => [subject, basis])).toEqual([['150726', 'actual']])
  })

  it('that are aimed at are planned', () => {
    const { outputs } = read('项目将实现奶牛存栏3万头、日产原奶400吨的目标。实现存栏2万头的目标。')
    expect(outputs.map(({ basis }) => basis)).toEqual(['planned', 'planned', 'planned'])
  })

  it('have the time of their sentence, not that of what they are compared with', () => {
    const { outputs } = read(
      '今年前5月,制造业增加值同比增长1.9%,上半年为下降0.7%;电力生产业增加值同比下降4.2%。',
      '2023-11-05',
    )
    expect(outputs.map(({ change, period }) => [change, period])).toEqual([
      [1.9, '2023-01..05'],
      [-4.2, '2023-01..05'],
    ])
  })

  it('are none in a catchword', () => {
    expect(products('实施“四个千万亩”重大生态工程,治理沙地160万亩。')).toEqual([['治理沙地', 1_600_000]])
  })

  it.each([
    ['一期总投入33亿元的东山国际货场项目全面启动。', 'total'],
    ['五年累计总投入8亿元用于生态建设。', 'completed'],
    ['我们村协调了170万的扶贫资金。', 'public_fund'],
  ])('%s', (body, kind) => {
    expect(read(body).investments.map((fact) => fact.kind)).toEqual([kind])
  })
})

describe('undertakings told by their size or asked about', () => {
  it.each([
    [
      '柳河热电有限公司建设的生物质电厂开工。总投资13亿元、面积1万亩的东山獭兔产业园区已完成选址。',
      ['生物质电厂', '东山獭兔产业园区'],
    ],
    [
      '这些将与柳河集团的风光制氢项目、装机容量120万千瓦的东山抽水蓄能电站项目等协同发力。',
      ['柳河集团的风光制氢项目', '东山抽水蓄能电站项目'],
    ],
  ])('%s', (body, expected) => {
    expect(read(body).projects.map(({ name }) => name)).toEqual(expected)
  })

  it('are not complete where it is asked when they will be', () => {
    const { projects } = read('市民想了解东山机场扩建工程何时竣工。')
    expect(projects.map(({ status }) => status)).toEqual(['unknown'])
  })
})
