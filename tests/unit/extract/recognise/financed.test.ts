import { describe, expect, it } from 'vitest'
import { findFinanced } from '@/lib/extract/recognise/financed'
import { findOrganisations } from '@/lib/extract/recognise/organisation'

const told = (text: string) =>
  findFinanced(
    text,
    { start: 0, end: text.length },
    { organisations: findOrganisations(text), places: [] },
  ).map(({ name, company }) => [name, company])

describe('undertakings told by who pays how much for them', () => {
  it.each([
    [
      '其中有东山制药投资12亿元的高端原料药基地、柳河生物投资8.5亿元的黄原胶扩产。',
      [
        ['高端原料药基地', '东山制药'],
        ['黄原胶扩产', '柳河生物'],
      ],
    ],
    ['柳河药业投资3600万元建起的黄芪饮片车间7月投产。', [['黄芪饮片车间', '柳河药业']]],
    ['东山食品有限公司计划投资3亿元建设的熟食加工厂开工。', [['熟食加工厂', '东山食品有限公司']]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each(['旗里投资3亿元的道路通车。', '东山制药投资3亿元的项目开工。', '全市完成投资12亿元的任务。'])(
    'none in %s',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )
})
