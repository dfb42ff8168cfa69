import type { Plain } from '../contracts'
import type { Span } from '../types'

/**
 * A text every character of which comes from one character of the original.
 *
 * @param text - the plain text
 * @param original - the document's text
 * @param map - for each character of `text` the offset in `original` it was made from
 * @param jumps - where in `text` these go back, because fragments of a column were put together again; they ascend everywhere else
 */
export function mapped(
  text: string,
  original: string,
  map: Uint32Array,
  jumps: readonly number[] = [],
): Plain {
  return {
    text,
    original,
    toOriginal: (span) => toOriginal(span, map, original.length, jumps, text.length),
    origins: ({ start, end }, target, at) => target.set(map.subarray(start, end), at),
  }
}

function toOriginal(
  span: Span,
  map: Uint32Array,
  size: number,
  jumps: readonly number[],
  length: number,
): Span {
  const start = Math.max(0, Math.min(span.start, length))
  const end = Math.max(start, Math.min(span.end, length))
  if (start === end) {
    const at = start < length ? map[start]! : start > 0 ? map[start - 1]! + 1 : size
    return { start: at, end: at }
  }
  const inside = jumps.slice(firstAbove(jumps, start), firstAbove(jumps, end - 1))
  if (inside.length === 0) return { start: map[start]!, end: map[end - 1]! + 1 }
  // A span over moved fragments is no stretch of the original: the longest part that is one stands for it.
  const cuts = [start, ...inside, end]
  let best = { start, end: inside[0]! }
  for (let i = 1; i < cuts.length; i++) {
    const part = { start: cuts[i - 1]!, end: cuts[i]! }
    if (part.end - part.start > best.end - best.start) best = part
  }
  return { start: map[best.start]!, end: map[best.end - 1]! + 1 }
}

/** Index of the first of ascending numbers that is larger than `value`. */
function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Stretches of `base`, which do not overlap, in the order given.
 *
 * @param base - a text in the order of the original
 */
export function picked(base: Plain, stretches: readonly Span[]): Plain {
  const { text, original } = base
  const parts: string[] = []
  const map = new Uint32Array(text.length)
  const jumps: number[] = []
  let n = 0
  for (const stretch of stretches) {
    const { start, end } = stretch
    parts.push(text.slice(start, end))
    base.origins(stretch, map, n)
    if (n > 0 && end > start && map[n]! < map[n - 1]!) jumps.push(n)
    n += end - start
  }
  return mapped(parts.join(''), original, map.subarray(0, n), jumps)
}
