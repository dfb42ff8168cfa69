import type { ChangeMention } from '../contracts'
import type { Measure } from '../types'
import type { DraftOutput } from './draft'

/** 全区原煤产量: words before a product that name no other thing. */
const WHOLE_OF = /^(?:其中)?(?:全[区市旗盟县])?(?:规模以上|规上)?(?:工业)?(?:企业)?$/
const AMOUNT = /(?:总?产量|量)$/

/**
 * The figure that a change names again: 生产原煤7.7亿吨,占全国的26%,原煤产量增长15.6%.
 *
 * @param own - the words before the change
 * @param outputs - of the sentence so far
 */
export function namedAgain(
  own: string,
  measure: Measure,
  outputs: readonly DraftOutput[],
): DraftOutput | null {
  const name = own.replace(AMOUNT, '')
  return (
    outputs.findLast((fact) => {
      const product = fact.product?.replace(AMOUNT, '')
      return (
        fact.measure === measure &&
        fact.value !== null &&
        fact.change === null &&
        !!product &&
        name.endsWith(product) &&
        WHOLE_OF.test(name.slice(0, -product.length))
      )
    }) ?? null
  )
}

const SINCE = /(?:比|较|是)[^,。;]{0,3}?(\d{4})年/
/** 从2007年底的58万千瓦增加到目前的1848万千瓦,约增长32倍. */
const ROSE_SINCE =
  /[由从](\d{4})年[底末]?的[^。;,]*?(?:增|升|提高|提升|发展|扩大|降|减|涨)[^。;,]*?(?:(\d{4})年)?[^。;,]*,[^,。;]{0,14}$/

/**
 * Whether a change spans more than a year: 比2000年的150亿元增长15倍. Where the period of the figure is not known it
 * is told by a year named as the base alone.
 *
 * @param words - of the sentence up to the change
 * @param period - of the figure that changed
 */
export function overYears(
  { yearOnYear, baseline }: ChangeMention,
  words: string,
  period: string | null,
): boolean {
  if (yearOnYear) return false
  const rose = ROSE_SINCE.exec(words)
  if (rose) return !rose[2] || Number(rose[2]) - Number(rose[1]) > 1
  const since = baseline === 'earlier' && period ? SINCE.exec(words.slice(words.lastIndexOf(',') + 1)) : null
  return since !== null && Number(period!.slice(0, 4)) - Number(since[1]) > 1
}
