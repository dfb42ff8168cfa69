import type { PlaceMention } from '../../contracts'
import { Opening } from '../../text/opening'
import type { Span } from '../../types'
import type { Scope } from '../scope'
import type { Asked, Named } from './types'

/** A figure whose subject is looked for, with what all candidates are measured against. */
export interface Setting {
  figure: Span
  asked: Asked
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
  /** The clause tells of works with an object of their own. */
  achieved: boolean
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

/** What a place reports as done, with an object of its own: 新改建农村公路, 完成棚户区改造, 建成高标准农田. */
const ACHIEVED = new Opening(
  /^(?:[,、]?(?:全年|共|累计|新|今年|去年|已|还|同时|先后|并|\d{4}年))*(?:改建|新建|新改建|建成|改造|完成|实施|种植|播种|治理|推广|整治|修复|新增|发放|兑现|接待|培育|引进|落实|争取|安排|投放|开工|维修|硬化|绿化|造林|栽植|退耕|封育|搬迁|改善|解决|通)(?!投资|产值|销售|营收|利税)[^,;]*$/,
)

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
    asked,
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
    achieved: ACHIEVED.test(text.slice(clause.start, figure.start)),
  }
}
