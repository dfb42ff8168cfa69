import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 项目进展\n\n本报讯 ${body}`, {
    publisher: '赤峰日报',
    published: '2023-10-18',
    region: '150426',
  })
const names = (body: string) => read(body).projects.map(({ name }) => name)

describe('names that share much and are of two undertakings', () => {
  it.each([
    [
      '东山现代智慧健康谷项目落户后,全旗走得更稳。记者看到,东山现代智慧健康谷全球智能制造产业园已经投产。6月9日,东山现代智慧健康谷古城(1号)牧场破土动工。',
      ['东山现代智慧健康谷项目', '东山现代智慧健康谷全球智能制造产业园', '东山现代智慧健康谷古城(1号)牧场'],
    ],
    [
      '柳河稀土永磁电机产业园占地5000亩。“卧龙永磁电机产业园”项目正在大干快上。',
      ['柳河稀土永磁电机产业园', '“卧龙永磁电机产业园”项目'],
    ],
    ['东山抽水蓄能电站开工。柳河抽水蓄能电站同日开工。', ['东山抽水蓄能电站', '柳河抽水蓄能电站']],
  ])('%s', (body, expected) => {
    expect(names(body)).toEqual(expected)
  })

  it.each([
    ['东山低温奶产业园项目开工。东山低温奶产业园生产线将安装三条。'],
    ['东山永磁电机产业园开工。永磁电机产业园占地500亩。'],
    ['东山健康谷项目开工。东山健康谷基础设施中心总投资2亿元。'],
    ['东山煤矿改扩建项目开工。东山煤矿占地500亩。'],
  ])('one: %s', (body) => {
    expect(names(body)).toHaveLength(1)
  })
})

describe('a size that opens its sentence goes on about the works before', () => {
  it('though the sentence before told where they lie', () => {
    const { outputs } = read(
      '东山全额自发自用项目用地预审获得批复。项目场址位于赤峰市东山镇,在镇区东侧。规划总容量为314兆瓦,其中光伏214兆瓦、风电100兆瓦。',
    )
    expect(outputs.map(({ subject, value }) => [subject, value])).toEqual([
      ['p1', 314e3],
      ['p1', 214e3],
      ['p1', 100e3],
    ])
  })

  it('not where a place or a batch stands before it', () => {
    const { outputs } = read('东山光伏项目装机20万千瓦,年底并网。全旗新能源项目已并网86个,总装机1200万千瓦。')
    expect(outputs.map(({ subject, value }) => [subject, value])).toEqual([
      ['p1', 20e4],
      ['150426', 86],
      ['150426', 1200e4],
    ])
  })
})

describe('a plant that only its size tells', () => {
  it('is there', () => {
    const { outputs } = read('全旗有一座年产3400万吨的露天智慧矿山,到过的人都说好。')
    expect(outputs.map(({ subject, measure, unit }) => [subject, measure, unit])).toEqual([
      ['p1', 'capacity', 't/a'],
    ])
  })

  it.each([
    '这相当于全旗有一座年产300万吨的煤矿,不冒烟。',
    '全旗有一座年产300万吨的煤矿的职工食堂。',
    '全旗年产300万吨的煤矿有6座。',
    '有一座占地300亩的果园,瓜果飘香。',
    '没有一座年产30万吨以下的煤矿。',
  ])('none: %s', (body) => {
    expect(names(body)).toEqual([])
  })

  it('a class of size with its relative clause is no sum', () => {
    const { investments } = read('政府投资5000万元以上、企业投资亿元以上并列入自治区盘子的重大项目有503个。')
    expect(investments).toEqual([])
    expect(read('该项目总投资5亿元以上,带动实施的项目12个。').investments).toHaveLength(1)
  })
})
