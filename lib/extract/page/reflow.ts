import type { Plain } from '../contracts'
import { picked } from '../text'
import type { Span } from '../types'
import { continuations } from './fragments'
import { inContext } from './in-context'
import { countsOfJoined } from './line-pairs'
import { Pairs } from './pairs'
import { Surroundings } from './surroundings'
import { type Unit, unitAt, unitsOf } from './units'

/** A text in reading order, its lines, each as it looks by itself, and its pairs of characters. */
export interface Reflowed {
  plain: Plain
  lines: Unit[]
  pairs: Pairs
  /** In how many lines each pair stands, where that had to be counted. */
  counts: Uint32Array | undefined
}

/**
 * The text in reading order: paragraphs that break off at the foot of a column are followed, without a line end, by
 * their continuation, wherever on the page it stands. Everything else keeps its place.
 */
export function reflow(page: Plain): Reflowed {
  const lines = unitsOf(page.text)
  const units = inContext(lines)
  const pairs = new Pairs(page.text)
  const around = new Surroundings(units, pairs)
  const joined = continuations(units, around)
  if (joined.size === 0) return { plain: page, lines, pairs, counts: around.counts }
  const runs = readingOrder(units, joined)
  const stretches = runs.map((run, i) => stretchOf(page.text, lines, run, i === 0))
  const plain = picked(page, stretches)
  const reordered = pairs.reordered(plain.text, stretches)
  const { lines: moved, glued } = linesOf(plain.text, lines, runs, stretches)
  const counts = around.counts && countsOfJoined(around.counts, glued, reordered)
  return { plain, lines: moved, pairs: reordered, counts }
}

/** What of the text a run takes with it: the line ends in front of it, unless it is the first or goes on with the one before it. */
function stretchOf(text: string, lines: readonly Unit[], run: Run, isFirst: boolean): Span {
  const { start } = lines[run.from]!
  const line = lineStart(text, start)
  return {
    start: run.glued ? start : isFirst ? line : gapStart(text, line),
    end: lines[run.to - 1]!.end,
  }
}

/** The lines of the text in reading order, and the parts of those that are made of several: only these are looked at again. */
function linesOf(
  text: string,
  lines: readonly Unit[],
  runs: readonly Run[],
  stretches: readonly Span[],
): { lines: Unit[]; glued: Span[][] } {
  const out: Unit[] = []
  const glued: Span[][] = []
  let at = 0
  runs.forEach((run, i) => {
    const stretch = stretches[i]!
    const by = at - stretch.start
    for (let from = run.from; from < run.to; from++) {
      const line = lines[from]!
      if (from > run.from || !run.glued) {
        out.push(movedBy(by, line, out.length === 0 ? 3 : line.gap))
        continue
      }
      const last = out.pop()!
      out.push(unitAt(text, lineStart(text, last.start), line.end + by, last.gap))
      const parts = glued.at(-1)
      const part = { start: line.start + by, end: line.end + by }
      if (parts?.at(-1)?.end === last.end) parts.push(part)
      else glued.push([{ start: last.start, end: last.end }, part])
    }
    at += stretch.end - stretch.start
  })
  return { lines: out, glued }
}

/** Engines are slow to copy an object inside a literal, and there are many lines. */
const movedBy = (
  by: number,
  { start, end, text, kind, width, level, dateline }: Unit,
  gap: number,
): Unit => ({
  start: start + by,
  end: end + by,
  text,
  kind,
  gap,
  width,
  level,
  dateline,
})

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
    for (let run = start; ; ) {
      done.add(run)
      out.push(run)
      const next = joined.get(run.to - 1)
      const following = next === undefined ? undefined : startingAt.get(next)
      // a run that begins with what its own end goes on with keeps its place
      if (!following || done.has(following)) return
      following.glued = true
      run = following
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
