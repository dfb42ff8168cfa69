/** Planned and actual as two bars of a row, under the basis of the view. */
import type { Basis } from '@/lib/extract/types'
import { type MeasureDetail, type Scale, scaleFor, unitOf } from '@/lib/view/format'
import { t } from '@/lib/view/messages'
import { isOfficial, type Language, type ViewMeasure } from '@/lib/view/types'
import type { Bar } from './bars'
import type { KeyItem } from './graphic'
import type { Role } from './palette'
import type { PairRow } from './rows'

export interface PairOptions extends MeasureDetail {
  measure: ViewMeasure
  /** Null: both, side by side. */
  basis: Basis | null
  language: Language
  /** CSS pixels; 720 if left out, 390 for phones. */
  width?: number
}

/** Bases that rows are drawn in: that of the view, else those for which any row has a figure. Projects are one count. */
export function basesOf(rows: readonly PairRow[], { basis, measure }: PairOptions): Basis[] {
  // Official figures are what was counted.
  if (isOfficial(measure)) return ['actual']
  if (measure === 'projects') return ['planned']
  if (basis !== null) return [basis]
  const both: Basis[] = ['planned', 'actual']
  const stated = both.filter((one) => rows.some((row) => row[one] !== null))
  return stated.length === 0 ? ['planned'] : stated
}

export function pairScale(rows: readonly PairRow[], bases: readonly Basis[], options: PairOptions): Scale {
  const largest = Math.max(0, ...rows.flatMap((row) => bases.map((basis) => Math.abs(row[basis] ?? 0))))
  return scaleFor(largest, unitOf(options.measure, options), options.language)
}

export function pairBars(
  row: PairRow,
  bases: readonly Basis[],
  scale: Scale,
  role: Role,
  measure: ViewMeasure,
): Bar[] {
  return bases.map((basis) => ({
    value: row[basis],
    text: row[basis] === null ? '' : scale.mark(row[basis], row[`${basis}Qualifier`]),
    kind: measure === 'projects' ? 'actual' : basis,
    role,
  }))
}

/** Key to the two marks; none where projects are counted, which are neither planned nor actual. */
export function pairKey(bases: readonly Basis[], role: Role, { measure, language }: PairOptions): KeyItem[] {
  if (measure === 'projects' || isOfficial(measure)) return []
  return bases.map((basis) => ({ kind: basis, role, label: t(language).terms.basis[basis] }))
}

/** A row in words: 鄂尔多斯市：计划906.4亿元，实际120亿元，21个项目. */
export function pairLabel(
  row: PairRow & { name: string; projects: number },
  bases: readonly Basis[],
  scale: Scale,
  { measure, language, per }: PairOptions,
): string {
  const terms = t(language).terms.basis
  const zh = language === 'zh'
  const figures =
    measure === 'projects' && per !== 'head'
      ? []
      : bases.map((basis) => {
          const value = row[basis]
          const full =
            value === null
              ? zh
                ? t(language).chart.noData
                : t(language).missing
              : scale.full(value, row[`${basis}Qualifier`])
          // A count of projects, or an official figure, is neither planned nor done.
          if (measure === 'projects' || isOfficial(measure)) return full
          return zh
            ? `${terms[basis]}${value === null ? '：' : ''}${full}`
            : `${terms[basis].toLowerCase()} ${full}`
        })
  const count = zh
    ? `${row.projects}个项目`
    : `${row.projects} ${row.projects === 1 ? 'project' : 'projects'}`
  return `${row.name}${zh ? '：' : ': '}${[...figures, count].join(zh ? '，' : ', ')}`
}
