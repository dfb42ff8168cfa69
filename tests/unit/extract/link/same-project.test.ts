import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string) =>
  extract(`## 项目进展\n\n本报讯 ${body}`, {
    publisher: '赤峰日报',
    published: '2023-10-18',
    region: '150426',
  })
const projects = (body: string) => read(body).projects.map(({ name, company }) => [name, company])

describe('one undertaking told in two ways', () => {
  it.each([
    [
      '总投资45亿元、年产10万吨石墨烯项目——东山石墨产业聚集区项目奠基开工。',
      [['东山石墨产业聚集区项目', null]],
    ],
    [
      '东山石墨精深加工项目今年开工。该项目是集开发、加工、研发为一体的全产业链聚集区项目,总投资45亿元。',
      [['东山石墨精深加工项目', null]],
    ],
    ['柳河风光制氢项目获批,是全旗单体容量最大的风光保障性并网项目。', [['柳河风光制氢项目', null]]],
    [
      '东河硅业有限公司年产20万吨高纯晶硅项目,总投资250亿元,分两期建设。一期投资150亿元建设年产10万吨高纯晶硅生产线+5万吨工业硅生产线。',
      [['年产20万吨高纯晶硅项目', '东河硅业有限公司']],
    ],
  ])('%s', (body, expected) => {
    expect(projects(body)).toEqual(expected)
  })

  it('gives the sums of the phases to the whole', () => {
    const { investments } = read(
      '东河控股集团有限公司年产40GW单晶拉棒项目,总投资320亿元,分三期建设。一期投资52亿元建设10GW单晶拉棒生产线;二期投资48亿元建设20GW单晶拉棒生产线。',
    )
    expect(investments.map(({ subject, amount }) => [subject, amount / 1e8])).toEqual([
      ['p1', 320],
      ['p1', 52],
      ['p1', 48],
    ])
  })
})

describe('what is meant for a list and not done', () => {
  it('of works whose end is urged', () => {
    const { projects } = read('推动鑫河10万吨颗粒硅、明泽20GW切片、双山5GW组件等14个项目竣工投产。')
    expect(projects.map(({ status }) => status)).toEqual(['construction', 'construction', 'construction'])
  })
})

describe('names that begin behind what only looks like a verb, or in front of it', () => {
  it.each([
    [
      '国家气象局西部算力中心、并行科技新型算力基地等项目有序推进。',
      [
        ['国家气象局西部算力中心', null],
        ['并行科技新型算力基地', '并行科技'],
      ],
    ],
    ['项目工程进度已完成总工程量的85%。', []],
    ['今年实施的重点项目呈现出项目数量多、投资体量大的特点。', []],
  ])('%s', (body, expected) => {
    expect(projects(body)).toEqual(expected)
  })
})
