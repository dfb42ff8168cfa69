import { isWithin, prefectureOf, ROOT } from '@/lib/regions'

/** The smallest unit that contains all codes; a unit wins over what it lies in (鄂尔多斯市东胜区 is 东胜区). */
export function commonRegion(codes: readonly string[]): string | null {
  if (codes.length < 2) return codes[0] ?? null
  const precise = [...new Set(codes)].filter(
    (code) => !codes.some((other) => other !== code && isWithin(other, code)),
  )
  const [first, ...rest] = precise
  if (!first) return null
  if (rest.length === 0) return first
  const prefecture = prefectureOf(first)
  return prefecture && rest.every((code) => prefectureOf(code) === prefecture) ? prefecture : ROOT
}
