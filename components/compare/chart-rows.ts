import { evidenceLink } from '@/components/figures/evidence-link'
import { viewOfRegion } from '@/components/regions/addresses'
import { canonical } from '@/components/statistics/indicators'
import type { RegionRow } from '@/lib/charts'
import { regionByCode, regionLabel } from '@/lib/regions'
import { NOTHING_REPORTED, PAIRS, type PairName, type Sum } from '@/lib/store/read'
import { type MeasureDetail, measureNoun, rankingTitle, t, type View } from '@/lib/view'
import type { CompareChart } from './charts'
import type { CompareData } from './table'

/** The series that a chart is drawn from; the number of projects goes with investment. */
export function pairOf({ measure }: Pick<CompareChart, 'measure'>): PairName {
  return measure === 'projects' ? 'investment' : measure
}

/** One row per region in the order chosen; null: not reported, or no census to divide by. */
export function chartRows(
  view: View,
  codes: readonly string[],
  data: CompareData,
  chart: CompareChart,
): RegionRow[] {
  const { language, basis } = view
  const [planned, actual] = PAIRS[pairOf(chart)]
  return codes.map((code) => {
    const { projects, sums } = data.profiles.get(code) ?? NOTHING_REPORTED
    const names = { name: regionLabel(code, language), shortName: regionLabel(code, language, 'short') }
    const mine = viewOfRegion(view, code)
    if (chart.measure === 'projects')
      return {
        code,
        ...names,
        projects,
        planned: projects || null,
        actual: null,
        href: evidenceLink(mine, 'projects'),
      }
    const people = chart.per === 'head' ? peopleOf(data, code) : 1
    const divided = (value: number | null) => (value === null || people === null ? null : value / people)
    const left = basis === 'actual' ? null : divided(sums[planned].value)
    const right = basis === 'planned' ? null : divided(sums[actual].value)
    return {
      code,
      ...names,
      projects,
      planned: left,
      actual: right,
      plannedQualifier: qualifierOf(sums[planned]),
      actualQualifier: qualifierOf(sums[actual]),
      href: evidenceLink(mine, left !== null ? planned : right !== null ? actual : 'projects'),
    }
  })
}

/** A finding among regions of one level; where levels are mixed, only what is shown: the larger contains the smaller. */
export function chartTitle(view: View, rows: readonly RegionRow[]): string {
  const { language, measure, basis, per } = view
  const detail: MeasureDetail = { per }
  const levels = new Set(rows.map(({ code }) => regionByCode(code)?.level))
  if (levels.size === 1) return rankingTitle(rows, { ...detail, measure, basis, language, whole: null })
  const noun =
    basis === null && per === null
      ? t(language).terms.viewMeasure[measure]
      : measureNoun(measure, basis ?? 'planned', language, detail)
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

function peopleOf({ statistics }: CompareData, code: string): number | null {
  const row = statistics.find((one) => one.regionCode === code && one.indicator === 'population')
  return (row && canonical(row)?.value) || null
}

function qualifierOf({ inexact }: Sum): 'about' | 'exact' {
  return inexact > 0 ? 'about' : 'exact'
}
