import { type Draft, isCaption } from './draft'
import { isSubhead } from './headlines'
import type { Unit } from './units'

/** A document with one first-level heading, at its top: all further headings are parts of that one article. */
export function marksOnlySubheads(units: readonly Unit[]): boolean {
  const top = units.filter((unit) => unit.level === 1)
  return top.length === 1 && top[0] === units[0]
}

/** Is the line that looks like a headline one, rather than a subhead inside the article being read? */
export function startsArticle(
  units: readonly Unit[],
  at: number,
  draft: Draft,
  subheadsOnly: boolean,
): boolean {
  const unit = units[at]!
  if (unit.kind === 'heading' && unit.level >= 3 && !draft.isEmpty) return false
  const next = units.slice(at + 1).find((u) => u.kind !== 'title' && u.kind !== 'heading')
  const announced =
    next &&
    (next.kind === 'byline' || next.kind === 'continuation' || next.dateline || opensBody(units, next))
  if (announced && distance(units, at, next) <= 4) return true
  if (units[at - 1]?.kind === 'continuation') return false
  if (draft.isEmpty || !draft.isReading) return true
  if (subheadsOnly) return false
  if (unit.kind === 'heading') return true
  if (draft.marked || draft.hasSubheadLike(unit)) return false
  const after = bodyFrom(units, at)
  if (after === '') return true
  return !isSubhead(draft.readText, after, draft.rarity)
}

/** ■上接第1版 in the running text, or a picture's text. */
const opensBody = (units: readonly Unit[], next: Unit) =>
  /^[(■□]上接/.test(next.text) || isCaption(next, units[units.indexOf(next) + 1])

const distance = (units: readonly Unit[], at: number, next: Unit) => units.indexOf(next, at) - at

function bodyFrom(units: readonly Unit[], at: number): string {
  const parts: string[] = []
  for (let i = at + 1; i < units.length && parts.length < 4; i++) {
    const { kind, text } = units[i]!
    if (kind === 'body') parts.push(text)
    else if (parts.length > 0) break
  }
  return parts.join('\n')
}
