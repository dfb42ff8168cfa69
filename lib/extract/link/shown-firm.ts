import type { OrganisationMention, PlaceMention } from '../contracts'
import { FIRM_END } from '../lexicon/firm-ends'
import { isPlainNoun } from '../recognise/organisation'
import { Signs } from '../text/signs'
import type { Span } from '../types'
import type { Scene } from './shown-plant'

const NAME = '([\\u4e00-\\u9fff]{3,8})'
const OPENS = '(?:^|[,;:。“]|\\d[年月日]|去年|今年|当年|其中|走进|来到|[旗县区市镇园]的?|的)'

/** X硅业是Y旗的老企业, X食品作为龙头企业: what the sentence is about. */
const IS_FIRM = new RegExp(
  `${OPENS}${NAME}(?:就是|便是|正是|是|作为)[^,。;]{0,24}(?:企业|厂家?|公司|龙头|大户|制造商|供应商)(?=[,。;])`,
)
/** 配套企业X传动,年产…: named right behind what it is. */
const CALLED = new RegExp(`(?:企业|厂家|厂商)“?${NAME}”?(?=,|的[^,。;]{0,10}(?:车间|厂|线|工地))`)
/** 2020年,X精工落户Y园区,一期投资…. */
const SETTLES = new RegExp(
  `${OPENS}${NAME}(?:\\d{4}年|去年|前年|今年)?(?:正式|顺利)?(?:落户|入驻|进驻|扎根|建厂|投产)`,
)
/** 走进X镇的Y酒业,…; X县的Y淀粉里…. */
const ENTERED = new RegExp(
  `(?:(?:走进|走入|踏进|来到|步入)(?:[^,。;]{2,20}的)?|(?:位于|在)[^,。;]{2,20}的)${NAME}(?=[,里内])`,
)

const ROOMS = '车间 厂房 厂区 生产线 产线 工厂 中心 工地 牧场 基地 大棚 仓库 冷库 窑炉 展厅 院子'.split(' ')
/** X轴承的热处理车间, Y牧业的繁育中心里: whose premises they are. */
const OWNED = new RegExp(`${OPENS}${NAME}的[^,。;的]{0,10}(?:${ROOMS.join('|')})`)

/** X科技院内: where somebody stands. */
const STANDS = new RegExp(`${OPENS}${NAME}(?=院[内里]|厂[内里])`)

/** X集团始建于1958年: what the sentence goes on about. */
const FOUNDED = new RegExp(`${OPENS}([\\u4e00-\\u9fff]{3,14}?)(?:始建|创建|成立|创办|组建|兴建|建厂|投产)于`)

/** What ends like a name's first part but opens none. */
const NO_FIRM =
  /^(?:的|和|与|及|等|了|是|有|这|那|该|其|各|多|几|一|两|我|全|本|当地|外地|本地|许多|不少|所有|更多|传统|现代|国家|主导|支柱|特色|优势|新兴|首个|首家|第)|产业|行业|企业|项目|工程|基地|园区/

/** Words without which none of the ways to introduce a producer is met. */
const cues = new Signs({
  is: /是|作为/,
  founded: /建于|立于|办于|厂于|产于/,
  called: /企业|厂家|厂商/,
  settles: /落户|入驻|进驻|扎根|建厂|投产/,
  entered: /走进|走入|踏进|来到|步入|位于|在/,
  owned: new RegExp(ROOMS.join('|')),
  stands: /院[内里]|厂[内里]/,
})

/** How a producer is introduced: the cue, and whether the sentence is about it. */
const INTRODUCTIONS: readonly { cue: number; pattern: RegExp; topic: boolean }[] = [
  { cue: cues.bit.is, pattern: IS_FIRM, topic: true },
  { cue: cues.bit.founded, pattern: FOUNDED, topic: true },
  { cue: cues.bit.called, pattern: CALLED, topic: true },
  { cue: cues.bit.settles, pattern: SETTLES, topic: true },
  { cue: cues.bit.entered, pattern: ENTERED, topic: false },
  { cue: cues.bit.owned, pattern: OWNED, topic: false },
  { cue: cues.bit.stands, pattern: STANDS, topic: false },
]

/**
 * The producer that a sentence introduces by its short name alone, where no form of a company and no verb tells that it is one: it
 * is shown like a plant that somebody enters. Null where there is none: not where the sentence lacks the signs `firm` and `housed`.
 */
export function firmShown(
  text: string,
  sentence: Span,
  organisations: readonly OrganisationMention[],
  places: readonly PlaceMention[],
): Scene | null {
  const body = text.slice(sentence.start, sentence.end)
  const seen = cues.in(body)
  if (seen === 0) return null
  for (const { cue, pattern, topic } of INTRODUCTIONS) {
    if ((seen & cue) === 0) continue
    const match = pattern.exec(body)
    if (!match) continue
    const end = sentence.start + match.index + match[0].indexOf(match[1]!) + match[1]!.length
    let start = end - match[1]!.length
    // 大杨树镇的X酒业, 石拐区X精工: the place is none of the name
    for (const place of places)
      if (place.start <= start + 1 && place.end > start && place.end < end) start = place.end
    while (/[镇乡的]/.test(text[start]!) && start < end) start++
    const name = text.slice(start, end)
    const owner = organisations.find((one) => one.start < end && one.end > start)
    if (owner)
      return {
        name: owner.name,
        company: owner.name,
        start: owner.start,
        end: owner.end,
        status: 'operational',
        topic,
      }
    if (name.length < 4 || name.length > 7 || NO_FIRM.test(name) || isPlainNoun(name) || !FIRM_END.test(name))
      continue
    return { name, company: name, start, end, status: 'operational', topic }
  }
  return null
}
