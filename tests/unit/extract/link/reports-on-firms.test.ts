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
      '作为隔膜行业领军企业华升隔膜有限公司的全资子公司',
      '母公司华升隔膜有限公司是国内龙头',
    ])
      expect(
        firstOf(
          `先看的是华升隔膜(内蒙古)有限公司。公司2018年成立,${parent},只做隔膜。公司一期项目投资3.4亿元,年产能0.7亿平方米。`,
        ).company,
      ).toBe('华升隔膜(内蒙古)有限公司')
  })

  it.each([
    ['该项目是蓝河乳业产业园第一批开工的项目', '第一批开工'],
    ['该项目也是蓝河乳业产业园最大的项目', '最大'],
    ['该项目作为蓝河乳业产业园引进的龙头项目', '引进'],
  ])('is no park that it stands in: %s', (clause) => {
    expect(
      told(`青原集团低温奶项目施工现场塔吊林立。据介绍,${clause},总投资5亿元,预计年产值达30亿元。`),
    ).toEqual(['5 低温奶项目', '3000000000 低温奶项目'])
  })

  it('leaves a zone of which a tour was told, and the county before the name of a firm that holds its place', () => {
    const { projects } = read(
      '观摩团走了9个旗县区和包头稀土高新区,看开春后上的重大项目。\n\n星河新材料(包头)有限公司铝轮毂基地项目总投资8亿元。\n\n青山区长元新材料(包头)有限公司26GW单晶项目总投资115亿元。',
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
      names('抓好恒光硅业15万吨晶硅、远大8万吨晶硅和3万吨电子硅、中科(三期)25GW单晶、明升35GW单晶等项目。'),
    ).toEqual([
      '恒光硅业15万吨晶硅项目',
      '远大8万吨晶硅和3万吨电子硅项目',
      '中科(三期)25GW单晶项目',
      '明升35GW单晶项目',
    ])
  })

  it('are so by what they handle in a day', () => {
    expect(told('日供水6000吨的供水项目、日处理能力8000吨的污水处理项目手续已齐。')).toEqual([
      '6000 日供水6000吨的供水项目',
      '8000 日处理能力8000吨的污水处理项目',
    ])
  })

  it('are none where a word for many stands before', () => {
    expect(names('眼下,青山区正以更大力度扩大项目投资。')).toEqual([])
    expect(names('北原集团投下几十年来最大的结构调整项目——产能430万吨的耐磨钢板生产项目。')).toEqual([
      '耐磨钢板生产项目',
    ])
    expect(names('几乎与远大化工项目同步,另一股力量也在扎根。')).toEqual(['远大化工项目'])
  })
})

describe('what is told of a figure', () => {
  const first = (body: string) => read(body).outputs[0]!

  it('is the time of what is done, not of what it is done to', () => {
    expect(first('2017年全市对2010至2013年实施的还漏水的126个小区进行管网改造。').period).toBe('2017')
  })

  it('is no year in which somebody got a name', () => {
    expect(
      read('该基地2018年正式更名为“云原生物发酵产业基地”。其中,辅酶年产量420吨。').outputs[0]!.period,
    ).toBeNull()
  })

  it('is a branch with its whole name', () => {
    expect(
      read(
        '1—5月,全市规模以上工业增加值增长8.7%。电力、热力、燃气及水生产和供应业增长14.5%,燃气生产和供应业增长21.3%。',
      ).outputs.map(({ product }) => product),
    ).toEqual(['规模以上工业', '电力、热力、燃气及水生产和供应业', '燃气生产和供应业'])
  })

  it('is the place whose growth is a part of another', () => {
    expect(read('昆都仑区新签约项目37个,地区生产总值对包头市的贡献率升到33.4%。').outputs[1]!.subject).toBe(
      '150203',
    )
  })

  it('is exact where 多 belongs to the noun, and holds households and goods that are counted', () => {
    expect(first('湖东精密制造有限公司年产12万台多品类电机项目的机器已就位。').qualifier).toBe('exact')
    expect(first('项目建成后带动5000农户就业。').unit).toBe('household')
    expect(
      read('1—5月,工业产品里,乳制品64.2万吨,增长15.1%;卷烟58.5亿支,增长12.4%。').outputs[1],
    ).toMatchObject({ product: '卷烟', value: 5_850_000_000, unit: 'unit', change: 12.4 })
  })

  it('is a stage that is still to come where a plan goes on with the next month', () => {
    expect(
      firstOf(
        '龙升铸锻有限公司18万吨铸件项目正进行基础施工。“我们计划9月底把厂房盖好,11月进行机器安装并试生产。”',
      ).status,
    ).toBe('construction')
  })
})
