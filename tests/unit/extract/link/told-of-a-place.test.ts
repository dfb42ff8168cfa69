import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string, region = '150824', published = '2025-02-20') =>
  extract(`# 旗里要闻\n\n${body}`, { published, region })

const figures = (body: string, region?: string, published?: string) => {
  const { outputs, projects } = read(body, region, published)
  return outputs.map(
    ({ subject, measure, product, value, basis }) =>
      `${projects.find(({ id }) => id === subject)?.name ?? subject} ${measure} ${product} ${value} ${basis}`,
  )
}

describe('places that border on the one told of', () => {
  it.each([
    '南与五原县、临河区为邻,西连乌拉特后旗,守着国境线180公里。',
    '西接乌拉特后旗,境内有国境线180公里。',
    '与固阳县、达茂旗接壤,有国境线180公里。',
  ])('%s', (body) => {
    expect(figures(body)).toEqual(['150824 distance 国境线 180 actual'])
  })
})

describe('what a place will do', () => {
  it('is told on in its paragraph', () => {
    expect(
      figures(
        '今年,全旗将强化支撑,建设高标准农田15万亩。粮食种植面积稳定在61万亩以上,肉类产量达到3万吨以上。',
      ),
    ).toEqual([
      '150824 area 高标准农田 150000 planned',
      '150824 area 粮食 610000 planned',
      '150824 production 肉类 30000 planned',
    ])
  })

  it('is no longer told where something has been done', () => {
    expect(figures('今年,全旗将强化支撑。去年,全旗粮食产量达到6亿斤。目前,已建成高标准农田9万亩。')).toEqual([
      '150824 production 粮食 300000 actual',
      '150824 area 高标准农田 90000 actual',
    ])
  })
})

describe('names of indices', () => {
  it('have no part in the year and the place before them', () => {
    expect(figures('2024年乌拉特中旗地区生产总值为130亿元,三次产业结构比例为24.2:33.2:42.6。')).toEqual([
      '150824 gdp null 13000000000 actual',
      '150824 share 第一产业占比 24.2 actual',
      '150824 share 第二产业占比 33.2 actual',
      '150824 share 第三产业占比 42.6 actual',
    ])
    expect(figures('2024年乌拉特中旗社会消费品零售总额为13亿元。')).toEqual([
      '150824 retail_sales null 1300000000 actual',
    ])
  })

  it('of another year than what was told already are left out', () => {
    const { outputs } = read('开发区产值达到190亿元,连续两年突破160亿元,增长7.3%。')
    expect(outputs.map(({ value, change }) => [value, change])).toEqual([[19_000_000_000, 7.3]])
    expect(read('规上工业总产值连续四年每年增长20亿元以上。').outputs).toEqual([])
  })
})

describe('whose zone and works', () => {
  it('a zone called as one elsewhere lies where the report does', () => {
    expect(figures('金山经济开发区产值达到28亿元。', '150222')[0]).toMatch(/^150222 /)
    expect(figures('金山经济开发区产值达到28亿元。', '150121')[0]).toMatch(/^150121 /)
  })

  it('firms that were counted are those of the place', () => {
    expect(
      figures('年产百万吨以上企业有4户,青岭煤炭集团有限公司原煤产量超300万吨,4户企业共生产原煤760万吨。').at(
        -1,
      ),
    ).toMatch(/^150824 production 原煤 7600000 /)
  })

  it('which of several it is, and how it goes after the sun', () => {
    const named = (body: string) => read(body).projects.map(({ name, company }) => [name, company])
    expect(named('加快青岭石油第二个300万吨炼油扩能改造项目。')).toEqual([['300万吨炼油扩能改造项目', null]])
    expect(named('全旗第一家跟踪式光伏支架项目落了户,总投资2亿元。')).toEqual([['跟踪式光伏支架项目', null]])
    const told = named('力争投资80亿元的青岭单晶硅制造、投资30亿元的北原碳化硅制造等项目早日动工。')
    expect(told.map(([, company]) => company)).not.toContain('力争')
  })

  it('a firm behind another item in quotation marks', () => {
    const { projects } = read('以八十万亩“粮改饲”及内蒙古青岭牛业有限公司5万头肉牛产业化项目为主。')
    expect(projects.map(({ company }) => company)).toEqual(['内蒙古青岭牛业有限公司'])
  })
})

describe('a year that is to come', () => {
  it('opens the clause of what is planned for it', () => {
    const lines = '2030年,各类煤化工产品生产能力达到360万吨。2024年,煤化工产品生产能力达到30万吨。'
    expect(read(lines).outputs.map(({ value, basis }) => [value, basis])).toEqual([
      [3_600_000, 'planned'],
      [300_000, 'actual'],
    ])
  })

  it('is no part of what is traded over a port', () => {
    const { outputs } = read('2024年内蒙古甘其毛都口岸进出口总值为42亿元,比上年增长9%。')
    expect(outputs.map(({ measure, product }) => [measure, product])).toEqual([['exports', '进出口总值']])
  })
})
