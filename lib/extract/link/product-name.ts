import { findPlaces } from '@/lib/regions'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Measure } from '../types'
import { countedName } from './count-name'
import type { DraftOutput } from './draft'
import { carriedProduct, wareOf } from './product-carried'
import type { Reading } from './reading'

/** What says nothing of what is counted: filler, years, verbs left over. */
const EMPTY =
  /^(?:[一二三四五六七八九十\d]+|平均|(?:最多|最高)?(?:可|能)?(?:消纳)?|其|它|次|内|余|占|各类|全部|全部完成|今年全部完成|种下|再建|均|年|年均|全|率|却|主|均为|其中|另外|同时|目前|设计|开行|申请开行|合计|总|一个|另一个|这里|境内|能|公司|公司全|企业全|园区全)$/
/** Bylines and adverbs of time and extent before a name. */
const LEAD = new Opening(
  /^(?:本报讯|(?:(?:截至|截止|到|至)(?:今年|去年)?(?:\d{1,2}月|年)?[底末初]|(?:截至|到)?目前|\d{4}年|今年|去年|[上下]半年|前?[一二三四]个?季度|当[月年]|首月|前[一二三四五六七八九十]+[个季]?[月季度]*|全[市旗区县盟]|我[市旗区县盟]|一年|每年|[全常]?年[内末底初]?|期末)|(?:另外?|还|共|已|累计|总|预计|其中|这里面|当中|以及|再(?!生)|又|敷设|铺设|衬砌|维修|清淤|设(?![备施计])|发展|新签下的|以?上(?=龙头|重点|农牧|农业|产业化|企业)|列入|另有|还有|建有|设有|共有|现有|实现|完成|改造(?=供|老旧|棚户)|惠及(?=居)))+/,
)
const FULL: Record<string, string> = {
  菜: '蔬菜',
  肉: '肉类',
  奶: '奶类',
  粮: '粮食',
  营业: '营业收入',
  主营: '主营业务收入',
  主: '主营业务收入',
  纯: '纯收入',
  销售: '销售收入',
}
const SOURCE =
  /风光火储|风光储|风储|风电光伏|抽水蓄能|压缩空气储能|光伏|光热|风电|火电|煤电|水电|储能|生物质|新能源/

/** Predicates behind a noun: 玉米已全面开播, 农户户均增收, 牧民更换门窗. */
const PREDICATE =
  /(?<=[\u4e00-\u9fff]{2})(?:已(?!建)|全面(?!屏)|陆续|收割|开播|开镰|完毕|披上|喜获|丰收|跟着|受惠|用上|户均|人均|更换|完成环评|设备正|正在|进入|迎来|生产系统|签约规模|增收|得到|实施).*$/
/** Words that name what was done or how it was measured, not what it was done with. */
export const NO_NAME = new Opening(
  /^(?:新?[建修改扩]+建?|[开完竣动]工|建设|建成|任务|(?:总|累计|占地)?面积|治理|发|种|养|截|[今去]|[末底初年]|\d{1,2}月[末底]?|量只?|这一?数字|规划|剩余|余下|线?长|沿|架|修|改造|铺|段|建设里程|能力|产线|报送|站稳|盛果期|做|增|村|人工种|周边种|规模|总规模|总量|、|数量)$/,
)

const PART = /^(?:约?占.{0,8}|占比|比重)$/

/** 签约亿元以上项目: the class of size is part of the name. */
const CLASSED =
  /(?:新?签约|新开工|续建|[开复]+工|实施|在建)?(?:\d*[十百千]?[万亿]元(?:及)?以上(?:的)?)(?:重点|重大|工业|产业)*(?:项目|工程)$/

/** Goods are called the same wherever they grow. */
const PLACED = new Set<Measure>(['area', 'production', 'livestock', 'output_value', 'capacity'])

/** 敖汉旗谷子 → 谷子. */
function withoutPlace(name: string): string {
  const [place] = findPlaces(name)
  const rest = place?.start === 0 ? name.slice(place.end) : ''
  return rest.length >= 2 && !/^(?:段|基地|口岸|工厂|公司|[市旗县区盟镇])/.test(rest) ? rest : name
}

/** Longest noun phrase at the end of a label: everything behind the last verb of having, place or number. */
function phrase(label: string, least: RegExp): string | null {
  const match = least.exec(label.slice(-24))
  if (!match) return null
  let name = match[0]
  const places = findPlaces(name)
  const last = places[places.length - 1]
  if (last && last.end < name.length - 2) name = name.slice(last.end)
  return LEAD.behind(name).replace(/^的/, '') || null
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
  const given = withoutLead(
    reading,
    TAILS.reduce((name, tail) => tail.before(name), LEAD.behind(reading.product ?? '')).replace(
      PREDICATE,
      '',
    ),
  )
  const product =
    EMPTY.test(given) || NO_NAME.test(given)
      ? ''
      : ((reading.measure === 'revenue' || given.length === 1 ? FULL[given] : undefined) ?? given)
  switch (reading.measure) {
    case 'share': {
      const rate = phrase(label, /[\u4e00-\u9fff“”、()A-Za-z]{2,18}(?:率|比重|占比|比例|份额|度)$/)
      const named = rate && rate.length > product.length ? rate : product
      // 装机2000万千瓦,占总装机的62%: of what it is the share
      return named &&
        PART.test(named) &&
        before?.product &&
        before.measure !== 'share' &&
        before.product.length <= 8 &&
        !/年度|任务|计划|总投资/.test(named)
        ? `${before.product}${named}`
        : named || null
    }
    case 'project_count': {
      if (product && !/^(?:重点|重大|工业|产业)?(?:项目|工程)$/.test(product))
        return countedName(product, label)
      const classed = CLASSED.exec(label)?.[0]
      if (classed) return classed
      const named = phrase(label, /[\u4e00-\u9fff“”、]{2,14}(?:项目|工程)$/)
      return named && named.length > product.length ? countedName(named, label) : product || null
    }
    case 'installed_capacity':
      return (
        product ||
        (SOURCE.exec(label) ?? SOURCE.exec(undertaking ?? ''))?.[0] ||
        (/电力总?装机/.test(label) ? '电力' : carriedProduct(reading, before))
      )
    case 'jobs':
      return product || WORKERS.exec(label)?.[0] || null
    case 'freight':
      return (
        /(?:中欧|中蒙)?班列/.exec(label)?.[0] ??
        (product ||
          (/货物|货运/.test(label) ? '货物' : /过货|吞吐|换装|到发|发运|外运/.exec(label)?.[0] || null))
      )
    case 'distance':
      return /正线|专用线(?=全?长)/.exec(label)?.[0] ?? (product || null)
    case 'area':
      return reading.rule === 'site-area'
        ? /(?:用地|占地)$/.test(product)
          ? product
          : `${/^(?:项目|[该这][座个片]?.{2,4}|.*期|占地|占地面积|面积)$/.test(product) || product.length > 10 ? '' : product}占地`
        : product || carriedProduct(reading, before)
    case 'output_value':
      return product || carriedProduct(reading, before)
    case 'livestock':
      return product || carriedProduct(reading, before)
    case 'production':
      if (reading.unit.startsWith('kWh')) return generated(product, label)
      return mined(product) || carriedProduct(reading, before) || wareOf(undertaking)
    case 'income_per_capita':
      return /^(?:居民|农牧?民|牧民)$/.test(product) ? `${product}人均可支配收入` : product || null
    case 'capacity':
      if (reading.unit.startsWith('kWh') && reading.rule === 'annual-generation')
        return generated(product, label)
      return (
        mined(product) ||
        wareOf(undertaking) ||
        carriedProduct(reading, before) ||
        (reading.unit.startsWith('kWh') && /发电|上网/.test(label) ? '发电量' : null)
      )
    case 'industrial_value_added':
      return product || /规模以上工业|规上工业|全部工业/.exec(label)?.[0] || null
    case 'fiscal_revenue':
      return product || /一般公共预算收入|财政总收入/.exec(label)?.[0] || null
    case 'profit':
      return product || /净利润|利润总额|利润/.exec(label)?.[0] || null
    case 'exports':
      return product || /进出口总[额值]|进出口|出口|进口/.exec(label)?.[0] || null
    case 'tax':
      return product || /利税|税收|税费|税金|纳税/.exec(label)?.[0] || null
    case 'other':
      if (reading.unit === 'person')
        return /旅客|客流/.test(label) ? '旅客' : /游客|旅游/.test(label + product) ? '游客' : product || null
      return product || null
    default:
      return product || null
  }
}

/** 种植酿酒葡萄 is land under grapes. */
const GROWN = /^(?:种植|栽植|播种|流转)(?=[\u4e00-\u9fff]{2})/
const FIXED = /固定资产(?:投资)?$/
const WORKERS =
  /城镇新增就业|新增城镇就业|再就业|转移就业|新增就业|带动就业|季节性用工|(?:在岗|在册)?(?:员工|职工)|从业人员|用工/

/** What stands before a product's own name, by what is measured of it. */
function withoutLead({ measure }: Reading, product: string): string {
  let name = product
  if (measure === 'area') name = name.replace(GROWN, '')
  if (measure === 'fixed_investment') name = name.replace(FIXED, '')
  if (PLACED.has(measure)) name = withoutPlace(name)
  return JOINING.behind(name)
}

/** Electricity is called by its source: 风力发电量. */
function generated(product: string, label: string): string {
  const source = /风力|风电|光伏|太阳能|新能源|清洁能源|可再生能源|绿电|水电|火电|余热|瓦斯|煤气/.exec(
    product || label.slice(-14),
  )?.[0]
  return source === '绿电' ? '绿电' : `${source ?? ''}发电量`
}

/** What a mine yields is not the mine. */
const mined = (product: string): string =>
  /(?:煤矿|井工矿|露天矿|煤业|煤业原煤|^该?矿)$/.test(product) ? '原煤' : product

/** What stands behind a product's name and is none of it, in the order in which it is taken off. */
const TAILS = [
  // 天然气稳产项目2022年: the year is not part of the name
  new Ending(/(?<=项目|工程)(?:19|20)\d\d$/),
  // 3.5公里的水泥路修通后, 为526户小微企业发放贷款
  new Ending(/(?:修通|建成|通车|投用|投产|完工)(?:之)?后$|发放(?:贷款)?$/),
  // 葵花种植面积常年稳定在110万亩
  new Ending(/(?:(?:种植|播种|栽培)面积)?(?:常年?|稳定在?|保持在?)+$/),
  new Ending(/(?:已|共|有|达|(?<!满洲)里|实现|完成|之?前|一共|一)+$/),
]
const JOINING = new Opening(/^(?:、|和|与|及|的|使|让)+/)
