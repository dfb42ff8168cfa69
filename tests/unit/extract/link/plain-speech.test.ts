import { describe, expect, it } from 'vitest'
import { brief } from '@/tests/support/brief'

const read = (body: string) =>
  brief(body, {
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
    [
      '铁路全线路基完成89%、桥梁93%、隧道85%。',
      ['share 89 percent ', 'share 93 percent ', 'share 85 percent '],
    ],
    ['全旗马铃薯储藏能力62万吨。', ['capacity 620000 t ']],
    ['这里的肉联厂日屠宰羊3000只。', ['capacity 3000 head ']],
    ['园区年耗绿电超过30亿度。', ['other 3000000000 kWh ']],
    ['企业年可转化大豆20万吨。', ['capacity 200000 t/a ']],
    ['基地年可生产脱毒试管苗3亿株。', ['capacity 300000000 plant ']],
    ['达产后年产高纯石英砂2万吨、石英坩埚6万只。', ['capacity 20000 t/a ', 'capacity 60000 unit ']],
    ['口岸出口商品车17.8万辆。', ['exports 178000 unit ']],
    ['数据中心规划机柜8000架。', ['equipment 8000 unit ']],
    ['农业用水量压减到45亿立方米。', ['other 4500000000 m3 ']],
    [
      '全旗生产总值由2015年的103亿元增加到2020年的131.6亿元。',
      ['gdp 10300000000 CNY 2015', 'gdp 13160000000 CNY 2020'],
    ],
    ['口岸年通关能力达到3000万吨。', ['capacity 30000000 t/a ']],
    ['人民医院新院设置床位500张。', ['other 500 unit ']],
    ['车间安装320台横机。', ['equipment 320 unit ']],
    ['园区8月投用后可入驻企业30家、新增就业1500人。', ['enterprise_count 30 unit ', 'jobs 1500 person ']],
    ['聚起16家半导体和光伏企业。', ['enterprise_count 16 unit ']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })

  it.each([
    '车间里，百余台长晶炉昼夜运转。',
    '8条生产线同时运转。',
    '他家今年种了120亩葵花，毛收入18万元。',
    '家长开车280公里去买一双鞋。',
    '执法人员约谈企业46家。',
    '这个社区常住居民4216户。',
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
