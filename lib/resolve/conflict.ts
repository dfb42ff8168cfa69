import { isWithin } from '@/lib/regions'
import { compareCompanies } from './company'
import type { Features } from './types'

/** What a group of mentions states together; two groups in conflict are never merged. */
export interface Stated {
  companies: { company: string; brand: string }[]
  regions: string[]
  /** What each kind of member states, once: a name with two sizes must not draw two of one size each together. */
  claims: Claim[]
}

interface Claim {
  key: string
  quantities: Map<string, Set<number>>
  phases: Set<number>
  ordinals: Map<string, Set<number>>
  sites: Set<string>
}

export function statedBy(features: Features): Stated {
  return {
    companies: features.brand === '' ? [] : [{ company: features.company, brand: features.brand }],
    regions: [features.region],
    claims: [
      {
        key: JSON.stringify([
          [...features.quantities].map(([kind, values]) => [kind, [...values]]),
          [...features.phases],
          [...features.ordinals].map(([kind, values]) => [kind, [...values]]),
          [...features.sites],
        ]),
        quantities: features.quantities,
        phases: features.phases,
        ordinals: features.ordinals,
        sites: features.sites,
      },
    ],
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
function placesAgree(a: string, b: string): boolean {
  return a === b || isWithin(a, b) || isWithin(b, a)
}

function sitesConflict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (!disjoint(a, b)) return false
  // 锡尼 and 锡尼镇 are one site.
  for (const x of a) for (const y of b) if (x.startsWith(y) || y.startsWith(x)) return false
  return true
}

const contradict = (a: Claim, b: Claim): boolean =>
  disjoint(a.phases, b.phases) ||
  disjointByKind(a.quantities, b.quantities) ||
  disjointByKind(a.ordinals, b.ordinals) ||
  sitesConflict(a.sites, b.sites)

/** Whether two groups cannot be the same undertaking: other place, company, size, phase, numbered part or village. */
export function conflicts(a: Stated, b: Stated): boolean {
  return (
    a.regions.some((region) => b.regions.some((other) => !placesAgree(region, other))) ||
    a.claims.some((claim) => b.claims.some((other) => claim.key !== other.key && contradict(claim, other))) ||
    a.companies.some((company) =>
      b.companies.some((other) => compareCompanies(company, other) === 'different'),
    )
  )
}

export function mergeStated(a: Stated, b: Stated): Stated {
  const companies = [...a.companies]
  for (const company of b.companies) {
    if (!companies.some((known) => known.company === company.company)) companies.push(company)
  }
  return {
    companies,
    regions: [...new Set([...a.regions, ...b.regions])],
    claims: [...a.claims, ...b.claims.filter(({ key }) => !a.claims.some((known) => known.key === key))],
  }
}
