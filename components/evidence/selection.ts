import { evidenceCopy } from '@/components/copy/evidence'
import type { Figure } from '@/components/figures/evidence-link'
import { UNITS, type Unit } from '@/lib/extract/types'
import { type FigureSelection, SERIES, type SeriesName } from '@/lib/store/read'
import { type Language, measureNoun, t } from '@/lib/view'

/** What `/evidence` is asked for. */
export interface EvidenceRequest {
  figure: Figure
  /** Null for the number of projects. */
  selection: FigureSelection | null
  unit: Unit | null
  label: string
  /** The same figure on the other basis, where there is one. */
  others: Figure[]
}

const PAIRS_OF: readonly (readonly SeriesName[])[] = [
  ['total', 'completed'],
  ['output_planned', 'output_actual'],
  ['jobs_planned', 'jobs_actual'],
  ['power_planned', 'power_actual'],
]

/** Reads the parameters `of`, `product` and `unit`; null where there is no such figure. */
export function evidenceRequest(
  of: string | null,
  product: string | null,
  unit: string | null,
  language: Language,
): EvidenceRequest | null {
  if (of === null || of === 'projects')
    return { figure: 'projects', selection: null, unit: null, label: t(language).figure.projects, others: [] }
  if (of === 'capacity_planned' || of === 'capacity_actual') {
    const known = UNITS.find((one) => one === unit)
    if (!known) return null
    const basis = of === 'capacity_planned' ? 'planned' : 'actual'
    return {
      figure: of,
      selection: { product: product ?? '', unit: known, basis },
      unit: known,
      label: `${evidenceCopy(language).capacityOf(product ?? '')} · ${t(language).terms.basis[basis]}`,
      others: ['capacity_planned', 'capacity_actual'],
    }
  }
  if (!Object.hasOwn(SERIES, of)) return null
  const series = of as SeriesName
  return {
    figure: series,
    selection: { series },
    unit: SERIES[series].unit,
    label: seriesLabel(series, language),
    others: [...(PAIRS_OF.find((pair) => pair.includes(series)) ?? [])],
  }
}

/** What a series is called; planned figures always say so. */
export function seriesLabel(series: SeriesName, language: Language): string {
  const { kind, side } = SERIES[series]
  const measure = kind === 'total' || kind === 'completed' ? 'investment' : kind
  const text = measureNoun(measure, side, language)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
