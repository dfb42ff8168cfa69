import type { Context } from '../contracts'
import { figures } from '../recognise'

/** A line that goes on in the items below it is no longer. */
const LONGEST = 60

/**
 * The time that a line gives to the items below it: 2024年,乌拉特中旗:, 上半年主要指标如下:.
 *
 * @param paragraph - plain text of the line
 * @returns its one period, null where it is no such line or names none or several
 */
export function announcedTime(paragraph: string, context: Context): string | null {
  if (paragraph.length > LONGEST || !paragraph.endsWith(':')) return null
  const periods = new Set(figures(paragraph, context).periods.map(({ period }) => period))
  const [only] = periods
  return periods.size === 1 && only ? only : null
}
