import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { figuresTold } from '@/tests/support/figures-told'

const read = (body: string, region = '150200') =>
  extract(`园区见闻\n\n${body}`, { published: '2024-05-20', region })

const told = (body: string) => figuresTold(read(body))

const names = (body: string) => read(body).projects.map(({ name }) => name)
const firstOf = (body: string) => read(body).projects[0]!

describe('whom a report on a firm speaks of', () => {
  it('is the firm, not the one that it belongs to', () => {
    for (const parent of [
      '作为国内隔膜领军企业华升隔膜有限公司的全资子公司',
      '母公司华升隔膜有限公司是国内龙头',
    ])
      expect(
        firstOf(
          `记者首先来到华升隔膜(内蒙古)有限公司。公司2016年成立,${parent},专注隔膜研发。公司一期项目投资2.7亿元,年产能0.9亿平方米。`,
        ).company,
      ).toBe('华升隔膜(内蒙古)有限公司')
  })

  it.each([
    ['该项目是蓝河乳业产业园首批开工的项目', '首批开工'],
    ['该项目也是蓝河乳业产业园最大的项目', '最大'],
    ['该项目作为蓝河乳业产业园引进的龙头项目', '引进'],
  ])('is no park that it stands in: %s', (clause) => {
    expect(
      told(`青原集团低温奶项目施工现场一派繁忙景象。据介绍,${clause},总投资6亿元,预计年产值达40亿元。`),
    ).toEqual(['6 低温奶项目', '4000000000 低温奶项目'])
  })

  it('leaves a zone of which a tour was told, and the county before the name of a firm that holds its place', () => {
    const { projects } = read(
      '推进会对9个旗县区和包头稀土高新区一季度重大项目进行观摩评比。\n\n星河新材料(包头)有限公司铝合金制造基地项目总投资10亿元。\n\n青山区长元新材料(包头)有限公司30GW单晶项目总投资148亿元。',
    )
    expect(projects.map(({ company, region, park }) => [company, region, park])).toEqual([
      ['星河新材料(包头)有限公司', '150200', null],
      ['长元新材料(包头)有限公司', '150204', null],
    ])
  })
})

describe('undertakings of a list', () => {
  it('are told apart where each has its size', () => {
    expect(
      names(
        '实施恒光硅业20万吨高纯晶硅、远大10万吨高纯晶硅和2万吨电子硅、中科(三期)20GW单晶、明升40GW单晶等项目。',
      ),
    ).toEqual([
      '恒光硅业20万吨高纯晶硅项目',
      '远大10万吨高纯晶硅和2万吨电子硅项目',
      '中科(三期)20GW单晶项目',
      '明升40GW单晶项目',
    ])
  })

  it('are so by what they handle in a day', () => {
    expect(told('日供水5000吨的供水项目、日处理能力10000吨的污水处理项目完成了前期工作。')).toEqual([
      '5000 日供水5000吨的供水项目',
      '10000 日处理能力10000吨的污水处理项目',
    ])
  })

  it('are none where a word for many stands before', () => {
    expect(names('今年,青山区以更大力度扩大项目投资。')).toEqual([])
    expect(names('北原集团建设建厂以来最大的结构调整项目——产能560万吨的耐磨钢板生产项目。')).toEqual([
      '耐磨钢板生产项目',
    ])
    expect(names('几乎与远大化工项目同步,另一股力量也在扎根。')).toEqual(['远大化工项目'])
  })
})

describe('what is told of a figure', () => {
  const first = (body: string) => read(body).outputs[0]!

  it('is the time of what is done, not of what it is done to', () => {
    expect(first('2017年全市对2009至2014年实施的改造不彻底的158个小区进行管网改造。').period).toBe('2017')
  })

  it('is no year in which somebody got a name', () => {
    expect(
      read('该基地2017年正式更名为“国家火炬云原生物发酵特色产业基地”。其中,辅酶年产量500吨。').outputs[0]!
        .period,
    ).toBeNull()
  })

  it('is a branch with its whole name', () => {
    expect(
      read(
        '1—4月,全市规模以上工业增加值增长10.6%。电力、热力、燃气及水生产和供应业增长20.2%,燃气生产和供应业增长32.8%。',
      ).outputs.map(({ product }) => product),
    ).toEqual(['规模以上工业', '电力、热力、燃气及水生产和供应业', '燃气生产和供应业'])
  })

  it('is the place whose growth is a part of another', () => {
    expect(read('昆都仑区新签约项目44个,地区生产总值对包头市的贡献率提高到35.1%。').outputs[1]!.subject).toBe(
      '150203',
    )
  })

  it('is exact where 多 belongs to the noun, and holds households and goods that are counted', () => {
    expect(first('湖东精密制造有限公司年产10万台多品类电机项目设备已安装完毕。').qualifier).toBe('exact')
    expect(first('项目建成后带动5000农户就业。').unit).toBe('household')
    expect(
      read('1—4月,主要工业产品中,乳制品78.8万吨,增长18.9%;卷烟66.5亿支,增长30.4%。').outputs[1],
    ).toMatchObject({ product: '卷烟', value: 6_650_000_000, unit: 'unit', change: 30.4 })
  })

  it('is a stage that is still to come where a plan goes on with the next month', () => {
    expect(
      firstOf(
        '龙升铸锻有限公司20万吨铸件项目正进行基础施工。“我们计划10月底完成厂房建设,12月进行设备进场并试生产。”',
      ).status,
    ).toBe('construction')
  })
})
