import type { Unit } from '../types'
import { type Around, clean, productTail, type Reading } from './reading'

/** 8万吨锌、6万吨铜、3万吨铅的冶炼能力: what stands behind the last is said of all. */
const BEHIND =
  /^(?:([\u4e00-\u9fffA-Za-z]{1,8}?)(?:(?:、|和)[\d.]+万?吨[\u4e00-\u9fffA-Za-z]{1,8}?)*的(?:年)?(?:冶炼|采选|选矿|电解|加工|生产|转化|处理|洗选|储备)|(?:(?:、|和)[^,。;、\d]{1,8}[\d.]+万?吨)*的?[\u4e00-\u9fff]{0,6})(?:能力|产能)/

/** 600万吨采选能力: nothing else says of what. */
const DOES = /^(采选|选矿|冶炼|洗选|电解|炼焦|焦化)(?:能力|产能)$/

/** Tons of which works are said behind them to be able. */
export function ableBehind({ label, rest }: Around, unit: Unit): Reading | null {
  const behind = rest.includes('能') ? BEHIND.exec(rest) : null
  if (!behind) return null
  const product = behind[1] ? clean(behind[1]) : (DOES.exec(behind[0])?.[1] ?? productTail(label))
  return { measure: 'capacity', product, unit, stock: true, rule: 'capacity-behind' }
}
