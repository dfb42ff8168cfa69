import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (text: string) => extract(text, { region: '150500', published: '2024-03-01' })
const names = (text: string) => read(text).projects.map(({ name }) => name)

describe('lists whose head noun stands at the end', () => {
  it.each([
    ['云岭三期、华原五期、北达三期等项目已全部投产。', ['云岭三期项目', '华原五期项目', '北达三期项目']],
    ['云岭六期、云岭佑本、金原二期等项目已全部投产。', ['云岭六期项目', '云岭佑本项目', '金原二期项目']],
    [
      '东河山生态修复及景观、城市林海、城中湿原等项目进度较快。',
      ['东河山生态修复及景观项目', '城市林海项目', '城中湿原项目'],
    ],
    [
      '东西南、东北、东沿铁路及青山煤矿铁路专用线4个铁路项目按计划施工。',
      ['东西南铁路', '东北铁路', '东沿铁路', '青山煤矿铁路专用线'],
    ],
    ['东山河、西云华、北胜利3个煤矿项目复工。', ['东山河煤矿', '西云华煤矿', '北胜利煤矿']],
    ['赤白、巴东铁路和锡山铁路3个铁路项目进展顺利。', ['赤白铁路', '巴东铁路', '锡山铁路']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expect.arrayContaining(expected)))

  it.each([
    '交通、水利、能源等项目加快推进,总投资20亿元。',
    '全市高标准农田、黑土地保护、玉米单产提升等项目进展顺利。',
    '实施了交通、水利、能源3个领域项目。',
    '三北防护林、天然林保护、退耕还林、京津风沙源二期等国家工程接续落地,170万亩沙漠已经披绿。',
  ])('%s names none', (text) => expect(names(text)).toEqual([]))

  it('give the sum behind their count to the place', () => {
    const { projects, investments } = read(
      '重点建设通辽新机场和库伦旗、扎鲁特旗、东河4个运输机场,投资约274亿元。',
    )
    expect(projects.map(({ name }) => name)).toEqual([
      '通辽新机场',
      '库伦旗运输机场',
      '扎鲁特旗运输机场',
      '东河运输机场',
    ])
    expect(investments.map(({ subject }) => subject)).toEqual(['150500'])
  })

  it('are told by owner, size and product', () => {
    const { projects, outputs } = read(
      '云岭30万吨高纯晶硅、大原20万吨高纯晶硅和2万吨电子硅、美东(三期)30GW单晶等要抓紧实施。',
    )
    expect(projects.map(({ name }) => name)).toEqual([
      '云岭30万吨高纯晶硅项目',
      '大原20万吨高纯晶硅和2万吨电子硅项目',
      '美东(三期)30GW单晶项目',
    ])
    expect(outputs.map(({ subject, value, unit }) => [subject, value, unit])).toEqual([
      ['p1', 300000, 't/a'],
      ['p2', 200000, 't/a'],
      ['p2', 20000, 't/a'],
      ['p3', 30000000, 'kW'],
    ])
  })

  it.each(['全市新增30万千瓦风电、20万千瓦光伏并网。', '库伦旗30万千瓦风电、开鲁县20万千瓦光伏并网。'])(
    '%s tells amounts of places',
    (text) => expect(names(text)).toEqual([]),
  )

  it('are among what was counted', () => {
    const { projects, investments } = read(
      '到3月底开复工的重大项目有363个,云岭煤制烯烃项目、东达光伏装备全产业链等均在其列,累计完成投资282亿元。',
    )
    expect(projects.map(({ name }) => name)).toEqual(['云岭煤制烯烃项目', '东达光伏装备全产业链项目'])
    expect(investments.map(({ subject }) => subject)).toEqual(['150500'])
  })

  it.each([
    [
      '云兴铝板带箔、东旺合金技改、北岭粉煤灰综合利用相继投产,年新增产值12亿元。',
      ['云兴铝板带箔项目', '东旺合金技改', '北岭粉煤灰综合利用项目'],
    ],
    [
      '到位资金41.2亿元,天云肉鹅屠宰、恒东玉米压片、蒙山饮片加工先后落户。',
      ['天云肉鹅屠宰项目', '恒东玉米压片项目', '蒙山饮片加工项目'],
    ],
    [
      '云利奶酪全球样板基地、东宏智能环保包装产业园、合山智能环保包装产品3个关联产业项目一同破土。',
      ['云利奶酪全球样板基地', '东宏智能环保包装产业园', '合山智能环保包装产品项目'],
    ],
  ])('are told by what is done with all, or by their count: %s', (text, expected) =>
    expect(names(text)).toEqual(expected),
  )

  it.each([
    '科尔沁区、开鲁县、奈曼旗相继开工,年新增产值12亿元。',
    '云兴公司、东旺集团、北岭科技先后落户园区,年新增产值12亿元。',
    '肉牛养殖、乳品加工、饲草种植先后投产,年新增产值12亿元。',
  ])('are none of places, firms or kinds: %s', (text) => expect(names(text)).toEqual([]))
})
