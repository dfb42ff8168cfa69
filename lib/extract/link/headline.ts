import { figures } from '../recognise'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import type { Registered } from './sentence-projects'

export function titlePeriod({ text, article, published, region }: Reading): string | null {
  if (!article.titleSpan) return null
  const title = text.slice(article.titleSpan.start, article.titleSpan.end)
  if (!/\d|季度|上半年|全年|月/.test(title)) return null
  return figures(title, { published, region }).periods[0]?.period ?? null
}

/** 1—8月, 上半年: what an article reports on from there. */
export const PART_OF_YEAR = /^\d{4}-(?:Q|H|01\.\.)/
const MONTHS = /^[^。]{0,30}?(?:\d月|季度|[上]半年)/
const OPENING = 40

/** The part of a year that one of an article's first paragraphs opens with, though it reports no figure itself. */
export function openingPeriod({ text, published, region }: Reading, span: Span): string | null {
  const opening = text.slice(span.start, Math.min(span.end, span.start + OPENING))
  if (!MONTHS.test(opening)) return null
  const told = figures(opening, { published, region }).periods.find(
    ({ asOf, period }) => !asOf && PART_OF_YEAR.test(period),
  )
  return told?.period ?? null
}

/** Figures of the headline that the body has too, exactly or more precisely. */
export function dropRepeated(reading: Reading, from: Counts, headline: Counts): void {
  dropFrom(reading.investments, from.investments, headline.investments, (fact, other) =>
    near(other.amount, fact.amount),
  )
  dropFrom(
    reading.outputs,
    from.outputs,
    headline.outputs,
    (fact, other) => other.unit === fact.unit && near(other.value, fact.value),
  )
}

const near = (a: number | null, b: number | null) =>
  a !== null && b !== null && Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b))

/** Takes out the facts behind `to` that say the same as one in [from, to). */
function dropFrom<F>(facts: F[], from: number, to: number, same: (fact: F, other: F) => boolean): void {
  for (let i = facts.length - 1; i >= to; i--) {
    for (let other = from; other < to; other++) {
      if (!same(facts[i]!, facts[other]!)) continue
      facts.splice(i, 1)
      break
    }
  }
}

/**
 * 东山旗新材料项目加快建设 over a text that names its undertakings: what a headline without figures names and the text does not is
 * told roughly, and is one of those. Takes what the headline has added out of the projects again.
 *
 * @param registered - what the headline names
 * @param known - how many projects there were before
 */
export function withoutRough(
  reading: Reading,
  registered: Registered[],
  known: number,
  headline: string,
): Registered[] {
  const { projects, index } = reading
  if (projects.length === known || /\d/.test(headline)) return registered
  if (!projects.some(({ article, number }) => article === index && number < known)) return registered
  projects.length = known
  return registered.filter(({ project }) => project.number < known)
}

/** How many facts there are at a moment. */
export interface Counts {
  investments: number
  outputs: number
}

export const counts = (reading: Reading): Counts => ({
  investments: reading.investments.length,
  outputs: reading.outputs.length,
})
