import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Stage and date of the first undertaking of a report of July 2025. */
function stageOf(text: string) {
  const [project] = extract(text, { published: '2025-07-25', region: '152500' }).projects
  return project ? [project.status, project.completion] : null
}

describe('stage and date of completion', () => {
  it.each([
    ['柳河风电项目10月底完工。', ['construction', '2025-10']],
    ['柳河风电项目预计10月并网发电。', [expect.stringMatching(/construction|unknown/), '2025-10']],
    ['柳河风电项目今年6月底全部投产。', ['operational', '2025-06']],
    ['柳河敬老院改扩建完成,新增床位120张。', ['completed', null]],
    ['去年8月投产的柳河风电项目满负荷运行。', ['operational', '2024-08']],
    ['柳河水库工程2012年动工,2016年投用。', ['operational', '2016']],
    ['柳河风电项目主体完工,计划2026年10月投用。', ['construction', '2026-10']],
    ['柳河绿氨项目上月动工,总投资71亿元,投产时间定在2027年12月。', ['started', '2027-12']],
    ['柳河绿氨项目要抢进度,开工时间定在2026年3月。', ['construction', null]],
    ['旗长会见东山集团一行,双方就柳河垃圾处理项目交换意见。', ['planned', null]],
    ['柳河光伏工程、东山储能工程等重点项目要加快建,年内见分晓。', ['construction', null]],
    ['柳河焦化项目正在烘炉。', ['commissioning', null]],
    ['柳河公路改建工程建设期从2024年3月到2026年11月。', [expect.anything(), '2026-11']],
    ['柳河光伏项目的塔吊转个不停。', ['construction', null]],
    ['谋划建设柳河产业园,积极争取资金,开工建设冷链物流骨干网。', ['planned', null]],
    ['柳河光伏项目一期已具备并网条件。', ['commissioning', null]],
    ['柳河风电项目32台风机吊装完毕,年可发电15亿千瓦时。', ['construction', null]],
    ['柳河绿氨项目机械竣工。', ['commissioning', null]],
    ['柳河绿氨项目,目前气化框架已起至三层。', ['construction', null]],
    ['柳河绿氨项目列入重点项目清单,计划9月开工。', ['planned', null]],
    ['柳河公路主体工程完工,正在进行交安设施安装,9月底通车。', ['construction', '2025-09']],
    ['柳河公路完成水稳层铺筑,具备通车条件。', ['commissioning', null]],
    ['柳河奶山羊牧场去年建成,存栏奶山羊1.3万只。', ['operational', '2024']],
    ['东山公司还将投资11亿元实施柳河纯碱扩能项目。', ['planned', null]],
    ['柳河引黄供水工程已累计供水3200万立方米。', ['operational', null]],
    ['柳河硅片项目一期去年10月投产,二期今年底投产。', ['operational', '2025-12']],
    ['2021年落户的东山公司,今年再上柳河中间体项目,预计9月份投产。', [expect.anything(), '2025-09']],
  ])('%s', (text, expected) => {
    expect(stageOf(text)).toEqual(expected)
  })

  it('gives each member of a list the date that stands before it', () => {
    const { projects } = extract('6月30日,柳河风电项目、东山光伏项目和怀朔储能项目陆续并网。', {
      published: '2025-07-25',
      region: '152500',
    })
    expect(projects.map((project) => project.completion)).toEqual(['2025-06-30', '2025-06-30', '2025-06-30'])
  })

  it('does not give one mention the date of another', () => {
    const { projects } = extract('柳河乙二醇项目预计9月试生产;东山液氢项目正在谋划。', {
      published: '2025-07-25',
      region: '152500',
    })
    expect(projects.map((project) => project.completion)).toEqual(['2025-09', null])
  })
})

describe('parks and lines', () => {
  const first = (text: string) => extract(text, { published: '2025-07-25', region: '150800' }).projects[0]!

  it.each([
    ['走进托河经济开发区,东山制药项目正在安装设备。', '托河经济开发区'],
    ['在东山县怀朔产业园内,柳河支架项目投产。', '东山县怀朔产业园'],
    ['柳河铝箔项目开工。该项目位于东山工业园区,总投资3亿元。', '东山工业园区'],
  ])('%s', (text, park) => {
    expect(first(text).park).toBe(park)
  })

  it('does not take the undertaking for its park', () => {
    expect(first('走进东山粮食加工产业园,机器轰鸣。这座产业园总投资3亿元。').park).toBeNull()
  })

  it('lays a line into the banner named first, else into what holds its ends', () => {
    expect(first('乌拉特后旗东升庙至巴拉贡铁路专用线7月贯通。').region).toBe('150825')
    expect(first('五原至磴口公路改扩建工程开工。').region).toBe('150800')
  })
})
