import type { QuantityMention } from '../contracts'
import { charset, hasAny } from '../text/charset'

const DIGIT = /\d/

/** 存栏10万头的乡镇2个, 千头肉牛养殖小区69处, 8个万亩园区, 120万吨及以上井工矿: how large each of those is. */
export function isSizeOfClass({ unit, start, end }: QuantityMention, text: string): boolean {
  switch (unit) {
    case 'mu': {
      if (DIGIT.test(text.slice(start, end))) return false
      const right = text.slice(end, end + 14)
      return ONE_EACH.test(right) || FIELD.test(right) || COUNTER_BEFORE.test(text.slice(start - 2, start))
    }
    case 'head': {
      const right = text.slice(end, end + 24)
      return (
        OF_TOWNS.test(right) ||
        OF_FARMS.test(right) ||
        OR_LARGER.test(text.slice(end - 2, end + 12)) ||
        (!DIGIT.test(text.slice(start, end)) && FARM.test(right))
      )
    }
    case 't':
    case 't/a': {
      const right = text.slice(end, end + 24)
      const printed = text.slice(start, end + 24)
      return (
        (printed.includes('以上') && OF_SIZE.test(printed)) ||
        (unit === 't' && hasAny(right, COUNTERS) && OF_PLANT.test(right))
      )
    }
    case 'CNY':
      return OF_INVESTMENTS.test(text.slice(start, end + 16))
    default:
      return false
  }
}

/** 500万元以上固定资产投资: of works that each cost so much. */
const OF_INVESTMENTS =
  /^\d[\d.]*[万亿]元(?:\(含\)|及|\(含[^()]{1,8}\))?以上(?:的)?(?:项目|城镇)?(?:固定资产)?投资(?!项目)/
const ONE_EACH = /^[^,。;]{2,12}\d/
/** 千亩方、万亩片. */
const FIELD = /^(?:方(?!米)|片(?!区)|(?:高产|玉米|大豆|小麦|水稻|吨粮)?(?:示范|攻关|样板|高产)[方片田])/
const COUNTER_BEFORE = /\d[个处座片]$/
const OF_TOWNS =
  /^(?:以上|以下)?的(?:[\u4e00-\u9fff]{0,6}(?:养殖[场户小区]{0,2}|牧场|[牛羊猪鸡]场|小区|大户|(?:规模|养殖|种养)?(?:繁育|育肥|养殖)户)|乡镇|苏木|嘎查|村|旗县|养殖|牧户|大户|企业|合作社)[^,。;、\d]{0,8}\d/
/** 千头牧场, 万头村3个, 千头肉牛养殖小区69处. */
const FARM =
  /^[\u4e00-\u9fff]{2,12}\d+[处个座家]|^[\u4e00-\u9fff]{0,4}(?:牧场|养殖场|猪场|羊场)|^(?:村|场|户|嘎查|大户)\d/
/** 存栏5000头奶牛养殖示范园区1个; 年出栏500口以上的,每个奖励7万元: how large each is, or must be. */
const OF_FARMS =
  /^[\u4e00-\u9fff]{1,8}(?:园区|小区|基地|牧场|养殖场|场)\d+[个处座家]|^(?:以上)?的,(?:每|给予|按|奖|补)/
/** 出栏800口以上的规模养殖场近百家. */
const OR_LARGER = /^[^,。;]*以上的(?:规模化?|标准化|大型)*(?:养殖|育肥|种养)(?:场|户|小区)/
const OF_SIZE =
  /^[\d.]+万?吨(?:\/年|级)?(?:(?:及|\(含\))以上的?(?:井工|露天|煤矿|矿井|矿山|生产)|以上的?[\u4e00-\u9fff]{0,6}(?:煤矿|矿井|矿山|企业|焦炉|高炉)(?:有|共|达到?)?\d)/
/** 日处理2万吨再生水厂1座. */
const COUNTERS = charset('座个处')
const OF_PLANT = /^(?:级)?(?:的)?[\u4e00-\u9fff]{2,8}\d+[座个处]/
