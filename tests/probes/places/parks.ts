import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { type Index, SUMS, said } from './indices'

const [, investment, , revenue] = SUMS as readonly [Index, Index, Index, Index]
const output = SUMS[5]!

/** Parks and towns with figures of their own within a banner or city, whose figures come before and behind. */
export const parks = grammar({
  name: 'parks-and-towns',
  asks: ['outputs.period', 'outputs.change'],
  floor: 0.97,
  slots: {
    park: [
      { says: '准格尔经济开发区', code: '150622', unit: '准格尔旗', whole: '全旗', upper: '150600' },
      { says: '林西工业园区', code: '150424', unit: '林西县', whole: '全县', upper: '150400' },
      {
        says: '霍林郭勒高新技术产业开发区',
        code: '150581',
        unit: '霍林郭勒市',
        whole: '全市',
        upper: '150500',
      },
      { says: '乌拉特前旗工业园区', code: '150823', unit: '乌拉特前旗', whole: '全旗', upper: '150800' },
      { says: '突泉县循环经济产业园', code: '152224', unit: '突泉县', whole: '全县', upper: '152200' },
      { says: '多伦新型工业化化工区', code: '152531', unit: '多伦县', whole: '全县', upper: '152500' },
    ],
    opening: [
      '前三季度,W固定资产投资完成45.6亿元,同比增长5.6%。',
      '前三季度,U完成固定资产投资45.6亿元,增长5.6%。',
      '走进K,一座座现代化厂房拔地而起。',
    ],
    told: [
      { says: '其中,K完成规模以上工业总产值163.5亿元,同比增长12.4%,占W的68.2%。', share: 68.2 },
      { says: 'K前三季度实现规模以上工业总产值163.5亿元,同比增长12.4%。' },
      { says: '作为工业经济主战场,K今年前三季度规模以上工业总产值达到163.5亿元,增长12.4%。' },
      {
        says: '目前,K入驻企业126家,其中规模以上工业企业48家,前三季度完成规模以上工业总产值163.5亿元,增长12.4%。',
        firms: [126, 48],
      },
      { says: 'K管委会主任李刚介绍,园区前三季度规模以上工业总产值163.5亿元,同比增长12.4%。' },
      {
        says: 'K现已形成煤化工、新材料、装备制造三大产业集群,累计引进企业126家。前三季度,园区规模以上工业总产值163.5亿元,同比增长12.4%。',
        firms: [126],
      },
      { says: '前三季度,园区完成规模以上工业总产值163.5亿元,同比增长12.4%。', zone: true },
    ],
    end: [
      { says: 'W一般公共预算收入完成7.42亿元,增长4.5%。', revenue: true },
      { says: '\n\n前三季度,U一般公共预算收入完成7.42亿元,增长4.5%。', revenue: true },
      { says: '实现税收5.28亿元,增长4.5%。', tax: true },
      { says: '带动就业3200人。', jobs: true },
      { says: '' },
    ],
  },
  tell({ park, opening, told, end }) {
    if ('zone' in told !== opening.startsWith('走进') && /^(?:其中|前三季度,园区)/.test(told.says))
      return null
    const words = { K: park.says, U: park.unit, W: park.whole }
    const period = { period: '2024-Q1..Q3', periodAlso: ['2024-01..09'] }
    const loose = { period: '2024-Q1..Q3', periodAlso: ['2024-01..09', null] }
    const of = park.code
    return {
      published: '2024-10-28',
      text: page({
        headline: `${park.unit}:园区经济挑大梁`,
        paragraphs: fill(opening + told.says + end.says, words).split('\n\n'),
      }),
      outputs: [
        ...(opening.includes('45.6') ? [said(investment, 0, of, { ...period, change: 5.6 })] : []),
        said(output, 0, of, { ...period, change: 12.4 }),
        ...('share' in told
          ? [
              {
                subject: of,
                measure: 'share' as const,
                value: told.share,
                unit: 'percent' as const,
                ...loose,
              },
            ]
          : []),
        ...('firms' in told
          ? told.firms.map((value) => ({
              subject: of,
              measure: 'enterprise_count' as const,
              value,
              unit: 'unit' as const,
              period: null,
              periodAlso: ['2024-Q1..Q3', '2024-01..09'],
            }))
          : []),
        ...('revenue' in end ? [said(revenue, 0, of, { ...loose, change: 4.5 })] : []),
        ...('tax' in end ? [said(SUMS[7]!, 0, of, { ...loose, change: 4.5 })] : []),
        ...('jobs' in end
          ? [{ subject: of, measure: 'jobs' as const, value: 3200, unit: 'person' as const, ...loose }]
          : []),
      ],
    }
  },
})
