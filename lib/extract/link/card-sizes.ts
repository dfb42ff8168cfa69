import type { Deixis } from '../recognise/deixis'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import { type Counts, counts, dropRepeated } from './headline'
import { readParagraph } from './paragraph'
import type { Scope } from './scope'

/** 年产30万吨X项目, 100万千瓦Y工程: a name that says how large its undertaking is. */
const SIZED = /\d[\d.]*(?:万|亿|千|百)?[\u4e00-\u9fffA-Za-z][^\n]{2,30}(?:项目|工程)/

/**
 * Reads the figures in the name that heads a card, but for those that the card itself tells too.
 *
 * @param before - how many facts there were before the card was read
 */
export function readSizes(
  reading: Reading,
  heading: Span,
  scope: Scope,
  deixis: Deixis,
  before: Counts,
): void {
  if (!SIZED.test(reading.text.slice(heading.start, heading.end))) return
  const { projects, investments, outputs } = reading
  const told = counts(reading)
  const known = projects.length
  const { project } = scope
  readParagraph(reading, heading, scope, deixis)
  dropRepeated(reading, before, told)
  if (projects.length === known) return
  // it was taken for another: what the card tells of its own is enough
  projects.length = known
  outputs.length = Math.min(outputs.length, told.outputs)
  investments.length = Math.min(investments.length, told.investments)
  scope.project = project
}
