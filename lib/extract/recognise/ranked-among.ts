import { codeAt } from '@/lib/regions/alphabet'
import { charset, isIn, startsIn } from '../text/charset'

/** 在内蒙古都是头一个推行, 在全区排第一, 居全市首位: what a place is only ranked within. */
const RANKED =
  /^(?:都|也|还|均|尚|仍|更)*(?:是|属于?|算|排名?|位?居|位列|名列|处于?|走在|数|堪称|称得上)*(?:头一|首(?:[个家批创座次例屈]|位)|第[一二三四五六七八九十\d]|前[列茅几十\d一二三四五六七八九]|唯一|最[大高多早长强好快]|领先|率先|数一数二|独一|遥遥)/
/** 居赤峰市首位, 位列通辽市第二, 排名全盟前列. */
const WITHIN = charset('在居列名属')
const BEGINS = charset('都也还均尚仍更是属算排位居名处走数堪称头首第前唯最领率独遥')

/**
 * Whether a place is named only as that within which something ranks, so that no figure is said of it.
 *
 * @param start - of the name
 * @param end - of the name
 */
export function isRankedAmong(text: string, start: number, end: number): boolean {
  if (!isIn(codeAt(text, start - 1), WITHIN)) return false
  const next = text.slice(end, end + 14)
  return startsIn(next, BEGINS) && RANKED.test(next)
}
