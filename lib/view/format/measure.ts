import type { Unit } from '@/lib/extract/types'
import type { ViewMeasure } from '../types'

/** The canonical unit that a measure of map and ranking is counted in. */
export function unitOf(measure: ViewMeasure): Unit {
  const units: Record<ViewMeasure, Unit> = {
    investment: 'CNY',
    projects: 'unit',
    output_value: 'CNY',
    jobs: 'person',
    installed_capacity: 'kW',
  }
  return units[measure]
}
