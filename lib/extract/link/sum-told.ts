import { Ending } from '../text/ending'
import type { SumReading } from './sum'
import { isGiven } from './sum-given'
import { isLent } from './sum-lent'
import { answersCost, isOfWhole } from './sum-of-whole'
import { isOfYear } from './sum-of-year'
import { NEARLY, type ToldSum } from './sum-words'

/** 签下9个项目,金额37.2亿元. */
const AMOUNT = new Ending(
  new RegExp(`^(?:总?金额|合同总?额|总额|协议资金|总值)(?:共|合计|达到?|为|有|是)?${NEARLY}`),
)
const SIGNED = /签(?:约|下|订|署|了)[^。;]{0,16},$|\d[份个项单](?:[^,。;]{0,4})(?:协议|合同|意向书?|单子),$/

const isSigned = ({ left, said }: ToldSum) =>
  AMOUNT.test(left) && SIGNED.test(said.slice(0, said.length - left.length).slice(-24))

/**
 * What kind of sum everyday words tell: of a year's plan, given from public money, lent, or the whole of an undertaking.
 *
 * @param asked - the end of the sentence before, which may have asked for it
 * @returns null where they tell none
 */
export function toldSum(told: ToldSum, asked: string): SumReading | null {
  if (told.quantity.value < 100_000) return null
  const year = isOfYear(told)
  if (year) return { kind: year, rule: 'sum-told-year' }
  if (isGiven(told)) return { kind: 'public_fund', rule: 'sum-told-given' }
  if (isLent(told)) return { kind: 'loan', rule: 'sum-told-lent' }
  if (isSigned(told)) return { kind: 'signed', rule: 'sum-told-signed' }
  const whole = isOfWhole(told)
  if (whole) return { kind: whole, rule: `sum-told-${whole}` }
  return asked && answersCost(told, asked) ? { kind: 'total', rule: 'sum-answered' } : null
}
