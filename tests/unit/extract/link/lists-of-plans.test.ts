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
      '东山10万吨硅粉、柳河20万吨工业硅等硅产业项目建成投产。',
      [
        ['东山10万吨硅粉项目', 'operational'],
        ['柳河20万吨工业硅项目', 'operational'],
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
    expect(figures('国荣30兆瓦、东山风水梁60兆瓦和北京高岭100兆瓦光伏发电等项目开工建设。')).toEqual([
      ['国荣30兆瓦光伏发电项目', '光伏', 30_000],
      ['东山风水梁60兆瓦光伏发电项目', '光伏', 60_000],
      ['北京高岭100兆瓦光伏发电项目', '光伏', 100_000],
    ])
  })

  it('parts owners that 和 joins, and leaves further products with theirs', () => {
    expect(figures('目前,包兴210万吨焦化、20万吨甲醇和东盛一期120万吨焦化、12万吨甲醇投产。')).toEqual([
      ['包兴210万吨焦化、20万吨甲醇项目', '焦化', 2_100_000],
      ['包兴210万吨焦化、20万吨甲醇项目', '甲醇', 200_000],
      ['东盛一期120万吨焦化、12万吨甲醇项目', '焦化', 1_200_000],
      ['东盛一期120万吨焦化、12万吨甲醇项目', '甲醇', 120_000],
    ])
  })
})

describe('what works are able to do', () => {
  it('says of all of a list what stands behind its last', () => {
    expect(figures('全旗形成20万吨锌、10万吨铜、5万吨铅的冶炼能力和600万吨采选能力。')).toEqual([
      ['150621', '锌', 200_000],
      ['150621', '铜', 100_000],
      ['150621', '铅', 50_000],
      ['150621', '采选', 6_000_000],
    ])
  })

  it('reads no product from what a capacity is raised to', () => {
    expect(figures('东山一号煤矿扩改建项目(60万吨/年扩建到180万吨/年)、柳河煤矿(500万吨/年)获批。')).toEqual([
      ['东山一号煤矿扩改建项目', null, 600_000],
      ['东山一号煤矿扩改建项目', null, 1_800_000],
      ['柳河煤矿', null, 5_000_000],
    ])
  })

  it('takes no installed power of water for electrolysers', () => {
    expect(read('东山氢能装备项目建设水电解设备0.5GW/年的生产线。').outputs[0]?.product).not.toBe('水电')
  })
})

describe('metal in ores', () => {
  const measures = (body: string) => read(body).outputs.map(({ measure, value }) => [measure, value])

  it('tells what is made from what lies there', () => {
    expect(measures('东山铅锌采选项目投产后,可年产锌金属量6万吨、铅金属量1万吨。')).toEqual([
      ['capacity', 60_000],
      ['capacity', 10_000],
    ])
    expect(measures('矿山已探明锌金属量205万吨、平均品位2.34%;铅金属46万吨、平均品位0.53%。')).toEqual([
      ['reserves', 2_050_000],
      ['reserves', 460_000],
    ])
  })
})

describe('parts and aims that are no undertakings of their own', () => {
  it.each([
    ['东山铅锌采选项目推进顺利,选矿厂机器调试与尾矿库建设基本完成。项目总投资16亿元。', '东山铅锌采选项目'],
    ['东山氢能装备项目开工。项目总投资1.5亿元,一期建设电解槽2000套/年的制造生产线。', '东山氢能装备项目'],
    ['东山洗煤综合利用项目开工。项目建成后,将成为现代化、智能化的综合性煤炭产业园。', '东山洗煤综合利用项目'],
  ])('%s', (body, name) => {
    expect(read(body).projects.map((project) => project.name)).toEqual([name])
  })
})
