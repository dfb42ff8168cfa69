import type { ProjectMention } from '../contracts'
import { Ending } from '../text/ending'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { partsOf } from './list-items'
import type { Surroundings } from './project-parts'
import { listFrom } from './shared-tail'

const COUNTED = new Ending(
  /(?:这)?([两二三四五六七八九十]|(?<!\d)(?:[2-9]|1\d))(?:个|大|项|条|座)(?:重点|重大|产业|新建|续建|在建|产业链|超?(?:[十百]|\d+)?亿元(?:以上)?|标志性|工业|农牧业|能源|新能源|民生|文旅|技改|扩建|签约|延链|补链|的)*(铁路|公路|高速|机场|水库|煤矿|电站|风电场|水厂|大桥|专用线|国省干线|干线公路|干线|管线|线路|交通|水利|煤电|煤化工|化工|风电|光伏|风光|储能|制氢|冶金|建材|养殖|加工|生态|治沙|市政|供热|供水)?$/,
)
/** 甲、乙、丙铁路及丁专用线4个铁路项目: what each of them is. */
const KIND = /^(?:铁路|公路|高速|机场|水库|煤矿|电站|风电场|水厂|桥梁|大桥|专用线)$/
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
  const count = COUNTED.exec(text.slice(Math.max(sentence.start, head - 12), head))
  if (!count) return []
  const wanted = NUMBERS[count[1]!] ?? Number(count[1])
  const end = head - count[0].length
  const start = listFrom(text, end, sentence.start)
  const items = partsOf(text, { start, end })
  if (items.length !== wanted) return []
  const tail = KIND.test(count[2] ?? '') ? count[2]! : '项目'
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
