import type { Unit } from '@/lib/extract/types'
import type { StatisticRow } from '@/lib/store/read'
import { formatChange, formatCount, formatQuantity, type Language } from '@/lib/view'

/** Indicators of the table of statistics, in the order in which they are shown. */
const LABELS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  population: ['常住人口（普查）', 'Resident population (census)'],
  urban_population: ['城镇人口（普查）', 'Urban population (census)'],
  rural_population: ['乡村人口（普查）', 'Rural population (census)'],
  population_resident: ['年末常住人口', 'Resident population at year’s end'],
  gdp: ['地区生产总值', 'GDP'],
  gdp_growth: ['地区生产总值增速', 'Growth of GDP'],
  va_primary: ['第一产业增加值', 'Value added, primary sector'],
  va_secondary: ['第二产业增加值', 'Value added, secondary sector'],
  va_tertiary: ['第三产业增加值', 'Value added, tertiary sector'],
  gdp_per_capita: ['人均地区生产总值', 'GDP per capita'],
  budget_revenue: ['一般公共预算收入', 'General public budget revenue'],
  income_urban: ['城镇居民人均可支配收入', 'Disposable income, urban, per capita'],
  income_rural: ['农村牧区居民人均可支配收入', 'Disposable income, rural, per capita'],
}

export const INDICATOR_ORDER = Object.keys(LABELS)

/** What an indicator is called; its own name where it is none of those known. */
export function indicatorLabel(indicator: string, language: Language): string {
  return LABELS[indicator]?.[language === 'zh' ? 0 : 1] ?? indicator
}

/** Units of the table in canonical ones: a factor and the unit. */
const UNITS: Readonly<Record<string, readonly [factor: number, unit: Unit]>> = {
  亿元: [1e8, 'CNY'],
  万元: [1e4, 'CNY'],
  万人: [1e4, 'person'],
  人: [1, 'person'],
}

/** A row's figure in its canonical unit; null where the table's unit is not one that is added up or compared. */
export function canonical(row: Pick<StatisticRow, 'value' | 'unit'>): { value: number; unit: Unit } | null {
  const known = UNITS[row.unit]
  return known ? { value: Number((row.value * known[0]).toPrecision(12)), unit: known[1] } : null
}

/** A figure of the table as people write it; people of a census are never rounded. */
export function indicatorValue(
  row: Pick<StatisticRow, 'indicator' | 'value' | 'unit'>,
  language: Language,
): string {
  if (row.indicator.endsWith('_growth')) return formatChange(row.value, language)
  if (row.unit === '人') return `${formatCount(row.value, language)}${language === 'zh' ? '人' : ''}`
  // Incomes are said to the yuan, not in 万.
  if (row.unit === '元') {
    const number = formatCount(row.value, language)
    return language === 'zh' ? `${number}元` : `CNY ${number}`
  }
  const known = canonical(row)
  if (known) return formatQuantity(known, language, { full: true })
  return `${row.value}${row.unit}`
}
