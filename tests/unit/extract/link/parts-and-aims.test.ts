import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { figuresTold } from '@/tests/support/figures-told'

const read = (body: string) => extract(`园区见闻\n\n${body}`, { published: '2024-05-20', region: '150200' })

const told = (body: string) => figuresTold(read(body))

const names = (body: string) => read(body).projects.map(({ name }) => name)

describe('what is no undertaking beside the one spoken of', () => {
  it.each([
    [
      'what else it is to become',
      '优牧集团奶牛智慧养殖示范园要打造北方最大的良种奶牛养殖基地,四季可游的牧场,总投资约64亿元。',
      ['64 奶牛智慧养殖示范园'],
    ],
    [
      'a part with its height, or with how far it is',
      '包冶450万吨选厂搬迁项目总投资28亿元。主厂房标高12米平台正在浇筑,2×90吨钢结构基本完工。该项目已完成投资6亿元。',
      ['28 包冶450万吨选厂搬迁项目', '4500000 包冶450万吨选厂搬迁项目', '6 包冶450万吨选厂搬迁项目'],
    ],
    [
      'so many of a kind',
      '青禾金融科技中心项目总投资约92亿元。整个园区共容纳16幢数据中心,能放下机柜超2万个。',
      ['92 青禾金融科技中心项目', '20000 青禾金融科技中心项目'],
    ],
  ])('%s', (_, body, expected) => {
    expect(told(body).filter((fact) => !fact.startsWith('16 '))).toEqual(expected)
  })
})

describe('items of a list', () => {
  it('are told apart by what they make, however alike their names', () => {
    expect(names('重点项目液态奶数字加工基地、奶粉数字加工基地、乳品体验中心先后完工并投入使用。')).toEqual([
      '液态奶数字加工基地',
      '奶粉数字加工基地',
      '乳品体验中心',
    ])
  })

  it('share a sum that is told behind their count', () => {
    expect(
      told(
        '两家签下明川绿电制氢项目、东河园区直供电项目、云岭储能电站项目三个新能源项目的协议,投资金额36亿元。',
      ).at(-1),
    ).toBe('36 150200')
  })

  it('are counted though each is said to cost so much or more', () => {
    const { investments, outputs } = read(
      '今年抓的是明海产业园项目等58个投资亿元以上机械行业重点项目,总投资达385亿元。',
    )
    expect(investments.map(({ amount }) => amount / 1e8)).toEqual([385])
    expect(outputs.map(({ measure, value }) => [measure, value])).toEqual([['project_count', 58]])
  })
})

describe('who and when', () => {
  it('takes no material for a firm', () => {
    expect(
      read('包冶磁性科技有限责任公司日子好过。该公司正在干的稀土永磁材料生产项目,年产能规划为1.2万吨。')
        .projects[0]!.company,
    ).toBe('包冶磁性科技有限责任公司')
  })

  it('takes whom a firm belongs to for none of a plant', () => {
    expect(
      names(
        '重型汽车驾驶室扩能项目日前开工。该公司是北原机械工业集团公司仅有的一家汽车企业。公司年产值可达24亿元。',
      ),
    ).toEqual(['重型汽车驾驶室扩能项目'])
  })

  it('takes the year in which works began for none of what was spent, and 引进 of firms for no signing', () => {
    const { projects, investments } = read(
      '环宇产业园从2011年开始建设,累计完成投资380亿元,前后培育引进21家机械企业。',
    )
    expect(investments[0]!.period).toBeNull()
    expect(projects[0]!.status).not.toBe('signed')
  })

  it('leaves what a plan was exceeded by', () => {
    expect(told('全市小麦面积达14.36万亩,超计划1.36万亩。')).toEqual(['143600 150200'])
  })

  it('reads silicon in gigawatts as what is made', () => {
    expect(read('包头晶远3吉瓦晶硅项目部分投产。').outputs[0]!.measure).toBe('capacity')
  })
})
