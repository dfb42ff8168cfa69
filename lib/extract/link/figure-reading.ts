import type { QuantityMention } from '../contracts'
import { perYear } from '../recognise/units'
import { ability, canYearly } from './ability'
import { COUNTED_GOODS } from './count-words'
import { eachOf } from './each'
import { STORE } from './figure-words'
import { type Before, goesOn } from './goes-on'
import { moreOfGoods, muchOfGoods } from './goods-bare'
import { moneyMade } from './money-made'
import { clean, firstNoun, productTail, type Reading } from './reading'
import { slaughterCapacity } from './slaughter'
import { eatenUp, takenIn } from './taken-in'
import { dishes, turnedOut } from './turned-out'

/** 、生产…, 和回收…: the list goes on with another verb. */
const MAKES = /^(?:、|和|及|以及|并)(?:副产|联产|生产|深加工|精深加工|加工|冶炼|精炼|熔炼|处理|产|回收|提取)/

const MADE = new Set(['production', 'production-compared'])
const LISTED = /^(?:、|和|与|及)[\u4e00-\u9fff]{1,10}$/

/** What a number measures, by its own words or else by the figure before it; null where neither tells. */
export function readFigure(quantity: QuantityMention, before: Before): Reading | null {
  const { around, byWords, left, last } = before
  // 100兆瓦/200兆瓦时: power and energy of one store
  if (quantity.unit === 'kWh' && left === '/' && last?.unit === 'kW') return STORE
  if (quantity.unit === 'CNY') {
    const made = moneyMade(left, before.behind, around, last)
    // GDP做到254.91亿元: what is named has its name
    if (made) return (made.rule === 'made-reached' && byWords.measure) || made
  }
  const own = readByWords(quantity, before)
  // 一年宰牛5万头、羊60万只
  if (own?.rule === 'livestock' && last?.rule === 'slaughter-capacity' && LISTED.test(left))
    return slaughterCapacity([own.product ?? ''])
  // 聚烯烃里聚乙烯和聚丙烯各占150万吨: parts of a capacity
  if (!own && last?.measure === 'capacity' && perYear(quantity.unit) === last.unit && eachOf(left).length)
    return { measure: 'capacity', product: null, unit: last.unit, stock: true, rule: 'capacity-each' }
  // 到发粮食46万吨、煤炭188万吨,分别增长…: the second is moved, too
  if (own && MADE.has(own.rule) && last?.measure === 'freight' && LISTED.test(left))
    return { measure: 'freight', product: own.product, unit: own.unit, rule: 'freight-continued' }
  // 一年可产轴承1万套、整机3000台,零部件6000套: what is made, not machines in use
  if (own?.rule.startsWith('count') || (!own && quantity.unit === 'unit')) {
    const made = moreMade(quantity, before)
    if (made) return made
  }
  const reading =
    moreOfGoods(quantity, before, own) ?? own ?? goesOn(quantity, before) ?? muchOfGoods(quantity, before)
  // 年可加工水稻20万吨、生产米糠油2000吨: the second is what it can do, too
  if (reading && MADE.has(reading.rule) && last?.measure === 'capacity' && MAKES.test(left))
    return {
      ...reading,
      measure: 'capacity',
      unit: perYear(quantity.unit),
      stock: true,
      rule: 'capacity-continued',
    }
  return reading
}

/** Another of the goods that the figure before counted, with nothing but its name before the number. */
function moreMade({ counter }: QuantityMention, { left, last, clause }: Before): Reading | null {
  if (last?.unit !== 'unit' || (last.measure !== 'capacity' && last.measure !== 'production')) return null
  const name =
    counter !== undefined && COUNTED_GOODS.has(counter)
      ? (left === clause ? ALONE : MORE_GOODS).exec(left)?.[1]
      : null
  if (!name || !/^unit-/.test(last.rule) || NOT_MADE.test(name)) return null
  return {
    measure: last.measure,
    product: productTail(name),
    unit: 'unit',
    ...(last.measure === 'capacity' ? { stock: true } : {}),
    rule: last.rule,
  }
}
const MORE_GOODS = /^(?:、|,|和|与|及|以及)([\u4e00-\u9fffA-Za-z()]{2,12})$/
const ALONE = /^,?([\u4e00-\u9fffA-Za-z()]{2,10})$/
const NOT_MADE =
  /设备|机组|生产线|产线|[现共拥配装购上引增]有?$|[现共拥配]有|购[进置入]|配[备套]|安装|投[入用]|引进|新[上增]|其中|车间|厂房|专利|项目/

/** What was done, where its words do not say that it can be done every year. */
const DONE = new Set([
  'production',
  'production-compared',
  'count-equipment',
  'count-machine',
  'slaughter',
  'freight',
  'livestock',
  'unit-production',
  'indicator-freight',
])

const MADE_BY_YEAR =
  /(?:(?<![去今全半当前上\d])年|每年|一年)(?:设计|约|可|能|可以|能够)*(?:生产|产(?!能|值)|加工|制造)(?:各类|高档|优质)?([\u4e00-\u9fffA-Za-z]{0,10}?)(?:约|近|超|达)?$|(?:年产能|年产量|年生产能力|年设计产能|设计产能|产能)(?:约|近|超过?|达到?|为|可达|是)*()$/

/** By its own words: by what it is called, or by the verb that tells what works make or take in. */
function readByWords(quantity: QuantityMention, before: Before): Reading | null {
  const named = before.byWords.measure
  if (!named) return ability(quantity, before) ?? takenIn(quantity, before) ?? turnedOut(quantity, before)
  // 年产建筑陶瓷2200万平方米, 年产2200万平方米建筑陶瓷: boards and tiles, no land
  if (named.measure === 'area' && quantity.unit === 'm2' && MADE_BY_YEAR.test(before.left)) {
    const behind = clean(firstNoun(before.around.right))
    const made = MADE_BY_YEAR.exec(before.left)![1]!
    return {
      measure: 'capacity',
      product: (made && productTail(made)) || behind,
      unit: 'm2',
      stock: true,
      rule: 'area-capacity',
    }
  }
  // 一年吃掉玉米11万吨 is what it takes in, 一年能吃进 what it can
  if (named.rule === 'capacity') return eatenUp(quantity, before) ?? named
  if (!DONE.has(named.rule)) return named
  return dishes(quantity, before) ?? canYearly(quantity, before, true) ?? named
}
