import { industryBySlug } from '@/lib/industries'
import { ROOT } from '@/lib/regions'
import { type CompanyRelation, compareCompanies } from './company'
import type { Features, NameFeatures } from './types'

/** Pairs from this score on are one undertaking. */
export const THRESHOLD = 0.75

function shared(a: NameFeatures, b: NameFeatures): number {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a]
  let sum = 0
  for (const [pair, weight] of small.shingles) {
    const other = large.shingles.get(pair)
    if (other !== undefined) sum += Math.min(weight, other)
  }
  return sum
}

function companyRelation(a: Features, b: Features): CompanyRelation {
  const relation = compareCompanies(a, b)
  if (relation !== 'unknown') return relation
  // 甲乙 named as the company by one report and inside the project's name by the other.
  if (a.brand !== '' && b.printed.some((name) => name.includes(a.brand))) return 'same'
  if (b.brand !== '' && a.printed.some((name) => name.includes(b.brand))) return 'same'
  return 'unknown'
}

function sharesQuantity(a: Features, b: Features): boolean {
  for (const [dimension, values] of a.quantities) {
    const others = b.quantities.get(dimension)
    if (others) for (const value of values) if (others.has(value)) return true
  }
  return false
}

function industryPenalty(a: string, b: string): number {
  if (a === b || a === 'general' || b === 'general') return 0
  return industryBySlug(a)?.sector === industryBySlug(b)?.sector ? 0.1 : 0.25
}

/**
 * How surely two mentions that do not conflict are one undertaking; 0 where nothing specific is shared.
 * Dice coefficient of the weighted shingles, or containment where the shorter name says enough, plus what company,
 * quantities and place add, less what differing industries take away.
 */
export function score(a: Features, b: Features): number {
  const company = companyRelation(a, b)
  if (company === 'different') return 0
  const quantity = sharesQuantity(a, b)
  // A short name inside a longer one counts only if it is specific, or the company is the same.
  const enough = company === 'same' ? 0.6 : 2
  let best = 0
  let common = 0
  for (const x of a.names) {
    for (const y of b.names) {
      const sum = shared(x, y)
      if (sum === 0) continue
      const small = Math.min(x.weight, y.weight)
      const dice = (2 * sum) / (x.weight + y.weight)
      const containment = small >= enough ? (0.9 * sum) / small : 0
      const value = Math.max(dice, containment)
      if (value > best) best = value
      if (sum > common) common = sum
    }
  }
  if (common === 0 || (company !== 'same' && !quantity && common < 1.5)) return 0
  const place =
    a.region === b.region && a.region !== ROOT ? 0.05 : a.region === ROOT || b.region === ROOT ? -0.1 : 0
  return (
    best +
    (company === 'same' ? 0.25 : 0) +
    (quantity ? 0.25 : 0) +
    place -
    industryPenalty(a.industry, b.industry)
  )
}
