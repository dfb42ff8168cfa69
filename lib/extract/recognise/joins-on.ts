import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import type { Span } from '../types'

/** 起点位于甲镇,接在建的X公路; 终点与X高速相接: a road or a line that another only meets. */
const MET = new Ending(
  /(?:^|[,。;处口南北东西端点镇村]|项目|工程|[线道]路)(?:连?接|接入|对接)(?:在建|已建(?:成)?|既有|拟建|规划)的?$/,
)
/** What is met: roads, lines and sections of them. */
const WAY = new Scan(/路|线|段|高速|高铁|通道|隧道|大桥|管道/)

/** Whether an undertaking is named only as what another road or line is joined to. */
export const isJoinedTo = (text: string, { start, end }: Span, floor: number): boolean =>
  MET.test(text.slice(Math.max(floor, start - 12), start)) && WAY.test(text.slice(start, end))

/** 打造集采摘园、民宿和餐饮中心于一体的综合体: what a whole consists of. */
const FROM = /(?:^|[^\u4e00-\u9fff]|[造成个处座为是家设的])集(?!团|中|群|镇|贸|装|热|输|宁)[^,。;]{0,40}$/
const AS_ONE = /^[^,。;]{0,40}[于为]一体/

/** Whether an undertaking is named only as one of the things that a whole is made of. */
export const isOfWhole = (text: string, { start, end }: Span, sentence: Span): boolean => {
  const behind = text.slice(end, Math.min(sentence.end, end + 46))
  return (
    behind.includes('一体') &&
    AS_ONE.test(behind) &&
    FROM.test(text.slice(Math.max(sentence.start, start - 40), Math.min(end, start + 1)))
  )
}
