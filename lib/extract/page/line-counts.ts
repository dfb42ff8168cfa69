import type { Span } from '../types'
import type { Pairs } from './pairs'

/** In how many of some lines each pair stands, by the pairs' numbers. */
export function lineCounts(lines: readonly Span[], { closedAt, size }: Pairs): Uint32Array {
  const counts = new Uint32Array(size)
  /** The line, from 1 on, in which the pair was last met. */
  const met = new Uint32Array(size)
  for (let line = 0; line < lines.length; line++) {
    const { start, end } = lines[line]!
    // no pair is 0
    met[0] = line + 1
    for (let i = start + 1; i < end; i++) {
      const pair = closedAt[i]!
      if (met[pair] === line + 1) continue
      met[pair] = line + 1
      counts[pair]!++
    }
  }
  return counts
}
