import type { CoverageRow } from '@/lib/store/read'

/** First and last year that figures are filed under; null where none says. */
export function yearSpan(rows: readonly CoverageRow[]): readonly [number, number] | null {
  const years = rows.flatMap(({ what, key }) => (what === 'figure' && key !== null ? [Number(key)] : []))
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)]
}
