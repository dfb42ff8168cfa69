import { codeAt } from '@/lib/regions/alphabet'
import { isDigit, isLatin } from '../text/characters'
import type { PrintedNumber } from './number'
import type { PrintedUnit } from './units'

/** Does what stands before `at` say that no quantity begins there: 第3, A350, 8:30, 0471-330, No.5? */
export function partOfName(text: string, at: number): boolean {
  if (at === 0) return false
  const before = text.charCodeAt(at - 1)
  if (before >= 0x4e00 && before !== ORDINAL) return false
  const char = text[at - 1]!
  if (char === '第' || char === '№' || char === '_' || char === '@' || isLatin(before)) return true
  const twoBefore = codeAt(text, at - 2)
  // 200MW/800MWh: power and energy of one store
  if (char === '/' && /\d(?:[MG]Wp?|kW|KW)$/.test(text.slice(Math.max(0, at - 6), at - 1))) return false
  if (char === '-' || char === '.' || char === '/') return isLatin(twoBefore) || isDigit(twoBefore)
  return char === ':' && isDigit(twoBefore) && isDigit(codeAt(text, at))
}

const TENTH = '成'.charCodeAt(0)
const ORDINAL = '第'.charCodeAt(0)

const MEASURED = new Set(['CNY', 'USD', 'mu', 't', 'kW', 'kWh', 'm3', 'm2', 'plant', 'percent'])
const COUNTED_HERDS = new Set(['头', '只', '羽', '株', '棵', '匹', '口'])

const CATCHWORD = /“[两二三四五六七八九十]个$/

/**
 * Is a number without qualifier too idiomatic to be taken as a value: 一个, 千家万户, 四个 in “四个…”, 单位:万元?
 */
export function idiomatic(
  text: string,
  number: PrintedNumber,
  unit: PrintedUnit,
  qualified: boolean,
): boolean {
  if (number.arabic) return false
  // 零部件, 零碳
  if (number.value === 0) return true
  const before = text[number.start - 1] ?? ''
  const discrete = !MEASURED.has(unit.unit)
  if (number.bare) {
    // 实施“四个千万亩”工程: a catchword
    if (before === '个' && CATCHWORD.test(text.slice(Math.max(0, number.start - 3), number.start)))
      return true
    if (
      before === ':' ||
      before === '(' ||
      before === '每' ||
      before === '/' ||
      before === '百' ||
      before === '单'
    )
      return true
    if (unit.printed === '斤' || unit.printed === '公斤' || unit.printed === '米' || unit.printed === '平')
      return true
    const single = number.end - number.start === 1
    if (!single || number.inner) return false
    return discrete && !qualified && !COUNTED_HERDS.has(unit.printed)
  }
  if (number.value === 1 && number.scale === 1) return true
  if (number.value < 100 && number.scale === 1 && (before === '“' || before === '《')) return true
  // 三人行, 两头, 四方: below ten only words that can do nothing but count.
  return number.value < 10 && number.scale === 1 && /^[人口头方平度米元]$/.test(unit.printed) && !qualified
}

const MONEY =
  /(?:投资|斥资|耗资|投入|拨付|筹集|争取|资金|产值|收入|营收|税收|税额|利税|贷款|授信|销售额|交易额|利润|总额|经费|补贴|财政|资产|市值|融资|成本|签约额|金额|价值|[交缴纳上]税|进账|分红|[卖挣赚花投]了|纯挣|流水|营业额|贷款|贷了|配套|拿出)[^,。;!?]{0,8}$/

/** 银行给了4000万, 投8000万: right behind the verb of everyday speech. */
const SPOKEN_MONEY =
  /(?:(?:^|[^\u4e00-\u9fff]|再|又|要|先)投|要花|(?:就|也|还|总)得|[给掏砸垫凑批补拨奖付]了|砸(?:进|下)去?|投进去?|花出去|开票|造价|总价|概算|预算|余额|额度|贷到|返利|租金|奶款)(?:约|近|将近|差不多|大约|整整|快|不到|一共)*$/

const FUNDS = /^的[^,。;的\d]{0,8}(?:资金|经费|补贴|贷款|投资|奖补|租金|收入|产值|利润)/

/** 投资1.2亿, without 元: only behind a word for money, and where nothing else can follow. */
export function impliesYuan(text: string, number: PrintedNumber): boolean {
  if (number.counted) return true
  if (number.scale < 1e4) return false
  const after = text[number.end] ?? ''
  if (after === '级') return number.scale >= 1e8 && !number.arabic
  // 170万的扶贫资金
  if (after === '的' && FUNDS.test(text.slice(number.end, number.end + 14))) return true
  if (after !== '' && !/[,。;、)!?\n 去]/.test(after)) return false
  const before = text.slice(Math.max(0, number.start - 40), number.start)
  const near = before.slice(-16)
  return MONEY.test(near) || SPOKEN_MONEY.test(near) || (YEAR_BY_YEAR.test(before) && number.scale === 1e4)
}

/** 村集体收入前年41万、去年53万,今年奔着70万去: what is told year by year behind a word for money. */
const YEAR_BY_YEAR =
  /(?:收入|产值|进账|流水|营业额|分红|利润|账[上本面]|税)[^。;!?]{0,30}(?:[前去今上]年|明年|\d年)(?:是|有|才|只有|就|达到?|到了?|能|能到|能过|要|奔着?|冲着?|过)*$/

const OF_PEOPLE =
  /^(?:多|余)?(?:各族|城乡|农牧区|农村牧区|全[市旗县]|广大)(?:各族|城乡)?(?:群众|人民|百姓|居民|儿女|农牧民|父老)|^(?:多|余)?(?:建档立卡|农村牧?区?)?(?:贫困|脱贫|低收入)人口/

/** 户籍人口5万,常住人口3万多: people without 人. */
export function impliesPersons(text: string, number: PrintedNumber): boolean {
  // 168万各族群众
  if (number.scale >= 1e4 && OF_PEOPLE.test(text.slice(number.end, number.end + 10))) return true
  if (
    number.scale < 1e4 ||
    !/^(?:$|多|余|左右|以上|[,。;、)\n ])/.test(text.slice(number.end, number.end + 2))
  )
    return false
  const before = text.slice(Math.max(0, number.start - 30), number.start)
  return OF_POPULATION.test(before.slice(-12)) || PART_OF_POPULATION.test(before)
}

const OF_POPULATION =
  /(?:人口|(?:游客|来客|旅客|客流)(?:量|数|人数|人次)?|从业人员|就业人[数员]|(?:受益|惠及|带动|覆盖)(?:各族)?(?:群众|农牧民|农民|牧民|百姓|居民))(?:数|总数|总量|规模|脱贫|共|有|已|才|仅|只有|为|约|达到?|近|将近|接近|不到|不足|超过?|逾|突破)*$/
/** 人口203万,其中蒙古族有26万. */
const PART_OF_POPULATION =
  /人口[^。;]{2,24}[,、](?:其中|而)?(?:[\u4e00-\u9fff]{1,4}族|少数民族|汉族|城镇|乡村|农村牧?区?|男性|女性)(?:人口)?(?:的|占|有|为|是|达到?|约|近|了)*$/

/** 七成, 近八成; but 七成立, 三成本. */
export function isTenths(text: string, number: PrintedNumber): boolean {
  if (number.arabic ? number.value >= 10 : number.end - number.start !== 1) return false
  if (number.bare || codeAt(text, number.end) !== TENTH || number.value < 1) return false
  return !/^成(?:立|为|果|本|功|长|员|品|都|熟|就|效|绩|套|型|千|百|份|分|群|片|才|交|像|语|堆|人|年|体)/.test(
    text.slice(number.end, number.end + 2),
  )
}
