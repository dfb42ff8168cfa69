import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string, region = '150600') =>
  extract(`## 全市经济运行\n\n${body}`, { publisher: '鄂尔多斯日报', published: '2025-06-30', region })

describe('figures of one clause', () => {
  it('are two where they count two kinds of equal number', () => {
    const { outputs } = read('东山灌区节水工程开工,要建一级泵站3座、二级泵站3座、三级泵站5座。')
    expect(outputs.map(({ product, value }) => [product, value])).toEqual([
      ['一级泵站', 3],
      ['二级泵站', 3],
      ['三级泵站', 5],
    ])
  })

  it('share the time of the index that a share is of', () => {
    const { outputs } = read(
      '今年1-5月,全市第二产业投资同比增长12%,占总投资额比重91%。从结构看,建筑工程投资额同比增长24%,占总投资额比重41%;扩建项目投资额同比下降37%,占总投资额比重2%。',
    )
    expect(new Set(outputs.map(({ period }) => period))).toEqual(new Set(['2025-01..05']))
  })

  it('are of no phase that only runs already or that the works are parted into', () => {
    const { projects, outputs } = extract(
      '## 东山储能电池产业园二期项目开工\n\n本报讯 7月1日,东山储能电池产业园二期项目在杭锦旗开工。本次开工的二期项目建设8GWh储能电池,达产后连同一期已投产的4GWh,年产值将达到90亿元。',
    )
    expect(projects.map(({ name, status }) => [name, status])).toEqual([
      ['东山储能电池产业园二期项目', 'started'],
    ])
    expect(outputs.map(({ value, phase }) => [value, phase])).toEqual([
      [8e6, '二期'],
      [4e6, undefined],
      [90e8, undefined],
    ])
    const parted = read('云岭能源公司分三期建设60万千瓦风电项目,总投资31亿元。').investments
    expect(parted.map(({ amount, phase }) => [amount, phase])).toEqual([[31e8, undefined]])
  })
})

describe('the time that a paragraph opens with', () => {
  it.each(['本报讯 2024年,东山旗发展成效显著。', '报告指出,2024年,东山旗发展成效显著。'])(
    'holds although who tells it stands before: %s',
    (opening) => {
      const { outputs } = read(`${opening}该旗煤炭产量7.9亿吨。`)
      expect(outputs.map(({ period }) => period)).toEqual(['2024'])
    },
  )
})

describe('what a place got done in the year that a paragraph reviews', () => {
  it('is of that year', () => {
    const { outputs } = read(
      '本报讯 2024年,东山旗地区生产总值达到923亿元,增长5.2%。实施城市更新项目83个,改造老旧小区29个,新建道路42公里。',
    )
    expect(outputs.map(({ measure, period }) => [measure, period])).toEqual([
      ['gdp', '2024'],
      ['project_count', '2024'],
      ['other', '2024'],
      ['distance', '2024'],
    ])
  })

  it('is no capacity where half a year is told', () => {
    const { outputs } = read('东山电厂上半年发电46亿千瓦时。')
    expect(outputs.map(({ measure, unit }) => [measure, unit])).toEqual([['production', 'kWh']])
  })
})

describe('sums', () => {
  it('are revenue of the treasury, no public money that arrived', () => {
    const { investments, outputs } = read('2024年,全旗财政收入达到2.1亿元,同比增长57.9%。')
    expect(investments).toEqual([])
    expect(outputs.map(({ measure, value, change }) => [measure, value, change])).toEqual([
      ['fiscal_revenue', 2.1e8, 57.9],
    ])
  })

  it('that only bound an index are none', () => {
    const { outputs } = read('一季度,地区生产总值完成7亿元,增长2.6%;500万元以上固定资产投资完成3亿元。')
    expect(outputs.map(({ measure, value }) => [measure, value])).toEqual([
      ['gdp', 7e8],
      ['fixed_investment', 3e8],
    ])
  })
})

describe('products', () => {
  it.each([
    [
      '1-7月,采矿业增加值增长5.3%,电力、热力、燃气及水生产和供应业增长6.8%。',
      '电力、热力、燃气及水生产和供应业',
    ],
    ['东胜区1—5月份新开工项目有30个。', '新开工项目'],
  ])('%s', (body, product) => {
    expect(read(body).outputs.at(-1)!.product).toBe(product)
  })
})

describe('who builds', () => {
  it.each([
    ['额济纳旗境内总投资21亿元的东山铁路正常运行。', null],
    ['开工建设的东山氢能产业园规划面积21平方公里。', null],
    [
      '东山黄河瀚石新材料有限公司与云岭公司毗邻。“我们年产2万吨石墨项目去年开的工。”瀚石公司董事长李强说。',
      '东山黄河瀚石新材料有限公司',
    ],
  ])('%s', (body, company) => {
    expect(read(body).projects.map((one) => one.company)).toEqual([company])
  })
})
