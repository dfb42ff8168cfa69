/** Likeness of names, quotes and numbers. */

/** Text without white space, quotation marks, brackets, dashes and punctuation, in one width and case. */
export function bare(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」()《》〈〉·,、。:;—–-]/g, '')
    .toLowerCase()
}

function bigrams(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = 0; at + 2 <= text.length; at++) {
    const gram = text.slice(at, at + 2)
    found.set(gram, (found.get(gram) ?? 0) + 1)
  }
  return found
}

/** Sørensen–Dice coefficient of two texts' character bigrams (as multisets), 0 to 1; 0 where neither has any. */
export function dice(one: string | null | undefined, other: string | null | undefined): number {
  const [a, b] = [bare(one), bare(other)]
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  if (all === 0) return 0
  const counted = bigrams(b)
  let shared = 0
  for (const [gram, count] of bigrams(a)) shared += Math.min(count, counted.get(gram) ?? 0)
  return (2 * shared) / all
}

/** Whether one text stands in the other; texts below four characters say too little. */
export function contains(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (Math.min(a.length, b.length) < 4) return false
  return a.includes(b) || b.includes(a)
}

/** Whether two quotes are of one passage: one stands in the other. */
export function overlap(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a.includes(b) || b.includes(a)
}

/** Whether two numbers are the same up to a thousandth; nothing equals nothing. */
export function near(one: number | null | undefined, other: number | null | undefined): boolean {
  if (one === other) return true
  if (one == null || other == null) return false
  return Math.abs(one - other) <= 0.001 * Math.max(Math.abs(one), Math.abs(other))
}
