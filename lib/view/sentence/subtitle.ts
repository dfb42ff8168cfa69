import { formatPeriod, type MeasureDetail } from '../format'
import { t } from '../messages'
import { isOfficial, type View } from '../types'
import { measureNoun } from './nouns'

/**
 * What a chart shows, below the finding: measure, basis, period and the unit of the axis. 「计划总投资与已完成投资，
 * 2024—2026年，单位：亿元」.
 */
export function chartSubtitle(
  view: Pick<View, 'measure' | 'basis' | 'yearFrom' | 'yearTo' | 'language'> &
    Partial<Pick<View, 'grounds'>> &
    MeasureDetail,
  unit: string,
): string {
  const { measure, language } = view
  const parts = [
    measures(view),
    // Official figures are of the years of their table.
    isOfficial(measure) ? '' : years(view),
    view.grounds && !isOfficial(measure) ? t(language).terms.grounds[view.grounds] : '',
    unit === '' ? '' : t(language).chart.unit(unit),
  ]
  return parts.filter(Boolean).join(language === 'zh' ? '，' : ', ')
}

function measures(view: Pick<View, 'measure' | 'basis' | 'language'> & MeasureDetail): string {
  const { measure, basis, language } = view
  const planned = measureNoun(measure, 'planned', language, view)
  const actual = measureNoun(measure, 'actual', language, view)
  const text =
    basis !== null
      ? measureNoun(measure, basis, language, view)
      : planned === actual
        ? planned
        : `${planned}${language === 'zh' ? '与' : ' and '}${actual}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The years a view is narrowed to, in words; empty where it is not. */
export function years({
  yearFrom,
  yearTo,
  language,
}: Pick<View, 'yearFrom' | 'yearTo' | 'language'>): string {
  if (yearFrom === null && yearTo === null) return ''
  if (yearFrom === yearTo) return formatPeriod(String(yearFrom), language)
  if (yearTo === null) return language === 'zh' ? `${yearFrom}年以来` : `since ${yearFrom}`
  if (yearFrom === null) return language === 'zh' ? `截至${yearTo}年` : `until ${yearTo}`
  return formatPeriod(`${yearFrom}..${yearTo}`, language)
}
