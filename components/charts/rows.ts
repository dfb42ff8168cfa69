import { evidenceLink, type Figure } from '@/components/figures/evidence-link'
import type { IndustryRow, RegionRow, StatusRow } from '@/lib/charts/rows'
import { STATUSES } from '@/lib/extract/types'
import { industryBySlug, industryLabel } from '@/lib/industries'
import { regionByCode, regionLabel } from '@/lib/regions'
import { type GroupRow, PAIRS, type PairName, type ProductCapacity, type SeriesName } from '@/lib/store/read'
import { perHead, t, type View } from '@/lib/view'
import type { PairTableRow } from './pair-table'

/** The pair of sums that a view's measure stands for; what has none of its own goes with investment. */
export function pairNameOf(view: Pick<View, 'measure'>): PairName {
  return view.measure in PAIRS ? (view.measure as PairName) : 'investment'
}

export function pairOf(view: View): readonly [planned: SeriesName, actual: SeriesName] {
  return PAIRS[pairNameOf(view)]
}

/** The two figures that a view's measure is proved by: of one product, or of a pair of series. */
function figuresOf(view: View): readonly [planned: Figure, actual: Figure] {
  return view.measure === 'capacity' ? ['capacity_planned', 'capacity_actual'] : pairOf(view)
}

/** The series behind a view's measure, on the side that the view asks for. */
export function figureOf(view: View): SeriesName | 'projects' {
  if (view.measure === 'projects') return 'projects'
  const [planned, actual] = pairOf(view)
  return view.basis === 'actual' ? actual : planned
}

/** What a row's figures are divided by, and the product they are of. */
export interface RowDetail {
  /** Census population by region; used where the view asks for figures per head. */
  people?: ReadonlyMap<string, number>
  capacity?: ProductCapacity | null
}

/** Rows of regions as charts want them, largest first; what is not of the level asked for is left out. */
export function regionRows(view: View, groups: readonly GroupRow[], detail: RowDetail = {}): RegionRow[] {
  return groups
    .filter(({ key }) => regionByCode(key)?.level === view.level)
    .map((group) => ({
      code: group.key,
      name: regionLabel(group.key, view.language),
      shortName: regionLabel(group.key, view.language, 'short'),
      projects: group.projects,
      ...valuesOf(view, group, view.per === 'head' ? (detail.people?.get(group.key) ?? null) : undefined),
      href: evidenceLink(view, sideWithData(view, group), { region: group.key, ...detail.capacity }),
    }))
    .sort(byValue(view))
}

/** Groups that stand for a higher level than is shown: reported without saying where exactly. */
export function unplacedGroups(view: View, groups: readonly GroupRow[]): GroupRow[] {
  return groups.filter(({ key }) => regionByCode(key)?.level !== view.level)
}

/** Rows of industries, largest first. */
export function industryRows(
  view: View,
  groups: readonly GroupRow[],
  capacity: ProductCapacity | null = null,
): IndustryRow[] {
  return groups
    .map((group) => ({
      slug: group.key,
      sector: industryBySlug(group.key)?.sector ?? 'general',
      name: industryLabel(group.key, view.language),
      projects: group.projects,
      ...valuesOf(view, group),
      href: evidenceLink(view, sideWithData(view, group), { industry: group.key, ...capacity }),
    }))
    .sort(byValue(view))
}

/** Rows of stages in the order of a project's life; those without projects are left out. */
export function statusRows(view: View, groups: readonly GroupRow[]): StatusRow[] {
  const byKey = new Map(groups.map((group) => [group.key, group]))
  return STATUSES.flatMap((status) => {
    const group = byKey.get(status)
    if (!group || group.projects === 0) return []
    return [
      {
        key: status,
        label: t(view.language).terms.status[status],
        projects: group.projects,
        planned: group.planned.value,
        actual: group.actual.value,
        href: evidenceLink(view, 'projects', { status }),
      },
    ]
  })
}

/** The same groups for the table below a chart. */
export function tableRows(
  view: View,
  groups: readonly GroupRow[],
  name: (key: string) => string,
  target: (key: string) => Parameters<typeof evidenceLink>[2],
): PairTableRow[] {
  const [planned, actual] = figuresOf(view)
  return groups.map((group) => ({
    key: group.key,
    name: name(group.key),
    projects: group.projects,
    planned: group.planned.value,
    actual: group.actual.value,
    plannedInexact: group.planned.inexact > 0,
    actualInexact: group.actual.inexact > 0,
    links: {
      projects: evidenceLink(view, 'projects', target(group.key)),
      planned: evidenceLink(view, planned, target(group.key)),
      actual: evidenceLink(view, actual, target(group.key)),
    },
  }))
}

/** @param people null: to be divided, but by a number that is not known */
function valuesOf(view: View, group: GroupRow, people?: number | null) {
  const shown = (value: number | null) =>
    value === null || people === null
      ? null
      : people === undefined
        ? value
        : (value / people) * perHead(view.measure).factor
  if (view.measure === 'projects') return { planned: shown(group.projects), actual: null }
  return {
    planned: view.basis === 'actual' ? null : shown(group.planned.value),
    actual: view.basis === 'planned' ? null : shown(group.actual.value),
    plannedQualifier: group.planned.inexact > 0 ? ('about' as const) : ('exact' as const),
    actualQualifier: group.actual.inexact > 0 ? ('about' as const) : ('exact' as const),
  }
}

/** A bar with actual figures only leads to those. */
function sideWithData(view: View, group: GroupRow): Figure {
  if (view.measure === 'projects') return 'projects'
  const [planned, actual] = figuresOf(view)
  if (view.basis !== null) return view.basis === 'actual' ? actual : planned
  if (group.planned.value !== null) return planned
  return group.actual.value !== null ? actual : 'projects'
}

/**
 * Largest first by the side that titles and map speak of: planned, unless the view asks for actual. What has only been
 * carried out comes behind, among its like: a plan and a result make no ranking together.
 */
function byValue({ basis }: Pick<View, 'basis'>) {
  const sides = basis === 'actual' ? (['actual'] as const) : (['planned', 'actual'] as const)
  return (a: RegionRow | IndustryRow, b: RegionRow | IndustryRow) => {
    for (const side of sides) {
      const difference = (b[side] ?? -1) - (a[side] ?? -1)
      if (difference !== 0) return difference
    }
    return b.projects - a.projects
  }
}
