import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Output figures as "subject measure product value change%", in the order of the text. */
const told = (body: string) =>
  extract(`## 全区经济运行\n\n本报讯 ${body}`, {
    publisher: '内蒙古日报',
    published: '2024-09-20',
    region: '150000',
  }).outputs.map(({ subject, measure, product, value, change }) =>
    [subject, measure, product ?? '-', value ?? '-', ...(change === null ? [] : [`${change}%`])].join(' '),
  )

describe('what a change belongs to', () => {
  it.each<[text: string, facts: string[]]>([
    [
      '1—7月,全区焦炭产量2900万吨,占全国焦炭产量的10.1%,同比增长6.2%。',
      ['150000 production 焦炭 29000000 6.2%', '150000 share 焦炭占全国焦炭产量 10.1'],
    ],
    [
      '1—7月,全区规模以上工业企业生产甲醇1100万吨,位居全国第1位,甲醇产量同比增长4.4%。',
      ['150000 production 甲醇 11000000 4.4%'],
    ],
    ['2023年,全市地区生产总值3100亿元,比2005年的310亿元增长9倍,年均增长13%。', ['150000 gdp - 310000000000']],
    [
      '全区光伏装机容量从2010年的12万千瓦增加到目前的2400万千瓦,增长199倍。',
      ['150000 installed_capacity 光伏 24000000'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })
})

describe('branches named a clause before', () => {
  it('each have their own rate', () => {
    expect(
      told(
        '其中,制糖业、乳制品和饮料制造业、电力工业三个行业带动明显,累计增加值分别同比增长7.7%、4.8%、2.7%。',
      ),
    ).toEqual([
      '150000 industrial_value_added 制糖业 - 7.7%',
      '150000 industrial_value_added 乳制品和饮料制造业 - 4.8%',
      '150000 industrial_value_added 电力工业 - 2.7%',
    ])
  })
})

describe('what is not of the place', () => {
  it.each<[text: string, facts: string[]]>([
    [
      '1—5月,全区铜材产量13万吨,同比增长2.4%,占全国铜材产量180万吨的7.2%。',
      ['150000 production 铜材 130000 2.4%'],
    ],
    ['5月份全国铜材产量为36万吨。', []],
    ['前三季度,全区煤矿百万吨死亡率0.021。', []],
    [
      '去年全区煤炭产量达到8.7亿吨,比排在第二位的某省煤炭产量高出1.1亿吨。',
      ['150000 production 煤炭 870000000'],
    ],
    ['全区国有重点煤矿原煤产量3.7亿吨,增产1800万吨,增长5.3%。', ['150000 production 原煤 370000000 5.3%']],
    ['全区原煤日均产量连续9个月突破280万吨。', []],
    ['6月份,全旗生产原煤1250万吨,同比下降40万吨。', ['150000 production 原煤 12500000']],
  ])('%s', (text, facts) => {
    expect(told(text).filter((fact) => !fact.includes(' share '))).toEqual(facts)
  })

  it('nor does a rate go back over a number that was not understood', () => {
    expect(told('前2个月,全区外贸进出口141亿元,同期对某地区的贸易领跑,总值89亿元,增长37.1%。')).toEqual([
      '150000 exports 进出口 14100000000',
    ])
  })
})

describe('trade', () => {
  it.each<[text: string, facts: string[]]>([
    ['全区出口机电产品4.3亿元,下降4.9%。', ['150000 exports 机电产品 430000000 -4.9%']],
    ['全区进口铜矿砂24亿元,增长2.5%。', ['150000 other 进口铜矿砂 2400000000 2.5%']],
    [
      '其中对俄罗斯进出口41亿元,增长8.3%,占38.4%。',
      ['150000 exports 俄罗斯 4100000000 8.3%', '150000 share 俄罗斯占比 38.4'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })
})

describe('works told by their kind alone', () => {
  it('are one undertaking by their sum', () => {
    const { investments, projects } = extract(
      '## 投资快速增长\n\n本报讯 位于准格尔旗的内蒙古晴川科技有限公司车间内,光伏组件陆续下线,年产组件300万片。今年以来,总投资112亿元的氢能产业项目在宁城县开工。',
      { publisher: '内蒙古日报', published: '2024-11-20', region: '150000' },
    )
    expect(projects.map(({ id, name, region }) => [id, name, region])).toContainEqual([
      investments[0]?.subject,
      '氢能产业项目',
      '150429',
    ])
    expect(investments.map(({ amount }) => amount)).toEqual([11200000000])
  })
})

describe('branches whose names hold lists', () => {
  it('are parted by commas', () => {
    expect(
      told('其中,建材制品业,石油、煤炭及其他燃料加工业,化学原料制造业增加值分别同比增长3.6%、8.1%、5.4%。'),
    ).toEqual([
      '150000 industrial_value_added 建材制品业 - 3.6%',
      '150000 industrial_value_added 石油、煤炭及其他燃料加工业 - 8.1%',
      '150000 industrial_value_added 化学原料制造业 - 5.4%',
    ])
  })
})

describe('a mark that was passed', () => {
  it.each<[text: string, facts: string[]]>([
    ['全市粮食总产量达到121.2亿斤,首次突破120亿斤。', ['150000 production 粮食 6060000']],
    ['全市粮食总产量首次突破120亿斤大关,达到121.2亿斤。', ['150000 production 粮食 6060000']],
    [
      '全区牛存栏首次突破900万大关,达到920.4万头,与上年相比增幅达到8.8%。',
      ['150000 livestock 牛存栏 9204000 8.8%'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })
})

describe('parts between semicolons', () => {
  it('are each of the place that opens them', () => {
    expect(
      told(
        '全区三个主产区产量保持增长,其中,通辽市生产玉米1200万吨,同比增长2%;赤峰市生产玉米700万吨,同比增长3%;兴安盟生产玉米600万吨,同比增长4%。',
      ),
    ).toEqual([
      '150500 production 玉米 12000000 2%',
      '150400 production 玉米 7000000 3%',
      '152200 production 玉米 6000000 4%',
    ])
  })
})

describe('how large each of what is counted is', () => {
  it.each<[text: string, facts: string[]]>([
    ['全旗现有肉羊存栏5万只的乡镇3个、存栏万只以上的乡镇9个。', []],
    ['全旗建成千头肉牛养殖小区69处。', ['150000 other 肉牛养殖小区 69']],
    ['全区6000千瓦以上风电机组装机容量5200万千瓦。', ['150000 installed_capacity 风电 52000000']],
    ['食品、电力两个行业增速分别快于全市61.4个、8.5个百分点。', []],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })
})

describe('what a product is called', () => {
  it.each<[text: string, facts: string[]]>([
    ['8月份原煤产量9400万吨,同比增长1.9%。', ['150000 production 原煤 94000000 1.9%']],
    ['上半年,电力工业实现主营业务收入25亿元。', ['150000 revenue 电力工业 2500000000']],
    ['葵花籽的年种植面积在70万亩以上。', ['150000 area 葵花籽 700000']],
    ['全市具备5万吨的氧化镧生产能力。', ['150000 capacity 氧化镧 50000']],
    ['全区规模以上工业企业煤层气产量12亿立方米。', ['150000 production 煤层气 1200000000']],
    ['全市在谈项目25个。', ['150000 project_count 在谈项目 25']],
    ['2023年生产果品15.6万吨。', ['150000 production 果品 156000']],
    ['全县农民人均增加收入超过3300元。', ['150000 other 农民人均增收 3300']],
    ['全县奶羊存栏达到5万只。', ['150000 livestock 奶羊存栏 50000']],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })
})

describe('a list that is not complete', () => {
  it('leaves its total to the place that holds it', () => {
    expect(told('赤峰市东山水电站、敖汉电厂、元宝山电厂等发电总装机容量达310万千瓦。')).toEqual([
      '150400 installed_capacity 电力 3100000',
    ])
  })
})

const BODY =
  '粮食作物长势良好,各地抢抓农时,组织农机具下田作业,田间地头一派繁忙景象,秋收进度快于往年,农户增收有了保障。\n' +
  '前三季度,全市牛奶产量42万吨,同比增长5.1%,规模养殖场生产稳定,奶农的信心也更足了,加工企业收购有序。'

describe('the line under a headline', () => {
  it.each([
    '2023-10-21 09:07:24 某某网 作者: 李某',
    '2023年10月21日09:07 | 来源:某某日报',
    '发布时间:2023-10-21 来源:某旗农牧局',
  ])('dates the text and heads no other: %s', (line) => {
    const read = extract(`赤峰:粮食生产再创新高\n\n${line}\n${BODY}`, {})
    expect(read.published).toBe('2023-10-21')
    expect(read.articles.map(({ title, region }) => [title, region])).toEqual([
      ['赤峰:粮食生产再创新高', '150400'],
    ])
    expect(read.outputs.map(({ subject, period }) => [subject, period])).toEqual([['150400', '2023-Q1..Q3']])
  })
})
