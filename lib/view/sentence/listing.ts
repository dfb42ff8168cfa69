import type { Basis, Qualifier } from '@/lib/extract/types'
import type { MeasureDetail } from '../format'
import { t } from '../messages'
import { isOfficial, type Language, type ViewMeasure } from '../types'
import { measureNoun } from './nouns'
import { amountIn } from './rank'

/** One region's figure, as it is listed; null: not reported. */
export interface ListedValue {
  name: string
  value: number | null
  qualifier: Qualifier
  /** Of an official figure. */
  year?: number | null
}

export interface ListingOptions extends MeasureDetail {
  measure: ViewMeasure
  basis: Basis
  language: Language
}

/**
 * Figures side by side without a ranking, for what must not be ranked: one region alone, regions of different levels,
 * official figures of different years. 计划总投资：鄂尔多斯市约2000亿元，准格尔旗906.4亿元；乌审旗报道未载明. The full stop is left to
 * the caller. Null where nothing has a figure.
 */
export function listedText(values: readonly ListedValue[], options: ListingOptions): string | null {
  const { measure, basis, language } = options
  const zh = language === 'zh'
  const stated = values.filter((row): row is ListedValue & { value: number } => row.value !== null)
  if (stated.length === 0) return null
  const noun = measureNoun(measure, basis, language, options)
  const figures = stated.map(({ name, value, qualifier, year }) => {
    const amount = amountIn(value, qualifier, options)
    const dated = year === null || year === undefined ? '' : zh ? `（${year}年）` : ` (${year})`
    return `${name}${zh ? '' : ' '}${amount}${dated}`
  })
  const missing = values.filter(({ value }) => value === null).map(({ name }) => name)
  const names = missing.join(t(language).separator)
  const none = isOfficial(measure) ? (zh ? '没有数字' : 'not known') : zh ? '报道未载明' : 'not reported'
  const rest = missing.length === 0 ? '' : zh ? `；${names}${none}` : `; ${none} for ${names}`
  return `${noun}${zh ? '：' : ': '}${figures.join(zh ? '，' : ', ')}${rest}`
}
