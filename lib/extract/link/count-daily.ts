import { COUNTED_GOODS } from './count-words'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'

const DAILY = /日(?:可|能)?(?:产|加工|生产)([\u4e00-\u9fff]{0,8})$/

/** 菌包厂日产菌包6万袋: what is counted and made in a day. */
export function dailyUnits(counter: string, { label, right }: Around): Reading | null {
  const daily = COUNTED_GOODS.has(counter) && label.includes('日') ? DAILY.exec(label) : null
  return (
    daily && {
      measure: 'production',
      product: clean(firstNoun(right)) ?? productTail(daily[1]!),
      unit: 'unit',
      rule: 'daily-units',
    }
  )
}
