import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Undertakings of a report of July 2025, each with its owner, and what is said of it. */
function told(text: string) {
  const { projects, investments, outputs } = extract(`托河见闻\n${text}`, {
    published: '2025-07-25',
    region: '150600',
  })
  return projects.map(({ id, name, company }) => [
    name,
    company,
    ...investments.filter(({ subject }) => subject === id).map(({ kind, amount }) => `${kind} ${amount}`),
    ...outputs.filter(({ subject }) => subject === id).map(({ measure, value }) => `${measure} ${value}`),
  ])
}

const first = (text: string) =>
  extract(`托河见闻\n${text}`, { published: '2025-07-25', region: '150600' }).projects[0]!

describe('what makes an undertaking', () => {
  it.each([
    // a size or a rank between the verb and the name
    ['旗里建起3000亩的药材良种示范园。', [['药材良种示范园', null, 'area 3000']]],
    [
      '去年,厂里投资3.6亿元新上一条日熔化量600吨的浮法玻璃生产线,8月点火。',
      [['日熔化量600吨的浮法玻璃生产线', null, 'total 360000000', 'capacity 600']],
    ],
    // the size goes with the name across 的
    [
      '东山木业年加工20万立方米胶合板的生产线恢复了生产。',
      [['年加工20万立方米胶合板的生产线', '东山木业', 'capacity 200000']],
    ],
    // an entry of a list: a name alone, the next sentences tell of it
    [
      '●柳河镇肉羊屠宰加工厂。投资1.2亿元,年屠宰肉羊50万只。\n●柳河镇北药烘干中心。总投资4600万元。',
      [
        ['柳河镇肉羊屠宰加工厂', null, 'total 120000000', 'capacity 500000'],
        ['柳河镇北药烘干中心', null, 'total 46000000'],
      ],
    ],
    // units of a plant by their owner
    [
      '热源由东山热电2×35万千瓦机组供给。',
      [['东山热电2×35万千瓦机组', '东山热电', 'installed_capacity 700000']],
    ],
    // what is done to a plant closes the name
    [
      '东山科技30万吨丁二醇扩建,总投资58亿元,完成设备安装六成。',
      [['30万吨丁二醇扩建', '东山科技', 'total 5800000000', 'capacity 300000']],
    ],
    // a firm that settled, took over or started up: its plant
    [
      '2019年,东山硅业落户托河经济开发区,一期投资8.2亿元。去年公司生产工业硅5.6万吨。',
      [['东山硅业', '东山硅业', 'total 820000000', 'production 56000']],
    ],
    // a market, a store, a tower are shown like plants
    [
      '一大早,柳河活畜交易市场里人头攒动。这个占地260亩的市场去年交易额5.8亿元。',
      [['柳河活畜交易市场', null, 'area 260', 'revenue 580000000']],
    ],
    // the list names it, the next sentence repeats the name without a noun of works
    [
      '柳河安置楼、怀朔路西延等12个民生项目复工。其中,柳河安置楼可安置居民1860户。',
      [
        ['柳河安置楼项目', null, 'households 1860'],
        ['怀朔路西延项目', null],
      ],
    ],
    [
      '怀朔铝箔、正大板材两个亿元项目投产达效。',
      [
        ['怀朔铝箔项目', null],
        ['正大板材项目', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['走进柳河村的一间仓库,货架上堆满山货。'],
    ['旗里实施小型引水工程9处。'],
    ['全旗建成干草棚36座、储窖120座。'],
    ['各地要做好市场保供工作。'],
    ['他骑车到友谊市场、怀朔广场交付最后一单。'],
    ['柳河镇的农机合作社检修农机具86台。'],
    ['傍晚,附近的民宿集群灯火通明。'],
  ])('%s names none', (text) => {
    expect(told(text)).toEqual([])
  })

  it('gives a company by what its sentence or the one before says', () => {
    expect(first('●柳河光伏基地项目。由怀朔新能源公司投资建设,总投资18亿元。').company).toBe('怀朔新能源公司')
    expect(first('柳河石材项目,投资方怀朔石业已于6月签下协议。').company).toBe('怀朔石业')
    expect(first('7月18日,怀朔通航与旗政府签约,投资6.5亿元建设飞行器总装线。').company).toBe('怀朔通航')
  })

  it('names the park whose works are built', () => {
    expect(first('长胜皮毛产业园污水处理厂开工。').park).toBe('长胜皮毛产业园')
  })

  it('knows food by what is done to a crop', () => {
    expect(first('柳河番茄制品深加工项目开工。').industry).toBe('dairy-food')
    expect(first('柳河番茄种植基地项目开工。').industry).toBe('crops')
    expect(first('柳河饲草加工项目开工。').industry).toBe('crops')
  })
})

describe('stages and dates told apart from the name', () => {
  it('takes the stage that a heading announces', () => {
    const text = '部分开工项目如下:\n●柳河光伏一体化项目。总投资18亿元。\n●怀朔管网改造工程。总投资1.9亿元。'
    const { projects } = extract(`托河见闻\n${text}`, { published: '2025-07-25', region: '150600' })
    expect(projects.map(({ status }) => status)).toEqual(['started', 'started'])
  })

  it('reads the date in a sentence that says nothing else', () => {
    expect(first('1.柳河笤帚苗产业园。新建,总投资2.1亿元。计划今年12月竣工。').completion).toBe('2025-12')
  })

  it('gives a plant the date its firm started up', () => {
    expect(first('龙头企业怀朔车桥,这家企业去年4月投产,年产车桥1.5万根,投资3.2亿元。').completion).toBe(
      '2024-04',
    )
  })

  it('gives what a work report says was completed the year it speaks of', () => {
    const text =
      '托河旗2025年政府工作报告\n一年来,柳河污水处理厂提标改造、怀朔至柳河一级公路竣工。今年要开工建设怀朔风电基地。'
    const { projects } = extract(text, { published: '2025-01-20', region: '150600' })
    expect(projects.map(({ name, completion }) => [name, completion])).toEqual([
      ['柳河污水处理厂提标改造', '2024'],
      ['怀朔至柳河一级公路', '2024'],
      ['怀朔风电基地', null],
    ])
  })
})
