import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 项目进展\n\n本报讯 ${body}`, {
    publisher: '鄂尔多斯日报',
    published: '2020-06-05',
    region: '150621',
  })
const projects = (body: string) => read(body).projects.map(({ name, status }) => [name, status])
const figures = (body: string) => {
  const { projects, outputs } = read(body)
  return outputs.map(({ subject, product, value }) => [
    projects.find(({ id }) => id === subject)?.name ?? subject,
    product,
    value,
  ])
}

describe('lists of undertakings that are striven for', () => {
  it('takes the verb before the list for no part of a firm', () => {
    const { projects } = read('争取润东能源110千伏变电站、柳河环保20万吨杂盐利用等3个项目建成投产。')
    expect(projects.map(({ company }) => company)).toEqual(['润东能源', '柳河环保'])
    expect(read('推进煤化工产品精深加工,争取东山60万吨新材料项目开工。').projects[0]?.company).toBeNull()
  })

  it.each([
    ['确保东山10万吨工业硅项目年内投产。', [['东山10万吨工业硅项目', 'construction']]],
    [
      '今年要确保东山10万吨工业硅、柳河20万吨铝板带等项目建成投用。',
      [
        ['东山10万吨工业硅项目', 'construction'],
        ['柳河20万吨铝板带项目', 'construction'],
      ],
    ],
    [
      '东山6万吨硅粉、柳河15万吨工业硅等硅产业项目都已建成投产。',
      [
        ['东山6万吨硅粉项目', 'operational'],
        ['柳河15万吨工业硅项目', 'operational'],
      ],
    ],
    [
      '前三座核准的煤矿项目分别为:东山五号煤矿(180万吨/年)、柳河六号煤矿(150万吨/年)。',
      [
        ['东山五号煤矿', 'planned'],
        ['柳河六号煤矿', 'planned'],
      ],
    ],
    [
      '国家核准了东山五号煤矿(180万吨/年)、柳河六号煤矿(150万吨/年)。',
      [
        ['东山五号煤矿', 'planned'],
        ['柳河六号煤矿', 'planned'],
      ],
    ],
  ])('reads how far they are: %s', (body, expected) => {
    expect(projects(body)).toEqual(expected)
  })

  it('takes the class that closes a list for none of it', () => {
    expect(
      read('江苏东隆80万吨煤电铝等重点铝产业项目陆续入驻。').projects.map(({ name }) => name),
    ).not.toContain('铝产业项目')
    expect(read('总投资12亿元的铝产业项目开工。').projects).toHaveLength(1)
  })
})

describe('items told by whose and how large they are', () => {
  it('gives each the source that the last one names', () => {
    expect(figures('云岭20兆瓦、东山白水梁40兆瓦和北京长青80兆瓦光伏发电等项目动工。')).toEqual([
      ['云岭20兆瓦光伏发电项目', '光伏', 20_000],
      ['东山白水梁40兆瓦光伏发电项目', '光伏', 40_000],
      ['北京长青80兆瓦光伏发电项目', '光伏', 80_000],
    ])
  })

  it('parts owners that 和 joins, and leaves further products with theirs', () => {
    expect(figures('如今,云岭180万吨焦化、30万吨尿素和东河一期90万吨焦化、8万吨尿素投产。')).toEqual([
      ['云岭180万吨焦化、30万吨尿素项目', '焦化', 1_800_000],
      ['云岭180万吨焦化、30万吨尿素项目', '尿素', 300_000],
      ['东河一期90万吨焦化、8万吨尿素项目', '焦化', 900_000],
      ['东河一期90万吨焦化、8万吨尿素项目', '尿素', 80_000],
    ])
  })
})

describe('what works are able to do', () => {
  it('says of all of a list what stands behind its last', () => {
    expect(figures('全旗形成8万吨锌、6万吨铜、3万吨铅的冶炼能力和450万吨采选能力。')).toEqual([
      ['150621', '锌', 80_000],
      ['150621', '铜', 60_000],
      ['150621', '铅', 30_000],
      ['150621', '采选', 4_500_000],
    ])
  })

  it('reads no product from what a capacity is raised to', () => {
    expect(
      figures('东山一号煤矿扩建项目(45万吨/年扩建到150万吨/年)、柳河煤矿(300万吨/年)拿到批文。'),
    ).toEqual([
      ['东山一号煤矿扩建项目', null, 450_000],
      ['东山一号煤矿扩建项目', null, 1_500_000],
      ['柳河煤矿', null, 3_000_000],
    ])
  })

  it('takes no installed power of water for electrolysers', () => {
    expect(read('东山氢能装备项目建设水电解设备0.5GW/年的生产线。').outputs[0]?.product).not.toBe('水电')
  })
})

describe('metal in ores', () => {
  const measures = (body: string) => read(body).outputs.map(({ measure, value }) => [measure, value])

  it('tells what is made from what lies there', () => {
    expect(measures('东山铅锌采选项目达产时,一年可出锌金属量4万吨、铅金属量2万吨。')).toEqual([
      ['capacity', 40_000],
      ['capacity', 20_000],
    ])
    expect(measures('矿区已探明锌金属量90万吨、平均品位3.1%;铅金属22万吨、平均品位0.8%。')).toEqual([
      ['reserves', 900_000],
      ['reserves', 220_000],
    ])
  })
})

describe('parts and aims that are no undertakings of their own', () => {
  it.each([
    ['东山铅锌采选项目进展很快,设备调试与尾矿库基本完成。项目总投资14亿元。', '东山铅锌采选项目'],
    ['东山氢能装备项目开工。项目总投资1.5亿元,一期建设电解槽800套/年的制造生产线。', '东山氢能装备项目'],
    ['东山洗煤综合利用项目开工。项目建成后,将成为井下井上都智能的综合性煤炭产业园。', '东山洗煤综合利用项目'],
  ])('%s', (body, name) => {
    expect(read(body).projects.map((project) => project.name)).toEqual([name])
  })
})
