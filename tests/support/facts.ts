import { extract, type Hints } from '@/lib/extract'

/** Undertakings, sums and figures of a text. */
export function factsOf(text: string, hints: Hints = {}) {
  const { projects, investments, outputs } = extract(text, hints)
  return [...projects, ...investments, ...outputs]
}

/** Their keys, which a page set in another way does not change. */
export const keysOf = (text: string, hints: Hints = {}) => factsOf(text, hints).map(({ key }) => key)
