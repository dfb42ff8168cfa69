import { ROOT, regionLabel } from '@/lib/regions'
import { SERIES, SERIES_NAMES, type SeriesName } from '@/lib/store/read/series'
import type { ShownUnit } from '@/lib/view/format/units'
import { t } from '@/lib/view/messages'
import type { Language, ViewMeasure } from '@/lib/view/types'
import type { RegionItem } from '../schemas/items'
import type { NumberStyle, TableColumn } from './column'
import { unitWord } from './words'

/** A series in words: 总投资, 产值（计划）. */
function seriesWord(name: SeriesName, language: Language): string {
  const { terms } = t(language)
  const { fact, kind, basis } = SERIES[name]
  const word = fact === 'investment' ? terms.investmentKind[kind] : terms.measure[kind]
  if (basis === null) return word
  return language === 'zh'
    ? `${word}（${terms.basis[basis]}）`
    : `${word}, ${terms.basis[basis].toLowerCase()}`
}

function series(name: SeriesName): TableColumn<RegionItem>[] {
  const style: NumberStyle = SERIES[name].unit === 'CNY' ? 'money' : 'quantity'
  const heading = (language: Language) =>
    `${seriesWord(name, language)}${language === 'zh' ? '（' : ' ('}${unitWord(SERIES[name].unit, language)}${language === 'zh' ? '）' : ')'}`
  return [
    { zh: heading('zh'), en: heading('en'), width: 20, style, value: ({ sums }) => sums[name]?.value },
    {
      zh: `${seriesWord(name, 'zh')}数字个数`,
      en: `${seriesWord(name, 'en')}: figures`,
      width: 12,
      style: 'count',
      value: ({ sums }) => sums[name]?.count,
    },
    {
      zh: `${seriesWord(name, 'zh')}其中约数`,
      en: `${seriesWord(name, 'en')}: inexact`,
      width: 12,
      style: 'count',
      value: ({ sums }) => sums[name]?.inexact,
    },
  ]
}

/** What the map of a view shows of a region: planned and actual, divided by people where the view asks for it. */
export interface ShownMeasure {
  measure: ViewMeasure
  /** In words, with product and “per head” where they apply. */
  label: string
  product: string | null
  per: 'head' | null
  unit: ShownUnit
  /** Null where nothing is reported, and for official figures, which are never planned. */
  planned: number | null
  actual: number | null
  /** Of an official figure: the year it is for, and who published it where. */
  year: number | null
  source: string | null
}

/** A region with what the map shows of it. */
export type ShownRegion = RegionItem & { shown: ShownMeasure }

/** The measure of the map, as columns. */
export const SHOWN_COLUMNS: readonly TableColumn<ShownRegion>[] = [
  { zh: '图中指标', en: 'Measure shown', width: 20, value: ({ shown }) => shown.label },
  {
    zh: '图中计划值',
    en: 'Shown, planned',
    width: 18,
    style: 'quantity',
    value: ({ shown }) => shown.planned,
  },
  { zh: '图中实际值', en: 'Shown, actual', width: 18, style: 'quantity', value: ({ shown }) => shown.actual },
  {
    zh: '图中单位',
    en: 'Unit shown',
    width: 12,
    value: ({ shown }, language) => (shown.label === '' ? '' : unitWord(shown.unit, language)),
  },
  { zh: '图中年份', en: 'Year shown', width: 9, style: 'plain', value: ({ shown }) => shown.year },
  { zh: '图中数值出处', en: 'Source of the figure shown', width: 40, value: ({ shown }) => shown.source },
]

/** The table of regions: projects counted, every series with how many figures it adds up. */
export const REGION_COLUMNS: readonly TableColumn<RegionItem>[] = [
  { zh: '地区', en: 'Region', width: 22, value: (item, language) => nameOf(item, language) },
  { zh: '区划代码', en: 'Region code', width: 10, value: (item) => item.code },
  {
    zh: '所属盟市',
    en: 'City or league',
    width: 18,
    value: (item, language) =>
      item.parent === null || item.parent === ROOT ? null : regionLabel(item.parent, language),
  },
  { zh: '项目数', en: 'Projects', width: 9, style: 'count', value: (item) => item.projects },
  ...SERIES_NAMES.flatMap(series),
  { zh: '地区页', en: 'Page', width: 40, link: true, value: (item) => item.page },
]

function nameOf(item: RegionItem, language: Language): string {
  return language === 'zh' ? item.name : item.nameEn
}
