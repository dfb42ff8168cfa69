import type { QuantityMention } from '../contracts'
import { Scan } from '../text/scan'
import type { Unit } from '../types'
import { type Around, productTail, type Reading } from './reading'

/** 顶得上5.94万吨标准煤. */
const EQUALS = /[顶抵]得$/

const SAVING = new Scan(
  /二氧化碳|碳排放|标准?煤|减排|少烧|少[取用]|节约|节煤|省煤|节水|省水|减少|消耗|排放|替代[^,。;\d]{0,4}煤|(?<!农业|工业|生活|生态|取|总)用水量(?!$)|取水(?!量$)|CO2|粉尘|氮氧/,
)

/** Whether a quantity is of what works save, let off or use up: 年节约标煤6.8万吨, 减排二氧化碳, 用水量. */
export const tellsSaving = (q: QuantityMention, { label, right }: Around): boolean =>
  SAVING.test(label + right.slice(0, 16)) || (q.printedUnit.endsWith('煤') && EQUALS.test(label))

/** What works save or let off less of, as a figure of theirs; null of what they use up. */
export function goodsSaved(q: QuantityMention, { label, right }: Around, plain: Unit): Reading | null {
  if (/库容|供水|调水|引水/.test(label))
    return { measure: 'other', product: productTail(label), unit: plain, rule: 'water' }
  const told = label + q.printedUnit + right
  const product = /(?:二氧化碳|碳排放|标准?煤|CO2)/.test(told)
    ? /煤/.test(told)
      ? '节约标准煤'
      : '减排二氧化碳'
    : productTail(label)
  return /(?:减排|节约|节煤|省煤|减少|减碳|替代|节水|省水|节省|少[烧用排取]|[顶抵]得)/.test(label + right)
    ? { measure: 'other', product, unit: plain, rule: 'saving' }
    : null
}
