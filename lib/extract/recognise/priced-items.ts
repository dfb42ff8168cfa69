import type { ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import { everyMatch } from '../text/every-match'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { NO_WORK } from './list-items'
import { nameStart } from './name-start'
import { organisationBefore, type Surroundings, skipJoint } from './project-parts'

/** 总投资3亿元的A、总投资5亿元的B以及C陆续开工: each item has its sum in front. */
const ITEM =
  /(?:(?:总|计划|协议|概算)?(?:投资|概算)(?:约|近|超过|超|逾|达)*|(?<=[、和]))\d[\d.]*(?:多|余)?[万亿](?:多|余)?元(?:左右|以上)?的([^,。;:、…的]{3,26}?)(?=[、…,。;]|以及|和|与|及|等(?!级)|也|均|都|已|将|正(?![极大])|于|今年|去年|\d{1,2}月|相继|陆续|先后|同时|一并|同日|开工|落地|签约|投产|建成|动工)/g
/** What the list is one of. */
const OF_WORKS =
  /项目|工程|扎[下了]|安[了]?家|[拔平]地而起|引[进来]|招来|开工|动工|签约|落地|投产|开建|建成|竣工|落户|在建|启动|奠基/

/** The items of a list of undertakings that are told by sum and object alone; one by itself is none. */
export function findPricedItems(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  if (!OF_WORKS.test(body)) return []
  const items = everyMatch(body, ITEM)
  if (items.length < 2) return []
  const found: ProjectMention[] = []
  for (const item of items) {
    const end = sentence.start + item.index + item[0].length
    const start = end - item[1]!.length
    const organisation = organisationBefore(text, around, start, end)
    const from = organisation && organisation.end > start ? skipJoint(text, organisation.end, end) : start
    const name = text.slice(from, end)
    if (name.length < 3 || isGeneric(name) || NOT_WORKS.test(name) || /^\d+个|\d$/.test(name)) continue
    if (NO_WORK.test(name) && !/(?:车间|厂房|市场)$/.test(name)) continue
    // a brand may begin like a conjunction (和X, 正Y)
    if (nameStart(text, end, from) - from > 2) continue
    found.push({ kind: 'project', name, company: organisation?.name ?? null, start, end })
  }
  return found
}
