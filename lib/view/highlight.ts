/** A stretch of text that something is to be said of: UTF-16 offsets, `end` exclusive. Stretches may overlap. */
export interface Highlight {
  key: string
  start: number
  end: number
}

/** A piece of text that begins and ends where any stretch does. */
export interface Segment<H extends Highlight> {
  start: number
  text: string
  /** Stretches that cover the piece. */
  covers: H[]
  /** Those that begin with it. */
  opens: H[]
}

/**
 * Cuts a text at the borders of its highlights. The pieces in order make up the whole text again. Offsets outside the
 * text are cut to it; a border inside a surrogate pair moves to the pair's end, so that no character is torn apart.
 */
export function segmentsOf<H extends Highlight>(text: string, highlights: readonly H[]): Segment<H>[] {
  const inside = (offset: number) => {
    const at = Math.max(0, Math.min(offset, text.length))
    return isLowSurrogate(text, at) ? at + 1 : at
  }
  const spans = highlights
    .map((highlight) => ({ highlight, start: inside(highlight.start), end: inside(highlight.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const borders = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const segments: Segment<H>[] = []
  let open: typeof spans = []
  let next = 0
  for (let i = 0; i + 1 < borders.length; i++) {
    const [from, to] = [borders[i] as number, borders[i + 1] as number]
    open = open.filter(({ end }) => end > from)
    const first = next
    while (next < spans.length && (spans[next] as (typeof spans)[number]).start === from) next++
    const opening = spans.slice(first, next)
    open.push(...opening)
    segments.push({
      start: from,
      text: text.slice(from, to),
      covers: open.map(({ highlight }) => highlight),
      opens: opening.map(({ highlight }) => highlight),
    })
  }
  return segments
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}
