import { findPlaces } from '@/lib/regions'
import type { DraftOutput } from './draft'
import type { Reading } from './reading'

/** What says nothing of what is counted: filler, years, verbs left over. */
const EMPTY =
  /^(?:[一二三四五六七八九十\d]+|平均|(?:最多|最高)?(?:可|能)?(?:消纳)?|其|它|次|内|余|占|各类|全部|全部完成|今年全部完成|种下|再建|均|年|年均|全|率|却|主|均为|其中|另外|同时|目前|设计|开行|申请开行|合计|总|一个|另一个|这里|境内|能|公司|公司全|企业全|园区全)$/
/** Bylines and adverbs of time and extent before a name. */
const LEAD =
  /^(?:本报讯|(?:\d{4}年|今年|去年|前[一二三四五六七八九十]+[个季]?[月季度]*|全[市旗区县盟]|我[市旗区县盟]|一年|每年|全?年[末底初]?|期末)|(?:另外?|还|共|已|累计|总|预计|其中|这里面|当中|以及|再(?!生)|又|敷设|铺设|衬砌|维修|清淤|设(?![备施计])|发展|新签下的|列入|另有|还有|建有|设有|共有|现有|实现|完成|改造(?=供)|惠及(?=居)))+/
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

/** 年产5万吨负极材料项目: what an undertaking makes, by its name. */
const NAMED =
  /\d(?:吨|台|套|千瓦|立方米|万|亿|GW|MW)+(?:\/年)?([\u4e00-\u9fffA-Za-z]{2,14}?)(?:[一二三四]期|项目|生产线|基地|工程|$)/

/** Longest noun phrase at the end of a label: everything behind the last verb of having, place or number. */
function phrase(label: string, least: RegExp): string | null {
  const match = least.exec(label.slice(-24))
  if (!match) return null
  let name = match[0]
  const places = findPlaces(name)
  const last = places[places.length - 1]
  if (last && last.end < name.length - 2) name = name.slice(last.end)
  return name.replace(LEAD, '').replace(/^的/, '') || null
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
  const given =
    reading.product
      ?.replace(LEAD, '')
      // 天然气稳产项目2022年: the year is not part of the name
      .replace(/(?<=项目|工程)(?:19|20)\d\d$/, '')
      .replace(/(?:已|共|有|达|(?<!满洲)里|实现|完成|之?前|一共|一)+$/, '') ?? ''
  const product = EMPTY.test(given)
    ? ''
    : ((reading.measure === 'revenue' || given.length === 1 ? FULL[given] : undefined) ?? given)
  switch (reading.measure) {
    case 'share': {
      const rate = phrase(label, /[\u4e00-\u9fff“”、()A-Za-z]{2,18}(?:率|比重|占比|比例|份额|度)$/)
      return rate && rate.length > product.length ? rate : product || null
    }
    case 'project_count': {
      if (product && !/^(?:重点|重大|工业|产业)?(?:项目|工程)$/.test(product)) return product
      const named = phrase(label, /[\u4e00-\u9fff“”、]{2,14}(?:项目|工程)$/)
      return named && named.length > product.length ? named : product || null
    }
    case 'installed_capacity':
      return product || (SOURCE.exec(label) ?? SOURCE.exec(undertaking ?? ''))?.[0] || null
    case 'jobs':
      return product || /城镇新增就业|再就业|转移就业|新增就业/.exec(label)?.[0] || null
    case 'freight':
      return /(?:中欧|中蒙)?班列/.exec(label)?.[0] ?? (product || (/货物|货运/.test(label) ? '货物' : null))
    case 'area':
      return reading.rule === 'site-area'
        ? /(?:用地|占地)$/.test(product)
          ? product
          : `${/^(?:项目|该项目|.*期|占地|占地面积|面积)$/.test(product) || product.length > 10 ? '' : product}占地`
        : product || null
    case 'production':
      if (!product && before && (before.measure === 'area' || before.measure === 'livestock'))
        return before.product
      return (
        product ||
        NAMED.exec(undertaking ?? '')?.[1] ||
        (reading.unit.startsWith('kWh') && /发电|上网/.test(label) ? '发电量' : null)
      )
    case 'capacity':
      return (
        product ||
        NAMED.exec(undertaking ?? '')?.[1] ||
        (reading.unit.startsWith('kWh') && /发电|上网/.test(label) ? '发电量' : null)
      )
    case 'industrial_value_added':
      return product || /规模以上工业|规上工业|全部工业/.exec(label)?.[0] || null
    case 'fiscal_revenue':
      return product || /一般公共预算收入|财政总收入/.exec(label)?.[0] || null
    case 'exports':
      return product || /进出口总[额值]|进出口|出口|进口/.exec(label)?.[0] || null
    case 'tax':
      return product || /利税|税收|纳税/.exec(label)?.[0] || null
    case 'other':
      if (reading.unit === 'person')
        return /旅客|客流/.test(label) ? '旅客' : /游客|旅游/.test(label + product) ? '游客' : product || null
      return product || null
    default:
      return product || null
  }
}
