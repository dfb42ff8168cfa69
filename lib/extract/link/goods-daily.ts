import { Scan } from '../text/scan'
import type { Unit } from '../types'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'

const BY_DAY = new Scan(/日产|日处理|日采|日选|每天|一天|每日|天天|日加工/)
/** 每天能处理3万吨, 一天能加工鲜奶800吨: what can be done in a day. */
const CAN =
  /(?:每天|一天|每日|日)(?:就|最多|大约|约)?(?:能够?|可以?|最多能?)(?:处理|加工|深加工|烘干|烘|洗选|洗|净化|消纳|回收|回用|冶炼|采|选|破碎|分拣|屠宰|出|产出?|生产|供应?|供|磨|榨|送|“?吃”?[进掉下]|转化|消化|压榨|熔化|灌装)(?<goods>[^,。;\d年]{0,8})$/
/** 一天灌装牛奶2000吨: the same without a word of ability. */
const DOES =
  /(?:每天|一天|每日)(?:要)?(?:处理|加工|灌装|屠宰|烘干|压榨|消化|熔化|冶炼)(?<goods>[^,。;\d年]{0,8})$/
/** 日产4000吨水泥熟料生产线: the size of what is built. */
const BUILT_FOR = /(?:日产|日处理|日加工|日采选?|日选)[^,。;\d年]{0,6}$/
const BUILT = /^的?[^,。;\d]{1,14}?(?:生产线|装置|项目|工程|工厂|车间|厂|矿山)/

/**
 * What a plant can do in a day: a capacity, but none of a year.
 *
 * @param plain - unit of the quantity, without the year
 */
export function goodsByDay({ label, right, rest }: Around, plain: Unit): Reading | null {
  if (!BY_DAY.test(label)) return null
  const can = CAN.exec(label) ?? DOES.exec(label)
  if (!can && !(BUILT_FOR.test(label) && BUILT.test(rest))) return null
  const goods = can?.groups?.goods
  return {
    measure: 'capacity',
    product: (/^的/.test(right) ? null : clean(firstNoun(right))) ?? (goods ? productTail(goods) : null),
    unit: plain,
    stock: true,
    rule: 'daily',
  }
}
