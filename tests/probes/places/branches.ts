import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { grown, INCOMES, type Index, SUMS, said } from './indices'
import { COUNTIES, LEAGUES } from './units'

type Part = readonly [
  product: string,
  value: number | null,
  change: number,
  measure: string,
  ...also: string[],
]

const [gdp, investment, retail] = SUMS as readonly [Index, Index, Index]
const added = SUMS.at(-1)!

/** An index and its parts by sector, branch, kind or residence, in the sentence behind it. */
export const branches = grammar({
  name: 'branches-of-indices',
  asks: ['outputs.period', 'outputs.change'],
  floor: 0.97,
  slots: {
    unit: [...COUNTIES, ...LEAGUES],
    of: [
      {
        says: '地区生产总值',
        whole: gdp,
        told: [
          '分产业看,第一产业增加值12.1亿元,增长4.1%;第二产业增加值40.3亿元,增长7.2%;第三产业增加值34.03亿元,增长4.6%。',
          '其中,第一产业增加值12.1亿元,同比增长4.1%;第二产业增加值40.3亿元,同比增长7.2%;第三产业增加值34.03亿元,同比增长4.6%。',
          '分三次产业看:第一产业完成12.1亿元,增长4.1%;第二产业完成40.3亿元,增长7.2%;第三产业完成34.03亿元,增长4.6%。',
          '其中:第一、二、三产业增加值分别为12.1亿元、40.3亿元和34.03亿元,同比分别增长4.1%、7.2%和4.6%。',
          '一产增加值12.1亿元,增长4.1%,二产增加值40.3亿元,增长7.2%,三产增加值34.03亿元,增长4.6%。',
          '从产业看,第一产业实现增加值12.1亿元,同比增长4.1%,拉动经济增长0.6个百分点;第二产业实现增加值40.3亿元,同比增长7.2%,拉动经济增长3.2个百分点;第三产业实现增加值34.03亿元,同比增长4.6%,拉动经济增长1.8个百分点。',
        ],
        parts: [
          ['第一产业', 12.1, 4.1, 'other'],
          ['第二产业', 40.3, 7.2, 'industrial_value_added'],
          ['第三产业', 34.03, 4.6, 'services_value_added'],
        ] as readonly Part[],
      },
      {
        says: '规上工业增加值',
        whole: added,
        told: [
          '分三大门类看,采矿业增加值增长4.1%,制造业增长7.2%,电力、热力、燃气及水生产和供应业增长4.6%。',
          '分门类看,采矿业同比增长4.1%;制造业同比增长7.2%;电力、热力、燃气及水生产和供应业同比增长4.6%。',
          '三大门类中,采矿业、制造业和电力、热力、燃气及水生产和供应业增加值分别增长4.1%、7.2%和4.6%。',
          '从三大门类看,采矿业增长4.1%,比上半年加快0.7个百分点;制造业增长7.2%,回落0.3个百分点;电力、热力、燃气及水生产和供应业增长4.6%。',
        ],
        parts: [
          ['采矿业', null, 4.1, 'industrial_value_added'],
          ['制造业', null, 7.2, 'industrial_value_added'],
          ['电力', null, 4.6, 'industrial_value_added'],
        ] as readonly Part[],
      },
      {
        says: '社会消费品零售总额',
        whole: retail,
        told: [
          '按经营单位所在地分,城镇消费品零售额实现15.2亿元,增长4.1%;乡村消费品零售额实现5.6亿元,增长7.2%。按消费类型分,商品零售额17.9亿元,增长4.6%。',
          '其中,城镇消费品零售额15.2亿元,同比增长4.1%;乡村消费品零售额5.6亿元,同比增长7.2%;商品零售17.9亿元,同比增长4.6%。',
          '分城乡看,城镇15.2亿元,增长4.1%,乡村5.6亿元,增长7.2%。分消费形态看,商品零售17.9亿元,增长4.6%。',
        ],
        parts: [
          ['城镇', 15.2, 4.1, 'retail_sales'],
          ['乡村', 5.6, 7.2, 'retail_sales'],
          ['商品零售', 17.9, 4.6, 'retail_sales'],
        ] as readonly Part[],
      },
      {
        says: '固定资产投资',
        whole: investment,
        told: [
          '分产业看,第一产业投资增长4.1%,第二产业投资增长7.2%,第三产业投资增长4.6%。',
          '其中,第一产业完成投资5.1亿元,增长4.1%;第二产业完成投资24.2亿元,增长7.2%;第三产业完成投资16.3亿元,增长4.6%。',
          '从产业投资看,一产、二产、三产投资同比分别增长4.1%、7.2%和4.6%。',
          '按三次产业分,第一产业投资同比增长4.1%;第二产业同比增长7.2%;第三产业同比增长4.6%。',
        ],
        parts: [
          ['第一产业', null, 4.1, 'fixed_investment'],
          ['第二产业', null, 7.2, 'fixed_investment'],
          ['第三产业', null, 4.6, 'fixed_investment'],
        ] as readonly Part[],
        values: [5.1, 24.2, 16.3],
      },
      {
        says: '居民人均可支配收入',
        whole: INCOMES[0]!,
        told: [
          '按常住地分,城镇常住居民人均可支配收入35120元,增长4.1%;农村牧区常住居民人均可支配收入16240元,增长7.2%。',
          '其中,城镇居民35120元,增长4.1%;农村牧区居民16240元,增长7.2%。',
          '城镇、农村牧区常住居民人均可支配收入分别达到35120元和16240元,同比分别增长4.1%和7.2%。',
        ],
        parts: [
          ['城镇', 35120, 4.1, 'income_per_capita'],
          ['农村牧区', 16240, 7.2, 'income_per_capita'],
        ] as readonly Part[],
      },
    ],
    which: ['0', '1', '2', '3', '4', '5'],
    opening: [
      '前三季度,WIV①,同比增长5.6%。',
      '前三季度,PIV①,增长5.6%,增速较上半年提高0.4个百分点。',
      '1—9月,WI同比增长5.6%。',
    ],
    end: ['', '城镇新增就业8600人。', '\n\n工业用电量保持增长。'],
  },
  tell({ unit, of, which, opening, end }) {
    const told = of.told[Number(which)]
    if (!told) return null
    const { whole, parts } = of
    const words = {
      P: unit.says,
      W: unit.whole,
      I: of.says,
      V: of.says.endsWith('收入') ? '达到' : '完成',
      '①': whole.values[0]![0],
    }
    const period = { period: '2024-Q1..Q3', periodAlso: ['2024-01..09'] }
    const sums = 'values' in of && told.includes('亿元') ? of.values : null
    return {
      published: '2024-10-28',
      text: page({
        headline: `${unit.says}经济运行总体平稳`,
        paragraphs: fill(opening + told + end, words).split('\n\n'),
      }),
      outputs: [
        opening.includes('①')
          ? said(whole, 0, unit.code, { ...period, change: 5.6 })
          : grown(whole, 5.6, unit.code, period),
        ...parts.map(([product, value, change, measure], i) => {
          const amount = sums?.[i] ?? value
          return {
            subject: unit.code,
            measure: measure as Index['measure'],
            product,
            value: amount === null ? null : amount > 1000 ? amount : Math.round(amount * 1e6) * 100,
            unit: amount === null ? null : whole.unit,
            change,
            ...period,
          }
        }),
        ...(end.includes('8600')
          ? [
              {
                subject: unit.code,
                measure: 'jobs' as const,
                value: 8600,
                unit: 'person' as const,
                ...period,
                periodAlso: ['2024-01..09', null],
              },
            ]
          : []),
      ],
    }
  },
})
