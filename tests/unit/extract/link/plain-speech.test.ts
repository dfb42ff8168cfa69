import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 旗里的新变化\n\n本报讯 ${body}`, {
    publisher: '乌兰察布日报',
    published: '2025-11',
    region: '150900',
  })
const outputs = (body: string) =>
  read(body).outputs.map((fact) => [fact.measure, fact.value, fact.unit, fact.period].join(' '))

describe('figures as people tell them', () => {
  it.each([
    ['这家厂子有工人380名，一年能缝制羊绒衫60万件。', ['jobs 380 person ', 'capacity 600000 unit ']],
    ['镇上靠养牛吃饭的人家有2300户。', ['households 2300 household ']],
    ['旗里的甜菜今年起收了14.6万吨。', ['production 146000 t 2025']],
    ['今年头十个月，这条铁路拉走煤炭1860万吨。', ['freight 18600000 t 2025']],
    ['口岸一年可以通关200万吨。', ['capacity 2000000 t/a ']],
    ['一期做的是3万吨负极材料，二期再添5万吨。', ['capacity 30000 t/a ', 'capacity 50000 t/a ']],
    ['非煤产业对工业增长的贡献率提到了58.3%。', ['share 58.3 percent ']],
    ['灌区一年省水5200万立方米。', ['other 52000000 m3 ']],
    ['打算装150台10兆瓦的风机。', ['equipment 150 unit ']],
    ['新建2台70兆瓦热水锅炉。', ['equipment 2 unit ']],
    ['线路长度2×96公里。', ['distance 192 km ']],
    ['聚起16家半导体和光伏企业。', ['enterprise_count 16 unit ']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })

  it.each([
    '车间里，百余台长晶炉昼夜运转。',
    '8条生产线同时运转。',
    '泵房1台水泵故障。',
    '她靠直播卖出莜面1.6万斤。',
    '新建日处理2万吨再生水厂1座。',
    '清晨，60头奶牛依次走上转盘。',
  ])('%s tells a scene', (body) => {
    expect(outputs(body).filter((fact) => !/^other 1 /.test(fact))).toEqual([])
  })

  it('leaves out by how much something grew', () => {
    expect(outputs('一般公共预算收入48.6亿元,同比减少9.1亿元。')).toEqual(['fiscal_revenue 4860000000 CNY '])
    expect(outputs('粮食收了62亿斤，比去年多收2.1亿斤。')).toEqual(['production 3100000 t '])
  })
})

describe('a number whose name was given before', () => {
  it.each([
    [
      '园区产值2023年才12亿元，去年突破30亿元，今年预计达到45亿元。',
      [
        'output_value 1200000000 CNY 2023',
        'output_value 3000000000 CNY 2024',
        'output_value 4500000000 CNY 2025',
      ],
    ],
    [
      '合作社的奶豆腐2021年卖了80万元，2022年到了130万元。',
      ['revenue 800000 CNY 2021', 'revenue 1300000 CNY 2022'],
    ],
    ['公司总资产60亿元。2022年9月签约，2024年4月投产。', []],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })

  it('knows the value added of a sector by its name', () => {
    expect(
      outputs('第一产业增加值18.6亿元，第二产业91.2亿元，第三产业64.7亿元。').map(
        (fact) => fact.split(' ')[0],
      ),
    ).toEqual(['other', 'industrial_value_added', 'services_value_added'])
  })
})
