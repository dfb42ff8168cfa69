import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Stage and date of the first undertaking of a report of July 2025. */
function stageOf(text: string) {
  const [project] = extract(text, { published: '2025-07-25', region: '152500' }).projects
  return project ? [project.status, project.completion] : null
}

describe('stage and date of completion', () => {
  it.each([
    ['柳河风电项目10月底完工。', ['unknown', '2025-10']],
    ['柳河风电项目预计10月并网发电。', [expect.stringMatching(/construction|unknown/), '2025-10']],
    ['柳河风电项目今年6月底全部投产。', ['operational', '2025-06']],
    ['柳河敬老院改扩建完成,新增床位120张。', ['completed', null]],
    ['去年8月投产的柳河风电项目满负荷运行。', ['operational', '2024-08']],
    ['柳河水库工程2012年动工,2016年投用。', ['operational', '2016']],
    ['柳河风电项目主体完工,计划2026年10月投用。', ['construction', '2026-10']],
    ['柳河焦化项目正在烘炉。', ['commissioning', null]],
    ['柳河公路改建工程建设期从2024年3月到2026年11月。', [expect.anything(), '2026-11']],
    ['柳河光伏项目的塔吊转个不停。', ['construction', null]],
    ['谋划建设柳河产业园,积极争取资金,开工建设冷链物流骨干网。', ['planned', null]],
    ['柳河光伏项目一期已具备并网条件。', ['commissioning', null]],
    ['柳河风电项目32台风机吊装完毕,年可发电15亿千瓦时。', ['construction', null]],
  ])('%s', (text, expected) => {
    expect(stageOf(text)).toEqual(expected)
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
