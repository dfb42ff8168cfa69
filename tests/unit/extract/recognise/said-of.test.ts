import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (text: string) => extract(text, { published: '2025-07-25', region: '150200' })
const names = (text: string) => read(text).projects.map(({ name }) => name)

describe('facilities that are said of something else', () => {
  it.each([
    // what a place is or wants to be
    '我市还是自治区重要的铝生产加工基地，电解铝产能280万吨。',
    '全旗是国内知名的肉羊养殖基地，存栏肉羊120万只。',
    '接下来，铝基新材料产业往下延伸，建成北方最大的绿色铝加工基地。',
    '力争到2027年打造成西部领先的风机制造基地，产能达到300万千瓦。',
    '东山县跻身国家第三批光伏发电应用领跑基地奖励激励基地，装机100万千瓦。',
    '东山县把铜业做强,将柳河镇打造成北部铜材生产加工基地,年产铜材20万吨。',
    '柳河镇被评为自治区级马铃薯种植基地，种植面积6万亩。',
    // parts
    '如今7.2万平方米的标准化厂房、220KV变电站、“三横三纵”路网以及雨污管线等配套工程都已动工。',
    '单晶和切片两座综合厂房、成品仓库、切片废水处理站及220KV变电站都在主要建设内容之列。',
    // kinds of which a place speaks
    '抓发展离不开重大项目，培育新质生产力更要靠重大项目。',
    '年初以来，首府重大项目建设按下快进键。',
    '今年招引了一批技术新、前景好的专精特新、延链补链和绿色载能项目，开工26个。',
    '市级领导包联项目，一抓到底，到目前为止投资完成率已有95.9%。',
  ])('none: %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it.each([
    ['总投资45亿元的东山铝加工基地开工建设，将建成北方最大的绿色铝加工基地。', ['东山铝加工基地']],
    ['白桦公司在东山县新建的全国最大的草种繁育基地投产，年产草种2万吨。', ['草种繁育基地']],
    ['柳河220千伏变电站等配套工程开工，总投资3亿元。', ['柳河220千伏变电站']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected))
  })
})

describe('names with their size in brackets', () => {
  it('each item of a list has its own', () => {
    const { projects, outputs } = read(
      '规模最大的是白崖煤矿(1500万吨/年)，其余依次为云岭煤矿(800万吨/年)、东山三号煤矿(500万吨/年)和东山五号煤矿(180万吨/年)。',
    )
    const name = new Map(projects.map((project) => [project.id, project.name]))
    expect(outputs.map(({ subject, value, unit }) => [name.get(subject), value, unit])).toEqual([
      ['白崖煤矿', 1500e4, 't/a'],
      ['云岭煤矿', 800e4, 't/a'],
      ['东山三号煤矿', 500e4, 't/a'],
      ['东山五号煤矿', 180e4, 't/a'],
    ])
  })

  it.each([
    ['全市有东山电厂(2×66万千瓦)、柳河电厂(120万千瓦)两座电厂。', ['东山电厂', '柳河电厂']],
    ['在东山煤矿(现已闭坑)旧址，全镇种植西瓜3200亩。', []],
    ['全市现有煤矿(120万吨/年以上)32处。', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('a name before a colon is an entry where works are told behind it', () => {
    expect(names('柳河矿区东山六号煤矿：建在鄂托克前旗，矿井规模150万吨/年。')).toHaveLength(1)
    expect(names('东山六号煤矿：昔日荒山今朝瓜果香。')).toEqual([])
  })
})
