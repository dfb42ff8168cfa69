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
      '优牧集团奶牛智慧养殖示范园着力打造全球规模最大的奶牛养殖基地,绿色生态观光牧场,总投资约80亿元。',
      ['80 奶牛智慧养殖示范园'],
    ],
    [
      'a part with its height, or with how far it is',
      '包冶600万吨氧化矿选矿搬迁项目总投资39亿元。主厂房标高10米平台正在施工,2×130吨钢结构基本完工。该项目已完成投资7亿元。',
      [
        '39 包冶600万吨氧化矿选矿搬迁项目',
        '6000000 包冶600万吨氧化矿选矿搬迁项目',
        '7 包冶600万吨氧化矿选矿搬迁项目',
      ],
    ],
    [
      'so many of a kind',
      '青禾金融科技中心项目总投资约113亿元。园区共容纳16幢数据中心,可布置机柜超3万个。',
      ['113 青禾金融科技中心项目', '30000 青禾金融科技中心项目'],
    ],
  ])('%s', (_, body, expected) => {
    expect(told(body).filter((fact) => !fact.startsWith('16 '))).toEqual(expected)
  })
})

describe('items of a list', () => {
  it('are told apart by what they make, however alike their names', () => {
    expect(
      names('重点项目液态奶全球智造标杆基地、奶粉全球智造标杆基地、智造体验中心正式完工并投入使用。'),
    ).toEqual(['液态奶全球智造标杆基地', '奶粉全球智造标杆基地', '智造体验中心'])
  })

  it('share a sum that is told behind their count', () => {
    expect(
      told(
        '双方签署明川绿电制氢综合示范项目、金山园区绿色供电项目、云岭储能电站项目三个新能源项目投资协议,投资金额50亿元。',
      ).at(-1),
    ).toBe('50 150200')
  })

  it('are counted though each is said to cost so much or more', () => {
    const { investments, outputs } = read(
      '全力推进明海产业园项目等67个投资亿元以上装备制造业重点项目,总投资达472亿元。',
    )
    expect(investments.map(({ amount }) => amount / 1e8)).toEqual([472])
    expect(outputs.map(({ measure, value }) => [measure, value])).toEqual([['project_count', 67]])
  })
})

describe('who and when', () => {
  it('takes no material for a firm', () => {
    expect(
      read('包冶磁性科技有限责任公司效益良好。该公司正在实施的稀土永磁材料生产项目,规划年产能为1.5万吨。')
        .projects[0]!.company,
    ).toBe('包冶磁性科技有限责任公司')
  })

  it('takes whom a firm belongs to for none of a plant', () => {
    expect(
      names(
        '重型汽车驾驶室扩能项目日前开工。该公司是中远兵工业集团公司唯一的汽车企业。公司年产值可达30亿元。',
      ),
    ).toEqual(['重型汽车驾驶室扩能项目'])
  })

  it('takes the year in which works began for none of what was spent, and 引进 of firms for no signing', () => {
    const { projects, investments } = read(
      '环宇产业园从2009年开始建设,累计完成投资460亿元,陆续培育引进16家知名企业。',
    )
    expect(investments[0]!.period).toBeNull()
    expect(projects[0]!.status).not.toBe('signed')
  })

  it('leaves what a plan was exceeded by', () => {
    expect(told('全市小麦面积达12.72万亩,超计划2.72万亩。')).toEqual(['127200 150200'])
  })

  it('reads silicon in gigawatts as what is made', () => {
    expect(read('包头晶远3吉瓦晶硅项目部分投产。').outputs[0]!.measure).toBe('capacity')
  })
})
