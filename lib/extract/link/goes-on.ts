import type { QuantityMention } from '../contracts'
import { NO_COUNT } from '../lexicon/counts'
import { perYear } from '../recognise/units'
import { Scan } from '../text/scan'
import { again } from './again'
import type { ByWords } from './by-words'
import { counting, nextShare, rankedIndex, shareOfPlace } from './carry'
import { TIME_ONLY } from './count-built'
import { countedBefore, rankedCount, worksBefore } from './count-clause-before'
import { ableFirms } from './count-firms'
import { ofHouseholds } from './count-people'
import type { DraftOutput } from './draft'
import { aloneIn, CONTINUES, continues } from './figure-words'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'
import { moreOfThem } from './rehoused'
import type { Scope } from './scope'

/** What was said before a number that does not say itself what it is. */
export interface Before {
  byWords: ByWords
  around: Around
  /** Its own words, without verbs. */
  own: string
  /** The same as printed. */
  left: string
  /** Its clause up to the number. */
  clause: string
  /** Its sentence up to its clause. */
  earlier: string
  /** The page behind it, a few words. */
  behind: string
  /** The figure before it in its sentence. */
  last: DraftOutput | null
  /** The figure before it in its paragraph. */
  index: DraftOutput | null
  /** The figure of its unit told last in its sentence. */
  alike: () => DraftOutput | null
  /** The tonnes told last in its paragraph; null for a number in another unit. */
  weighed: DraftOutput | null
  scope: Scope
}

/** Counters of goods that are made. */
const GOODS = /^(?:台|套|辆|件|瓶|袋|盒|片|块|粒|支|张|箱|枚|只|双|条)$/

/** Parts of a population. */
const TOWN = /城镇|城市|城区|乡村|农村|农牧区|牧区|男|女|市区|常住|户籍|族(?:人口)?占?$/

/** 新添了80个工人,总数到了310人. */
const HANDS_NOW =
  /^,?(?:现在|如今|目前|眼下|总数|人数|总人数|用工|已经?|又|还|要|将|明年|年底|年内|旺季)*(?:到|达到?|增加到|发展到|添到|增至|有|再招|再添|要)(?:了)?$/

const KM_DONE =
  /^,?(?:(?:截?[至到]|截止)?\d{1,2}月(?:底|初|份|末|中旬|\d{1,2}日)?|其中|目前|现在|现|已经?|今年|实际|累计|还有|还|再|将|要)*(?:开工|完工|竣工|建成|完成|通车|铺通|铺完|修通|打通|贯通|焊接|回填|架通|硬化)(?:了)?$/

const BY_STAGE =
  /^,?(?:其中|目前|另有|还有|已经?|、|和)*(?:(?:在建|待建|拟建|续建|新建|建成|并网|投运|核准|备案|获批|未建|开工)(?:、|和|及)?)+(?:规模|容量)?(?:的|还|有|达|约|近|超)*$/
const bare = (unit: string | null) => unit?.replace('/a', '')

/** 公路132公里,巡护草原8600公里; 实施项目64个,打掉犯罪团伙3个: its own words say that it is something else. */
const isElse = ({ unit }: QuantityMention, { around, own }: Before): boolean =>
  unit === 'km'
    ? TRAVELLED.test(own)
    : unit === 'unit' && NO_COUNT.test(withoutField(own || firstNoun(around.right)))
function withoutField(words: string): string {
  const field = FIELD.exec(words)
  return field ? words.slice(0, field.index) + words.slice(field.index + field[0].length) : words
}
/** 生态领域实施10个. */
const FIELD = new Scan(/领域|方面|板块/)
const TRAVELLED = /巡护(?![道路])|巡查|巡线|巡逻|踏查|清扫|清理|行程|行驶|行走|徒步|骑行|驱车|往返|运距/

const OTHERWISE = new Scan(/单机|每天|日均|损失|限电|弃[风光]/)

/** Reads a number by the figure before it: 牛32万头、羊178.5万只; 新建的有58个; 青山区为14.7%. Null where it goes on with none. */
export function goesOn(quantity: QuantityMention, before: Before): Reading | null {
  const { around, own, left, clause, earlier, scope } = before
  // 原煤7.8亿吨,占全国的28.8%。其中8月份9457万吨: behind a share the amount goes on
  const index =
    before.index?.measure === 'share' && quantity.unit === 't' && clause.startsWith('其中')
      ? before.weighed
      : before.index
  // the next sentence goes on with the parts: 其中,生物医药7亿元
  const last = before.last ?? (earlier === '' && clause.startsWith('其中') ? index : null)
  const { unit } = quantity
  if (OTHERWISE.test(left)) return null
  if (isElse(quantity, before)) return null
  const ranked = left.includes('级') ? rankedCount(quantity, left, earlier, last) : null
  if (ranked) return ranked
  if (
    last &&
    (last.measure !== 'population' || TOWN.test(own)) &&
    bare(last.unit) === bare(unit) &&
    CONTINUES.has(last.measure) &&
    own.length <= 14 &&
    continues(left, clause, unit !== 'unit')
  )
    return {
      measure: last.measure,
      // 其中今年新建32座: of what was told before
      product:
        left.includes('其中') && TIME_ONLY.test(left)
          ? last.product
          : (aloneIn(left) ?? productTail(own) ?? clean(around.right.split(/[,。;、]/)[0]!)),
      unit: last.rule === 'daily' && left.includes('年') ? perYear(unit) : last.unit!,
      rule: `${last.rule}-continued`,
    }
  // 新能源装机2300万千瓦,在建、待建1600万千瓦: the same by stage
  const power = unit === 'kW' && BY_STAGE.test(left) ? before.alike() : null
  if (power?.measure === 'installed_capacity')
    return {
      measure: power.measure,
      product: power.product,
      unit,
      stock: true,
      rule: `${power.rule}-continued`,
    }
  // 进口木材86万立方米、铁矿石120万吨: another ware of the same trade
  if (
    last?.measure === 'freight' &&
    (last.unit === 't' || last.unit === 'm3') &&
    (unit === 't' || unit === 'm3') &&
    /^(?:、|和)[\u4e00-\u9fff]{2,8}$/.test(left)
  )
    return { measure: 'freight', product: productTail(own), unit, rule: `${last.rule}-continued` }
  // 一年可以做出叶片300套、风电塔筒10万吨
  if (last?.measure === 'capacity' && /^(?:、|和)/.test(left) && (unit === 't' || unit === 'm3'))
    return {
      measure: 'capacity',
      product: productTail(own),
      unit: perYear(unit),
      stock: true,
      rule: `${last.rule}-continued`,
    }
  // 石英砂2万吨、石英坩埚6万只; 鲜驼奶40万瓶、奶粉50吨: other goods of the same list
  if (
    last &&
    /^(?:、|和|以及)[\u4e00-\u9fffA-Za-z“”]{2,12}$/.test(left) &&
    (last.measure === 'capacity' || last.measure === 'production')
  ) {
    // 只 counts sheep and crucibles
    const counted =
      (unit === 'unit' || (unit === 'head' && !/[牛羊猪驴马鸡驼禽畜鹅鸭兔]/.test(own))) &&
      GOODS.test(quantity.counter ?? '')
    if (counted || (last.measure === 'production' && last.unit === 'unit' && unit === 't'))
      return {
        measure: last.measure,
        product: productTail(own),
        unit: counted ? 'unit' : unit,
        ...(last.measure === 'capacity' ? { stock: true } : {}),
        rule: `${last.rule}-continued`,
      }
  }
  // 风机全部到货,已有62台投运: the machines spoken of
  if (
    index?.measure === 'equipment' &&
    /^[台套辆]$/.test(quantity.counter ?? '') &&
    /^(?:其中|已|已有|已经|目前|现已|累计|还有|剩余|首批|,)*$/.test(own) &&
    /^(?:已|投运|投用|并网|吊装|完成|安装|到位|上岗|在|正|投入)/.test(around.right)
  )
    return { measure: 'equipment', product: index.product, unit: 'unit', rule: 'equipment-next' }
  if (unit === 'household' && index?.measure === 'households' && moreOfThem(own))
    return { measure: 'households', product: index.product, unit: 'household', rule: 'households-next' }
  // 改造砂石路48公里,实际开工53公里,完工29公里
  if (
    unit === 'km' &&
    index?.measure === 'distance' &&
    KM_DONE.test(left) &&
    /^[,。;、)]?$/.test(around.right.slice(0, 1))
  )
    return { measure: 'distance', product: index.product, unit: 'km', rule: 'distance-next' }
  if (unit === 'person' && index?.measure === 'jobs' && HANDS_NOW.test(left))
    return { measure: 'jobs', product: index.product, unit: 'person', rule: 'jobs-next' }
  const people = ofHouseholds(quantity, around, left, last) ?? ableFirms(quantity.counter ?? '', left)
  if (people) return people
  const told = again(quantity, around, own, left, index)
  if (told) return told
  if (unit === 'CNY' || unit === 'USD') return rankedIndex(unit, own, earlier, index)
  return (
    counting(quantity, around, own, scope) ??
    countedBefore(quantity, around, own, earlier) ??
    worksBefore(quantity, around, left, earlier) ??
    (unit === 'percent' ? (nextShare(own, left, index) ?? shareOfPlace(own, earlier)) : null)
  )
}
