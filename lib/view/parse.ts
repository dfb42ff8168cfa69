import { BASES } from '@/lib/extract/types'
import { isWithin, ROOT, regionByCode } from '@/lib/regions'
import { CATALOGUE } from './catalogue'
import { canonicalView, DEFAULT_VIEW, defaultLevel } from './defaults'
import { migrated } from './migrate'
import { type Notice, Notices } from './notice'
import { collect, items, normalise, PARAMETERS, type Parameter, type SearchParameters } from './parameters'
import { productName } from './product'
import {
  GROUNDS,
  LANGUAGES,
  LEVELS,
  PER,
  PER_HEAD_MEASURES,
  VIEW_MEASURES,
  type View,
  type ViewMeasure,
} from './types'
import { parseYears } from './years'

const LARGEST_EDITION = 2_147_483_647

/**
 * Reads a view from the query of a URL. Never throws: what cannot be used is left out and named in a notice, so that
 * the page can say so; it never changes the meaning of the rest.
 *
 * @param own names of further parameters that the page understands itself (`evidence`, `page`, …).
 */
export function parseView(
  parameters: SearchParameters,
  own: readonly string[] = [],
): { view: View; notices: Notice[] } {
  const notices = new Notices()
  const values = migrated(collect(parameters), notices)

  const list = <T extends string>(name: Parameter, known: readonly T[]): T[] => {
    const given = (values.get(name) ?? []).flatMap(items).map((item) => item.toLowerCase())
    return given.filter((item): item is T => {
      if ((known as readonly string[]).includes(item)) return true
      notices.add('unknown-value', name, item)
      return false
    })
  }
  const single = (name: Parameter): string | null => {
    const [first, ...rest] = (values.get(name) ?? [])
      .map((value) => normalise(value).toLowerCase())
      .filter(Boolean)
    for (const other of rest) if (other !== first) notices.add('repeated', name, other)
    return first ?? null
  }
  const choice = <T extends string>(name: Parameter, known: readonly T[]): T | null => {
    const value = single(name)
    if (value === null) return null
    const found = known.find((one) => one === value)
    if (found === undefined) notices.add('unknown-value', name, value)
    return found ?? null
  }

  const within = parseWithin(single('in'), notices)
  const given = choice('level', LEVELS)
  if (within !== null && given === 'prefecture') notices.add('conflict', 'level', given)
  // `/evidence` says by itself whose capacity it proves.
  const products = own.includes('product') ? [] : (values.get('product') ?? [])
  const measure = choice('measure', VIEW_MEASURES) ?? DEFAULT_VIEW.measure
  const view: View = {
    regions: parseRegions(list('region', CATALOGUE.regions), within, notices),
    sectors: list('sector', CATALOGUE.sectors),
    industries: list('industry', CATALOGUE.industries),
    statuses: list('status', CATALOGUE.statuses),
    ...parseYears(values.get('year') ?? [], notices),
    measure,
    product: parseProduct(products, measure, notices),
    per: onlyPerHead(choice('per', PER), measure, notices),
    basis: choice('basis', BASES),
    grounds: choice('grounds', GROUNDS),
    level: given ?? defaultLevel(within),
    within,
    language: choice('lang', LANGUAGES) ?? DEFAULT_VIEW.language,
    edition: parseEdition(single('edition'), notices),
  }
  const known = new Set<string>([...PARAMETERS, ...own])
  for (const [name, [value]] of values)
    if (!known.has(name)) notices.add('unknown-parameter', name, value ?? '')
  return { view: canonicalView(view, CATALOGUE), notices: notices.list }
}

/** A product is said with capacities only. */
function parseProduct(given: readonly string[], measure: ViewMeasure, notices: Notices): string | null {
  const [first, ...rest] = given.map(productName).filter((name) => name !== null)
  if (first === undefined) return null
  for (const other of rest) if (other !== first) notices.add('repeated', 'product', other)
  if (measure === 'capacity') return first
  notices.add('conflict', 'product', first)
  return null
}

function onlyPerHead(per: View['per'], measure: ViewMeasure, notices: Notices): View['per'] {
  if (per === null || PER_HEAD_MEASURES.includes(measure)) return per
  notices.add('conflict', 'per', per)
  return null
}

function parseWithin(value: string | null, notices: Notices): string | null {
  if (value === null || value === ROOT) return null
  if (regionByCode(value)?.level === 'prefecture') return value
  notices.add('unknown-value', 'in', value)
  return null
}

function parseRegions(codes: string[], within: string | null, notices: Notices): string[] {
  if (codes.includes(ROOT)) {
    for (const code of codes) if (code !== ROOT) notices.add('redundant', 'region', code)
    return []
  }
  return codes.filter((code) => {
    if (within === null || isWithin(code, within)) return true
    notices.add('outside-within', 'region', code)
    return false
  })
}

function parseEdition(value: string | null, notices: Notices): number | null {
  if (value === null) return null
  if (!/^\d+$/.test(value)) {
    notices.add('unknown-value', 'edition', value)
    return null
  }
  const edition = Number(value)
  if (edition >= 1 && edition <= LARGEST_EDITION) return edition
  notices.add('out-of-range', 'edition', value)
  return null
}
