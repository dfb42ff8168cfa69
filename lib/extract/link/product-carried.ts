import type { Measure } from '../types'
import type { DraftOutput } from './draft'
import type { Reading } from './reading'

/** What is told of one crop, herd or ware in turn: 种植面积21万亩,产量86万吨,产值32.5亿元. */
const OF_ONE: Partial<Record<Measure, ReadonlySet<Measure>>> = {
  area: new Set<Measure>(['area']),
  livestock: new Set<Measure>(['livestock']),
  production: new Set<Measure>(['production', 'area', 'livestock']),
  capacity: new Set<Measure>(['capacity']),
  installed_capacity: new Set<Measure>(['installed_capacity']),
  output_value: new Set<Measure>(['output_value', 'production', 'area', 'livestock']),
}

/** Products that say what was done with the land or the herd, or how much of it there is: no name of another figure. */
const OWN = /占地|用地|面积$|存栏|出栏|屠宰|交易|发电量/

/** 年产5万吨负极材料项目: what an undertaking makes, by its name. */
const NAMED =
  /\d(?:吨|台|套|千瓦|立方米|万|亿|GW|MW)+(?:\/年)?的?([\u4e00-\u9fffA-Za-z]{2,14}?)(?:[一二三四]期|项目|生产线|基地|工程|$)/
/** 电子级氢氟酸生产线, 液态奶加工项目. */
const HEAD =
  /(?:公司|集团|股份|产业园|园区|[旗县区市盟镇])?([\u4e00-\u9fffA-Za-z]{2,10}?)(?:精深)?(?:生产|加工|制造)?(?:产业化)?(?:生产线|产线|项目)(?:[一二三四]期|扩建|技改)?$/
const NO_WARE =
  /[厂场站园区]$|建设|改造|扩建|改建|扩能|煤矿|矿井|升级|一体化|技改|搬迁|迁建|综合|循环|产业|光伏|风电|风光|储能|管[网道线]|铁路|公路/

/** What an undertaking makes, as far as its name tells; null where it tells nothing. */
export function wareOf(undertaking: string | null): string | null {
  if (!undertaking) return null
  const sized = NAMED.exec(undertaking)?.[1]
  if (sized) return sized
  const head = HEAD.exec(undertaking)?.[1]
  return head && !NO_WARE.test(head) ? head : null
}

/**
 * The product of a figure that names none: that of the figure before it, where both are told of one crop, herd or plant.
 *
 * @param before - the figure reported last in the paragraph
 */
export function carriedProduct(reading: Reading, before: DraftOutput | null): string | null {
  // 改造老旧小区31个、面积86万平方米
  if (before?.product && before.measure === 'other' && before.unit === 'unit' && reading.unit === 'm2')
    return before.product
  if (!before?.product || !OF_ONE[reading.measure]?.has(before.measure)) return null
  if (before.measure !== reading.measure && OWN.test(before.product)) return null
  return before.product
}
