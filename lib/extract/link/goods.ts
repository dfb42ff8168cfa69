import type { QuantityMention } from '../contracts'
import { CAPACITY, PRODUCTION } from '../lexicon/goods'
import { WARES } from '../lexicon/wares'
import { Ending } from '../text/ending'
import type { Unit } from '../types'
import { ableBehind } from './goods-able'
import { sizeOfBuilt } from './goods-built'
import { goodsByDay } from './goods-daily'
import { goodsMoved } from './goods-moved'
import { goodsSaved, tellsSaving } from './goods-saved'
import { told, WATER_BY_DAY } from './goods-told'
import { productOf } from './product'
import { type Around, clean, firstNoun, lastMatch, productTail, type Reading, tailAfter } from './reading'
import { reserves } from './reserves'

/** Goods that communiqués list without the word 产量. */
const GOODS = new Ending(new RegExp(`(?:${WARES})$`))
/** A number that its growth follows, or what it was the year before. */
const COMPARED =
  /^(?:左右|以上|多)?(?:,?(?:同比|比上年|较上年|比去年|较去年|(?:比|较)(?:上年|去年)?同[期月])?(?:分别)?(?:增长|下降|[激猛大剧微略]?增(?![收效设添值])|[锐骤微略大]?降|减少|减产|增产|增加)|,?(?:(?:比|较)(?:上年|去年)(?:同[期月])?|同比)[多少高低翻]|,?是(?:去|上)年|,?与(?:去|上)年|\((?:去年|上年)(?:同期|同月)?[约为]?\d)/

/** Farm goods of a place: 年产肉34万吨 is what it produced, not what it could. */
const FARM =
  /^(?:肉|肉类|牛肉|羊肉|奶|鲜奶|牛奶|生鲜乳|禽蛋|蛋|蔬菜|菜|水果|果蔬|瓜果|果品|粮食?|玉米|小麦|大豆|马铃薯|商品草|饲草|牧草|羊绒|羊毛|水产品?|鱼)$/

/** 洗毛能力, 炼钢能力: what it can do names what it handles. */
const ABLE =
  /^(?:设计|核定|总|年|新增|现有|建成|综合)*(?!生产|加工|处理|转化|储存|储备|供应|供水|配套|新增|综合|设计|总体)([\u4e00-\u9fff]{2})能力$/

/** 日供水6000吨的供水项目、日处理能力8000吨的X项目: the water stands in the item before. */
const HANDLED_BY_DAY = new Ending(/日处理(?:能力|规模)?(?:约|达)?$/)

/** A phase alone names its size. */
const PHASE =
  /[一二三四首]期(?:工程|项目|规划|建设|新增|再增|再建|再添|新添|添|做|上|先上|先建|先做|主打|布局|设计|安排|后续|要|能|可|为|达)*$/
/** 300万吨焦化已全面投产. */
const STAGE =
  /(?:已|正在|正|将|也|陆续|全面|全部|顺利|加快|加紧|计划|预计|今年|去年|明年|年内|年底前?|[上下本]月|\d{1,2}月份?|(?:19|20)\d\d年)*(?:投产|出产品|出料|达产|建成|试车|试生产|开工|调试|在建|建设|施工|点火|封顶|安装|打桩).*$/
const STAGED =
  /^的?[\u4e00-\u9fffA-Z]{2,10}?(?:和\d+万?吨[\u4e00-\u9fffA-Z]{2,10}?)?(?:已|正|将|也|陆续|全面|全部|顺利|加快|加紧|经|也在)+(?:投产|出产品|出料|达产|建成|试车|试生产|开工|调试|在建|建设|施工)/

const DAILY = /(?:日|每天|一天|天天)[^,。;年]{0,8}$/

export function goods(q: QuantityMention, around: Around): Reading | null {
  const { label, right } = around
  const per: Unit = q.unit.startsWith('m3') ? 'm3/a' : 't/a'
  const plain: Unit = q.unit.startsWith('m3') ? 'm3' : 't'
  if (tellsSaving(q, around)) return goodsSaved(q, around, plain)
  const signs = told.in(label)
  const daily = signs & told.bit.waterByDay ? WATER_BY_DAY.exec(label) : null
  if (daily)
    return { measure: 'capacity', product: productTail(daily[1]!), unit: plain, stock: true, rule: 'daily' }
  if (signs & told.bit.waterByYear)
    return {
      measure: 'capacity',
      product: productTail(label),
      unit: per,
      stock: true,
      rule: 'water-capacity',
    }
  if (plain === 't' && signs & told.bit.holds)
    return { measure: 'capacity', product: productTail(label), unit: plain, stock: true, rule: 'storage' }
  if (signs & told.bit.inStore)
    return { measure: 'other', product: productTail(label), unit: plain, rule: 'in-store' }
  const ground = reserves(around, plain)
  if (ground) return ground
  const moved = goodsMoved(around, plain, per)
  if (moved) return moved
  if (signs & told.bit.timber) return { measure: 'other', product: '森林蓄积量', unit: plain, rule: 'timber' }
  if (signs & told.bit.byHour) return null
  if (plain === 't' && signs & told.bit.agreed)
    return { measure: 'other', product: productTail(label), unit: plain, rule: 'contracted' }
  if (plain === 't' && signs & told.bit.supplies)
    return { measure: 'other', product: productTail(label), unit: plain, rule: 'supplies' }
  if (plain === 'm3' && signs & told.bit.volume)
    return { measure: 'capacity', product: productTail(label), unit: plain, stock: true, rule: 'volume' }
  if (plain === 'm3' && signs & told.bit.hollow)
    return { measure: 'other', product: productTail(label), unit: plain, rule: 'volume' }
  if (plain === 't' && signs & told.bit.builtStore)
    return { measure: 'capacity', product: productTail(label), unit: plain, stock: true, rule: 'storage' }
  if (plain === 't' && signs & told.bit.room)
    return { measure: 'capacity', product: '库容', unit: plain, stock: true, rule: 'storage' }
  if (signs & told.bit.water && !HANDLED_BY_DAY.test(label))
    return { measure: 'other', product: productTail(label), unit: plain, rule: 'water' }
  const byDay = goodsByDay(around, plain)
  if (byDay) return byDay
  if (signs & told.bit.madeByDay)
    return {
      measure: 'production',
      product:
        (right[0] === '的' ? null : clean(firstNoun(right))) ??
        productTail(label.replace(/^.*(?:日产|日均(?:生产|处理)?|每天|一天)/, '')),
      unit: plain,
      rule: 'daily-production',
    }
  const said = lastMatch(PRODUCTION, label)
  const produced =
    said ?? (GOODS.test(label) && COMPARED.test(around.rest + around.after) ? GOODS.exec(label) : null)
  const able = lastMatch(CAPACITY, label)
  const noun = firstNoun(right)
  if (
    q.unit === per ||
    (able && (!produced || able.index + able[0].length >= produced.index + produced[0].length))
  ) {
    const product =
      noun && /^[\u4e00-\u9fffA-Za-z“(-]{1,24}/.test(noun) && !/^(?:左右|以上|规模|能力|生产)/.test(noun)
        ? clean(noun)
        : able
          ? (ABLE.exec(able[0])?.[1] ?? tailAfter(label, able) ?? productOf(label, able.index, able[0]))
          : null
    // what it can do in a day is a capacity, but no yearly one
    if (q.unit !== per && DAILY.test(label))
      return {
        measure: 'capacity',
        product: product ?? productTail(label),
        unit: plain,
        stock: true,
        rule: 'daily',
      }
    if (able && /年产$/.test(able[0]) && product && FARM.test(product))
      return { measure: 'production', product, unit: plain, rule: 'farm-production' }
    // 储藏能力62万吨 is a size of cellars, not what they take in a year
    const holds =
      able && /(?:储藏|储存|贮藏|仓储|冷藏|储备|储)(?:能力|规模|容量)?$/.test(able[0]) && !/年/.test(able[0])
    return { measure: 'capacity', product, unit: holds ? plain : per, stock: true, rule: 'capacity' }
  }
  if (/^(?:\/年|每年|的?产能|的(?:年)?(?:产能|生产能力|生产规模|产能规模|加工能力|处理能力))/.test(right))
    return { measure: 'capacity', product: productTail(label), unit: per, stock: true, rule: 'capacity' }
  if (
    (around.named ||
      /^[^,。;]{1,60}?(?:项目|工程|生产线|产能|装置|生产能力|加工能力|产能规模|配套能力|扩建|技改)/.test(
        around.rest,
      )) &&
    /^[\u4e00-\u9fffA-Za-zγβα0-9,-]/.test(right) &&
    !/[产销出]量/.test(label)
  )
    return {
      measure: 'capacity',
      product: clean(noun),
      // 3000吨冷库 and 日处理800吨的工厂 are no sizes of a year
      unit:
        plain === 't' &&
        (/日(?:处理|加工|采选|[采选]|熔[化量]?|产|屠宰|供|烘干)[^,。;年]{0,8}$/.test(label) ||
          /^[^,。;]{0,10}(?:[冷粮油]库|仓储库|恒温库|气调库|保鲜库|储备库|窖|仓)/.test(around.rest))
          ? plain
          : per,
      stock: true,
      rule: 'capacity-in-name',
    }
  if (
    plain === 't' &&
    (signs & told.bit.builds || STAGED.test(around.rest)) &&
    /^[\u4e00-\u9fffA-Z]{2}/.test(right) &&
    !produced
  )
    return {
      measure: 'capacity',
      product: clean(noun.replace(STAGE, '')),
      unit: per,
      stock: true,
      rule: 'capacity-built',
    }
  const built = plain === 't' && !produced ? sizeOfBuilt(q, around, per) : null
  if (built) return built
  // 二期规划60万吨,三期再增60万吨
  if (plain === 't' && PHASE.test(label)) {
    const made = clean(noun.replace(STAGE, ''))
    return { measure: 'capacity', product: made, unit: per, stock: true, rule: 'capacity-phase' }
  }
  const behind = plain === 't' ? ableBehind(around, per) : null
  if (behind) return behind
  if (produced) {
    const product =
      noun && !/^(?:左右|以上)/.test(noun) && !/产量|总产/.test(produced[0]) && /^[\u4e00-\u9fff]/.test(noun)
        ? clean(noun)
        : produced[0].startsWith('粮食')
          ? '粮食'
          : GOODS.exec(produced[0])
            ? produced[0]
            : /量$|总产$/.test(produced[0])
              ? (productOf(label, produced.index, produced[0]) ?? tailAfter(label, produced))
              : (tailAfter(label, produced) ?? productOf(label, produced.index, produced[0]))
    return { measure: 'production', product, unit: plain, rule: said ? 'production' : 'production-compared' }
  }
  return null
}
