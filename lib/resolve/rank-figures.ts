import { plainName } from './company'
import { sameAmount, significantDigits } from './figure-equal'
import { seriesOf, slotOf } from './figure-slot'
import { compare } from './order'
import type { Ranked, Ranking, Standing } from './rank-types'
import { type Leader, succession } from './succession'

function said(a: Ranked, b: Ranked): boolean {
  if (a.value === null || b.value === null) {
    const [x, y] = [a.type === 'output' ? a.change : null, b.type === 'output' ? b.change : null]
    return x === y || (x !== null && y !== null && Math.abs(x - y) < 0.051)
  }
  return sameAmount({ ...a, value: a.value }, { ...b, value: b.value })
}

/** Latest report first; of one date: without qualifier first, then the larger, the more precise, then by key. */
function byWeight(a: Ranked, b: Ranked): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1
    if (b.published === null) return -1
    return compare(b.published, a.published)
  }
  if (a.article === b.article && (a.value ?? 0) !== (b.value ?? 0)) return (b.value ?? 0) - (a.value ?? 0)
  const exact = Number(b.qualifier === 'exact') - Number(a.qualifier === 'exact')
  if (exact !== 0) return exact
  return significantDigits(b.value ?? 0) - significantDigits(a.value ?? 0) || compare(a.key, b.key)
}

/** Figures of each article, weightiest first; the articles in the order of their weightiest. */
function byArticle(figures: readonly Ranked[]): Ranked[][] {
  const articles = new Map<string, Ranked[]>()
  for (const figure of figures) {
    const group = articles.get(figure.article)
    if (group) group.push(figure)
    else articles.set(figure.article, [figure])
  }
  const groups = [...articles.values()].map((group) => group.sort(byWeight))
  return groups.sort((a, b) => byWeight(a[0]!, b[0]!))
}

/** Sums of a place have no product that says what they are for: without a period, two of them are seldom one question. */
function isVague(figure: Ranked, subject: 'project' | 'region'): boolean {
  return subject === 'region' && figure.type === 'investment' && figure.period === null
}

/** Ranks figures that answer one question for the same phase (or for the whole), and returns the leading one. */
function rankSlot(
  figures: readonly Ranked[],
  subject: 'project' | 'region',
  standings: Map<string, Standing>,
): Ranked {
  const [newest, ...older] = byArticle(figures)
  const [leading, ...beside] = newest!
  standings.set(leading!.key, 'leading')
  // An article does not contradict itself: what it gives beside its largest figure is part of it.
  for (const figure of beside) standings.set(figure.key, said(figure, leading!) ? 'restated' : 'part')
  for (const group of older) {
    group.forEach((figure, index) => {
      if (said(figure, leading!)) standings.set(figure.key, 'restated')
      else if (index > 0 || isVague(figure, subject) || beside.some((other) => said(figure, other)))
        standings.set(figure.key, 'part')
      // Nobody knows whether an undated report is older: it cannot contradict a dated one.
      else if (figure.published === null && leading!.published !== null) standings.set(figure.key, 'earlier')
      else standings.set(figure.key, 'contradicting')
    })
  }
  return leading!
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/**
 * How the figures of one subject stand to each other, by key. The latest report of a question leads; others restate it,
 * contradict it, or are parts of it (a phase beside the whole, a smaller sum in the same article). Of a project, what
 * leads for an earlier period than another gives way to it, and counts only where the newer years are not asked for.
 * Depends on the set of figures only, not on their order.
 */
export function rankFigures(figures: readonly Ranked[], subject: 'project' | 'region'): Map<string, Ranking> {
  const standings = new Map<string, Standing>()
  const leaders: Leader[] = []
  for (const slot of groupBy(figures, (figure) => slotOf(figure, subject)).values()) {
    const phases = groupBy(slot, ({ phase }) => (phase === null ? '' : plainName(phase)))
    const whole = phases.has('')
    for (const [phase, group] of phases) {
      const leading = rankSlot(group, subject, standings)
      if (whole && phase !== '') standings.set(leading.key, 'part')
      else leaders.push({ figure: leading, phase })
    }
  }
  const rankings = new Map<string, Ranking>()
  for (const [key, standing] of standings)
    rankings.set(key, { standing, countsFrom: null, countsUntil: null })
  // Figures of places are never added up: each period's stands for itself.
  if (subject === 'region') return rankings
  for (const series of groupBy(leaders, ({ figure }) => seriesOf(figure, subject)).values()) {
    for (const [key, { newest, never, from, until }] of succession(series)) {
      if (newest) continue
      rankings.set(key, {
        standing: 'earlier',
        countsFrom: never ? null : from,
        countsUntil: never ? null : until,
      })
    }
  }
  return rankings
}
