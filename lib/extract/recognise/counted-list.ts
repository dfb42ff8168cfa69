import type { ProjectMention } from '../contracts'
import { charset, hasAny } from '../text/charset'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { partsOf } from './list-items'
import type { Surroundings } from './project-parts'
import { listFrom } from './shared-tail'

/** 3个关联产业, 4个铁路: how many, and of what kind. */
const COUNTED =
  /(?:这)?([两二三四五六七八九十]|(?<!\d)(?:[2-9]|1\d))(?:个|大|项|条|座)(?:超?(?:[十百]|\d+)?亿元(?:以上)?的?)?([\u4e00-\u9fff]{0,8}?)$/
const COUNTERS = charset('个大项条座')
/** 甲、乙、丙铁路及丁专用线4个铁路项目: what each of them is. */
const KIND = /(?:铁路|公路|高速|机场|水库|煤矿|电站|风电场|水厂|桥梁|大桥|专用线)$/
/** 三个部门实施的: more than a kind. */
const VERB = /[的了在将被由是]|实施|推进|引进|承担|负责|部门|地区|[市旗县区盟镇村]$/
const NUMBERS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

/**
 * A、B两个项目, A、B和C三个重点项目: the items as undertakings of their own, where there are as many as the number says.
 *
 * @param head - offset of the 项目 that closes the list
 */
export function countedItems(
  text: string,
  head: number,
  sentence: Span,
  around: Surroundings,
): ProjectMention[] {
  const before = text.slice(Math.max(sentence.start, head - 14), head)
  const count = hasAny(before, COUNTERS) ? COUNTED.exec(before) : null
  if (!count || VERB.test(count[2]!)) return []
  const wanted = NUMBERS[count[1]!] ?? Number(count[1])
  const end = head - count[0].length
  const start = listFrom(text, end, sentence.start)
  const items = partsOf(text, { start, end })
  if (items.length !== wanted) return []
  const tail = KIND.exec(count[2]!)?.[0] ?? '项目'
  const found = items.map((item): ProjectMention => {
    const company = around.organisations.find((other) => other.start >= item.start && other.end < item.end)
    const bare = text.slice(company?.end ?? item.start, item.end).replace(/^的/, '')
    return {
      kind: 'project',
      name: /(?:项目|工程|园|基地|线|路|站|场|库|厂|矿)$/.test(bare) ? bare : bare + tail,
      company: company?.name ?? null,
      start: item.start,
      end: item.end,
    }
  })
  return found.every((item) => item.name.length >= (tail === '项目' ? 5 : 4) && !isGeneric(item.name))
    ? found
    : []
}
