import { CLOSES_CLAUSE } from '../text/clause-end'
import { type Around, clean, productTail, type Reading } from './reading'

/** 深加工产品达到300种以上: kinds of goods that a place makes. */
export function kinds({ label, right }: Around): Reading | null {
  const product =
    label.endsWith('产品') && CLOSES_CLAUSE.test(right)
      ? (productTail(label) ?? '产品')
      : (GOODS_BEHIND.exec(right)?.[1] ?? null)
  return product && !/检测|展|推介|主要/.test(label + right)
    ? { measure: 'other', product: clean(product), unit: 'unit', rule: 'count-kinds' }
    : null
}
const GOODS_BEHIND = /^(?:多|余)?((?:新|深加工|系列|特色|农畜|终端)产品)(?=$|[,。;、])/
