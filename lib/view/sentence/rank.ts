import type { Basis, Qualifier } from '@/lib/extract/types'
import { formatCount, formatQuantity, type MeasureDetail, unitOf } from '../format'
import { t } from '../messages'
import { isOfficial, type Language, type ViewMeasure } from '../types'
import { type FindingRow, shareClause } from './finding'
import { measureNoun } from './nouns'

/** A row of a ranking that can be told from the others. */
export interface RankedRow extends FindingRow {
  key: string
}

/** Where a row stands among those for which anything is reported. */
export interface Rank {
  basis: Basis
  value: number
  qualifier: Qualifier
  /** 1 for the largest; equal values share a place. */
  place: number
  /** Names of the others with the same value. */
  tied: string[]
  /** How many rows have a value at all. */
  stated: number
}

/** Of a row the side that a sentence speaks of: that asked for, else planned, else actual. */
export function rankIn(rows: readonly RankedRow[], key: string, basis: Basis | null): Rank | null {
  const row = rows.find((one) => one.key === key)
  if (row === undefined) return null
  const side = basis ?? (row.planned === null && row.actual !== null ? 'actual' : 'planned')
  const value = row[side]
  if (value === null) return null
  const stated = rows.filter((one) => one[side] !== null)
  return {
    basis: side,
    value,
    qualifier: row[`${side}Qualifier`] ?? 'exact',
    place: 1 + stated.filter((one) => (one[side] ?? 0) > value).length,
    tied: stated.filter((one) => one[side] === value && one.key !== key).map(({ name }) => name),
    stated: stated.length,
  }
}

export interface RankOptions extends MeasureDetail {
  measure: ViewMeasure
  basis: Basis | null
  language: Language
  /** Where the ranking is made: 鄂尔多斯市, 全区. */
  area: string
  /** What is ranked: 旗县区, banners and counties. */
  units: string
  /** How many of them there are, reported or not. */
  of: number
  /** What shares are shares of; null where the rows are not the whole. */
  whole: string | null
  /** False where figures of different years stand side by side: then no place is told. Default true. */
  comparable?: boolean
}

/** A ranking told of one row: its own figure, and where that stands. */
export interface RankSentence {
  /** 准格尔旗计划总投资906.4亿元. */
  figure: string
  /** 居鄂尔多斯市第1位（9个旗县区中7个有报道），占全市所报合计的四成; empty where nothing is reported of the row. */
  standing: string
}

/**
 * Where one region stands among others. The number of units reported stands beside the place, because those without a
 * report may have more.
 */
export function rankSentence(
  rows: readonly RankedRow[],
  key: string,
  name: string,
  options: RankOptions,
): RankSentence {
  const { measure, language, area, units, of } = options
  const rank = rankIn(rows, key, options.basis)
  const side = rank?.basis ?? options.basis ?? 'planned'
  const noun = measureNoun(measure, side, language, options)
  const zh = language === 'zh'
  const stated = rows.filter((row) => row[side] !== null).length
  const official = isOfficial(measure)
  const have = zh ? (official ? '有数字' : '有报道') : official ? 'known' : 'reported'
  if (rank === null) {
    const none = zh ? `${official ? '没有' : '报道未载明'}${noun}` : `${noun} not ${have}`
    return {
      figure: zh
        ? `${name}：${none}（${area}${of}个${units}中${stated}个${have}）`
        : `${name}: ${none} (${have} for ${stated} of the ${of} ${units} of ${area})`,
      standing: '',
    }
  }
  const amount = amountIn(rank.value, rank.qualifier, options)
  const figure = zh ? `${name}${noun}${amount}` : `${name}: ${noun} ${amount}`
  if (options.comparable === false) return { figure, standing: '' }
  if (rank.stated === 1)
    return {
      figure,
      standing: zh
        ? `${area}${of}个${units}中只有这里${have}`
        : `the only one ${have} among the ${of} ${units} of ${area}`,
    }
  const place = placeText(rank, area, language)
  const covered = zh
    ? `（${of}个${units}中${stated}个${have}）`
    : ` (${have} for ${stated} of ${of} ${units})`
  return { figure, standing: `${place}${covered}${shareOf(rows, rank, options)}` }
}

/** The same as one sentence: 准格尔旗计划总投资906.4亿元，居鄂尔多斯市第1位（9个旗县区中7个有报道），占全市所报合计的四成. */
export function rankTitle(
  rows: readonly RankedRow[],
  key: string,
  name: string,
  options: RankOptions,
): string {
  const { figure, standing } = rankSentence(rows, key, name, options)
  return [figure, standing].filter(Boolean).join(options.language === 'zh' ? '，' : ', ')
}

function shareOf(
  rows: readonly RankedRow[],
  rank: Rank,
  { whole, language, measure, per }: RankOptions,
): string {
  // What is divided by people does not add up, and official figures are no part of what was reported.
  if (per === 'head' || isOfficial(measure)) return ''
  const all = rows.filter((row) => row[rank.basis] !== null)
  const total = all.reduce((sum, row) => sum + (row[rank.basis] ?? 0), 0)
  if (whole === null || total <= 0 || rank.value <= 0) return ''
  const approximate = all.some((row) => (row[`${rank.basis}Qualifier`] ?? 'exact') !== 'exact')
  return shareClause((rank.value / total) * 100, approximate, whole, language)
}

/** 居鄂尔多斯市第2位; 与乌审旗并列鄂尔多斯市第2位; second in Ordos. */
export function placeText(rank: Pick<Rank, 'place' | 'tied'>, area: string, language: Language): string {
  const names = rank.tied.slice(0, 3).join(t(language).separator)
  const others = rank.tied.length > 3
  if (language === 'zh') {
    if (rank.tied.length === 0) return `居${area}第${rank.place}位`
    return `与${names}${others ? `等${rank.tied.length}地` : ''}并列${area}第${rank.place}位`
  }
  const tie =
    rank.tied.length === 0 ? '' : `, level with ${names}${others ? ` and ${rank.tied.length - 3} more` : ''}`
  return `${ordinal(rank.place)} in ${area}${tie}`
}

/** A figure of a measure inside a sentence: counts with 个 in Chinese. */
export function amountIn(
  value: number,
  qualifier: Qualifier,
  { measure, language, ...detail }: MeasureDetail & { measure: ViewMeasure; language: Language },
): string {
  if (measure === 'projects' && detail.per !== 'head')
    return `${formatCount(value, language)}${language === 'zh' ? '个' : ''}`
  return formatQuantity({ value, unit: unitOf(measure, detail), qualifier }, language)
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(n: number): string {
  const tens = n % 100
  if (tens >= 11 && tens <= 13) return `${n}th`
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`
}
