import { figures } from '../recognise'
import type { Deixis } from '../recognise/deixis'
import { findPlaceMentions } from '../recognise/place'
import { unitOf } from './table-units'

/** What stands over a table: 前三季度各旗县区固定资产投资(单位:万元). */
export interface Caption {
  words: string
  /** Time of its figures, null where it names none. */
  period: string | null
  /** Place it names, null where none. */
  place: string | null
  /** Unit that it gives for all sums or sizes: 单位:万元. */
  unit: string | null
}

const LONGEST_LINE = 48
const MOST_LINES = 3
const PROSE = /[。;!?]|,(?!\d)/
const UNIT = /(?:计量)?单位[::]\s*([^\s,)、]{1,6})/

/**
 * Reads the lines right above a table.
 *
 * @param at - where the row begins that heads the table
 */
export function captionOf(text: string, at: number, published: string | null, deixis: Deixis): Caption {
  const lines: string[] = []
  for (let end = at; end > 0 && lines.length < MOST_LINES; ) {
    while (end > 0 && text[end - 1] === '\n') end--
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end)
    if (line.length > LONGEST_LINE || line.includes('\t') || line[0] === '|' || PROSE.test(line)) break
    lines.unshift(line.replace(/^#+ /, ''))
    end = start
  }
  const words = lines.join('\n')
  if (words === '') return { words, period: null, place: null, unit: null }
  const { periods } = figures(words, { published, region: deixis.region })
  return {
    words,
    period: periods.find((mention) => mention.period)?.period ?? null,
    place: findPlaceMentions(words, deixis)[0]?.code ?? null,
    unit: UNIT.exec(words)?.[1] ?? bracketed(words),
  }
}

/** 各旗县造林面积(万亩): the unit behind what is counted. */
function bracketed(words: string): string | null {
  const printed = BRACKETED.exec(words)?.[1]
  return printed && unitOf(printed) ? printed : null
}
const BRACKETED = /\(([百千万亿]?[\u4e00-\u9fff]{1,3})\)$/m
