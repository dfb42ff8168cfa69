import { codeAt } from '@/lib/regions/alphabet'
import { isDigit, isHan } from './characters'
import { charset, endsIn, startsIn } from './charset'
import { Ending } from './ending'
import { tellsByLabel } from './figure-lines'
import { areItems, headsNext } from './item-lines'
import { closesLine, endsSentence, ITEM, isProse, type Line, namesWriter, opensLine } from './line'
import { Opening } from './opening'
import { isCut, isFull, opensIndented, type Wrap } from './wrap'

const BRACKET = charset(')')
/** A writer's name behind the last full stop closes a text. */
const SIGNED = /[。!?”]\((?!见|如|含|不|即|下称|以下)[\p{Script=Han}· 、]{2,14}\)$/u

const HANGING = charset(',。;、:%!?)”’》')
const ITEM_END = charset(';:')
const OPEN_END = charset(',、(“‘《—~+×-/')
const NUMBER_END = new Ending(/\d[.,]?$/)

/** (一)坚持稳中求进,综合实力跃上新台阶: the head of a report's part, where it does not fill its line. */
const PART = new Opening(
  /^(?:\(?[一二三四五六七八九十]{1,3}[、.)]|第[一二三四五六七八九十]{1,3}[章节])[^。;:]*[^。;:,、]$/,
)

/** Is the break between two lines of a block only a matter of the column's width? */
export function continues(before: string, after: string, line: Line, next: Line, wrap: Wrap | null): boolean {
  // No line begins with these unless the one before was cut off at the column's edge.
  if (startsIn(after, HANGING) && !closesLine(before)) return true
  // a row that ends in a number, and the next that begins with its own
  const rows = before.includes('\t') && after.includes('\t')
  if (
    wrap !== null &&
    !rows &&
    NUMBER_END.test(before) &&
    /^[.,]?\d/.test(after) &&
    (!opensLine(after) || isCut(line, wrap))
  )
    return true
  const closed = closesLine(before) && !(wrap !== null && line.width >= wrap.width * 0.8 && ITEM.test(before))
  // ——A项目:总投资6.6亿元; and the next item
  if (after.startsWith('——') && endsIn(before, ITEM_END)) return false
  if (before.endsWith('、') && isProse(before)) return true
  if (headsNext(before, after) || (tellsByLabel(after) && tellsByLabel(before))) return false
  if (areItems(before, after) && !(wrap !== null && opensIndented(line, next))) return false
  if (opensLine(after) || closed || (next.indent >= 2 && line.indent < 2)) return false
  if (next.indent >= 4 || namesWriter(after) || (namesWriter(before) && !isProse(before))) return false
  // a line below an empty one, without a mark in it, and an indented one: a headline and its text
  if (line.gap >= 1 && next.indent > line.indent && !isProse(before) && isProse(after)) return false
  if (endsSentence(before))
    return (
      wrap !== null &&
      isFull(line, wrap) &&
      // a short line without an end is a headline
      (isProse(after) || next.width >= wrap.width * 0.75)
    )
  if (endsIn(before, OPEN_END)) return true
  if (endsIn(before, BRACKET) && SIGNED.test(before) && !isProse(after)) return false
  if (wrap !== null && line.width + line.indent < wrap.width * 0.85 && PART.test(before)) return false
  if (isProse(before)) return true
  // Where columns were cut by characters, lines full of digits are narrower than others.
  if (wrap !== null) return reaches(before, line, wrap)
  const last = codeAt(before, before.length - 1)
  const first = after.charCodeAt(0)
  if (isDigit(last) && isDigit(first) && isProse(after)) return true
  if (!isHan(last) && !isDigit(last)) return false
  return isProse(after) && line.width >= 10 && line.width >= next.width * 0.75
}

/** Whether a line without a mark may have been cut off at the column's edge, where a line of digits seems narrower. */
const reaches = (text: string, line: Line, wrap: Wrap): boolean =>
  wrap.characters === null
    ? line.width >= wrap.width * 0.75 || (/\d/.test(text) && text.length >= wrap.width)
    : isFull(line, wrap)
