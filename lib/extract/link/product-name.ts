import { findPlaces } from '@/lib/regions'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Measure } from '../types'
import { countedName } from './count-name'
import type { DraftOutput } from './draft'
import { branchOf, generated, mined } from './product-branch'
import { carriedProduct, wareOf } from './product-carried'
import { EMPTY, LEAD, NO_NAME, PREDICATE, TAILS } from './product-edges'
import { withoutLead, withoutPlace } from './product-lead'
import { withoutRests } from './product-rests'
import type { Reading } from './reading'
import { siteProduct } from './site-product'

const FULL: Record<string, string> = {
  菜: '蔬菜',
  肉: '肉类',
  奶: '奶类',
  粮: '粮食',
  营业: '营业收入',
  主营: '主营业务收入',
  主营业务: '主营业务收入',
  主: '主营业务收入',
  纯: '纯收入',
  销售: '销售收入',
}
const SOURCE =
  /风光火储|风光储|风储|风电光伏|抽水蓄能|压缩空气储能|光伏|光热|风电|火电|煤电|水电|储能|生物质|新能源/

const PART = new Opening(/^(?:约?占.{0,16}|占比|比重)$/)

/** 签约亿元以上项目: the class of size is part of the name. */
const CLASSED =
  /(?:新?签约|新开工|续建|[开复]+工|实施|在建)?(?:\d*[十百千]?[万亿]元(?:及)?以上(?:的)?)(?:重点|重大|工业|产业)*(?:项目|工程)$/

const TRADE = new Set<Measure>(['exports', 'freight'])

/** 全村户均增收, 每户每年增收: of whom it is the mean says the text before, if they are people and no place. */
const EARNED_EACH = new Ending(
  /(?:([户人])均|每([户人]))(?:每?年|每?月|年均|预计|可|约|就|再|能)*(增收|分红)(?:达到?|为|约|近|超过?|可达|突破)*$/,
)
const EARNED_MORE = new Ending(/增收(?:达到?|为|约|近|超过?|可达|突破)*$/)
const PEOPLE = /[\u4e00-\u9fffA-Za-z“”]{0,10}(?:[社成牧农]民|社员|成员|[户民工员])$/

/** 高新区17个: where they are. */
const ZONE = /^(?:高新区|经开区|开发区|示范区)(?=(?:重点|重大|新|续|开|签)*[\u4e00-\u9fff]*(?:项目|工程)$)/

/** Longest noun phrase at the end of a label: everything behind the last verb of having, place or number. */
function phrase(label: string, least: RegExp): string | null {
  const match = least.exec(label.slice(-24))
  if (!match) return null
  let name = match[0]
  const places = findPlaces(name)
  const last = places.at(-1)
  if (last && last.end < name.length - 2) name = name.slice(last.end)
  const bare = LEAD.behind(name)
  return (bare[0] === '的' || bare[0] === '、' ? bare.slice(1) : bare) || null
}

/**
 * What is produced or counted, as a reader would call it: the noun with its modifiers, never a verb, a year or a byline.
 *
 * @param label - words before the number that name it
 * @param undertaking - name of the project that the figure is said of, null for places
 * @param before - the figure before it: 播种面积880万亩,产量达到62亿斤 speak of one crop
 */
export function productName(
  reading: Reading,
  label: string,
  undertaking: string | null,
  before: DraftOutput | null = null,
): string | null {
  const given = reading.product ? bareName(reading, reading.product, label) : ''
  const product =
    given === '' || EMPTY.test(given) || NO_NAME.test(given)
      ? ''
      : ((reading.measure === 'revenue' || given.length === 1 ? FULL[given] : undefined) ?? given)
  switch (reading.measure) {
    case 'share': {
      if (reading.rule === 'sector-share') return product
      const rate = phrase(label, /[\u4e00-\u9fff“”、()A-Za-z]{2,18}(?:率|比重|占比|比例|份额|度)$/)
      const named = rate && rate.length > product.length ? rate : product
      // 装机2000万千瓦,占总装机的62%: of what it is the share
      // 对蒙古国进出口39.4亿元,占36.2%
      if (/占(?:计划|概算)?总?投资(?:额)?(?:的|近|约)?$/.test(label)) return null
      if (!named && before?.product && before.measure !== 'share' && /占[^,。;]{0,3}$/.test(label))
        return `${before.product}占比`
      return named &&
        PART.test(named) &&
        before?.product &&
        before.measure !== 'share' &&
        before.product.length <= 12 &&
        !/年度|任务|计划|总投资/.test(named)
        ? `${before.product}${named}`
        : named || null
    }
    case 'project_count': {
      const own = withoutPlace(product).replace(ZONE, '')
      if (own && !/^(?:重点|重大|工业|产业)?(?:项目|工程)$/.test(own)) return countedName(own, label)
      const classed = CLASSED.exec(label)?.[0]
      if (classed) return classed
      const named = phrase(label, /[\u4e00-\u9fff“”、]{2,14}(?:项目|工程)$/)
      return named && named.length > own.length ? countedName(named, label) : own || null
    }
    case 'installed_capacity':
      if (label.includes('等发电') && /等发电总?装机/.test(label)) return '电力'
      return (
        product ||
        (SOURCE.exec(label) ?? SOURCE.exec(undertaking ?? ''))?.[0] ||
        (/电力总?装机/.test(label) ? '电力' : carriedProduct(reading, before))
      )
    case 'jobs':
      return product || WORKERS.exec(label)?.[0] || null
    case 'freight':
      return (
        (/(?:中欧|中蒙)?班列/.exec(label) ?? /集装箱$/.exec(label))?.[0] ??
        (product ||
          (/货物|货运/.test(label) ? '货物' : /过货|吞吐|换装|到发|发运|外运/.exec(label)?.[0] || null))
      )
    case 'distance':
      return LINES.exec(label)?.[0] ?? (product || null)
    case 'area':
      if (reading.rule === 'site-area' || reading.rule === 'floor-area') {
        const site = siteProduct(reading, product, undertaking)
        if (site) return site
      }
      return product || carriedProduct(reading, before)
    case 'output_value':
      return product || carriedProduct(reading, before)
    case 'livestock':
      return product || carriedProduct(reading, before)
    case 'production':
      if (product.endsWith('公司') || product.endsWith('集团')) return carriedProduct(reading, before)
      if (reading.unit.startsWith('kWh')) return generated(product, label)
      return mined(product) || carriedProduct(reading, before) || wareOf(undertaking)
    case 'income_per_capita':
      return /^(?:居民|农牧?民|牧民)$/.test(product) ? `${product}人均可支配收入` : product || null
    case 'capacity':
      if (reading.unit.startsWith('kWh') && reading.rule === 'annual-generation')
        return generated(product, label)
      return (
        (PLANT_ENDS.test(product) ? YEARLY.exec(label)?.[1] : undefined) ||
        mined(product === '项目' ? '' : product) ||
        wareOf(undertaking) ||
        carriedProduct(reading, before) ||
        (reading.unit.startsWith('kWh') && /发电|上网/.test(label) ? '发电量' : null)
      )
    case 'industrial_value_added':
      return branchOf(product, label) || /规模以上工业|规上工业|全部工业/.exec(label)?.[0] || null
    case 'fiscal_revenue':
      return product || /一般公共预算收入|财政总收入/.exec(label)?.[0] || null
    case 'profit':
      return (PLANT.test(product) ? '' : product) || /净利润|利润总额|利润/.exec(label)?.[0] || null
    case 'exports':
      // 出口商品车5.6万辆,货值62亿元: what it was worth
      if (product === '货值' && before?.product && before.unit === 'unit' && TRADE.has(before.measure))
        return `${before.product}货值`
      return product || /进出口总[额值]|进出口|出口|进口/.exec(label)?.[0] || null
    case 'tax':
      return product || /利税|税收|税费|税金|纳税/.exec(label)?.[0] || null
    case 'other':
      if (reading.unit === 'CNY') {
        const earned = EARNED_EACH.exec(label)
        const more = !earned && EARNED_MORE.test(label)
        const who = earned || more ? (PEOPLE.exec(product.replace(/[户人]均.*$/, ''))?.[0] ?? '') : ''
        if (earned) return `${who}${earned[1] ?? earned[2]}均${earned[3]}`
        // 农户增收300万元: not the people, but what they have more
        if (more && who) return `${who}增收`
      }
      if (label.includes('人均') && /人均(?:增加|新增|多)/.test(label))
        return `${product.replace(/人均.*$/, '')}人均增收`
      if (reading.unit === 'person')
        return /旅客|客流/.test(label) ? '旅客' : /游客|旅游/.test(label + product) ? '游客' : product || null
      return product || null
    default:
      return product || null
  }
}

/** Whose profit it is, and none of what it is of. */
const PLANT = /^(?:生产线|产线|工厂|加工厂|厂子|牧场|电站|基地|公司|项目|园区|煤矿)$/
/** 年产大型叶片500套的叶片制造厂: what is made, not where. */
const PLANT_ENDS = new Ending(/(?:制造厂|加工厂|生产厂|工厂|厂房|车间)$/)
const YEARLY = /年(?:产|加工|生产)([\u4e00-\u9fffA-Za-z]{2,12})$/
const LINES = new Scan(/正线|专用线(?=全?长)/)
const WORKERS =
  /城镇新增就业|新增城镇就业|再就业|转移就业|新增就业|带动就业|季节性用工|(?:在岗|在册)?(?:员工|职工)|从业人员|用工/

/** 青山村种植黄芪: who grows it. */
const GROWN =
  /^(?:[\u4e00-\u9fff]{1,6}(?:村|嘎查|镇|苏木|合作社)(?:(?:流转和)?订单)?|(?:流转和)?订单)(?:种|栽)植的?(?!面积|业|基地|大?户|专业)(?=[\u4e00-\u9fff]{2})/

/** What was found before the number, without what is left at its edges of other words. */
function bareName(reading: Reading, found: string, label: string): string {
  let name = withoutRests(LEAD.behind(found), label, reading.measure)
  if (name.includes('植')) name = name.replace(GROWN, '')
  for (const tail of TAILS) name = tail.before(name)
  const predicate = PREDICATE.exec(name)
  return withoutLead(reading, predicate ? name.slice(0, predicate.index) : name)
}
