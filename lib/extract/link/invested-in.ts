import { findPlaces } from '@/lib/regions'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { productOf } from './product'
import { type Around, productTail, type Reading } from './reading'

/** 采矿业投资, 国有控股单位投资, 生态环境领域完成投资: the words that a part of fixed investment ends with. */
const NAMED = new Ending(/(?:完成)?投资(?:完成额|总?额)?$/)
/** What is told of works, contracts and money that is no index of a place. */
const NO_INDEX =
  /(?:总|计划|拟|协议|意向|签约|招商|引资|对外|直接|研发|风险|股权|证券|财务|参股|追加|累计|实际|到位|财政|预算内|(?:该|本|此|个)项目|公司|集团|[期厂矿])$/
/** 固定资产投资额: the whole of it. */
const WHOLE = /(?:固定资产|固|有效|全部|社会)$/
/** What a part's name follows, and is none of it. */
const LEADS_IN = new Opening(
  /^(?:(?:[全我本该](?:市|旗|区|县|盟)|自治区|其中|累计|共|完成|实现|新增|今年|去年|同期|[,、:的])+)/,
)
const SAYS_INDEX =
  /(?:业|领域|行业|产业|单位|控股|企业|外商|港澳台|民间|设施(?:建设)?|住宅|购置|方面|类|经济|板块|盟市|旗县|地区|区域|片区|地产|服务|工程|教育|文化|体育|卫生|社会工作|环境|[技固])$/
const GREW =
  /^(?:元)?,?(?:同比|比上年(?:同期)?|比去年(?:同期)?|较上年(?:同期)?|较去年(?:同期)?)?(?:增长|下降|增加|增幅|增速)(?:达到?|为)?[\d.]+%/

/** The part of fixed investment that words name, null where they name none. */
function partNamed(label: string): { at: number; name: string } | null {
  const before = NAMED.before(label)
  if (before === label || before.length < 2 || NO_INDEX.test(before)) return null
  return { at: before.length, name: label.slice(before.length) }
}

function investedIn(label: string): Reading | null {
  const part = partNamed(label)
  if (!part) return null
  const product = WHOLE.test(label.slice(0, part.at))
    ? null
    : (investedProduct(label) ?? productOf(label, part.at, part.name))
  return { measure: 'fixed_investment', product, unit: 'CNY', regional: true, rule: 'growth-invested-in' }
}

/** What a label that ends with 投资 says it was invested in, null where it says no more: 全市重大项目投资 → 重大项目. */
export function investedProduct(label: string): string | null {
  const part = partNamed(label)
  if (!part) return null
  let name = label.slice(0, part.at).replace(/固定资产$/, '')
  for (const { start, end } of findPlaces(name)) if (start === 0) name = name.slice(end)
  name = LEADS_IN.behind(name)
  return PART.test(name) && !NO_PART.test(name) ? name : null
}
const PART = /^(?:\d+[万亿]元(?:及)?以上的?)?[\u4e00-\u9fff、]{2,24}$/
const NO_PART = /^(?:项目|完成|城乡|有效|固定资产|全社会)$/

/** 生态环境领域投资增长7.4%: any part of fixed investment is told by its growth. */
export const investmentGrown = (label: string): Reading | null =>
  label.includes('投资') ? investedIn(label) : null

const ARRIVED =
  /(?:招商|引资)[^,。;]{0,8}到位[^,。;]{0,4}资金$|(?:国内|区外|市外|盟外|旗外|县外)(?:到位)?资金$/

/** 国有控股单位投资45.6亿元,增长7.4%: with its growth a part of the index, no sum of works. Null without either. */
export function investmentIndex({
  label,
  right,
  after,
}: Pick<Around, 'label' | 'right' | 'after'>): Reading | null {
  // 引进国内到位资金276.8亿元,增长12%: what a place has drawn, told as an index
  if (label.endsWith('资金') && ARRIVED.test(label) && GREW.test(right + after))
    return {
      measure: 'other',
      product: productTail(label),
      unit: 'CNY',
      regional: true,
      rule: 'funds-arrived',
    }
  if (!label.endsWith('投资') && !label.endsWith('额')) return null
  if (!GREW.test(right + after)) return null
  const before = NAMED.before(label)
  // 重点在建项目完成投资281.9亿元 is what was spent on them
  const ofWorks = before.endsWith('项目') && label.startsWith('投资', before.length)
  return ofWorks || SAYS_INDEX.test(before) ? investedIn(label) : null
}
