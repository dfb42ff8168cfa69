import { compareCopy } from '@/components/copy/compare'
import { seriesLabel } from '@/components/evidence/selection'
import { evidenceLink } from '@/components/figures/evidence-link'
import { viewOfRegion } from '@/components/regions/addresses'
import { canonical, indicatorLabel, indicatorValue } from '@/components/statistics/indicators'
import type { Qualifier, Unit } from '@/lib/extract/types'
import { type RegionLevel, regionByCode } from '@/lib/regions'
import {
  type Headline,
  NOTHING_REPORTED,
  SERIES,
  SERIES_NAMES,
  type SeriesName,
  type StatisticRow,
} from '@/lib/store/read'
import { formatCount, formatPercent, formatQuantity, t, type View } from '@/lib/view'

export type Group = 'reported' | 'perHead' | 'official'

/** One region's figure of a measure. */
export interface Cell {
  code: string
  /** Null: not reported, or in no table. */
  value: number | null
  qualifier: Qualifier
  /** As it is shown. */
  text: string
  /** The sentences behind it; official figures have none. */
  href: string | null
  /** Of an official figure. */
  year: number | null
  source: string | null
  best: Best
}

/** Highest of its level, alone or with others; null: not, or not to be compared. */
export type Best = 'alone' | 'tied' | null

export interface MeasureRow {
  key: string
  group: Group
  label: string
  unit: Unit | null
  cells: Cell[]
}

export interface CompareData {
  profiles: ReadonlyMap<string, Headline>
  statistics: readonly StatisticRow[]
}

/** Official figures that are put side by side. */
export const COMPARED_INDICATORS = [
  ...['population', 'urban_population', 'gdp', 'gdp_per_capita', 'gdp_growth'],
  ...['va_primary', 'va_secondary', 'va_tertiary', 'budget_revenue', 'income_urban', 'income_rural'],
]

/** Every measure as a row with one cell per region, in the order of the regions;
 * measures that no region has are left out, but for the number of projects. */
export function measureRows(view: View, codes: readonly string[], data: CompareData): MeasureRow[] {
  const rows = [
    projectsRow(view, codes, data),
    ...SERIES_NAMES.filter((name) => view.basis === null || SERIES[name].side === view.basis).map((name) =>
      seriesRow(view, codes, data, name),
    ),
    ...perHeadRows(view, codes, data),
    ...officialRows(view, codes, data),
  ]
  return rows
    .filter(({ key, cells }) => key === 'projects' || cells.some(({ value }) => value !== null))
    .map((row) => ({ ...row, cells: withBest(row.cells) }))
}

/**
 * Marks the highest among regions of one level. Not where fewer than two of them have a figure, not the autonomous region, and not
 * official figures of different years.
 */
export function withBest(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => {
    const rivals = cells.filter((other) => other.value !== null && levelOf(other.code) === levelOf(cell.code))
    const years = new Set(rivals.map(({ year }) => year))
    if (cell.value === null || rivals.length < 2 || years.size > 1) return { ...cell, best: null }
    const highest = Math.max(...rivals.map(({ value }) => value ?? 0))
    if (cell.value < highest) return { ...cell, best: null }
    return { ...cell, best: rivals.filter(({ value }) => value === highest).length > 1 ? 'tied' : 'alone' }
  })
}

function levelOf(code: string): RegionLevel | undefined {
  return regionByCode(code)?.level
}

function profileOf({ profiles }: CompareData, code: string): Headline {
  return profiles.get(code) ?? NOTHING_REPORTED
}

const BLANK = { qualifier: 'exact', href: null, year: null, source: null, best: null } as const

function projectsRow(view: View, codes: readonly string[], data: CompareData): MeasureRow {
  const { language } = view
  return {
    key: 'projects',
    group: 'reported',
    label: t(language).figure.projects,
    unit: 'unit',
    cells: codes.map((code) => {
      const value = profileOf(data, code).projects
      return {
        ...BLANK,
        code,
        // No project reported is not none built.
        value: value === 0 ? null : value,
        text: value === 0 ? t(language).missing : formatCount(value, language),
        href: value === 0 ? null : evidenceLink(viewOfRegion(view, code), 'projects'),
      }
    }),
  }
}

function seriesRow(view: View, codes: readonly string[], data: CompareData, name: SeriesName): MeasureRow {
  const { unit } = SERIES[name]
  return {
    key: name,
    group: 'reported',
    label: seriesLabel(name, view.language),
    unit,
    cells: codes.map((code) => {
      const { value, inexact } = profileOf(data, code).sums[name]
      const qualifier = inexact > 0 ? 'about' : 'exact'
      return {
        ...BLANK,
        code,
        value,
        qualifier,
        text: formatQuantity({ value, unit, qualifier }, view.language),
        href: value === null ? null : evidenceLink(viewOfRegion(view, code), name),
      }
    }),
  }
}

const PER_HEAD = [
  ['total', 'perHeadPlanned'],
  ['completed', 'perHeadActual'],
] as const

function perHeadRows(view: View, codes: readonly string[], data: CompareData): MeasureRow[] {
  return PER_HEAD.filter(([name]) => view.basis === null || SERIES[name].side === view.basis).map(
    ([name, label]) => ({
      key: `${name}_per_head`,
      group: 'perHead',
      label: compareCopy(view.language)[label],
      unit: 'CNY/person',
      cells: codes.map((code) => {
        const { value, inexact } = profileOf(data, code).sums[name]
        const people = statisticOf(data, code, 'population')?.value ?? null
        const perHead = value === null || !people ? null : value / people
        const qualifier = inexact > 0 ? 'about' : 'exact'
        return {
          ...BLANK,
          code,
          value: perHead,
          qualifier,
          text: formatQuantity({ value: perHead, unit: 'CNY/person', qualifier }, view.language),
        }
      }),
    }),
  )
}

function statisticOf({ statistics }: CompareData, code: string, indicator: string): StatisticRow | null {
  return statistics.find((row) => row.regionCode === code && row.indicator === indicator) ?? null
}

function officialRows(view: View, codes: readonly string[], data: CompareData): MeasureRow[] {
  return COMPARED_INDICATORS.map((indicator) =>
    indicator === 'urban_population'
      ? urbanRow(view, codes, data)
      : {
          key: indicator,
          group: 'official',
          label: indicatorLabel(indicator, view.language),
          unit: unitOfIndicator(data, indicator),
          cells: codes.map((code) => {
            const row = statisticOf(data, code, indicator)
            return {
              ...BLANK,
              code,
              value: row === null ? null : (canonical(row)?.value ?? row.value),
              text: row === null ? t(view.language).missing : indicatorValue(row, view.language),
              year: row?.year ?? null,
              source: row?.source ?? null,
            }
          }),
        },
  )
}

/** Null where figures are not counted in a unit that differences are told in: growth rates, incomes. */
function unitOfIndicator({ statistics }: CompareData, indicator: string): Unit | null {
  const row = statistics.find((one) => one.indicator === indicator)
  return (row && canonical(row)?.unit) ?? null
}

function urbanRow(view: View, codes: readonly string[], data: CompareData): MeasureRow {
  return {
    key: 'urban_share',
    group: 'official',
    label: compareCopy(view.language).urbanShare,
    unit: 'percent',
    cells: codes.map((code) => {
      const [people, urban] = ['population', 'urban_population'].map((name) => statisticOf(data, code, name))
      const share = people && urban ? (100 * urban.value) / people.value : null
      return {
        ...BLANK,
        code,
        value: share,
        text: formatPercent(share, view.language),
        year: urban?.year ?? null,
        source: urban?.source ?? null,
      }
    }),
  }
}
