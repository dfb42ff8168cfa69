import { GUARDED_ALIASES } from './aliases/guarded'
import { type CompiledGuard, compileGuard, type Guard } from './aliases/guards'
import { HISTORIC_NAMES } from './aliases/historic'
import { PLAIN_ALIASES } from './aliases/plain'
import { townAliases } from './aliases/towns'
import { townEntries } from './towns'
import { REGIONS } from './tree'
import { zoneTable } from './zones/table'
import { zoneVariants } from './zones/variants'

export type PlaceKind = 'name' | 'alias' | 'town' | 'zone'

/** What a printed name may mean. */
export interface Entry {
  text: string
  /** Codes of all units that it may mean, ascending. */
  candidates: string[]
  by: PlaceKind
  /** Proves nothing by itself: see `PlaceMatch.risky`. */
  risky: boolean
  guard: CompiledGuard | null
}

/** A dateline: 锡尼讯, 本报锡尼10月21日电. */
const DATELINE: Guard = { needsNext: '讯 电 1 2 3 4 5 6 7 8 9' }
const RANK: Record<PlaceKind, number> = { name: 0, alias: 1, zone: 2, town: 3 }

class Collector {
  readonly entries = new Map<string, Entry>()

  /** Adds a meaning. A name that stands already keeps its own kind if that is stronger; equal kinds join their candidates. */
  add(
    text: string,
    codes: readonly string[],
    by: PlaceKind,
    risky = false,
    guard: CompiledGuard | null = null,
  ): void {
    const found = this.entries.get(text)
    if (!found || RANK[by] < RANK[found.by]) {
      this.entries.set(text, { text, candidates: [...codes].sort(), by, risky, guard })
    } else if (found.by === by) {
      found.candidates = [...new Set([...found.candidates, ...codes])].sort()
    }
  }
}

function addTable(collector: Collector, table: Readonly<Record<string, string>>, by: PlaceKind): void {
  for (const [code, names] of Object.entries(table)) {
    for (const text of names.split(' ')) collector.add(text, [code], by)
  }
}

/** Every name of the lexicons with what it may mean, one entry per name. */
export function buildEntries(): Entry[] {
  const collector = new Collector()
  for (const alias of GUARDED_ALIASES) {
    const isName = REGIONS.some((region) => region.name === alias.text)
    const codes = alias.codes.split(' ')
    collector.add(alias.text, codes, isName ? 'name' : 'alias', alias.risky ?? false, compileGuard(alias))
  }
  for (const region of REGIONS) {
    if (!collector.entries.has(region.name)) collector.add(region.name, [region.code], 'name')
  }
  addTable(collector, PLAIN_ALIASES, 'alias')
  addTable(collector, HISTORIC_NAMES, 'alias')
  for (const [codes, names] of zoneTable()) {
    for (const name of names.split(' ')) {
      for (const text of zoneVariants(name)) collector.add(text, codes.split(' '), 'zone')
    }
  }
  const dateline = compileGuard(DATELINE)
  for (const alias of townAliases()) {
    collector.add(alias.text, [alias.code], 'town', false, alias.dateline ? dateline : null)
  }
  for (const { text, codes } of townEntries()) collector.add(text, codes, 'town')
  return [...collector.entries.values()]
}
