import { compare } from './order'
import { filedYear, periodDays } from './period'
import type { Ranked } from './rank-types'

/** A figure that leads its question, and the phase it is for; '' is the whole. */
export interface Leader {
  figure: Ranked
  phase: string
}

/**
 * The years that must be asked for, for a figure of an earlier period to be counted: `from` or later and `until` or
 * earlier. Null: no bound on that side. `never`: a newer figure is filed under the same year.
 */
export interface Succession {
  newest: boolean
  never: boolean
  from: number | null
  until: number | null
}

const yearFiled = (figure: Ranked) => filedYear(figure.period, figure.published)

/** Later period first; of those that end on one day, the longer; then the later report. Figures without any date come last. */
function byPeriod(a: Ranked, b: Ranked): number {
  const [x, y] = [periodDays(a.period ?? a.published), periodDays(b.period ?? b.published)]
  if (x === null || y === null) return Number(x === null) - Number(y === null) || compare(a.key, b.key)
  return (
    compare(y.end, x.end) ||
    compare(x.start, y.start) ||
    compare(b.published ?? '', a.published ?? '') ||
    compare(a.key, b.key)
  )
}

/** Whether `other` is counted rather than `figure` where both are asked for. */
function precedes(other: Leader, figure: Leader): boolean {
  if (other.phase !== figure.phase && other.phase !== '' && figure.phase !== '') return false
  const dated = Number(yearFiled(figure.figure) === null) - Number(yearFiled(other.figure) === null)
  if (dated !== 0) return dated > 0
  // A phase is never added to the whole, of whatever period.
  if (other.phase !== figure.phase) return other.phase === ''
  return byPeriod(other.figure, figure.figure) < 0
}

/**
 * How the figures of one measure, product and basis for several periods follow each other. They are of one project,
 * so that adding them up would count it twice: among the years asked for, only the newest counts, and the whole before
 * its phases. Years are those that figures are filed under.
 */
export function succession(leaders: readonly Leader[]): Map<string, Succession> {
  const result = new Map<string, Succession>()
  for (const leader of leaders) {
    const year = yearFiled(leader.figure)
    const before = leaders.filter((other) => other !== leader && precedes(other, leader))
    const years = before.map(({ figure }) => yearFiled(figure))
    const from = Math.max(
      ...years.filter((other) => other !== null && year !== null && other < year).map(Number),
    )
    const until = Math.min(
      ...years.filter((other) => other !== null && year !== null && other > year).map(Number),
    )
    result.set(leader.figure.key, {
      newest: before.length === 0,
      never: before.length > 0 && (year === null || years.includes(year)),
      from: Number.isFinite(from) ? from + 1 : null,
      until: Number.isFinite(until) ? until - 1 : null,
    })
  }
  return result
}
