import type { Measure, Unit } from '@/lib/extract/types'
import type { SaidOutput } from '../../support/probes/grammar'

/** An index of statistics: its name, and values as they are printed with what they mean. */
export interface Index {
  says: string
  measure: Measure
  measureAlso?: Measure[]
  unit: Unit
  product?: string
  /** Verb that takes the value; "完成" and "实现" go with sums. */
  verb: string
  values: readonly (readonly [printed: string, value: number])[]
}

const billions = (...values: readonly number[]) =>
  values.map((value) => [`${value}亿元`, Math.round(value * 1e6) * 100] as const)

const sum = (says: string, measure: Measure, verb: string, ...values: readonly number[]): Index => ({
  says,
  measure,
  verb,
  unit: 'CNY',
  values: billions(...values),
})

/** Indices that are told as sums. */
export const SUMS: readonly Index[] = [
  sum('地区生产总值', 'gdp', '实现', 86.43, 51.2, 117.6),
  sum('固定资产投资', 'fixed_investment', '完成', 45.6, 23.71, 38.9),
  sum('社会消费品零售总额', 'retail_sales', '实现', 20.8, 14.35, 9.62),
  sum('一般公共预算收入', 'fiscal_revenue', '完成', 7.42, 5.13, 3.08),
  sum('外贸进出口总额', 'exports', '实现', 12.6, 4.87, 8.15),
  sum('规模以上工业总产值', 'industrial_output_value', '完成', 163.5, 97.8, 72.4),
  sum('农林牧渔业总产值', 'agricultural_output_value', '实现', 31.7, 26.4, 18.9),
  sum('税收收入', 'tax', '完成', 5.28, 4.1, 2.67),
  sum('规模以上工业企业利润总额', 'profit', '达到', 11.3, 6.9, 4.4),
  sum('规上工业增加值', 'industrial_value_added', '完成', 33.2, 21.9, 15.7),
]

/** Indices that are told per head. */
export const INCOMES: readonly Index[] = [
  {
    says: '城镇常住居民人均可支配收入',
    measure: 'income_per_capita',
    unit: 'CNY/person',
    verb: '达到',
    values: [
      ['31268元', 31268],
      ['29874元', 29874],
      ['27150元', 27150],
    ],
  },
  {
    says: '农村牧区常住居民人均可支配收入',
    measure: 'income_per_capita',
    unit: 'CNY/person',
    verb: '为',
    values: [
      ['14236元', 14236],
      ['12890元', 12890],
      ['11744元', 11744],
    ],
  },
]

/** Indices that are told in units of their own. */
export const GOODS: readonly Index[] = [
  {
    says: '原煤产量',
    measure: 'production',
    unit: 't',
    product: '原煤',
    verb: '达到',
    values: [
      ['1860.4万吨', 18_604_000],
      ['932万吨', 9_320_000],
      ['415.7万吨', 4_157_000],
    ],
  },
  {
    says: '发电量',
    measure: 'production',
    unit: 'kWh',
    verb: '完成',
    values: [
      ['96.3亿千瓦时', 9_630_000_000],
      ['41.8亿千瓦时', 4_180_000_000],
      ['27.5亿千瓦时', 2_750_000_000],
    ],
  },
  {
    says: '全社会用电量',
    measure: 'other',
    unit: 'kWh',
    verb: '达',
    values: [
      ['52.6亿千瓦时', 5_260_000_000],
      ['33.9亿千瓦时', 3_390_000_000],
      ['18.2亿千瓦时', 1_820_000_000],
    ],
  },
]

export const INDICES: readonly Index[] = [...SUMS, ...INCOMES, ...GOODS]

/** What an index says of a place: which of its values, and what else is told with it. */
export function said(
  { measure, measureAlso, unit, values, product }: Index,
  which: number,
  subject: string,
  more: Partial<SaidOutput> = {},
): SaidOutput {
  return {
    subject,
    measure,
    ...(measureAlso ? { measureAlso } : {}),
    unit,
    value: values[which]![1],
    ...(product ? { product } : {}),
    ...more,
  }
}

/** An index known by its growth alone. */
export const grown = (
  { measure, measureAlso, product }: Pick<Index, 'measure' | 'measureAlso' | 'product'>,
  change: number,
  subject: string,
  more: Partial<SaidOutput> = {},
): SaidOutput => ({
  subject,
  measure,
  ...(measureAlso ? { measureAlso } : {}),
  ...(product ? { product } : {}),
  unit: null,
  value: null,
  change,
  ...more,
})
