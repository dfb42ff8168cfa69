import type { PlaceMention } from '../../contracts'
import type { Span } from '../../types'
import { BACK } from '../leads-back'
import type { Scope } from '../scope'
import type { Asked, Named } from './types'

/** A figure whose subject is looked for, with what all candidates are measured against. */
export interface Setting {
  figure: Span
  /** Class of its measure. */
  kind: string
  clause: Span
  named: Named
  scope: Scope
  /** Places of the sentence that are no part of a project's name. */
  places: readonly PlaceMention[]
  /** Start of the part of the sentence between semicolons. */
  segment: number
  /** From there to the figure. */
  spoken: string
  /** The clause and the head of the next. */
  around: string
  /** Words right beside the figure. */
  beside: string
  /** 项目建成后, 总投资 …: the words before the figure lead back to a project. */
  back: boolean
  /** The sentence opens with such words. */
  opens: boolean
}

/** Measures that are said of projects and places in like manner. */
const CLASSES: Partial<Record<Asked, string>> = {
  sum: 'sum',
  fund: 'fund',
  loan: 'loan',
  capacity: 'capacity',
  installed_capacity: 'power',
  production: 'flow',
  output_value: 'flow',
  revenue: 'flow',
  tax: 'flow',
  profit: 'flow',
  freight: 'flow',
  jobs: 'jobs',
  area: 'size',
  distance: 'size',
  equipment: 'size',
  livestock: 'size',
  reserves: 'size',
  households: 'people',
  population: 'people',
  share: 'share',
  other: 'other',
}

/** Characters that are read before a figure, and on both sides of it: sentences may be long without end. */
const HEARD = 240
const BESIDE = 60

export function settingOf(
  figure: Span,
  asked: Asked,
  clause: Span,
  named: Named,
  scope: Scope,
  places: readonly PlaceMention[],
): Setting {
  const { text, sentence } = named
  const near = Math.max(sentence.start, figure.start - HEARD)
  const segment = near + text.slice(near, figure.start).lastIndexOf(';') + 1
  const spoken = text.slice(segment, figure.start)
  return {
    figure,
    kind: CLASSES[asked] ?? 'index',
    clause,
    named,
    scope,
    places,
    segment,
    spoken,
    around: text.slice(
      Math.max(clause.start, figure.start - BESIDE),
      Math.min(sentence.end, clause.end + 8, figure.end + BESIDE),
    ),
    beside: text.slice(Math.max(clause.start, figure.start - 14), Math.min(clause.end, figure.end + 12)),
    back: BACK.test(spoken),
    opens: BACK.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 10))),
  }
}
