import type { ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { FACILITY } from './head'
import { NO_WORK } from './list-items'
import { nameStart } from './name-start'
import { organisationBefore, type Surroundings, skipJoint } from './project-parts'

/** 进度最快的是, 盘子最大的要数: one of several undertakings is picked out. */
const SUPERLATIVE = new Scan(
  /(?:进度|推进|建设|进展|动作|速度|投资额?|体量|盘子|个头|块头|规模|单体|分量|开工|投产|动工|完工|战线|难度|施工|干得|跑得|动得)?最(?:快|大|早|晚|高|重|多|长|难|慢|猛|急|吃劲|吃紧|抢眼|突出|扎眼|重磅|硬核|关键)的(?:一个|一项|一条|一座|项目|工程)?(?:,)?(?:还|便|就|正)?(?:是|要数|当属|当数|莫过于|数)/,
)
/** Before it: that undertakings are spoken of. */
const OF_WORKS =
  /投资额?最|盘子|进度|体量|项目|工程|工地|园区|园内|全园|开工|在建|开发区|建设|施工|投产|企业里/
/** Behind the name: what it costs or how far it is. */
const TELLS =
  /^,(?:总?投资|概算|目前|眼下|现在|已|正|刚|今年|去年|\d|从|全长|占地|年[产加处]|一期|首期|[^,。;]{0,12}(?:\d|开工|投产|施工|封顶|打桩|试车|完成))/
/** Larger than any undertaking, or none. */
const ELSE = /^(?:[^,。;]{0,3}(?:问题|困难|变化|收获|难题|感受|特点|亮点|挑战|瓶颈|优势|贡献|企业|行业|产业))/

/** Undertakings picked out of several by a superlative: the name follows, whatever noun closes it. */
export function findSingledOut(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found: ProjectMention[] = []
  for (const match of SUPERLATIVE.matches(body)) {
    const from = sentence.start + match.index + match[0].length
    const clause = CLAUSE.exec(text.slice(from, sentence.end))?.[0] ?? ''
    const end = from + clause.length
    if (clause.length < 3 || clause.length > 30 || ELSE.test(clause)) continue
    if (
      !HEADED.test(clause) &&
      !OF_WORKS.test(body.slice(0, match.index + match[0].length)) &&
      !OF_WORKS.test(before(text, sentence))
    )
      continue
    if (!TELLS.test(text.slice(end, sentence.end))) continue
    const opens = nameStart(text, end, from)
    const organisation = organisationBefore(text, around, opens, end)
    const start = organisation && organisation.end > from ? skipJoint(text, organisation.end, end) : opens
    const name = text.slice(start, end)
    const owner = organisation ? undefined : OWNER.exec(text.slice(from, start))?.[1]
    if (name.length < 3 || isGeneric(name) || NOT_WORKS.test(name)) continue
    if (NO_WORK.test(name) && !/(?:车间|厂房|市场)$/.test(name)) continue
    found.push({
      kind: 'project',
      name,
      company: organisation?.name ?? owner ?? null,
      start: organisation || owner ? from : start,
      end,
    })
  }
  return found
}
const HEADED = new RegExp(`(?:${FACILITY})$`)
const CLAUSE = /^[^,。;:]+/
const OWNER = /^([\u4e00-\u9fff]{4,8})的$/
const before = (text: string, sentence: Span) => text.slice(Math.max(0, sentence.start - 40), sentence.start)
