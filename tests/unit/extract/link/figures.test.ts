import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const HINTS = { publisher: '乌兰察布日报', published: '2025-11', region: '150900' }
const read = (body: string, published = HINTS.published) =>
  extract(`## 全市经济运行\n\n本报讯 ${body}`, { ...HINTS, published })
const outputs = (body: string) =>
  read(body).outputs.map((fact) => [fact.measure, fact.product, fact.value, fact.unit].join(' '))
const sums = (body: string) => read(body).investments.map((fact) => `${fact.kind} ${fact.amount}`)

describe('what no economy is reported by', () => {
  it.each([
    '在院内加盖了26平方米的彩钢房。',
    '牧民找回走失的马85匹。',
    '选手们在10公里赛道上奔跑。',
    '今冬有600多只大天鹅在湖边停留。',
    '消费者投诉中,物业服务、供水管网分别占21.3%和14.8%。',
    '市里有三个项目。',
    '她家屋顶装了20千瓦的光伏板。',
    '村民老李一天卖菜收入300元。',
    '民警为群众挽回经济损失187万元。',
    '嘎查原书记冒领草原补奖资金31.4万元。',
  ])('%s', (body) => {
    expect(outputs(body)).toEqual([])
    expect(sums(body)).toEqual([])
  })
})

describe('a store of energy', () => {
  it.each([
    '敖汉旗的100兆瓦/400兆瓦时共享储能电站计划5月动工。',
    '敖汉旗100MW/400MWh共享储能电站计划5月动工。',
    '敖汉旗10万千瓦/40万千瓦时共享储能电站计划5月动工。',
  ])('has its power and its energy: %s', (body) => {
    const { projects, outputs } = read(body)
    expect(projects.map(({ region }) => region)).toEqual(['150430'])
    expect(outputs.map(({ subject, measure, value }) => [subject, measure, value])).toEqual([
      [projects[0]!.id, 'installed_capacity', 100_000],
      [projects[0]!.id, 'capacity', 400_000],
    ])
  })
})

describe('what an office says of itself', () => {
  it.each([
    ['现场签约项目35个,协议投资额1286亿元。', ['signed 128600000000']],
    ['镇里投入扶持资金80万元。', ['public_fund 800000']],
    ['科尔沁区与上海某新能源集团签订了年产10GW风电主机制造项目,总投资52亿元。', ['total 5200000000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })

  it('signs for its own place, and is no part of the other’s name', () => {
    const [project] = read('科尔沁区与上海某新能源集团签订了年产10GW风电主机制造项目,总投资52亿元。').projects
    expect([project?.region, project?.company]).toEqual(['150502', '上海某新能源集团'])
  })

  it('dates one undertaking of a list, and not the next', () => {
    const [figure] = read('热电厂扩建项目完成主体施工,预计2026年6月投产;口岸铁路专用线全长43公里。').outputs
    expect([figure?.value, figure?.period]).toEqual([43, null])
  })
})

describe('a communiqué names its indices whole', () => {
  it.each([
    ['年末全市常住人口218.2万人。', 'population 常住人口 2182000 person'],
    ['年末公路通车里程2.6万公里。', 'distance 公路通车里程 26000 km'],
    ['全社会用电量186.4亿千瓦时。', 'other 全社会用电量 18640000000 kWh'],
    ['一般公共预算支出537.1亿元。', 'other 一般公共预算支出 53710000000 CNY'],
    ['第一产业增加值402亿元。', 'other 第一产业增加值 40200000000 CNY'],
    ['全年房地产开发投资31.5亿元。', 'fixed_investment 房地产开发 3150000000 CNY'],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual([expected])
    expect(sums(body)).toEqual([])
    expect(read(body).projects).toEqual([])
  })
})

describe('numbers and their names', () => {
  it.each([
    ['全市落地的电机项目,目前有14个。', ['project_count 电机项目 14 unit']],
    ['全年落地18个装备制造及配套服务项目。', ['project_count 装备制造及配套服务项目 18 unit']],
    ['园区里有12个计划总投资300亿元的重点项目。', ['project_count 重点项目 12 unit']],
    ['企业上半年生产阴极铜9.1万吨。', ['production 阴极铜 91000 t']],
    ['园区年洗毛能力3万吨,梳绒2225吨。', ['capacity 洗毛 30000 t/a', 'capacity 梳绒 2225 t/a']],
    ['达产后年产聚乙烯、聚丙烯各150万吨。', ['capacity 聚乙烯 1500000 t/a', 'capacity 聚丙烯 1500000 t/a']],
    ['全旗农牧业机械总动力84.2万千瓦。', ['other 农牧业机械总动力 842000 kW']],
    ['全年生产白酒4360千升。', ['production 白酒 4360 m3']],
    ['风电场安装40台5兆瓦风机。', ['equipment 风机 40 unit']],
    ['全年共运送乘客512.6万人次。', ['other 运送乘客 5126000 person']],
    ['海关监管进出口货物560万吨。', ['freight 进出口货物 5600000 t']],
    ['口岸进口铜精粉45万吨。', ['freight 进口铜精粉 450000 t']],
    ['设计年运量150万吨。', ['capacity 运量 1500000 t/a']],
    ['开复工率达到95.4%。', ['share 开复工率 95.4 percent']],
    ['户籍人口5万,常住人口3万多。', ['population 户籍人口 50000 person', 'population 常住人口 30000 person']],
    ['新能源汽车产量2.1万辆。', ['production 新能源汽车 21000 unit']],
    ['全年下线风机516台(套)。', ['production 风机 516 unit']],
    ['风能资源技术可开发量1.4亿千瓦。', ['reserves 风能资源技术可开发量 140000000 kW']],
    ['储能电站规模100兆瓦/200兆瓦时。', ['installed_capacity 储能 100000 kW', 'capacity 储能 200000 kWh']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })

  it('leaves what history was out of the present and its year', () => {
    const [fact, ...more] = read('玉米种植面积由2023年的120万亩扩大到150万亩。').outputs
    expect([fact!.value, fact!.period]).toEqual([1500000, null])
    expect(more).toEqual([])
  })

  it('gives each listed growth to its own figure', () => {
    expect(
      read('今年开行班列412列,运送货物43.6万标箱,同比分别增长18%和22%。').outputs.map((fact) => fact.change),
    ).toEqual([18, 22])
  })
})

describe('sums', () => {
  it.each([
    ['发放“信易贷”47.6亿元。', ['loan 4760000000']],
    ['市里拿出8000万元支持企业上市。', ['public_fund 80000000']],
    [
      '自治区财政下达资金6.2亿元。其中,高标准农田建设2.8亿元;黑土地保护1.1亿元;奶业振兴5600万元。',
      ['public_fund 620000000', 'public_fund 280000000', 'public_fund 110000000', 'public_fund 56000000'],
    ],
    ['财政每年列支500万元。', ['public_fund 5000000']],
    ['井田拍出138.62亿元。', ['transfer_revenue 13862000000']],
    ['各项贷款余额163.9亿元,其中涉农贷款104.2亿元。', []],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })
})

describe('periods', () => {
  it('takes 全年 in a report of January for the year before', () => {
    const [fact] = read('全年粮食产量达到11.3亿斤。', '2025-01').outputs
    expect(fact!.period).toBe('2024')
  })

  it('writes months that make a half or quarters as such, and no days', () => {
    const periods = (body: string) => read(body).outputs.map((fact) => fact.period)
    expect(periods('1至6月,全市原煤产量320万吨。')).toEqual(['2025-H1'])
    expect(periods('1至9月,全市原煤产量520万吨。')).toEqual(['2025-Q1..Q3'])
    expect(periods('4月8日,全市41个重点项目集中开工。')).toEqual([null])
  })
})

describe('tables of indicators', () => {
  it.each([
    ['tabs', '指标\t单位\t2024年\t同比增长(%)\n地区生产总值\t亿元\t162.35\t6.1\n固定资产投资\t-\t-\t13.9'],
    [
      'bars',
      '| 指标 | 单位 | 2024年 | 增长(%) |\n|---|---|---|---|\n| 地区生产总值 | 亿元 | 162.35 | 6.1 |\n| 固定资产投资 | - | - | 13.9 |',
    ],
  ])('with %s', (_how, table) => {
    expect(
      extract(`# 2024年统计公报\n\n表1 主要指标\n${table}\n`, HINTS).outputs.map((fact) => [
        fact.measure,
        fact.value,
        fact.change,
        fact.period,
        fact.subject,
      ]),
    ).toEqual([
      ['gdp', 16235000000, 6.1, '2024', '150900'],
      ['fixed_investment', null, 13.9, '2024', '150900'],
    ])
  })

  it('takes the measure of goods from the heading', () => {
    const [fact] = extract(
      '# 公报\n\n| 产品 | 单位 | 产量 | 增长(%) |\n|---|---|---|---|\n| 番茄 | 万吨 | 48.3 | 22.1 |\n',
      HINTS,
    ).outputs
    expect([fact!.measure, fact!.product, fact!.value, fact!.unit, fact!.change]).toEqual([
      'production',
      '番茄',
      483000,
      't',
      22.1,
    ])
  })
})

describe('times that say nothing of the next clause', () => {
  const periods = (body: string, published = '2025-03') =>
    read(body, published).outputs.map((fact) => [fact.measure, fact.value, fact.period].join(' '))
  it.each([
    ['光伏电站去年8月全容量并网,至今累计供电4.1亿千瓦时。', ['production 410000000 ']],
    [
      '园区2024年6月投用,入驻企业11家,去年产值9.2亿元。',
      ['enterprise_count 11 ', 'output_value 920000000 2024'],
    ],
    [
      '一季度,社会消费品零售总额增长4.6%,2月当月增长5.1%,固定资产投资增长8.2%。',
      ['retail_sales  2025-Q1', 'fixed_investment  2025-Q1'],
    ],
    [
      '全年接待游客126万人次,恢复到2019年的78%,旅游收入10.8亿元。',
      ['other 1260000 2024', 'revenue 1080000000 2024'],
    ],
    ['截至7月末,全县牛奶产量52.3万吨,同比增长9.8%。', ['production 523000 2024-01..07']],
  ])('%s', (body, expected) => {
    expect(periods(body)).toEqual(expect.arrayContaining(expected))
  })

  it('lets a work report speak of the year before, of five years, and of the year ahead', () => {
    const facts = extract(
      '# 政府工作报告\n\n过去一年，经济稳中有进。\n\n建成高标准农田15万亩。\n\n过去五年，成绩来之不易。修建农村公路286公里。\n\n今年的主要预期目标是：稳中求进。计划实施重点项目45个。\n',
      { ...HINTS, published: '2025-01' },
    ).outputs
    expect(facts.map(({ measure, period }) => [measure, period])).toEqual([
      ['area', '2024'],
      ['distance', '2020..2024'],
      ['project_count', '2025'],
    ])
  })

  it('takes what a work report lists for the year ahead as planned, what it looks back on as done', () => {
    const facts = extract(
      '# 2024年政府工作报告\n\n一、2023年工作回顾\n\n全年开复工重点项目32个。建成高标准农田6万亩。\n\n二、2024年工作安排\n\n新建高标准农田8万亩，新增设施农业2000亩。\n',
      { ...HINTS, published: '2024-01' },
    ).outputs
    expect(facts.map(({ measure, value, period, basis }) => [measure, value, period, basis])).toEqual([
      ['project_count', 32, '2023', 'actual'],
      ['area', 60000, '2023', 'actual'],
      ['area', 80000, '2024', 'planned'],
      ['area', 2000, '2024', 'planned'],
    ])
  })

  it('counts from the event that a year is named for', () => {
    expect(
      read('电站2019年建成以来累计发电32亿千瓦时。').outputs.map(({ value, period }) => [value, period]),
    ).toEqual([[3.2e9, '2019..2025']])
  })

  it('goes on with what was named last, and not with the sum before it', () => {
    const text = '全市光伏企业总投资680亿元,去年产值210亿元,预计今年突破300亿元。'
    expect(sums(text)).toEqual(['total 68000000000'])
    expect(outputs(text)).toEqual(['output_value  21000000000 CNY', 'output_value  30000000000 CNY'])
  })
})
