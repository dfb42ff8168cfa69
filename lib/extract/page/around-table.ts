import { standsOver } from '../text/table-title'
import type { Unit } from './units'

/** How many lines a table's title and its note below may take. */
const MOST = 2

/** Whether a line is the title of the table right below it. */
export const titlesTable = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.kind === 'table' && units[at]!.kind !== 'table' && standsOver(units[at]!.text)

/**
 * The first line behind a table that stands right below a paragraph, with its title and with who gave it; −1 where no
 * table does.
 */
export function behindTable(units: readonly Unit[], from: number): number {
  let at = from + 1
  while (at < units.length && at <= from + MOST && isShort(units[at]!)) at++
  if (units[at]?.kind !== 'table') return -1
  while (units[at]?.kind === 'table') at++
  for (let notes = 0; notes < MOST && at < units.length && isNote(units[at]!); notes++) at++
  return at < units.length ? at : -1
}

const isShort = ({ kind, width }: Unit) =>
  kind === 'title' || kind === 'heading' || (kind === 'signature' && width < 24)
const isNote = ({ kind, text }: Unit) => kind === 'signature' || kind === 'credit' || NOTE.test(text)
const NOTE = /^(?:注|备注|说明|来源|数据来源|资料来源|\((?:数据|资料|来源))[::]/
