import { findPlaces, gazetteer } from '@/lib/regions'
import { codeAt } from '@/lib/regions/alphabet'
import type { Indicator } from '../lexicon/indicators'
import { nameStart } from '../recognise/name-start'
import { isDigit } from '../text/characters'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'

/** Modifiers that say no more than the measure itself. */
const WHOLE = new Opening(
  /^(?:全部|规模以上|规上|地区|全社会|社会|全|总|年|累计|预计|实现|完成|其中|全年|限额以上|地方|上年|本年|综合|项目|企业|公司|园区|该|预期|可|新增|新|主要|产品|平均|月|达产|建成|投产|后|产业|约|、|,|的|共|将|每年|可实现|已|(?:我|全|本|该)(?:市|旗|区|县|盟))+$/,
)

/**
 * The modifier in front of a measure's name: 装备制造业增加值 → 装备制造业. Null where it says nothing beyond the measure.
 *
 * @param at - where the measure's name begins in `label`
 */
export function productOf(label: string, at: number, name: string, entry?: Indicator): string | null {
  const whole = entry ? label.slice(0, at + name.length) : label.slice(0, at)
  const end = entry ? indexOfHead(whole, at, name) : at
  // 稀土产业完成产值: the branch stands before the verb
  const done = entry ? DONE.exec(whole.slice(0, end)) : null
  const until = done ? end - done[1]!.length : end
  const start = nameStart(whole, until, 0, true)
  let modifier = whole.slice(start, until)
  if (isDigit(codeAt(modifier, 0))) modifier = DATED.behind(modifier)
  // whose index it is says nothing of what is measured: X旗游客接待量, X公路口岸进出口总值
  let past = 0
  for (const place of gazetteer().mayStart(modifier, 0) ? findPlaces(modifier) : [])
    if (place.start === past) past = place.end
  if (past > 0) modifier = PORT.behind(modifier.slice(past))
  modifier = LEADS_ON.before(LEADS_IN.behind(modifier))
  // What no measure names is only told by the whole name of the index: 一般公共预算支出, 各项贷款余额.
  if (
    (entry?.measure === 'other' || entry?.measure === 'freight') &&
    entry.product === undefined &&
    NAMED_WHOLE.test(name)
  )
    return `${WHOLE.test(modifier) && modifier !== '全社会' ? '' : modifier}${name.slice(Math.max(end - at, 0))}`
  if (
    entry &&
    (entry.measure.startsWith('industrial') || entry.measure === 'fiscal_revenue') &&
    PLAIN.test(modifier)
  )
    return null
  if (!modifier || WHOLE.test(modifier) || modifier.length > 30)
    return entry?.measure === 'other' && entry.product === undefined ? OWN_NAME.behind(name) || null : null
  return modifier
}

/** 2021年固阳县(地区生产总值): the year stands right before the place. */
const DATED = new Opening(
  /^(?:19|20)\d\d年度?(?:\d{1,2}[—-]\d{1,2}月份?|\d{1,2}月份?|全年|[上下]半年|前?[一二三四]个?季度|[末底])?/,
)

/** 游客接待量, 快递业务量: what no measure names is told by the index itself. */
const OWN_NAME = new Opening(/^(?:累计|共|年|实现|完成|接待|新增)+/)
const DONE = new Ending(/业(?:链|企业)?((?:实现|完成|创造?)(?:了)?)$/)
const PORT = new Opening(/^(?:公路|铁路|陆路|航空)?口岸/)

/** Indices that are called by what they end with. */
const NAMED_WHOLE = /(?:支出|余额|[用供售外送]电量|吞吐量|增加值|[货过到发装运]+量)$/

/** Modifiers that are the index's usual name. */
const PLAIN = /^(?:规模以上|规上)?工业(?:企业)?$|^(?:地方)?(?:一般公共(?:财政)?预算|公共财政预算|财政)$/

/** An indicator's pattern may swallow the modifier (批发和零售业增加值): the product ends where the plain index begins. */
function indexOfHead(_label: string, at: number, name: string): number {
  const head =
    /(?:实现|完成)?(?:增加值|总产值|产值|人均[^,]{0,8}|(?:完成)?投资(?:总?额)?|消费品零售(?:总)?额|商品零售额|零售总?额|零售额|发电量|用电量|余额|收入|支出|(?:货物|铁路|公路)?(?:货运|吞吐|运输)量)$/.exec(
      name,
    )
  return head ? at + head.index : at
}

const LEADS_IN = new Opening(
  /^(?:(?:我|全|本|该)(?:市|旗|区|县|盟|镇)|(?:村|镇|乡|苏木|嘎查)(?=(?:共|已|累计|现|新)?(?:发展|建|种[植下]|养殖|培育|购[置进]|栽|流转|打造|引进|户均|人均))|全?年(?:[末底初])?|、|和|与|及|其中|实现|完成|累计|共|新增)+/,
)
const LEADS_ON = new Ending(
  /(?:的|[上下]半年?|前?[一二三四]个?季度|\d{1,2}月(?:份|底|末)?|今年|去年|年|总|,|企业(?:实现|完成)|实现|完成)+$/,
)
