import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'

/** Words right before a rate that make it one. 至 and 到 are no part of it: 提升至44% is a level. */
export const DIRECTION = new Ending(
  /(?:(?<up>增长率?|增加|增产|增收|[激猛大劲陡骤暴净微略小稳]增|增|上升|上涨|提高|提升|回升|加快|扩大|上扬|[猛大暴微略]涨|涨|升|增速|增幅|涨幅|升幅)|(?<down>负增长|下降|减少|减产|减收|降低|下跌|下滑|回落|缩减|压减|节约|[锐骤微略]减|减|[锐骤陡大猛微略]降|降|[大猛暴微略]跌|跌|缩短|萎缩|收窄|放缓|降幅|跌幅|减幅))(?:了|幅度|速度)?(?:分别|均|各|也|再|又)?(?:为|达到|可达|高达|达|约|近|超过|超|逾|突破|接近)?$/,
)

/** What a rate is compared with, and how fast it went. */
const COMPARED =
  /(?:(?:同比|环比|较|(?<!可)比|与(?:上年|去年)(?:同期)?相比)[^,。;、]{0,14}|按(?:可比|不变)价(?:格)?(?:计算)?|(?:按)?(?:同|可比)口径(?:计算|比较)?|年均|名义|实际|累计|平均|大幅度?|小幅|略有|稍有|有所|明显|显著|逆势|强劲|加速|则|却|反而|更|竟|转变?为|变为|转成)*$/

/** Where the words begin that lead up to a direction: 却比去年同期大幅. */
export const comparedFrom = (head: string): number => head.length - (COMPARED.exec(head)?.[0].length ?? 0)

/** 是去年同期的2.1倍; 去年全年的 is another span. */
export const MULTIPLE_OF =
  /(?:是|为|达|到|相当于|达到|有)(?:了)?(?<base>上年|去年|上一年|前一年|前年|原来|过去|以前|同期|\d{4}年|“?[一二三十]+五”?)(?!全年|整年|一年)[^,。;、]{0,6}的(?:约|近)?$/

const SAME_TIME = '(?:同期|同月|同季度?|同一时期|同时|这个时候|一季度|上半年|前[一二三四五六七八九十]+个月)'
/** 比去年同期多了, 比上年同月少: behind a time to compare with, more and less are directions. */
const MORE_OR_LESS = new RegExp(
  `(?:同比|(?:比|较|和|与|同)(?:(?:上年|去年|前年|上一年|前一年|头年)${SAME_TIME}?|上月|上个月|前一个月|${SAME_TIME})(?:相比|比)?)(?:还|又|也|就|足足|整整|要|竟|反而|反倒|差不多|大约|大概)*(?:(?<up>多|高)|少|低)(?:出|了|出了|卖|运|销|产|收|进|赚|增|降|跑|拉|发)*(?:约|近|将近|差不多|大约|超过|整整)?$`,
)

/** 税收21.4亿元,少了近一成: a clause of nothing but more or less. */
const ALONE =
  /^(?:又|还|却|竟|反而)?(?:(?<up>多)|少)(?:出|了|出了)(?:近|约|将近|差不多|大约|超过|整整|足足)?$/

const MORE = charset('多高少低')

/** A share more or less than a time before: where its words begin, and its sign. Null where the clause says no such thing. */
export function moreThanBefore(clause: string): { index: number; sign: 1 | -1 } | null {
  if (!hasAny(clause, MORE)) return null
  const match = MORE_OR_LESS.exec(clause) ?? ALONE.exec(clause)
  return match && { index: match.index, sign: match.groups!.up ? 1 : -1 }
}

/** 实现24.3%的增长, 以8.6%的增速: the direction stands behind the rate. */
export function rateBehind(clause: string, behind: string): { index: number; sign: 1 | -1 } | null {
  const direction = DIRECTION_BEHIND.exec(behind)
  const verb = direction && KEEPS_UP.exec(clause)
  return verb ? { index: verb.index, sign: direction.groups!.down ? -1 : 1 } : null
}
const DIRECTION_BEHIND =
  /^的(?:较?[高快大])?(?:增速|增幅|增长率?|涨幅|(?<down>降幅|跌幅|降速|下降))(?!目标|任务|预期|计划|点|极|势)/
const KEEPS_UP =
  /(?:同比|继续|仍|依然|均|都|分别)*(?:跑出|录得|取得|实现|保持|维持|交出|拿下|拿出|达到|有|以)(?:了)?(?:约|近|超过?)?$/

/** 由上年同期下降3.2%转为增长5.6%: the first rate is history. */
export const turnsFrom = (text: string, end: number): boolean =>
  (text[end] === '转' || text[end] === '变' || text[end] === ',') && TURNS.test(text.slice(end, end + 10))
const TURNS = /^,?(?:转变?为|变为|转成|扭转为|转向)(?:同比)?(?:正|负)?(?:增长|上升|回升|增加|下降)/

/** (+5.6%): nothing but the sign in brackets tells the direction. 0 where it is none. */
export function signInBrackets(text: string, start: number, end: number): 1 | -1 | 0 {
  if (text[end] !== ')' || text[start - 2] !== '(') return 0
  const sign = text[start - 1]!
  return '+↑'.includes(sign) ? 1 : '-−↓'.includes(sign) ? -1 : 0
}

/** 3倍于去年同期. */
export const timesMore = (text: string, end: number): boolean =>
  /^于(?:上年|去年)(?:同期|同月)?(?:[,。;、]|$)/.test(text.slice(end, end + 8))
