import { Ending } from '../text/ending'
import { tellsByLabel } from '../text/figure-lines'
import type { Unit, UnitKind } from './units'
import { wordAcross } from './word-across'

/** The lines of a text as they look beside each other: what looks like a title by itself may be something else. */
export function inContext(lines: readonly Unit[]): Unit[] {
  const units = [...lines]
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    if (unit.kind !== 'title') continue
    const kind = kindBeside(units, i)
    if (kind !== 'title') units[i] = { ...unit, kind }
  }
  return units
}

function kindBeside(units: readonly Unit[], at: number): UnitKind {
  const unit = units[at]!
  const before = units[at - 1]
  const next = units[at + 1]
  if (unit.gap === 1 && before?.kind === 'table') return 'table'
  // the dictionary is slow: it is asked last
  if (isOnlyText(units, at) || isBesideLabelled(unit, before, next) || breaksWord(unit, next)) return 'body'
  if (unit.width <= 16 && before?.kind === 'heading' && next?.kind === 'body' && OFFICE.test(unit.text))
    return 'byline'
  return next?.kind === 'signature' && next.gap === 1 && OFFICE.test(unit.text) ? 'signature' : 'title'
}

/** An office, a court, a company: who signs a notice. */
const OFFICE = new Ending(/(?:局|委员会|委|法院|检察院|政府|办公室|公司|中心|处|队|支行|协会|社)$/)

/** A line that ends inside a word which the next one completes (旗|帜) is no headline. */
const breaksWord = (unit: Unit, next: Unit | undefined) =>
  next?.kind === 'body' &&
  !next.dateline &&
  ((isDangling(unit.text) && !(next.gap > 1 && ASKS.test(unit.text))) ||
    (unit.width >= 10 && wordAcross(unit.text, next.text)))

/** 数说去年:重点项目怎么干的, 好日子是干出来的: ends like a part of a sentence, and is none. */
const ASKS = /:.{2,}的$|(?:怎么|怎样|如何|这样|为什么|是).*的$/

/** A line alone between two marked headlines is the first one's text. */
const isOnlyText = (units: readonly Unit[], at: number) =>
  units[at - 1]?.kind === 'heading' &&
  (units[at + 1]?.kind ?? 'heading') === 'heading' &&
  units[at]!.width >= 16

/** One of several lines that tell figures behind a label is no headline. */
const isBesideLabelled = (unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean =>
  tellsByLabel(unit.text) &&
  ((unit.gap === 1 && before !== undefined && tellsByLabel(before.text)) ||
    (next?.gap === 1 && tellsByLabel(next.text)))

/** Ends with a word that something must follow; 签约, 乌兰布和, 乌达, 附近 and 普及 only end like one. */
const DANGLING = new Ending(
  /(?:(?<!冬|夏)至|(?<![报周])到|(?<![乌抵送直雷发通])达|(?<!行)为|(?<![布呼祥温平共义永兴饱缓])和|(?<![参赠])与|(?<![普涉波触遍危])及|的|(?<![存现所潜健])在|(?<![节公条签履违续])约|(?<![附靠临亲])近|(?<![高出赶反])超|(?<![自理缘])由|从|将|把|被|(?<![反面应])对|(?<![方走面风朝转动])向|以)$/,
)
export const isDangling = (text: string) => DANGLING.test(text)
