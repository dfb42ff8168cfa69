import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Subjects by the figures' values: name of the project or code of the region. */
function subjects(text: string, hints: object = { region: '150424', published: '2025-06-20' }) {
  const { projects, investments, outputs } = extract(text, hints)
  const nameOf = new Map(projects.map(({ id, name }) => [id, name]))
  return Object.fromEntries([
    ...investments.map(({ amount, subject }) => [amount, nameOf.get(subject) ?? subject]),
    ...outputs.map(({ value, change, subject }) => [value ?? change, nameOf.get(subject) ?? subject]),
  ])
}

describe('plants that a reporter is shown', () => {
  it('makes an undertaking of a workshop that the next sentences speak of', () => {
    expect(
      subjects(
        '走进林西县工业园区,云岭生化的糖化车间里蒸汽升腾。这家企业去年落户,一期投资8.6亿元,年加工玉米60万吨。\n\n今年前5个月,林西县工业产值52亿元。',
      ),
    ).toMatchObject({ 860000000: expect.stringContaining('云岭生化'), 5200000000: '150424' })
  })

  it('makes none where no figure goes on about it', () => {
    const { projects } = extract('走进云岭食品公司的包装车间,工人正在忙碌。林西县今年粮食产量20万吨。', {
      region: '150424',
    })
    expect(projects).toEqual([])
  })
})

describe('what a figure goes on about', () => {
  it('tells the former of two undertakings from the latter', () => {
    expect(
      subjects('林西县引进云岭铜箔项目和白桦碳纤维项目,前者投资7.8亿元,已经开工;后者投资15亿元,正在选址。'),
    ).toEqual({ 780000000: '云岭铜箔项目', 1500000000: '白桦碳纤维项目' })
  })

  it('keeps to the undertaking until something else is named', () => {
    expect(
      subjects(
        '林西县云岭电解铝项目灯火通明。这个总投资63亿元的项目今年5月全部达产。上半年生产铝锭17.8万吨,产值31亿元,上缴税金2.3亿元。',
      ),
    ).toEqual({
      6300000000: '云岭电解铝项目',
      178000: '云岭电解铝项目',
      3100000000: '云岭电解铝项目',
      230000000: '云岭电解铝项目',
    })
  })

  it('takes one of many works of the country for no batch', () => {
    expect(
      subjects(
        '记者在云岭灌区工程现场看到,挖掘机来回穿梭。这项国家172项节水供水重大水利工程之一,总投资17亿元。',
      ),
    ).toEqual({ 1700000000: '云岭灌区工程' })
  })

  it('gives the park’s figures to the place, not to a plant in it', () => {
    expect(
      subjects('林西县工业园区里,云岭疫苗生产基地总投资8亿元。目前,园区集聚企业26家,去年实现产值126亿元。'),
    ).toEqual({ 800000000: '云岭疫苗生产基地', 26: '150424', 12600000000: '150424' })
  })

  it('gives a sum to what it builds, whatever was spoken of before', () => {
    expect(
      subjects('林西县云岭铜业项目达产后年产值9亿元,白桦集团投资2.6亿元建设的智能工厂项目也在本月复工。'),
    ).toMatchObject({ 260000000: expect.stringContaining('智能工厂') })
  })
})

describe('全市', () => {
  it('is the city of the article where its prefecture is a league', () => {
    expect(
      subjects('阿尔山市林业局介绍,全市累计管护森林48万亩。', { region: '152202', publisher: '兴安日报' }),
    ).toEqual({ 480000: '152202' })
  })
})

describe('plants and firms that a sentence is about', () => {
  const cases: [text: string, subjects: string[]][] = [
    ['雅布赖盐场去年产盐38万吨,收入1.9亿元。', ['雅布赖盐场', '雅布赖盐场']],
    ['巴彦浩特镇的肉苁蓉加工厂今年上半年加工鲜品600吨,带动就业130人。', ['肉苁蓉加工厂', '肉苁蓉加工厂']],
    ['林西县的云岭制药去年卖出11.6亿元的药,缴税9200万元。', ['云岭制药', '云岭制药']],
    ['林西县云岭煤矿的热电联产工程上月并网,总投资33亿元。', ['热电联产工程']],
  ]
  it.each(cases)('%s', (text, names) => {
    const { projects, investments, outputs } = extract(text, { published: '2025-06-20' })
    const nameOf = new Map(projects.map(({ id, name }) => [id, name]))
    expect([...investments, ...outputs].map(({ subject }) => nameOf.get(subject))).toEqual(
      names.map((name) => expect.stringContaining(name)),
    )
  })
})
