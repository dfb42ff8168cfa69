import type { ProjectMention } from '../contracts'
import { FIRM_END } from '../lexicon/firm-ends'
import { NOT_WORKS } from '../lexicon/not-works'
import { everyMatch } from '../text/every-match'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { NO_WORK } from './list-items'
import { nameStart } from './name-start'
import type { Surroundings } from './project-parts'

/** A制药投资12亿元的B基地、C生物投资8.5亿元的D扩产: how much is spent on what. */
const FINANCED =
  /(?:投资|出资|斥资)(?:约|近|超过|超|逾|达)*\d[\d.]*[万亿]元(?:左右|以上)?(?:建设|新建|兴建|实施|打造|投建|建起|建成|新上|上马|改造|扩建)?的([^,。;:、()的]{3,22}?)(?=[、,。;]|等(?!级)|和|也|均|都|已|将|正|于|刚|今年|去年|\d{1,2}月|相继|陆续|先后|开工|落地|签约|投产|建成)/g
/** Between a firm and what it spends. */
const MEANS = /(?:公司)?(?:计划|拟|将|总|又|再|共同|联合)*$/

/** Undertakings told by who pays how much for them: the object of the sum is the name, whatever noun closes it. */
export function findFinanced(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const found: ProjectMention[] = []
  for (const match of everyMatch(text.slice(sentence.start, sentence.end), FINANCED)) {
    const paidAt = sentence.start + match.index
    const floor = Math.max(sentence.start, paidAt - 26)
    const firmEnd = paidAt - MEANS.exec(text.slice(floor, paidAt))![0].length
    const organisation = around.organisations.findLast(
      (one) => one.start < firmEnd + 2 && one.end >= firmEnd && one.end <= firmEnd + 2,
    )
    const firmStart = nameStart(text, firmEnd, floor)
    const printed = text.slice(firmStart, firmEnd).replace(/^(?:其中)?(?:有|包括|和|及|与)/, '')
    const company = organisation?.name ?? (FIRM_END.test(printed) && printed.length >= 4 ? printed : null)
    if (!company) continue
    const end = sentence.start + match.index + match[0].length
    const start = end - match[1]!.length
    const name = text.slice(start, end)
    const workshop = /车间$|厂房$/.test(name) && name.length >= 5
    if (/^(?:项目|工程)/.test(name)) continue
    if (NOT_WORKS.test(name) || (NO_WORK.test(name) && !workshop) || isGeneric(name)) continue
    if (nameStart(text, end, start) !== start) continue
    found.push({ kind: 'project', name, company, start, end })
  }
  return found
}
