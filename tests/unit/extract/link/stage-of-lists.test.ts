import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (body: string, region = '150426') =>
  extract(`## 项目进展\n\n本报讯 ${body}`, { publisher: '赤峰日报', published: '2023-10-18', region })
const stages = (body: string) => read(body).projects.map(({ status }) => status)

describe('what is said of all projects of a list', () => {
  it.each([
    [
      '为推动重大项目尽早落地开工提供保障，该旗梳理了手续。今年，该旗计划实施重点项目70个，包括东山高标准农田项目、柳河医院迁建项目、兴源热电联产项目等。',
      ['planned', 'planned', 'planned'],
    ],
    [
      '在此次启动的项目中，柳河通用机场项目总投资1亿元，计划开通两条航线；东山灌区项目总投资8.5亿元；南河大桥项目全长3公里。',
      ['started', 'started', 'started'],
    ],
    ['加快推进东山六期风电项目、柳河分布式风电示范项目，力争年内开工。', ['planned', 'planned']],
    ['柳河粮食仓储项目进展顺利，兴业苑、东山苑等一批房产竣工投用。', ['construction']],
    ['柳河风光制氢项目获批，是全区最大的并网型项目。', ['planned']],
  ])('%s', (body, expected) => {
    expect(stages(body)).toEqual(expected)
  })
})

describe('firms and districts that words only seem to name', () => {
  it('takes no adverb for the firm that pays', () => {
    const { projects } = read('特别是投资4.2亿元的东山文化小镇项目，将成为新地标。')
    expect(projects.map(({ company }) => company)).toEqual([null])
  })

  it('该区 is the district that the heading names, not the autonomous region', () => {
    const { investments } = read('红山区\n\n该区实施年产1000套风机叶片等11个项目，总投资197亿元。', '150400')
    expect(investments.map(({ subject }) => subject)).toEqual(['150402'])
  })
})

describe('what has been done although another word of intention stands before', () => {
  it.each([
    '该旗将装备制造作为新的增长极，上半年完成固定资产投资5亿元。',
    '计划实施的107项工业项目完成投资49亿元，完成固定资产投资5亿元。',
  ])('%s', (body) => {
    const { outputs } = read(body)
    expect(
      outputs
        .filter(({ measure }) => measure === 'fixed_investment')
        .map(({ value, basis }) => [value, basis]),
    ).toEqual([[5e8, 'actual']])
  })
})
