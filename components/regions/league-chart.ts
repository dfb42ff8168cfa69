import { type Chart, peerBars } from '@/lib/charts'
import type { View } from '@/lib/view'
import type { League } from './league'

/**
 * Units of an area by the measure of the view, as bars.
 * @param marked the region that the ranking is about; empty where it is of the parts of an area
 */
export function leagueChart(league: League, marked: string, view: View, width: number): Chart {
  const { measure, basis, language } = view
  return peerBars(leagueRows(league, marked), marked, {
    ...league.comparison.detail,
    measure,
    basis,
    language,
    width,
  })
}

/** The units drawn: those with a figure, and the one that the ranking is about in any case. */
export function leagueRows(league: League, marked: string): League['rows'] {
  return league.rows.filter((row) => row.code === marked || row.planned !== null || row.actual !== null)
}
