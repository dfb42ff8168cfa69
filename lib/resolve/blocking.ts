import type { Features } from './types'

/** Blocks up to this size are compared pair by pair, larger ones only between neighbours. */
const FULL = 24
const NEIGHBOURS = 6
/** How many of a name's rarest pairs of characters it is filed under. */
const RAREST = 3

/** Everything a mention is filed under: its rarest shingles, its brand, its quantities. */
function blockKeys(features: Features, frequency: Map<string, number>): string[] {
  const keys = new Set<string>()
  for (const name of features.names) {
    const pairs = [...name.shingles]
      .filter(([, weight]) => weight >= 0.3)
      .map(([pair]) => pair)
      .sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1))
    for (const pair of pairs.slice(0, RAREST)) keys.add(`s${pair}`)
  }
  if (features.brand !== '') keys.add(`b${features.brand.slice(0, 2)}`)
  for (const printed of features.printed) keys.add(`n${printed.slice(0, 2)}`)
  for (const [dimension, values] of features.quantities)
    for (const value of values) keys.add(`q${dimension}${value}`)
  return [...keys]
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const members = groups.get(key)
    if (members) members.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

/**
 * Pairs worth comparing, as indices a < b, each once. Mentions that share none of their rarest shingles, brand or
 * quantity are never compared; blocks that grow too large are split by prefecture, then only neighbours in the order of
 * names are compared (sorted neighbourhood), so that the work grows with the number of mentions and not with its square.
 * The order of `all` must not depend on the order of ingestion.
 */
export function* candidatePairs(all: readonly Features[]): Generator<[number, number]> {
  const frequency = new Map<string, number>()
  for (const features of all) {
    for (const name of features.names) {
      for (const pair of name.shingles.keys()) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
    }
  }
  const blocks = new Map<string, number[]>()
  all.forEach((features, index) => {
    for (const key of blockKeys(features, frequency)) {
      const members = blocks.get(key)
      if (members) members.push(index)
      else blocks.set(key, [index])
    }
  })
  const seen = new Set<number>()
  const unseen = (a: number, b: number) => {
    const pair = a * all.length + b
    if (seen.has(pair)) return false
    seen.add(pair)
    return true
  }
  for (const block of blocks.values()) {
    const parts = block.length <= FULL ? [block] : group(block, (index) => all[index]!.prefecture ?? '')
    for (const part of parts) {
      const reach = part.length <= FULL ? part.length : NEIGHBOURS
      const sorted = part.length <= FULL ? part : byName(part, all)
      for (let i = 0; i < sorted.length; i++) {
        for (let j = i + 1; j < sorted.length && j <= i + reach; j++) {
          const [a, b] = sorted[i]! < sorted[j]! ? [sorted[i]!, sorted[j]!] : [sorted[j]!, sorted[i]!]
          if (unseen(a, b)) yield [a, b]
        }
      }
    }
  }
}

function byName(part: number[], all: readonly Features[]): number[] {
  const order = (index: number) => `${all[index]!.names[0]?.core ?? ''} ${all[index]!.region}`
  return part
    .map((index) => [order(index), index] as const)
    .sort(([a, i], [b, j]) => (a < b ? -1 : a > b ? 1 : i - j))
    .map(([, index]) => index)
}
