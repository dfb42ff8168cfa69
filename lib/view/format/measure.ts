import type { ViewMeasure } from '../types'
import type { ShownUnit } from './units'

const UNITS: Record<ViewMeasure, ShownUnit> = {
  investment: 'CNY',
  projects: 'unit',
  // Each product has its own; `t/a` where none is given.
  capacity: 't/a',
  installed_capacity: 'kW',
  output_value: 'CNY',
  jobs: 'person',
  gdp: 'CNY',
  population: 'person',
  budget_revenue: 'CNY',
  va_primary: 'CNY',
  va_secondary: 'CNY',
  va_tertiary: 'CNY',
}

/** What is said of a measure besides its name. */
export interface MeasureDetail {
  /** Divided by the census population. */
  per?: 'head' | null
  /** Of a capacity: whose. */
  product?: string | null
  /** Of a capacity: the product's unit. */
  unit?: ShownUnit | null
}

/** The unit that a measure of map and ranking is counted in. */
export function unitOf(measure: ViewMeasure, { per, unit }: MeasureDetail = {}): ShownUnit {
  if (per === 'head') return perHead(measure).unit
  return measure === 'capacity' ? (unit ?? UNITS.capacity) : UNITS[measure]
}

/**
 * What a sum divided by people is multiplied with, so that it is a number one can say, and its unit: jobs are counted
 * per 1,000 people, projects per 100,000.
 */
export function perHead(measure: ViewMeasure): { factor: number; unit: ShownUnit } {
  if (measure === 'jobs') return { factor: 1000, unit: 'jobs/1000' }
  if (measure === 'projects') return { factor: 100_000, unit: 'projects/100000' }
  if (measure === 'installed_capacity') return { factor: 1, unit: 'kW/person' }
  return { factor: 1, unit: 'CNY/person' }
}
