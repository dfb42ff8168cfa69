import type { Unit } from '@/lib/extract/types'
import type { ViewMeasure } from '../types'

/** The canonical unit that a measure of map and ranking is counted in. */
export function unitOf(measure: ViewMeasure): Unit {
  const units: Record<ViewMeasure, Unit> = {
    investment: 'CNY',
    projects: 'unit',
    // Each product has its own; `t/a` where none is given.
    capacity: 't/a',
    output_value: 'CNY',
    jobs: 'person',
    installed_capacity: 'kW',
    gdp: 'CNY',
    population: 'person',
    budget_revenue: 'CNY',
    va_primary: 'CNY',
    va_secondary: 'CNY',
    va_tertiary: 'CNY',
  }
  return units[measure]
}
