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

/**
 * In how many lines each pair stands once some lines were made one.
 *
 * @param counts - the same before
 * @param joined - the parts of each line that was made of several, one right behind the other
 */
export function countsOfJoined(
  counts: Uint32Array,
  joined: readonly (readonly Span[])[],
  { closedAt, size }: Pairs,
): Uint32Array {
  const out = new Uint32Array(size)
  out.set(counts)
  /** The part and the line, from 1 on, in which the pair was last met. */
  const metInPart = new Uint32Array(size)
  const metInLine = new Uint32Array(size)
  let part = 0
  for (let line = 0; line < joined.length; line++) {
    const parts = joined[line]!
    for (const { start, end } of parts) {
      part++
      // no pair is 0
      metInPart[0] = part
      for (let i = start + 1; i < end; i++) {
        const pair = closedAt[i]!
        if (metInPart[pair] === part) continue
        metInPart[pair] = part
        if (metInLine[pair] === line + 1) out[pair]!--
        metInLine[pair] = line + 1
      }
    }
    // those that came about where the parts meet
    for (let i = 1; i < parts.length; i++) {
      const pair = closedAt[parts[i]!.start]!
      if (pair === 0 || metInLine[pair] === line + 1) continue
      metInLine[pair] = line + 1
      out[pair]!++
    }
  }
  return out
}
