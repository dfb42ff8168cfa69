import { findPlaces } from '@/lib/regions'
import type { ChangeMention, QuantityMention } from '../contracts'
import { ANY_COUNTED, NO_COUNT } from '../lexicon/counts'
import { INDICATORS } from '../lexicon/indicators'
import { JOINS_ITEMS } from '../text/list-joint'
import type { Measure } from '../types'
import { countedLast, countsAlike } from './count-scope'
import { countsOn, countsPart } from './count-stage'
import type { Figure } from './distribution'
import type { DraftOutput } from './draft'
import { items } from './label'
import { isStatistical } from './period'
import { type Around, productTail, type Reading } from './reading'
import type { Scope } from './scope'

/** 年发电量 of a plant that is not running yet is what it can do in a year: a capacity. */
export function designed(reading: Reading, around: Around, planned: () => boolean): Reading {
  if (
    reading.unit !== 'kWh' ||
    (reading.measure !== 'production' && !/输送|送电|外送|消纳/.test(around.label))
  )
    return reading
  if (
    !/(?:年|每年)[^,。;]{0,14}$/.test(around.label) ||
    /去年|今年|全年|上年|当年|前年|半年|季度|\d月|累计|已|\d年/.test(around.label)
  )
    return reading
  return planned() || /设计|可|能|年均|年平均|每年|一年|^年|[^\d]年(?:上网|发电)/.test(around.label)
    ? { ...reading, measure: 'capacity', unit: 'kWh/a', stock: true, rule: 'annual-generation' }
    : reading
}

/** A modifier alone goes on with the index before it: 城镇居民39070元, 批零业增长5.6%. */
const MODIFIER =
  /(?:业|城镇|乡村|农村|牧区|农村牧区|居民|产业|类|用电|出口|进口|商品|消费|工业|制造|投资|(?<!第)[一二三]产)$/
/** Whose income it is. */
const EARNERS =
  /^(?:、|和|而|其中)?(?:农牧区|农村牧区|牧区|农村)?(?:常住)?(?:农牧民|农民|牧民|农牧户)(?:为|是|达到?)?$/
const isIndex = (measure: Measure) =>
  isStatistical(measure) || measure === 'other' || measure === 'tax' || measure === 'output_value'

export function sameIndex(quantity: QuantityMention | null, own: string, last: DraftOutput): Reading | null {
  if (!isIndex(last.measure) || own.length > 18) return null
  if (!MODIFIER.test(own) && !(last.measure === 'income_per_capita' && EARNERS.test(own))) return null
  const power = /用电量?$/.test(last.product ?? '')
  if (last.measure === 'other' && last.unit !== 'kWh' && !power) return null
  if (quantity) {
    const income = last.measure === 'income_per_capita' && quantity.unit === 'CNY'
    // 零售总额增长5.6%。分城乡看,城镇15.2亿元: an index known by its growth goes on with sums
    if (!income && quantity.unit !== (last.value === null ? 'CNY' : last.unit)) return null
  } else if (last.change === null) return null
  return {
    measure: power ? last.measure : ofSector(last.measure, own),
    product: `${productTail(own) ?? own}${power && !own.includes('用电') ? '用电' : ''}`,
    unit: last.unit ?? (last.measure === 'income_per_capita' ? 'CNY/person' : 'CNY'),
    regional: true,
    rule: `${last.rule.replace(/-next$/, '')}-next`,
  }
}

/** 新建的有58个, 其中亿元以上的63个, 已开复工80个: no noun, so what was counted last in the paragraph goes on. */
export function counting(
  quantity: QuantityMention,
  around: Around,
  own: string,
  scope: Scope,
): Reading | null {
  const last = countedLast(scope, quantity.counter)
  if (
    !last ||
    (last.paragraph !== scope.paragraph &&
      !(scope.paragraph - last.paragraph <= 6 && /(?:实施|开工|复工|建成|投产|新建|续建|完成)$/.test(own))) ||
    !countsAlike(last, quantity.counter)
  )
    return null
  const part = countsPart(around, own, last)
  if (part) return part
  if (
    !/^(?:,|。|;|、|\)|$|已|也|是(?![冲从为由在因去上])|将|进|列|入|全部|实现|开|复|竣|投|正|在|新|占|排|纳|完|退|到位|吊|并网|主体|封顶)/.test(
      around.right,
    )
  )
    return null
  if (last.measure === 'other' || last.measure === 'equipment') return countsOn(around, own, last)
  if (
    !/(?:的|有|其中|占|投资|在[建产]|停产|入[统规]|升规|挂牌|新来|迁[入出]|搬走|关停|孵化|落户|入驻|开工|复工|完工|建成|投产|竣工|续建|新建|实施|签约|落地|完成|退出|开了?|动了?|动工|带起|聚起|中|等|类|以上|区|旗|县|市|盟|企业|项目|工程|培育|新增|认定|级)$/.test(
      own.replace(/(?:达到|达|为|共|有)+$/, ''),
    ) &&
    own !== '' &&
    !/其中|^(?:到|至)?(?:\d{4}年|今年|明年|年|上半年|月|春天|这个|底|末|要|再|又)+$/.test(own) &&
    !(
      last.measure === 'project_count' &&
      /^[\u4e00-\u9fff、和]{2,14}$/.test(own) &&
      !NO_COUNT.test(own) &&
      !ANY_COUNTED.test(own)
    )
  )
    return null
  const product = (productTail(own) ?? own).replace(/(?:的|有|占了?|一)+$/, '')
  return {
    measure: last.measure,
    product: product ? `${product}${last.measure === 'project_count' ? '项目' : '企业'}` : null,
    unit: 'unit',
    rule: `${last.measure}-next`,
  }
}

/** 昆都仑区为35.1%,青山区为14.7%; 占全国的17%、全盟的46%: a share of the same kind, said of something else. */
export function nextShare(own: string, left: string, last: DraftOutput | null): Reading | null {
  if (
    last?.measure !== 'share' ||
    !/^share/.test(last.rule) ||
    own.length > 12 ||
    /增长|下降|增|降/.test(left)
  )
    return null
  const more = /^(?:,|、|和|以及|其中)?([\u4e00-\u9fff]{2,10})(?:为|占|的|是|则为|达到?)$/.exec(left)
  if (!more) return null
  return {
    measure: 'share',
    product: `${more[1]!}${/贡献率|占|率/.exec(last.product ?? '')?.[0] ?? ''}`,
    unit: 'percent',
    rule: 'share-next',
  }
}

/** 分别增长41.8%和31.6%: a percentage that only a conjunction parts from a change is a change too. */
export function growing(text: string, numbers: Figure[]): Figure[] {
  return numbers.map((number, i) => {
    if (i === 0 || number.kind !== 'quantity' || number.unit !== 'percent') return number
    const previous = numbers[i - 1]!
    if (previous.kind !== 'change' || previous.points) return number
    if (!JOINS_ITEMS.test(text.slice(previous.end, number.start))) return number
    const change: ChangeMention = {
      kind: 'change',
      start: number.start,
      end: number.end,
      percent: Math.sign(previous.percent || 1) * number.value,
      yearOnYear: previous.yearOnYear,
      qualifier: number.qualifier,
    }
    numbers[i] = change
    return change
  })
}

/** 批零业、金融业都是5.6%: the items that share one rate, empty where the words name none. */
export function alike(own: string, left: string): string[] {
  if (!/(?:都是|均为|都为|为|是)$/.test(left.trim())) return []
  const list = items(own.replace(/^其中/, '').replace(/(?:都|均)$/, ''))
  const whole =
    /^[\u4e00-\u9fff]+、[\u4e00-\u9fff]+和[\u4e00-\u9fff]{2,5}业$/.test(own) && !/都|均/.test(left)
  return (whole ? [own] : list).filter((item) => MODIFIER.test(item) && item.length <= 18)
}

const VALUE_ADDED = new Set(['industrial_value_added', 'services_value_added', 'other'])
const OF_THREE = /[一二三]产/
const FARMING = /第?一产|(?:^|[,、])(?:农|林|牧|渔|种植|畜牧)(?:林牧渔|牧)?业$/

/** Value added of the three sectors goes by different measures. */
export function ofSector(measure: DraftOutput['measure'], own: string): DraftOutput['measure'] {
  if (own.endsWith('用电')) return measure
  if (measure === 'gdp' ? !OF_THREE.test(own) : !VALUE_ADDED.has(measure)) return measure
  if (FARMING.test(own)) return 'other'
  if (/第三产业|三产|服务业/.test(own)) return 'services_value_added'
  return /第二产业|二产|工业/.test(own) ? 'industrial_value_added' : measure
}

/** 按地区生产总值排,商都县75亿元居首: a place alone stands before its number, the index was named earlier in the sentence. */
export function rankedIndex(
  unit: string,
  own: string,
  earlier: string,
  last: DraftOutput | null,
): Reading | null {
  if (!isPlace(own)) return null
  for (const entry of INDICATORS) {
    if (!entry.regional || !entry.units.some((known) => known === unit) || !entry.pattern.test(earlier))
      continue
    return {
      measure: entry.measure,
      product: null,
      unit: entry.measure === 'income_per_capita' ? 'CNY/person' : entry.units[0]!,
      regional: true,
      rule: `ranked-${entry.measure}`,
    }
  }
  if (last?.rule.startsWith('ranked-') && last.unit?.replace('/person', '') === unit)
    return { measure: last.measure, product: null, unit: last.unit, regional: true, rule: last.rule }
  return null
}

/** 对增长的贡献率,稀土高新区为31.1%; 森林覆盖率,敖汉旗为36%: the rate was named in the clause before. */
export function shareOfPlace(own: string, earlier: string): Reading | null {
  const rate =
    /([\u4e00-\u9fff]{0,8}(?:占比|比重|贡献率|[覆普渗利][\u4e00-\u9fff]率|[化盖工]率))(?:分别为|分别是|依次为|如下|为)?(?:,|:)$/.exec(
      earlier,
    )
  if (!rate || !isPlace(own)) return null
  return { measure: 'share', product: rate[1]!, unit: 'percent', rule: 'share-of-place' }
}

/** Whether words are the name of one place and nothing else. */
export function isPlace(words: string): boolean {
  const [place, more] = findPlaces(words)
  return place !== undefined && !more && place.start === 0 && place.end === words.length
}
