import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string, published = '2023-06-05') =>
  extract(`## 项目进展\n\n本报讯 ${body}`, { publisher: '兴安日报', published, region: '152223' })
const projects = (body: string) => read(body).projects.map(({ name, company }) => [name, company])

describe('what is said of an undertaking, and its parts, are none of their own', () => {
  it.each([
    [
      '东山煤电铝项目开工。项目建成后,将成为东北地区最大的铝产业单体综合项目,今年计划投资30亿元。',
      [['东山煤电铝项目', null]],
    ],
    ['东山铝箔项目开工。该项目的实施是全旗铝产业延链的破题项目,占地300亩。', [['东山铝箔项目', null]]],
    [
      '东山绿电铝项目开工,总投资19亿元,并配套建设48万千瓦风电项目和8万千瓦储能项目。',
      [['东山绿电铝项目', null]],
    ],
    [
      '东山煤电铝项目总投资220亿元。项目分二期建设,其中一期建设45万吨电解铝、110万千瓦电厂。',
      [['东山煤电铝项目', null]],
    ],
    [
      '柳河新能源有限公司的20MW光伏发电项目开工,一期装机容量8兆瓦已并入电网。',
      [['20MW光伏发电项目', '柳河新能源有限公司']],
    ],
    ['春季重点项目集中开工暨东山博物馆项目奠基仪式举行。', [['东山博物馆项目', null]]],
    ['东山博物馆项目开工,计划投资1850万元,铺设给水管、埋设供热管线。', [['东山博物馆项目', null]]],
    ['全旗第一条高速公路东柳高速公路通车,全长32公里。', [['东柳高速公路', null]]],
    [
      '以东山造型60万吨硅砂深加工项目、柳河砂业有限公司硅砂深加工项目为切口,做强玻璃产业。',
      [
        ['东山造型60万吨硅砂深加工项目', null],
        ['硅砂深加工项目', '柳河砂业有限公司'],
      ],
    ],
  ])('%s', (body, expected) => {
    expect(projects(body)).toEqual(expected)
  })

  it('keeps a work that is built together with nothing', () => {
    expect(projects('东山风电场配套储能项目开工,总投资2亿元。')).toEqual([['东山风电场配套储能项目', null]])
  })
})

describe('whose a figure is beside an undertaking', () => {
  it('leaves out the length of the line that another one meets', () => {
    const { outputs } = read(
      '全长88公里的东山至柳河一级公路完工。这条公路将与全长64公里的柳河至新庙高速公路连接。',
    )
    expect(outputs.map(({ value }) => value)).toEqual([88])
  })

  it('counts the rate of projects begun to the place', () => {
    const { outputs } = read('东山固废处理项目完成立项,力争9月底前重大项目开复工率达80%以上。')
    expect(outputs.map(({ subject, measure }) => [subject, measure])).toEqual([['152223', 'share']])
  })

  it('reads the herd of a farm that names no animal', () => {
    const { outputs } = read('投资3亿元,在宝石镇新建1.5万头牧场。')
    expect(outputs.map(({ measure, value, unit }) => [measure, value, unit])).toEqual([
      ['livestock', 15_000, 'head'],
    ])
  })

  it.each([
    ['全旗规模以上工业企业总产值累计达到34.1亿元。', 'industrial_output_value'],
    ['全旗规上工业企业完成总产值34.1亿元。', 'industrial_output_value'],
    ['东山乳业实现产值34.1亿元。', 'output_value'],
  ])('%s', (body, measure) => {
    expect(read(body).outputs.map((fact) => fact.measure)).toEqual([measure])
  })
})

describe('stages', () => {
  it.each([
    ['东山25万吨再生铝项目正式复工复产。', 'construction'],
    ['东山铝厂25万吨再生铝项目全面复产。', 'operational'],
    ['在东山镇建设年屠宰6万头生产线和年出栏5000头肉牛的育肥牛场项目。', 'construction'],
  ])('%s', (body, status) => {
    expect(read(body).projects.map((one) => one.status)).toEqual([status])
  })
})
