import type { ProjectMention } from '../contracts'
import { everyMatch } from '../text/every-match'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import { itemAt, itemMention } from './list-items'
import type { Surroundings } from './project-parts'

/** What is done with an item, right behind its name. */
const DONE =
  /(?:已经?|正在?|也|将|全线|主体|全部|顺利|今年|\d{1,2}月(?:\d{1,2}日|底|初|[上中下]旬)?)*(?:并网|投产|投运|通车|通水|通气|开工|复工|动工|完工|竣工|封顶|合龙|贯通|收尾|交工|交付|启用|打井|打桩|铺[油设轨筑]|架线|吊装|安装|浇筑|清淤|衬砌|栽[植种]|掘进|试车|试运行|调试|点火|出煤|完成|建成|进入|具备|总?投资|概算|全长|开挖|拆迁)/
/** Before the list: that it is one of undertakings. */
const COUNTED = /\d(?:余|多)?(?:个|项|件)[^,。;]{0,12}(?:项目|工程|实事|大事)|(?:项目|工程)\d+(?:个|项|件)/

/** 十大工业项目中,A改造完成投资21亿元,B扩建完成8.4亿元: in each clause a name and what was spent on it. */
const PAID =
  /(?<=[,;:])([^,;:、。\d]{4,24}?)(?:已经?|累计|今年|当年|年内|分别)*(?:完成(?:年度|固定资产)?(?:投资)?|投资)\d[\d.]*[万亿]元(?=[,;。])/g
const AMONG = /(?:项目|工程)(?:中|里|里面|当中)?[,:;]/

/** The items of such a list; one by itself is none. */
export function paidItems(
  text: string,
  sentence: Span,
  found: readonly ProjectMention[],
  around: Surroundings,
): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  if (!AMONG.test(body)) return []
  const clauses = everyMatch(body, PAID)
  if (clauses.length < 2) return []
  const more: ProjectMention[] = []
  for (const clause of clauses) {
    const start = sentence.start + clause.index
    const span = { start, end: start + clause[1]!.length }
    addItem(text, span, around, found, more)
  }
  return more
}

/**
 * The items of a list in which each has a part of the sentence between semicolons and opens it with its name, where the sentence or
 * the one before counts undertakings: 51个项目开工。其中:A光伏并网;B治理清淤120万立方米;C公路铺油51公里.
 */
export function segmentItems(
  text: string,
  sentence: Span,
  found: readonly ProjectMention[],
  around: Surroundings,
): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const first = body.indexOf(';')
  if (first < 0 || !body.includes(';', first + 1)) return []
  const segments = body.split(';')
  const colon = segments[0]!.lastIndexOf(':')
  const lead = text.slice(Math.max(0, sentence.start - 60), sentence.start + colon + 1)
  if (!COUNTED.test(lead)) return []
  const more: ProjectMention[] = []
  let at = sentence.start
  segments.forEach((segment, i) => {
    const skip = i === 0 ? colon + 1 : 0
    const from = at + skip
    at += segment.length + 1
    const own = segment.slice(skip)
    const stop = own.search(DONE)
    if (stop < 4 || stop > 26 || /[,。:、]/.test(own.slice(0, stop))) return
    const span = { start: from, end: from + stop }
    addItem(text, span, around, found, more)
  })
  return more
}

/** The undertaking that one item of a list names, unless one has been found there. */
function addItem(
  text: string,
  span: Span,
  around: Surroundings,
  found: readonly ProjectMention[],
  more: ProjectMention[],
): void {
  const isTaken = (other: Span) => overlaps(other, span)
  if (found.some(isTaken) || more.some(isTaken)) return
  const item = itemAt(text, span, true)
  const mention = item && itemMention(text, item, around, true)
  if (mention) more.push(mention)
}
