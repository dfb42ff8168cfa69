import { textWidth } from '@/lib/charts/text'

/** Never at the beginning of a line, never at its end (GB/T 15834, 5.1.4: punctuation at the borders of lines). */
const NOT_FIRST = /^[，。、；：！？”’』」）》〉】…—%‰℃·,.;:!?)\]}]/
const NOT_LAST = /[“‘『「（《〈【([{]$/

/** What stays together: Latin words and figures with their signs; every full-width character by itself. */
const PIECES = /[A-Za-z0-9.,%+\-–/'’&]+|\s+|[\s\S]/gu

/** A text in lines of at most `width` pixels; beyond `most` lines it ends with …. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECES) ?? []) {
    const fits = textWidth((line + piece).trimEnd(), size) <= width
    if (fits || line === '' || NOT_FIRST.test(piece)) {
      line += line === '' ? piece.trimStart() : piece
      continue
    }
    const carried = NOT_LAST.exec(line)?.[0] ?? ''
    lines.push(line.slice(0, line.length - carried.length).trimEnd())
    line = carried + piece.trimStart()
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${[...(kept.at(-1) ?? '')].slice(0, -1).join('')}…`]
}
