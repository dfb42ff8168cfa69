import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { INDICES, type Index, said } from './indices'
import { LEAGUES } from './units'

/** A league's or city's index and what its parts have of it, told together. */
export const severalPlaces = grammar({
  name: 'several-places',
  asks: ['outputs.change', 'outputs.period'],
  floor: 0.97,
  slots: {
    unit: LEAGUES,
    index: INDICES,
    opening: ['', '前三季度,P经济运行总体平稳。', '前三季度,W呈现稳中向好态势。'],
    form: [
      { says: '前三季度,A、B、CI分别V①、②和③。' },
      { says: '前三季度,A、B、CI分别为①、②、③,同比分别增长7.1%、5.2%和3.3%。', changes: true },
      { says: '前三季度,A、B和C分别V①、②、③。', bare: true },
      { says: '前三季度,AI①,增长7.1%;B②,增长5.2%;C③,增长3.3%。', changes: true },
      { says: '前三季度,AVI①,同比增长7.1%;BVI②,同比增长5.2%;CVI③,同比增长3.3%。', changes: true },
      { says: '分旗县看,前三季度,AI①,同比增长7.1%,B②,同比增长5.2%,C③,同比增长3.3%。', changes: true },
      { says: '前三季度,I方面,A①、B②、C③,排在前三位。' },
      { says: '前三季度,I总量居前三位的是A(①)、B(②)和C(③)。' },
      { says: '前三季度,A以①的I居首位,B以②紧随其后,C为③。' },
      { says: '前三季度,AI最高,为①;B次之,为②;C为③。' },
      { says: '前三季度,IA①,B②,C③。' },
      { says: '前三季度,AI由上年同期的③增加到①,BI②,增长5.2%。', two: true },
      { says: '前三季度,AI①,比B多出一大截;C③,与去年基本持平。', without: true },
    ],
    close: [
      { says: '' },
      { says: 'W城镇新增就业8600人。', jobs: 8600 },
      { says: '\n\n就业形势保持稳定。城镇新增就业8600人,完成年度目标的96%。', jobs: 8600 },
      { says: '\n\nP城镇新增就业8600人。', jobs: 8600 },
    ],
  },
  tell({ unit, index, opening, form, close }) {
    const [a, b, c] = unit.others
    const per = index.verb
    const words = {
      P: unit.says,
      W: unit.whole,
      A: a![0],
      B: b![0],
      C: c![0],
      I: index.says,
      V: per,
      '①': index.values[0]![0],
      '②': index.values[1]![0],
      '③': index.values[2]![0],
    }
    if (form.says.includes('VI') && per !== '完成' && per !== '实现') return null
    if ('bare' in form && !opening) return null
    const told = 'bare' in form ? `${opening}W${index.says}稳步提升,其中` : opening
    const bare = 'bare' in form ? form.says.replace('前三季度,', '') : form.says
    const period = { period: '2024-Q1..Q3', periodAlso: ['2024-01..09'] }
    const changes =
      'changes' in form ? [7.1, 5.2, 3.3] : 'two' in form ? [null, 5.2, null] : [null, null, null]
    const which = 'two' in form ? [0, 1] : 'without' in form ? [0, 2] : [0, 1, 2]
    return {
      published: '2024-10-28',
      text: page({
        headline: `${unit.says}前三季度主要经济指标公布`,
        paragraphs: fill(told + bare + close.says, words).split('\n\n'),
      }),
      outputs: [
        ...which.map((i) => said(index as Index, i, unit.others[i]![1], { ...period, change: changes[i]! })),
        ...('jobs' in close
          ? [
              {
                subject: unit.code,
                measure: 'jobs' as const,
                value: close.jobs as number,
                unit: 'person' as const,
                period: '2024-Q1..Q3',
                periodAlso: ['2024-01..09', null],
              },
              {
                subject: unit.code,
                measure: 'share' as const,
                value: 96,
                unit: 'percent' as const,
                optional: true as const,
              },
            ]
          : []),
        ...('two' in form ? [said(index as Index, 2, a![1], { optional: true as const })] : []),
      ],
    }
  },
})
