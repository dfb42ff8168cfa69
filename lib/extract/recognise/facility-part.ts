import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import type { Instead } from './facility-by-name'
import type { FacilityCandidate } from './facility-candidate'
import { CONSISTS } from './facility-context'
import { GRID_PART, PART } from './facility-names'
import { BUILT_BEFORE, COUNT_BEFORE } from './facility-words'
import { isGeneric } from './generic'
import { lastPause } from './last-pause'
import { nameStart } from './name-start'

/** X产业园的6GWh产线满负荷生产: the park that a line is of; null where it is of none. */
export function parentOf({
  text,
  sentence,
  start,
  head,
  organisation,
  before,
}: FacilityCandidate): Span | null {
  const parent = PART.test(head) ? /([\u4e00-\u9fff“”]{4,20}(?:产业园|园区|基地|项目))的$/.exec(before) : null
  if (!parent || organisation || start - parent[0].length < sentence.start) return null
  const span = { start: nameStart(text, start - 1, sentence.start), end: start - 1 }
  const named = text.slice(span.start, span.end)
  return named.length >= 6 && !isGeneric(named) ? span : null
}

const OF_PHASE = new Ending(/[一二三四五六]期(?:的|建设|工程)?$/)
const WORKED_AT = new Opening(/^(?:安装|铺设|敷设|焊接|吊装|调试|施工)(?=[,。;])/)
const POINTED_AT = new Ending(/(?:这|该|此)[座条个家处片]?$/)
const HARDEST_PART = new Ending(
  /(?:控制性|节点|关键性?|重点)工程(?:之一)?(?:——|—|,|的)?(?:[^,。;]{0,8}境内的)?$/,
)
const BUILDS_IT = new Opening(/^(?:项目|工程)(?:主要|计划|规划|拟|将)*(?:建设|新建|建)/)
const BUILT_BY_IT = new Scan(/(?:该|此|本|这个)(?:项目|工程|基地)[^,。;]{0,8}建/)

/** What the words before the name show it to be instead of an undertaking: a part, work at a site, a count of the place. */
export function insteadByWords({
  head,
  name,
  organisation,
  before,
  after,
  specific,
  priced,
}: FacilityCandidate): Instead | null {
  // 二期12万吨PBS装置完成环评: a part of the one spoken of
  if (!organisation && PART.test(head) && OF_PHASE.test(before)) return 'part'
  // 项目配套的220千伏升压站: a part of the one spoken of
  if (
    !organisation &&
    !priced &&
    GRID_PART.test(name) &&
    /(?:配套(?:建设|新建|的)+|配(?:建|有|备|了)(?:有|了)?)(?:[一二两三四\d]+座)?$/.test(before)
  )
    return 'part'
  // 工人们正进行外墙保温和管线安装: work at the one spoken of
  if (WORKED_AT.test(after) && /(?:进行|开展|忙着)$/.test(before)) return 'none'
  // 这座年产800万吨的煤矿: the one spoken of
  if (POINTED_AT.test(before)) return 'part'
  // 新建一条X生产线 is one by itself, 建成5座X水厂 a count of the place
  if (
    COUNT_BEFORE.test(before) &&
    !(/(?:^|[^\d十百])一[座条个家处]$/.test(before) && (specific >= 5 || BUILT_BEFORE.test(before)))
  )
    return 'none'
  return null
}

/** Whether the sentence says that it is a part of the undertaking spoken of, or what that is to build. */
export function insteadBySentence({ text, sentence, start, name }: FacilityCandidate): Instead | null {
  // 控制性工程——X隧道: a part of the line spoken of
  if (HARDEST_PART.test(text.slice(Math.max(sentence.start, start - 24), start))) return 'part'
  // 项目建设X生产线: what the one spoken of is to build
  if (BUILDS_IT.test(name)) return 'part'
  // 该项目要建X生产线: a part of the project spoken of
  if (BUILT_BY_IT.test(text.slice(lastPause(text, start) + 1, start))) return 'none'
  // 一期投资12亿元,建设年产5万吨聚乳酸生产线: what the one spoken of consists of
  const spoken = text.slice(sentence.start, start)
  if (CONSISTS.test(spoken.slice(spoken.lastIndexOf(';') + 1))) return 'part'
  return null
}
