import { isWithin } from '@/lib/regions'
import { compareCompanies } from './company'
import type { Features } from './types'

/** What a group of mentions states together; two groups in conflict are never merged. */
export interface Stated {
  companies: { company: string; brand: string }[]
  regions: string[]
  quantities: Map<string, Set<number>>
  phases: Set<number>
  ordinals: Map<string, Set<number>>
  sites: Set<string>
}

export function statedBy(features: Features): Stated {
  return {
    companies: features.brand === '' ? [] : [{ company: features.company, brand: features.brand }],
    regions: [features.region],
    quantities: features.quantities,
    phases: features.phases,
    ordinals: features.ordinals,
    sites: features.sites,
  }
}

/** Both state something, and nothing of it is the same. */
function disjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size === 0 || b.size === 0) return false
  for (const value of a) if (b.has(value)) return false
  return true
}

function disjointByKind(a: Map<string, Set<number>>, b: Map<string, Set<number>>): boolean {
  for (const [kind, values] of a) {
    const others = b.get(kind)
    if (others && disjoint(values, others)) return true
  }
  return false
}

/** One place lies in the other, or they are the same. */
export function placesAgree(a: string, b: string): boolean {
  return a === b || isWithin(a, b) || isWithin(b, a)
}

function sitesConflict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (!disjoint(a, b)) return false
  // 锡尼 and 锡尼镇 are one site.
  for (const x of a) for (const y of b) if (x.startsWith(y) || y.startsWith(x)) return false
  return true
}

/** Whether two groups cannot be the same undertaking: other place, company, size, phase, numbered part or village. */
export function conflicts(a: Stated, b: Stated): boolean {
  return (
    a.regions.some((region) => b.regions.some((other) => !placesAgree(region, other))) ||
    disjoint(a.phases, b.phases) ||
    disjointByKind(a.quantities, b.quantities) ||
    disjointByKind(a.ordinals, b.ordinals) ||
    sitesConflict(a.sites, b.sites) ||
    a.companies.some((company) =>
      b.companies.some((other) => compareCompanies(company, other) === 'different'),
    )
  )
}

function union(a: Map<string, Set<number>>, b: Map<string, Set<number>>): Map<string, Set<number>> {
  const result = new Map([...a].map(([kind, values]) => [kind, new Set(values)]))
  for (const [kind, values] of b) result.set(kind, new Set([...(result.get(kind) ?? []), ...values]))
  return result
}

export function mergeStated(a: Stated, b: Stated): Stated {
  const companies = [...a.companies]
  for (const company of b.companies) {
    if (!companies.some((known) => known.company === company.company)) companies.push(company)
  }
  return {
    companies,
    regions: [...new Set([...a.regions, ...b.regions])],
    quantities: union(a.quantities, b.quantities),
    phases: new Set([...a.phases, ...b.phases]),
    ordinals: union(a.ordinals, b.ordinals),
    sites: new Set([...a.sites, ...b.sites]),
  }
}
