import { compareCopy } from '@/components/copy/compare'
import { isWithin, regionByCode, regionLabel } from '@/lib/regions'
import { differenceText, type Language } from '@/lib/view'
import type { MeasureRow } from './table'

const LEVELS = ['prefecture', 'county'] as const

/**
 * The differences of the comparison in words, measure by measure, only among regions of one level and of one year.
 * What contains what is said first: such figures are no rivals.
 */
export function differences(rows: readonly MeasureRow[], codes: readonly string[], language: Language) {
  const copy = compareCopy(language)
  const levels = new Set(codes.map((code) => regionByCode(code)?.level))
  const notes = levels.size > 1 ? [copy.mixed] : []
  for (const outer of codes) {
    const inner = codes.filter((code) => code !== outer && isWithin(code, outer))
    if (inner.length > 0)
      notes.push(
        copy.contains(
          regionLabel(outer, language),
          inner.map((code) => regionLabel(code, language)).join(language === 'zh' ? '、' : ', '),
        ),
      )
  }
  const texts = rows.flatMap((row) =>
    LEVELS.flatMap((level) => {
      const mine = codes.filter((code) => regionByCode(code)?.level === level)
      const text = differencesOf(row, mine, language)
      return text === null
        ? []
        : [{ key: `${row.key} ${level}`, text: `${text}${language === 'zh' ? '。' : '.'}` }]
    }),
  )
  return { notes, texts }
}

/**
 * How these regions differ in one measure, without the full stop at its end; null where fewer than two have a figure, or
 * where their official figures are of different years.
 */
export function differencesOf(row: MeasureRow, codes: readonly string[], language: Language): string | null {
  const mine = row.cells.filter(({ code }) => codes.includes(code))
  const years = new Set(mine.filter(({ value }) => value !== null).map(({ year }) => year))
  if (row.unit === null || row.unit === 'percent' || years.size > 1) return null
  return differenceText(
    mine.map(({ code, value, qualifier }) => ({ name: regionLabel(code, language), value, qualifier })),
    { noun: row.label, unit: row.unit, language },
  )
}
