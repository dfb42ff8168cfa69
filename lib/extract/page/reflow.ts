import type { Plain } from '../contracts'
import { picked } from '../text'
import type { Span } from '../types'
import { continuations } from './fragments'
import { type Unit, unitsOf } from './units'

/**
 * The text in reading order: paragraphs that break off at the foot of a column are followed, without a line end, by
 * their continuation, wherever on the page it stands. Everything else keeps its place.
 */
export function reflow(page: Plain): Plain {
  const units = unitsOf(page.text)
  const joined = continuations(units)
  if (joined.size === 0) return page
  const { text } = page
  const stretches: Span[] = []
  for (const { from, to, glued } of readingOrder(units, joined)) {
    const { start } = units[from]!
    const line = lineStart(text, start)
    stretches.push({
      start: glued ? start : stretches.length > 0 ? gapStart(text, line) : line,
      end: units[to - 1]!.end,
    })
  }
  return picked(page, stretches)
}

interface Run {
  from: number
  to: number
  /** Goes on in the middle of the sentence before it. */
  glued: boolean
}

/** Cuts the units where a seam is and lines the pieces up. */
function readingOrder(units: readonly Unit[], joined: ReadonlyMap<number, number>): Run[] {
  const targets = new Set(joined.values())
  const runs: Run[] = []
  for (let from = 0; from < units.length; ) {
    let to = from + 1
    while (to < units.length && !joined.has(to - 1) && !targets.has(to) && !opensRun(units[to]!)) to++
    runs.push({ from, to, glued: false })
    from = to
  }
  const startingAt = new Map(runs.map((run) => [run.from, run]))
  const out: Run[] = []
  const done = new Set<Run>()
  const follow = (start: Run) => {
    for (let run: Run | undefined = start; run && !done.has(run); ) {
      done.add(run)
      out.push(run)
      const next: number | undefined = joined.get(run.to - 1)
      run = next === undefined ? undefined : startingAt.get(next)
      if (run) run.glued = true
    }
  }
  for (const run of runs) if (!targets.has(run.from)) follow(run)
  for (const run of runs) if (!done.has(run)) follow(run)
  return out
}

const opensRun = (unit: Unit) =>
  unit.kind === 'heading' || unit.kind === 'title' || unit.dateline || unit.gap === 3

const lineStart = (text: string, at: number): number => (at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0)

function gapStart(text: string, at: number): number {
  let start = at
  while (start > 0 && text[start - 1] === '\n') start--
  return start
}
