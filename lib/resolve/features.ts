import { findPlaces, prefectureOf } from '@/lib/regions'
import { brandOf, plainName } from './company'
import { takeOrdinals, takePhases, takeSites } from './name-parts'
import { takeQuantities } from './name-quantities'
import { shinglesOf } from './shingles'
import type { Features, MentionInput } from './types'

function add<K>(map: Map<K, Set<number>>, key: K, value: number): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}

/** Names of units, towns and zones, cut out; towns are kept as sites. */
function takePlaces(name: string, sites: Set<string>): string {
  let rest = ''
  let at = 0
  for (const place of findPlaces(name)) {
    if (place.risky) continue
    if (place.by === 'town') sites.add(place.printed)
    rest += `${name.slice(at, place.start)} `
    at = place.end
  }
  return rest + name.slice(at)
}

/** Takes a mention apart into what mentions are compared by. */
export function featuresOf(mention: MentionInput): Features {
  const company = mention.company === null ? '' : plainName(mention.company)
  const brand = company === '' ? '' : brandOf(company)
  const features: Features = {
    names: [],
    printed: [],
    brand,
    company,
    region: mention.region,
    prefecture: prefectureOf(mention.region),
    industry: mention.industry,
    quantities: new Map(),
    phases: new Set(),
    ordinals: new Map(),
    sites: new Set(),
  }
  for (const name of [mention.name, ...(mention.aliases ?? [])]) {
    const printed = plainName(name)
    if (printed === '' || features.printed.includes(printed)) continue
    features.printed.push(printed)
    let rest = printed
    if (company !== '') rest = rest.replaceAll(company, ' ')
    if (brand !== '') rest = rest.replaceAll(brand, ' ')
    const { quantities, rest: withoutQuantities } = takeQuantities(rest)
    for (const { dimension, value } of quantities) add(features.quantities, dimension, value)
    const { phases, rest: withoutPhases } = takePhases(withoutQuantities)
    for (const phase of phases) features.phases.add(phase)
    rest = takePlaces(withoutPhases, features.sites)
    const { sites, rest: withoutSites } = takeSites(rest)
    for (const site of sites) features.sites.add(site)
    const { ordinals, rest: withoutOrdinals } = takeOrdinals(withoutSites)
    for (const [kind, value] of ordinals) add(features.ordinals, kind, value)
    const core = withoutOrdinals.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    features.names.push(shinglesOf(core))
  }
  return features
}
