import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { COUNTIES, LEAGUES } from './units'

interface Ware {
  says: string
  printed: string
  value: number
  unit: 't' | 'kWh' | 'm3' | 'kW' | 'unit' | 'head'
}

const WARES: readonly Ware[] = [
  { says: '原煤', printed: '932.4万吨', value: 9_324_000, unit: 't' },
  { says: '焦炭', printed: '86.2万吨', value: 862_000, unit: 't' },
  { says: '粗钢', printed: '175万吨', value: 1_750_000, unit: 't' },
  { says: '电解铝', printed: '41.3万吨', value: 413_000, unit: 't' },
  { says: '水泥', printed: '128.7万吨', value: 1_287_000, unit: 't' },
  { says: '乳制品', printed: '15.6万吨', value: 156_000, unit: 't' },
  { says: '单晶硅', printed: '6.8万吨', value: 68_000, unit: 't' },
  { says: '精甲醇', printed: '52.9万吨', value: 529_000, unit: 't' },
  { says: '鲜、冷藏肉', printed: '3.2万吨', value: 32_000, unit: 't' },
  { says: '化肥', printed: '24.5万吨', value: 245_000, unit: 't' },
  { says: '天然气', printed: '7.6亿立方米', value: 760_000_000, unit: 'm3' },
  { says: '铁合金', printed: '31.1万吨', value: 311_000, unit: 't' },
  { says: '聚氯乙烯', printed: '19.4万吨', value: 194_000, unit: 't' },
]

/** Goods of industry that a place has made, several in a row, each with how its output changed. */
export const goodsListed = grammar({
  name: 'goods-listed',
  asks: ['outputs.period', 'outputs.change', 'outputs.product'],
  floor: 0.96,
  slots: {
    unit: [...COUNTIES, ...LEAGUES],
    a: WARES,
    b: WARES,
    opening: ['', '前三季度,W规模以上工业增加值同比增长5.6%。', '1—9月,P工业生产保持稳定增长。'],
    form: [
      '前三季度,W主要工业产品产量中,A产量①,同比增长4.1%;B产量②,同比下降2.3%。',
      '前三季度,W生产A①,同比增长4.1%;生产B②,同比下降2.3%。',
      '前三季度,从主要产品产量看,A①,增长4.1%;B②,下降2.3%。',
      '前三季度,W规模以上工业企业累计生产A①,增长4.1%,B②,下降2.3%。',
      '前三季度,W规上工业企业A、B产量分别为①、②,同比分别增长4.1%和下降2.3%。',
      '前三季度,主要产品产量稳定增长:A①(同比增长4.1%)、B②(同比下降2.3%)。',
      '前三季度,W共产A①,比上年同期增长4.1%;产B②,下降2.3%。',
      '前三季度,在统计的28种工业产品中,有17种产品产量实现增长。其中,A产量完成①,增长4.1%;B产量完成②,下降2.3%。',
      '前三季度,PA产量达①、增长4.1%,B产量达②、下降2.3%。',
    ],
    month: ['', '9月当月,A产量同比增长8.8%。', '从品种看,B降幅较上半年收窄1.1个百分点。'],
  },
  tell({ unit, a, b, opening, form, month }) {
    if (a === b) return null
    if (form.includes('28种') && opening.includes('1—9月')) return null
    // 鲜、冷藏肉 in a list that shares its verb could be two
    if (form.includes('A、B') && (a.says.includes('、') || b.says.includes('、'))) return null
    if (/^前三季度,(?:W共产|PA|主要产品)/.test(form) && a.says.includes('、')) return null
    const words = {
      P: unit.says,
      W: unit.whole,
      A: a.says,
      B: b.says,
      '①': a.printed,
      '②': b.printed,
    }
    const period = { period: '2024-Q1..Q3', periodAlso: ['2024-01..09'] }
    const made = ({ says, value, unit: of }: Ware, change: number) => ({
      subject: unit.code,
      measure: 'production' as const,
      product: says,
      value,
      unit: of,
      change,
      ...period,
    })
    return {
      published: '2024-10-28',
      text: page({
        headline: `${unit.says}前三季度工业经济运行平稳`,
        paragraphs: [fill(opening + form + month, words)],
      }),
      outputs: [
        ...(opening.includes('5.6')
          ? [
              {
                subject: unit.code,
                measure: 'industrial_value_added' as const,
                value: null,
                unit: null,
                change: 5.6,
                ...period,
              },
            ]
          : []),
        made(a, 4.1),
        made(b, -2.3),
        ...(month.includes('8.8')
          ? [
              {
                subject: unit.code,
                measure: 'production' as const,
                value: null,
                unit: null,
                change: 8.8,
                optional: true as const,
              },
            ]
          : []),
      ],
    }
  },
})
