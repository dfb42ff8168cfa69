/** Pairs of neighbouring Han characters: Chinese words are mostly two characters long, so they stand for its words. */
export function bigramsOf(text: string): Set<string> {
  const set = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++)
    if (text.charCodeAt(i) >= 0x4e00 && text.charCodeAt(i + 1) >= 0x4e00) set.add(text.slice(i, i + 2))
  return set
}

/** Share of a headline's pairs that its article repeats. */
export function overlap(title: string, body: string): number {
  const wanted = bigramsOf(title)
  if (wanted.size === 0) return 0
  let hits = 0
  for (const pair of wanted) if (body.includes(pair)) hits++
  return hits / wanted.size
}

/**
 * How much two stretches of a page speak of the same: shared pairs, rare ones counting most, relative to what the smaller
 * one could share.
 */
export const cohesion = (a: string, b: string, rarity: ReadonlyMap<string, number>) =>
  shared(bigramsOf(a), bigramsOf(b), rarity)

/** `cohesion` of two sets of pairs. */
export function shared(left: Set<string>, right: Set<string>, rarity: ReadonlyMap<string, number>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left]
  let common = 0
  let all = 0
  for (const pair of small) {
    const weight = 1 / (rarity.get(pair) ?? 1)
    all += weight
    if (large.has(pair)) common += weight
  }
  return all === 0 ? 0 : common / all
}

/** In how many of the texts each pair stands. */
export function rarityOf(texts: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const text of texts) for (const pair of bigramsOf(text)) count.set(pair, (count.get(pair) ?? 0) + 1)
  return count
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Does a word of the dictionary stand across the seam (互|补)? Names and numbers are no evidence. */
export function wordAcross(before: string, after: string): boolean {
  const left = before.slice(-8)
  const text = left + after.slice(0, 8)
  for (const part of segmenter.segment(text)) {
    const end = part.index + part.segment.length
    if (part.index < left.length && end > left.length) return /^\p{Script=Han}{2,4}$/u.test(part.segment)
    if (part.index >= left.length) return false
  }
  return false
}
