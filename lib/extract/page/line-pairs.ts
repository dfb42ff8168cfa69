import type { Span } from '../types'
import type { Pairs } from './pairs'

export interface LinePairs {
  /** The pairs of all lines one line after the other, each once in its line; as long as the text. */
  listed: Uint32Array
  /** Where in `listed` each line begins, and where the last one ends. */
  begins: Uint32Array
  /** In how many lines each pair stands, by the pairs' numbers. */
  counts: Uint32Array
}

/** The pairs of some lines of a text. */
export function linePairs(lines: readonly Span[], { closedAt, size }: Pairs): LinePairs {
  const listed = new Uint32Array(closedAt.length)
  const begins = new Uint32Array(lines.length + 1)
  const counts = new Uint32Array(size)
  /** The line, from 1 on, in which the pair was last met. */
  const met = new Uint32Array(size)
  let n = 0
  for (let line = 0; line < lines.length; line++) {
    const { start, end } = lines[line]!
    // no pair is 0
    met[0] = line + 1
    for (let i = start + 1; i < end; i++) {
      const pair = closedAt[i]!
      if (met[pair] === line + 1) continue
      met[pair] = line + 1
      counts[pair]!++
      listed[n++] = pair
    }
    begins[line + 1] = n
  }
  return { listed, begins, counts }
}
