import { BRAND_ENDS } from '../lexicon/firm-ends'
import { Scan } from '../text/scan'
import type { Span } from '../types'

/** Where a firm's short name may begin: a clause, a preposition, the place it stands in. */
const BEGINS = '(?<=^|[，。；：、“”"\\s,;:(（是在由与和对到进的于旗县镇]|主|商|头|业|引进|这里是)'

/** Its premises. */
const PREMISES =
  '车间|厂区|厂房|生产线|产线|总装线|装配线|包装线|中试线|工地|牧场|工厂|工人|员工|塔|炉|装置|基地|园区|产业园|示范园|种植园|大棚|[库窖仓楼棚]'

/** What a firm does or has: plain nouns of the same ending stand before other words. */
const ACTS = [
  '(?:[一二三四]期)?的?(?:\\d号)?(?:[年日](?:产|加工|处理|屠宰|压榨|采选|熔量?)[\\u4e00-\\u9fff]{0,6})?\\d',
  '[\\u4e00-\\u9fff]{2,4}(?:厂|矿|精深加工|深加工)',
  '[\\u4e00-\\u9fff]{2,6}装置',
  `的[^,。;]{0,6}(?:${PREMISES})`,
  '的[^,。;、的]{0,16}(?:项目|工程|[一二三四]期)',
  '投资|建设|与|总经理|董事长|副总|负责人|公司|生产(?!线|基地|车间|项目|企业|设备)|投入|自|已|将|通过|拥有|年|去年|今年|前年|现有|占地|总投资|一年|上半年|前\\d',
  '目前|旗下|在|凭借|引进|实现|有关|相关|工作人员|等企业|、|,(?:过去|从前|以前|如今|现在)|计划|拟(?!建成)|斥资|出资|投建|兴建|新上|开工建设|董事|厂长|场长|矿长|理事长|经理|车间主任',
  '(?:去年|今年)(?:投资|建|新)|,年(?:产|加工|处理|屠宰)|落户|入驻|落地|新榨季|本榨季|开榨|开机|复产|投产|达产|满产|签订|上缴|吸纳|满负荷|也|又|是(?:[^,。;]{0,8}企业)',
  '签[约订署下]|举行|达成|承建|承办|一行|负责(?:投资|建设|实施|运营)|实施(?!方案|细则|意见)|驻[\\u4e00-\\u9fff]{2,8}(?:负责人|项目|办事)',
  ',?这家(?:企业|公司|厂)|,(?:一|二|首)期|,(?:[^,。;]{0,4}(?:工人|员工|职工)|车间里)|接手|收购|接盘|重组|先后|率先|依托|累计|正在|加快|把|从|向|采用|利用',
  '原(?:在|是|本)|上马|再上|拿出|拿了|花了|掏|砸|联合|携手|合[建资作]|院[内里]|厂[里内]|工地|车间|厂区|成为|[副生技][总产术](?:经理|部|工)|总工|副厂长|,是',
].join('|')

const BRAND = new RegExp(`${BEGINS}([\\u4e00-\\u9fffA-Za-z]{2,5}?(?:${BRAND_ENDS}))(?=${ACTS})`, 'g')
/** The second half alone with what stands behind it: texts without one need no search for its beginning. */
export const BRAND_END = new RegExp(`(?:${BRAND_ENDS})(?=${ACTS})`)
const ENDS = new Scan(BRAND_END)

/** A time, a whole or what is done, before a plain noun. */
const NO_NAME =
  /^(?:(?:累计|共|其中)?(?:生产|加工|销售|发运|外运|运送|出口|进口|采购|产出)|建成|投产|达产|供应|使用|消纳|输送|外送|今年|去年|明年|当年|全年|[全我各][市盟旗县区镇]|年度|本[市盟旗县区镇])/

/** 奈曼旗X新材料: the place is none of the name. */
const PLACE = /^(?:[\u4e00-\u9fff]{1,5}?(?:市|盟|旗|县|区|镇))(?=[\u4e00-\u9fff]{4})/

/** Before the second half of a short name. */
const LONGEST_FIRST_HALF = 5

/**
 * Short names of firms that the words around them tell (X锂业投资…, X重工的车间), as they stand with what may be cut off before. The
 * whole pattern is tried only right before a second half.
 *
 * @param first - where the first second half of the text begins
 */
export function brandsIn(text: string, first: number): Span[] {
  const found: Span[] = []
  for (let from = 0, end: number | undefined = first; end !== undefined; ) {
    BRAND.lastIndex = Math.max(from, end - LONGEST_FIRST_HALF)
    const match = BRAND.exec(text)
    if (!match) return found
    from = BRAND.lastIndex
    end = ENDS.exec(text, from)?.index
    if (NO_NAME.test(match[1]!)) continue
    const place = PLACE.exec(match[1]!)?.[0].length ?? 0
    found.push({ start: match.index + place, end: match.index + match[1]!.length })
  }
  return found
}
