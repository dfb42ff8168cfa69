import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import { indicatorsIn } from './indicators-in'
import { investedProduct, investmentGrown } from './invested-in'
import { productOf } from './product'
import { lastMatch, type Reading } from './reading'

/** 万元GDP能耗, 单位工业增加值用水量: how much one of something takes. */
const INTENSITY = new Scan(/(?:万元|单位|每|吨|亩均)[^,。;]{0,14}(?:耗|用水量|排放)/)

/** 涉农贷款增长9.4%. */
const CREDIT = new Ending(
  /(?:各项|住户|居民|企业|非金融企业|涉农|普惠|普惠小微|小微企业|民营企业|制造业(?:中长期)?|中长期|绿色|科技(?:型)?企业|科技|个人|消费|住房|基础设施|本外币|人民币)+(?:各项)?(?:存款|贷款)$/,
)

/** 其中,火力发电增长2.7%. */
const POWER = new Ending(/(?:火力|水力|风力|光伏|太阳能|生物质|新能源)发电$/)
const TRADE = new Ending(/(?:交易量|销量|销售量|供应量)$/)
const PROCESSED = new Ending(/(?:屠宰|加工)(?:加工)?量$/)
const HERD = new Ending(/(?:(?:存栏|出栏)(?:量|规模)?|(?:育肥|屠宰)(?:规模)?)$/)
const JOBS = new Ending(/新增就业(?:人数)?$/)
const GROWN_ON = new Ending(/(?:播种|种植)面积$/)
const INSTALLED = new Ending(/装机(?:容量|规模)?$/)

/** Growth of an index whose value is not given. */
export function growthReading(label: string): Reading | null {
  if (INTENSITY.test(label)) return null
  for (const entry of indicatorsIn(label)) {
    if (!entry.growth) continue
    const match = lastMatch(entry.pattern, label)
    if (!match || label.length - match.index - match[0].length > 8) continue
    if (!GROWS.test(match[0])) continue
    return {
      measure: entry.measure,
      product:
        productOf(label, match.index, match[0], entry) ??
        entry.product ??
        (entry.measure === 'fixed_investment' ? investedProduct(label) : null),
      unit: entry.measure === 'income_per_capita' ? 'CNY/person' : 'CNY',
      ...(entry.regional ? { regional: true } : {}),
      rule: `growth-${entry.measure}`,
    }
  }
  const invested = investmentGrown(label)
  if (invested) return invested
  const credit = CREDIT.exec(label)
  if (credit)
    return { measure: 'other', product: credit[0], unit: 'CNY', regional: true, rule: 'growth-credit' }
  const power = POWER.exec(label)
  if (power) return { measure: 'production', product: power[0], unit: 'kWh', rule: 'growth-production' }
  const goods = /([\u4e00-\u9fff()、“”A-Za-z]{1,16}?)(?:的)?(?:产量|总产量|产能)$/.exec(label)
  if (goods)
    return {
      measure: /产能$/.test(label) ? 'capacity' : 'production',
      product: productOf(label, label.search(/(?:的)?(?:总)?(?:产量|产能)$/), '产量'),
      unit: 't',
      rule: 'growth-production',
    }
  if (TRADE.test(label))
    return { measure: 'other', product: label.slice(-8), unit: 't', rule: 'growth-trade' }
  if (PROCESSED.test(label))
    return { measure: 'production', product: label.slice(-8), unit: 't', rule: 'growth-production' }
  if (HERD.test(label))
    return { measure: 'livestock', product: label.slice(-8), unit: 'head', rule: 'growth-livestock' }
  if (JOBS.test(label)) return { measure: 'jobs', product: null, unit: 'person', rule: 'growth-jobs' }
  if (GROWN_ON.test(label))
    return {
      measure: 'area',
      product: productOf(label, label.length - 4, '面积'),
      unit: 'mu',
      rule: 'growth-area',
    }
  const installed = INSTALLED.exec(label)
  if (installed)
    return {
      measure: 'installed_capacity',
      product: productOf(label, installed.index, '装机'),
      unit: 'kW',
      rule: 'growth-installed',
    }
  return null
}

/** Index words strong enough to be a fact by their growth alone. */
const GROWS = new Scan(
  /增加值|产值|投资|固投|零售|额|收入|支出|生产总值|GDP|经济总量|进出口|出口|进口|量|利润|税|营收|余额|存款|贷款|游客|旅客|人次|旅游|价格/,
)
