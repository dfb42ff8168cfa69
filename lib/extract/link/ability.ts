import type { QuantityMention } from '../contracts'
import { perYear } from '../recognise/units'
import { hasAny } from '../text/charset'
import { lastAnswer } from '../text/remembered'
import { Scan } from '../text/scan'
import {
  ANIMAL,
  ANOTHER,
  BARE_PRODUCT,
  BOARD,
  BY_DAY,
  CAN,
  CAN_MAKE,
  CAN_SOON,
  COUNTED_MACHINES,
  DESIGN,
  endsAble,
  FORMS,
  GOODS,
  GROWN,
  HATCHED,
  HOLDS,
  MACHINES,
  MAKES,
  MORE,
  OF_FIRMS,
  OF_MINE,
  ONE_SEASON,
  REST_OF_IT,
  SCALE,
  SEASON,
  SIZED,
  SLAUGHTERS,
  STORES,
  TELLS_YEAR,
  toldAnimal,
  toldNoMake,
  toldReports,
  toldRisenWorks,
  toldStore,
  toldToCome,
  toldWholePlace,
  toldWorks,
  unquoted,
  YEAR_ALONE,
} from './ability-words'
import { RISES } from './figure-words'
import type { Before } from './goes-on'
import { clean, firstNoun, productTail, type Reading } from './reading'
import { slaughterCapacity } from './slaughter'

/** 三条线一年出岩棉板9万立方米: of works, not of a county. */
const OF_WORKS = ({ around: { sentence } }: Before) => toldWorks(sentence) && !toldWholePlace(sentence)

const isSized = (q: QuantityMention) => SIZED.has(q.unit) && (q.unit !== 'unit' || GOODS.has(q.counter ?? ''))

const stored = (q: QuantityMention, product: string | null): Reading => ({
  measure: 'capacity',
  product,
  unit: q.unit,
  stock: true,
  rule: 'storage',
})

const byYear = (q: QuantityMention, product: string | null, rule: string): Reading => ({
  measure: 'capacity',
  product,
  unit: perYear(q.unit),
  stock: true,
  rule,
})

/**
 * 一年能炒2万吨, 年榨油8000吨, 一个榨季下来,可产白砂糖4.5万吨; null where no verb of making says it.
 *
 * @param modal - of a place only where 能 or 可 says so
 */
export function canYearly(q: QuantityMention, before: Before, modal = false): Reading | null {
  if (!isSized(q)) return null
  const said = unquoted(before.left)
  const told =
    (hasAny(said, TELLS_YEAR)
      ? (CAN.exec(said) ?? ONE_SEASON.exec(said) ?? (modal && !OF_WORKS(before) ? null : MAKES.exec(said)))
      : null) ??
    (SEASON.test(before.earlier) ? CAN_MAKE.exec(said) : null) ??
    (endsAble(said) && toldToCome(before.around.sentence) && !BY_DAY.test(before.clause)
      ? CAN_SOON.exec(said)
      : null)
  return told && !OF_FIRMS.test(before.around.right) ? made(q, before, told.groups!.done!) : null
}

/**
 * What works can make, take in or hold, as people tell it: 一年能炒2万吨, 年榨油8000吨, 设计4000吨, 4台炉20万吨, 又是180万只的量.
 * Null where a number tells none of it.
 */
export function ability(q: QuantityMention, before: Before): Reading | null {
  if (!isSized(q)) return null
  const yearly = canYearly(q, before)
  if (yearly) return yearly
  const { around, left, last, index } = before
  const { right, rest, sentence } = around
  const said = unquoted(left)
  if ((q.unit === 't' || q.unit === 'm3') && HOLDS.test(said) && toldStore(sentence))
    return stored(q, clean(firstNoun(right)))
  if (q.unit === 'head' && toldAnimal(sentence)) return null
  // 年产石膏板3000万平方米
  const board = q.unit === 'm2' ? BOARD.exec(said) : null
  if (board) return made(q, before, board.groups!.done!)
  if (q.unit === 'm2' || q.unit === 'plant') return null
  // 建成后一年发电67.8亿千瓦时,制氢10.8万吨: of the same year
  if (q.unit === 't' && /^kWh/.test(last?.unit ?? '') && toldToCome(sentence) && HYDROGEN.test(said))
    return byYear(q, productTail(said), 'capacity-told')
  const works = toldWorks(sentence)
  const unit = q.unit === 'head' ? 'unit' : q.unit
  const sized = { ...q, unit } as QuantityMention
  // 公司的硅锰合金由一年22万吨爬到了31万吨
  if (
    q.unit === 't' &&
    GROWN.test(said) &&
    RISES.test(said) &&
    toldRisenWorks(sentence) &&
    !toldNoMake(sentence)
  )
    return byYear(q, productTail(around.label), 'capacity-risen')
  if (YEAR_ALONE.test(said) && works) return byYear(sized, clean(firstNoun(right)), 'capacity-year')
  // 核增到1200万吨: what a mine may dig
  if (q.unit === 't' && APPROVED.test(said)) return byYear(q, productTail(around.label), 'capacity-approved')
  if (q.unit !== 'unit' && q.unit !== 'head') {
    if (SCALE.test(right) && !/[库窖仓罐]/.test(rest))
      return byYear(sized, productTail(around.label), 'capacity-scale')
    if (DESIGN.test(said)) return byYear(sized, clean(firstNoun(right)), 'capacity-design')
    // 形成多晶硅30万吨
    const formed = q.unit === 't' && !toldReports(sentence) ? FORMS.exec(said) : null
    if (formed) return byYear(sized, clean(formed[1]!), 'capacity-formed')
    if (
      OF_MINE.test(said) &&
      q.value >= 10_000 &&
      !/^(?:production|freight|reserves|other)$/.test(last?.measure ?? '') &&
      !toldReports(sentence)
    )
      return byYear(sized, productTail(said), 'capacity-of-works')
  }
  if (MACHINES.test(said) && COUNTED_MACHINES.test(before.clause))
    return byYear(sized, clean(firstNoun(right)), 'capacity-machines')
  const goesOn = index?.measure === 'capacity' && index.unit === perYear(unit)
  if ((goesOn || works) && MORE.test(said) && !/^(?:的)?(?:库容|土方|存栏|订单)/.test(right))
    return byYear(sized, clean(firstNoun(right)), 'capacity-more')
  if ((goesOn || works) && ANOTHER.test(said) && /^的(?:量|产能|规模)/.test(right))
    return byYear(sized, null, 'capacity-more')
  if ((goesOn || IN_PHASE.test(rest.slice(0, 60))) && REST_OF_IT.test(said))
    return byYear(sized, goesOn ? index.product : null, 'capacity-more')
  if (said === '' && before.clause === '') {
    if (/^[,。;]?$/.test(rest) && BARE_PRODUCT.test(before.earlier) && q.unit === 't')
      return byYear(sized, null, 'capacity-design')
    // 60万吨煤制烯烃分两期干
    if (IN_PHASES.test(rest))
      return byYear(sized, clean(firstNoun(right).replace(/分[两二三四].*$/, '')), 'capacity-listed')
    // 打通全流程,40万吨PVC、36万吨烧碱
    if (works && LISTED.test(rest) && !toldCountsUp(sentence))
      return byYear(sized, clean(firstNoun(right)), 'capacity-listed')
  }
  return last?.rule === 'capacity-listed' &&
    last.unit === perYear(unit) &&
    /^(?:、|和)?$/.test(left.slice(-1)) &&
    /^[\u4e00-\u9fffA-Za-z]{2,8}/.test(right)
    ? byYear(sized, clean(firstNoun(right)), 'capacity-listed')
    : null
}

const APPROVED = /(?:核增|核定|提能|扩能)(?:到|至|为)?(?:了)?$/
const HYDROGEN = /^,?(?:可|能|还可|并|同时|以及|年)*(?:制|产|出|生产|转化)(?:绿)?(?:氢|氨|甲醇|氧)气?$/
const IN_PHASES = /^[\u4e00-\u9fffA-Za-z]{2,10}分[两二三四]期/
const IN_PHASE = /[一二三四五]期/
const COUNTS_UP = new Scan(/产量|同比|增长|下降|季度|上半年|前\d|销售|生产了|产出|累计|过货|外运/)
const toldCountsUp = lastAnswer((sentence) => COUNTS_UP.test(sentence))
const LISTED =
  /^[\u4e00-\u9fffA-Za-z]{2,8}(?:、|和|及)\d[\d.]*万?(?:吨|套|件|片)[\u4e00-\u9fffA-Za-z]{2,8}(?:$|[、,。;的])/

const HARVEST = /^(?:摘|采摘|采收|收获)/

/** What is made or taken in, told by its verb and what stands behind it or behind the number. */
function made(q: QuantityMention, { around, left }: Before, done: string): Reading | null {
  const { right, sentence, label } = around
  if (/节约|减排|标准?煤|二氧化碳|少烧|税|收入|运力|万人/.test(left + right.slice(0, 8))) return null
  const behind = /^(?:的|左右|以上|多|余)?[\u4e00-\u9fffA-Za-z“]{2}/.test(right)
    ? clean(firstNoun(right))
    : null
  const product = behind ?? productTail(done) ?? productTail(label)
  // 一年可摘鲜果30万吨: trees bear, no works make it
  if (q.unit === 't' && HARVEST.test(done))
    return {
      measure: 'production',
      product: behind ?? productTail(done.replace(HARVEST, '')),
      unit: 't',
      rule: 'harvest',
    }
  if (STORES.test(done)) return stored(q, behind ?? productTail(done.replace(STORES, '')))
  if (q.unit === 'head') {
    const near = done + right.slice(0, 6)
    if (SLAUGHTERS.test(left)) return slaughterCapacity(ANIMAL.exec(near) ?? ANIMAL.exec(sentence))
    if (HATCHED.test(near) || !ANIMAL.test(near + sentence))
      return { measure: 'capacity', product, unit: 'unit', stock: true, rule: 'unit-capacity' }
    return null
  }
  if (q.unit === 'm2') {
    if (/[修铺绿栽种造]|供热|供暖|改造|治理/.test(done.slice(0, 2))) return null
    return { measure: 'capacity', product, unit: 'm2', stock: true, rule: 'area-capacity' }
  }
  if (q.unit === 'plant' || q.unit === 'unit')
    return { measure: 'capacity', product, unit: q.unit, stock: true, rule: `${q.unit}-capacity` }
  return byYear(q, product, 'capacity-told')
}
