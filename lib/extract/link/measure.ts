import type { QuantityMention } from '../contracts'
import type { Indicator } from '../lexicon/indicators'
import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import type { Unit } from '../types'
import { counted } from './count'
import { energy, power } from './energy'
import { goods } from './goods'
import { herd } from './herd'
import { households } from './households'
import { indicatorsIn } from './indicators-in'
import { investedProduct, investmentIndex } from './invested-in'
import { area, distance } from './land'
import { people } from './people'
import { productOf } from './product'
import { type Around, clean, lastMatch, productTail, type Reading } from './reading'
import { money, share } from './share'

/** 亩均纯收入, 每头牛利润: of one of many. */
const EACH_OF = new Ending(
  /(?:[\u4e00-\u9fff]{0,6}[亩头只峰棚株吨栋]均|每[亩头只峰棚吨栋][\u4e00-\u9fff]{0,3})(?:年|种植|养殖)?(?:纯|净|总)?(?:收入|利润|增收|多?卖)$/,
)

const CARRIES = /(?:每年|一年|年)(?:就)?(?:可|能)[^,。;]{0,6}(?:外送|输送|送出|输电)/
const RELIEF = /(?:减免|减征|缓缴|缓征|免征|退还|让利|减轻)[^,。;]{0,8}税[收费款金]*$/
const WAGES = new Ending(/人均(?:年)?(?:务工|工资|劳务|打工|管护|工资性)(?:年|月)?收入$/)

/** 外贸进出口总额: of a place; 出口额 may be a plant's. */
const FOREIGN_TRADE = /^(?:外贸|对外贸易|货物贸易|货物)(?:进出口|总)|进出口(?:贸易)?(?:商品)?总[额值]/

function indicator(around: Around, q: QuantityMention): Reading | null {
  // 人均务工收入8600元: what those earn who have work, no income of all
  const wages = q.unit === 'CNY' ? WAGES.exec(around.label) : null
  if (wages) return { measure: 'other', product: wages[0], unit: 'CNY', rule: 'wages' }
  for (const entry of indicatorsIn(around.label, q.unit)) {
    const match = lastMatch(entry.pattern, around.label)
    if (!match) continue
    if (around.label.length - match.index - match[0].length > 14) continue
    // 每年可外送电量440亿千瓦时: what a line can carry
    if (q.unit === 'kWh' && CARRIES.test(around.label)) continue
    // 年耗绿电30亿度: used, not made
    if (
      entry.measure === 'production' &&
      /(?:[耗用]了?|输送|外送|送出|送来)(?:绿电|绿色电力|新能源)/.test(around.label)
    )
      continue
    if (
      entry.measure === 'freight' &&
      q.unit === 'unit' &&
      /^[个名家条]$/.test(q.counter ?? '') &&
      !/^(?:标准?箱|集装箱|货柜)/.test(around.right)
    )
      continue
    if (
      entry.measure === 'freight' &&
      q.unit === 't' &&
      /设计|年[^,。;]{0,8}能力|年(?:设计)?运能$/.test(around.label)
    )
      return { measure: 'capacity', product: match[0], unit: 't/a', stock: true, rule: 'freight-capacity' }
    // 减免税费1.3亿元: what was left to the firms
    if (entry.measure === 'tax' && RELIEF.test(around.label))
      return { measure: 'other', product: '减免税费', unit: q.unit, rule: 'relief' }
    const each =
      q.unit === 'CNY' && entry.measure !== 'income_per_capita'
        ? EACH_OF.exec(around.label.slice(0, match.index + match[0].length))
        : null
    if (each)
      return {
        measure: 'other',
        product: clean(each[0].replace(/^的/, '')),
        unit: 'CNY',
        rule: 'income-of-each',
      }
    const unit: Unit =
      entry.measure === 'income_per_capita' || match[0].includes('人均') ? 'CNY/person' : q.unit
    return {
      measure: entry.measure,
      product:
        tradedWare(entry, match[0], around.label.slice(match.index + match[0].length)) ??
        productOf(around.label, match.index, match[0], entry) ??
        entry.product ??
        (entry.measure === 'fixed_investment' ? investedProduct(around.label) : null) ??
        ownName(entry.measure, match[0]),
      unit,
      ...(entry.regional || FOREIGN_TRADE.test(match[0]) ? { regional: true } : {}),
      rule: `indicator-${entry.measure}`,
    }
  }
  return null
}

/** 出口机电产品4.3亿元, 进口铜矿砂24.7亿元: the ware behind the word. */
function tradedWare({ measure, product }: Indicator, word: string, behind: string): string | null {
  if ((word !== '进口' && word !== '出口') || !WARE.test(behind)) return null
  return product === '进口' ? `进口${behind}` : measure === 'exports' ? behind : null
}
const WARE = /^(?!总|额|值|货|贸易|同比|实现|完成|达|增|下|为)[\u4e00-\u9fff]{2,12}$/

/** 过货量, 货运量, 货值, 交易额 say themselves what is moved or sold; 产值 and 收入 do not. */
const ownName = (measure: Indicator['measure'], name: string): string | null =>
  (measure === 'freight' && name.endsWith('量')) ||
  (measure === 'exports' && /货值|贸易/.test(name)) ||
  NAMES_WARE.test(name)
    ? name
    : null

const NAMES_WARE = new Scan(/交易额|工业总?产值|乘客/)

/** Reads a number in a unit other than money; money that is no investment comes here too. Null where it is no fact. */
export function readMeasure(q: QuantityMention, around: Around): Reading | null {
  if (q.part)
    return { measure: 'share', product: q.part, unit: 'percent', regional: true, rule: 'sector-share' }
  const byName = indicator(around, q)
  if (byName) return byName
  switch (q.unit) {
    case 't':
    case 'm3':
    case 't/a':
    case 'm3/a':
      return goods(q, around)
    case 'kW':
      return power(around)
    case 'kWh':
    case 'kWh/a':
      return energy(q, around)
    case 'mu':
      return area(q, around, 'mu')
    case 'm2':
      return area(q, around, 'm2')
    case 'km':
      return distance(q, around)
    case 'head':
      return herd(around) ?? counted(q, around)
    case 'person':
      return people(around)
    case 'household':
      return households(around)
    case 'unit':
      return counted(q, around)
    case 'plant':
      // 年可生产脱毒试管苗3亿株
      if (
        /年(?:可|能|产|生产|繁育|培育|育|出圃)[^,。;]{0,14}$/.test(around.label) &&
        !/[去今全]年/.test(around.label)
      )
        return {
          measure: 'capacity',
          product: productTail(around.label),
          unit: 'plant',
          stock: true,
          rule: 'plant-capacity',
        }
      return /育苗|苗木|苗圃|出圃|栽植|种植|栽|植|补植|育/.test(around.label + around.right)
        ? {
            measure: 'production',
            product: /育苗|苗|出圃/.test(around.label + around.right) ? '苗木' : '植树',
            unit: 'plant',
            rule: 'plants',
          }
        : null
    case 'percent':
      return share(around)
    case 'CNY':
    case 'USD':
      return investmentIndex(around) ?? money(around, q)
    default:
      return null
  }
}
