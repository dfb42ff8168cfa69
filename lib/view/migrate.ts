import type { Notices } from './notice'
import { normalise } from './parameters'

/** Values of a query's parameters, in order of appearance. */
export type Parameters = ReadonlyMap<string, readonly string[]>

/** Rewrites a query of one version of the format as the next version says the same. Pure. */
export type Step = (parameters: Parameters) => Map<string, readonly string[]>

/**
 * Version of the format that links are written in. A link says its version as `v`; without it, it is of version 1.
 *
 * 1. region sector industry status year measure basis level in lang edition
 * 2. adds product, per, grounds and the official measures. An open end of a span of years is written `2024~max`: programs
 *    that make text clickable cut a `~` off the end of an address, and `2024` is another span than `2024~`.
 */
export const FORMAT_VERSION = 2

/** From version n to n + 1, at index n − 1. A step is never changed once links of its version are about. */
export const STEPS: readonly Step[] = [openEndsSpelledOut]

function openEndsSpelledOut(parameters: Parameters): Map<string, readonly string[]> {
  const next = new Map(parameters)
  const [years, ...more] = parameters.get('year') ?? []
  // Two values are the two fields of a form: their places say which end is open.
  if (years !== undefined && more.length === 0)
    next.set('year', [normalise(years).replace(/^(\d{4})[~\s+,|–—-]$/, '$1~max')])
  return next
}

/**
 * The parameters of a link of any version as the current version has them, without `v`. A version that is none, or
 * one that is not known yet, is named in a notice; the link is then read as the current version.
 */
export function migrated(
  parameters: Parameters,
  notices: Pick<Notices, 'add'>,
  steps: readonly Step[] = STEPS,
): Map<string, string[]> {
  const newest = steps.length + 1
  const version = versionOf(parameters.get('v') ?? [], newest, notices)
  let current: Parameters = parameters
  for (const step of steps.slice(version - 1)) current = step(current)
  const result = new Map([...current].map(([name, values]) => [name, [...values]]))
  result.delete('v')
  return result
}

function versionOf(given: readonly string[], newest: number, notices: Pick<Notices, 'add'>): number {
  const [first, ...rest] = given.map(normalise).filter(Boolean)
  if (first === undefined) return 1
  for (const other of rest) if (other !== first) notices.add('repeated', 'v', other)
  const version = /^[1-9]\d{0,4}$/.test(first) ? Number(first) : null
  if (version !== null && version <= newest) return version
  notices.add('unknown-value', 'v', first)
  return newest
}
