import { GUARDED_ALIASES } from './aliases/guarded'
import { HISTORIC_NAMES } from './aliases/historic'
import { PLAIN_ALIASES } from './aliases/plain'
import { REGIONS } from './tree'

/** Other names of a unit: those in use, and those it had before it was renamed. */
export interface OtherNames {
  current: readonly string[]
  historic: readonly string[]
}

const NONE: OtherNames = { current: [], historic: [] }
let names: Map<string, OtherNames> | null = null

/** Other Chinese names of a unit than its official one; none for an unknown code. */
export function otherNames(code: string): OtherNames {
  names ??= collect()
  return names.get(code) ?? NONE
}

/** The units that bear exactly this name, officially, in short, colloquially or in former times; by code. */
export function unitsNamed(name: string): string[] {
  return REGIONS.filter(
    ({ code, name: official, shortName }) =>
      official === name ||
      shortName === name ||
      otherNames(code).current.includes(name) ||
      otherNames(code).historic.includes(name),
  ).map(({ code }) => code)
}

function collect(): Map<string, OtherNames> {
  return new Map(
    REGIONS.map(({ code, name, shortName }) => {
      const guarded = GUARDED_ALIASES.filter(({ codes }) => codes.split(' ').includes(code)).map(
        ({ text }) => text,
      )
      const current = [shortName, ...(PLAIN_ALIASES[code] ?? '').split(' '), ...guarded]
      const historic = (HISTORIC_NAMES[code] ?? '').split(' ')
      const others = (list: string[]) => [...new Set(list)].filter((one) => one !== '' && one !== name)
      return [code, { current: others(current), historic: others(historic) }]
    }),
  )
}
