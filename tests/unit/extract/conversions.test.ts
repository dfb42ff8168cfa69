import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { figures } from '@/lib/extract/recognise'
import { plain } from '@/lib/extract/text'

const read = (text: string) => figures(plain(text).text, { published: '2025-06-30', region: '150000' })

describe('units that are converted', () => {
  it.each<[text: string, value: number, unit: string]>([
    ['粮食产量712亿斤', 35_600_000, 't'],
    ['造林3.4万公顷', 510_000, 'mu'],
    ['发电3.5亿度', 3.5e8, 'kWh'],
    ['单晶硅片10吉瓦', 1e7, 'kW'],
    ['光伏组件10GW', 1e7, 'kW'],
    ['储能电池5GWh', 5e6, 'kWh'],
    ['储能电池5吉瓦时', 5e6, 'kWh'],
    ['光伏8000兆瓦', 8e6, 'kW'],
    ['煤电机组2×100万千瓦', 2e6, 'kW'],
    ['煤电机组2台66万千瓦', 1_320_000, 'kW'],
    ['天然气20万标方', 200_000, 'm3'],
    ['天然气1.2亿方', 1.2e8, 'm3'],
    ['羊绒800公斤', 0.8, 't'],
    ['面积200平方公里', 2e8, 'm2'],
    ['出口3.5亿美元', 3.5e8, 'USD'],
    ['引资1.1亿美金', 1.1e8, 'USD'],
  ])('%s', (text, value, unit) => {
    expect(read(text).quantities).toMatchObject([{ value, unit }])
  })

  it.each<[text: string, value: number]>([
    ['投入五个亿', 5e8],
    ['完成四十点四亿元', 4.04e9],
    ['投资1亿零398万元', 103_980_000],
    ['投资7112.03万人民币', 71_120_300],
    ['投资千万元级', 1e7],
  ])('%s is an amount of money', (text, value) => {
    expect(read(text).quantities).toMatchObject([{ value, unit: 'CNY' }])
  })

  it('七成 is 70 %', () => {
    expect(read('占比达七成').quantities).toMatchObject([{ value: 70, unit: 'percent' }])
  })

  it('a range has its lower bound as value, the upper as maximum, and is about', () => {
    expect(read('投资2亿—4亿元').quantities).toMatchObject([
      { value: 2e8, max: 4e8, unit: 'CNY', qualifier: 'about' },
    ])
  })
})

describe('changes', () => {
  it.each<[text: string, percent: number]>([
    ['增长1.6倍', 160],
    ['是上年同期的3.4倍', 240],
    ['同比下降5.2%', -5.2],
    ['翻一番', 100],
    ['增长两成', 20],
  ])('%s', (text, percent) => {
    expect(read(text).changes).toMatchObject([{ percent }])
  })

  it('are none where they are averages over years or percentage points', () => {
    expect(read('年均增长6.1%').changes).toMatchObject([{ average: true }])
    expect(read('提高2.3个百分点').changes).toMatchObject([{ points: true }])
    const { outputs } = extract('近五年全旗地区生产总值年均增长6.1%。城镇化率提高2.3个百分点。')
    expect(outputs).toEqual([])
  })
})

describe('what is no quantity', () => {
  it.each([
    '主变容量180兆伏安',
    '容量50kVA',
    '主变240MVA',
    '新增1.5万千伏安',
    '500千伏变电站',
    '220kV线路',
    '±800千伏',
    '引资2亿欧元',
    '贷款5000万日元',
    '1亿港元',
    '300万英镑',
    '2亿卢布',
    '3亿蒙图',
    '数十亿元',
    '十几家企业',
    '几千万元',
    '上百亿元',
    '数百万吨',
    '几十个项目',
    '若干亿',
    '50立方米/小时',
  ])('%s', (text) => {
    expect(read(text).quantities).toEqual([])
  })
})

describe('capacities a year', () => {
  it.each<[text: string, value: number, unit: string]>([
    ['永安硅片项目总投资20亿元，年产10吉瓦单晶硅片。', 1e7, 'kW'],
    ['永安储能电池项目总投资20亿元，年产5GWh储能电池。', 5e6, 'kWh/a'],
    ['永安铝板项目总投资20亿元，年产铝板30万吨。', 300_000, 't/a'],
    ['永安电机项目总投资20亿元，年产100万台电机。', 1e6, 'unit'],
    ['永安制药项目总投资20亿元，年产50亿粒胶囊。', 5e9, 'unit'],
    ['永安制气项目总投资20亿元，年产天然气20亿标方。', 2e9, 'm3/a'],
  ])('%s', (text, value, unit) => {
    expect(extract(text).outputs).toMatchObject([{ measure: 'capacity', value, unit, basis: 'planned' }])
  })

  it.each<[text: string, measure: string]>([
    ['全年接待游客300万人次。', 'other'],
    ['全旗完成利税3.2亿元。', 'tax'],
    ['口岸进出境中欧班列3500列。', 'freight'],
    ['第一产业增加值12.3亿元。', 'other'],
    ['第二产业增加值52.3亿元。', 'industrial_value_added'],
    ['第三产业增加值42.3亿元。', 'services_value_added'],
  ])('%s', (text, measure) => {
    expect(extract(text).outputs).toMatchObject([{ measure }])
  })

  it('forecasts for the running year and land of an unfinished project are planned', () => {
    expect(extract('预计全年完成工业总产值50亿元。', { published: '2025-06-30' }).outputs).toMatchObject([
      { basis: 'planned', period: '2025' },
    ])
    expect(extract('永安铝板项目总投资20亿元，占地500亩，目前正在加快建设。').outputs).toMatchObject([
      { measure: 'area', value: 500, unit: 'mu', basis: 'planned' },
    ])
  })
})
