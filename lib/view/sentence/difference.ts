import type { Qualifier, Unit } from '@/lib/extract/types'
import { formatPercent, formatQuantity } from '../format'
import { t } from '../messages'
import type { Language } from '../types'

/** One region's figure of a measure; null: not reported. */
export interface ComparedValue {
  name: string
  value: number | null
  qualifier: Qualifier
}

export interface DifferenceOptions {
  /** What is compared: 计划总投资. */
  noun: string
  unit: Unit
  language: Language
}

/**
 * How regions of one level differ in one measure: 计划总投资：准格尔旗最多，906.4亿元；乌审旗453.2亿元，少453.2亿元（为其50%）；杭锦旗报道
 * 未载明. The full stop is left to the caller. A difference or share of which one side is about, over or nearly is itself about. Null where fewer than two have
 * a figure: there is nothing to compare.
 */
export function differenceText(values: readonly ComparedValue[], options: DifferenceOptions): string | null {
  const { noun, language } = options
  const zh = language === 'zh'
  const stated = values.filter((row): row is ComparedValue & { value: number } => row.value !== null)
  if (stated.length < 2) return null
  const sorted = [...stated].sort((a, b) => b.value - a.value)
  const top = sorted[0]!
  const leaders = sorted.filter(({ value }) => value === top.value)
  const rest = sorted.slice(leaders.length)
  const amount = (row: ComparedValue) => amountOf(row.value, row.qualifier, options)
  const clauses = [leadersText(leaders, rest.length === 0, amount(weakest(leaders)), language)]
  for (const row of rest) clauses.push(behindText(row, top, amount(row), options))
  const missing = values.filter(({ value }) => value === null).map(({ name }) => name)
  if (missing.length > 0) {
    const names = missing.join(t(language).separator)
    clauses.push(zh ? `${names}报道未载明` : `not reported for ${names}`)
  }
  const head = noun.charAt(0).toUpperCase() + noun.slice(1)
  return zh ? `${head}：${clauses.join('；')}` : `${head}: ${clauses.join('; ')}`
}

/** Of equal figures the one that is least certain: 约20亿元 and 20亿元 are about the same. */
function weakest(rows: readonly ComparedValue[]): ComparedValue {
  return rows.find(({ qualifier }) => qualifier !== 'exact') ?? rows[0]!
}

function leadersText(
  leaders: readonly ComparedValue[],
  all: boolean,
  amount: string,
  language: Language,
): string {
  const names = leaders.map(({ name }) => name)
  if (leaders.length === 1)
    return language === 'zh' ? `${names[0]}最多，${amount}` : `${names[0]} has most, ${amount}`
  const list = names.join(t(language).separator)
  if (language === 'zh') return all ? `${list}相同，均为${amount}` : `${list}并列最多，均为${amount}`
  return all ? `${list} are level at ${amount}` : `${list} share the lead at ${amount}`
}

function behindText(
  row: ComparedValue & { value: number },
  top: ComparedValue & { value: number },
  amount: string,
  options: DifferenceOptions,
): string {
  const { language } = options
  const qualifier = row.qualifier === 'exact' && top.qualifier === 'exact' ? 'exact' : 'about'
  const gap = amountOf(top.value - row.value, qualifier, options)
  const about = qualifier === 'about' ? (language === 'zh' ? '约' : 'about ') : ''
  const percent = (row.value / top.value) * 100
  // Below a tenth of a per cent a share says no more than the difference does.
  const tellsShare = top.value > 0 && row.value > 0 && percent >= 0.1
  const share = `${about}${formatPercent(percent, language)}`
  if (language === 'zh') return `${row.name}${amount}，少${gap}${tellsShare ? `（为其${share}）` : ''}`
  return `${row.name} ${amount}, ${gap} less${tellsShare ? ` (${share} of it)` : ''}`
}

function amountOf(value: number | null, qualifier: Qualifier, { unit, language }: DifferenceOptions): string {
  const text = formatQuantity({ value, unit, qualifier }, language)
  return unit === 'unit' && language === 'zh' ? `${text}个` : text
}
