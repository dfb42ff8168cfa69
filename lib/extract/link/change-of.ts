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

/** 从2007年底的58万千瓦增加到目前的1848万千瓦,约增长32倍. */
const ROSE_SINCE =
  /[由从](\d{4})年[底末]?的[^。;,]*?(?:增|升|提高|提升|发展|扩大|降|减|涨)[^。;,]*?(?:(\d{4})年)?[^。;,]*,[^,。;]{0,14}$/

/**
 * Whether a change is that of a rise over more than a year.
 *
 * @param words - of the sentence up to the end of the change
 */
export function roseOverYears(words: string, { yearOnYear }: ChangeMention): boolean {
  const rose = yearOnYear ? null : ROSE_SINCE.exec(words)
  return rose !== null && (!rose[2] || Number(rose[2]) - Number(rose[1]) > 1)
}
