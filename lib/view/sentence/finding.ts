import type { Basis, Qualifier } from '@/lib/extract/types'
import { formatCount, formatPercent, formatQuantity, type MeasureDetail, unitOf } from '../format'
import type { Language, ViewMeasure } from '../types'
import { measureNoun } from './nouns'

/** A row as far as sentences need it; the rows of charts have this shape. */
export interface FindingRow {
  name: string
  planned: number | null
  actual: number | null
  plannedQualifier?: Qualifier
  actualQualifier?: Qualifier
}

export interface FindingOptions extends MeasureDetail {
  measure: ViewMeasure
  /** Null: planned, and actual where nothing is planned. */
  basis: Basis | null
  language: Language
  /**
   * What the rows together make up (`wholeOf(view)`); null where they overlap or are only a part, then no share is
   * stated.
   */
  whole: string | null
}

interface Leader {
  name: string
  value: number
  qualifier: Qualifier
}

/**
 * The finding of a ranking in one sentence: 鄂尔多斯市计划总投资最多，906.4亿元，占全区所报合计的四成.
 * Says nothing that the rows do not: ties are named, a share is one of what was reported, 约 and 超 stay.
 */
export function rankingTitle(rows: readonly FindingRow[], options: FindingOptions): string {
  const { measure, language, whole } = options
  const basis = options.basis ?? statedBasis(rows)
  const noun = measureNoun(measure, basis, language, options)
  const leaders = rows
    .map(
      (row): Leader => ({
        name: row.name,
        value: row[basis] ?? 0,
        qualifier: row[`${basis}Qualifier`] ?? 'exact',
      }),
    )
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
  const top = leaders[0]
  if (top === undefined) return emptyTitle(noun, language)
  const amount = amountOf(top, options)
  const tied = leaders.filter(({ value }) => value === top.value)
  if (leaders.length === 1) return alone(top.name, noun, amount, options)
  if (tied.length > 1) return tie(tied, noun, amount, leaders.length, language)
  const total = leaders.reduce((sum, { value }) => sum + value, 0)
  const approximate = leaders.some(({ qualifier }) => qualifier !== 'exact')
  // What is divided by people does not add up.
  const share =
    whole === null || options.per === 'head'
      ? ''
      : shareClause((top.value / total) * 100, approximate, whole, language)
  return language === 'zh'
    ? `${top.name}${noun}最多，${amount}${share}`
    : `${top.name} leads in ${noun}: ${amount}${share}`
}

function statedBasis(rows: readonly FindingRow[]): Basis {
  const stated = (basis: Basis) => rows.some((row) => (row[basis] ?? 0) > 0)
  return !stated('planned') && stated('actual') ? 'actual' : 'planned'
}

/** Where nothing can be compared: 当前条件下没有报道载明计划总投资. */
export function emptyTitle(noun: string, language: Language): string {
  return language === 'zh' ? `当前条件下，报道未载明${noun}` : `No ${noun} reported for this selection`
}

function amountOf({ value, qualifier }: Leader, options: FindingOptions): string {
  const { measure, language, per } = options
  if (measure === 'projects' && per !== 'head')
    return language === 'zh' ? `${formatCount(value, language)}个` : formatCount(value, language)
  return formatQuantity({ value, unit: unitOf(measure, options), qualifier }, language)
}

function alone(
  name: string,
  noun: string,
  amount: string,
  { measure, language, per }: FindingOptions,
): string {
  if (language === 'zh') return `${name}${noun}${amount}`
  return measure === 'projects' && per !== 'head'
    ? `${name}: ${amount} ${noun}`
    : `${name}: ${noun} of ${amount}`
}

function tie(tied: readonly Leader[], noun: string, amount: string, of: number, language: Language): string {
  const names = tied.map(({ name }) => name)
  if (tied.length > 3) {
    const all = tied.length === of
    if (language === 'zh') return `${all ? '' : '居首的'}${tied.length}地${noun}相同，均为${amount}`
    return `${all ? 'All ' : ''}${tied.length} ${all ? 'have the same' : 'share the lead in'} ${noun}: ${amount} each`
  }
  if (language === 'zh') return `${names.join('、')}${noun}并列最多，均为${amount}`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} lead in ${noun}: ${amount} each`
}

/** 四成 only where that is what it is, give or take half a point. */
export function shareClause(
  percent: number,
  approximate: boolean,
  whole: string,
  language: Language,
): string {
  const tens = Math.round(percent / 10)
  const even = tens >= 1 && tens <= 9 && Math.abs(percent - tens * 10) <= 0.5
  const share = formatPercent(percent, language)
  if (language === 'en') return `, ${approximate ? 'about ' : ''}${share} of the sum reported for ${whole}`
  const said = even
    ? `${approximate ? '约' : ''}${'一二三四五六七八九'[tens - 1]}成`
    : `${approximate ? '约' : ''}${share}`
  return `，占${whole}所报合计的${said}`
}
