import type { ProjectMention } from '../contracts'
import { overlaps } from '../text/overlaps'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { itemAt, itemMention, partsOf, SAID } from './list-items'
import type { Surroundings } from './project-parts'

/** What comes between the undertakings counted and their names. */
const LEAD =
  '(?:,其中(?:就)?(?:有|包括|包含|,)|(?:包括|涵盖|包含|涉及|有|是|为|分别(?:是|为))(?::|(?=[^,。;:]{4,40}、))|(?:包括|包含),(?=[^。;:]{6,60},)|:)'
const BEFORE_LEAD = '(?:主要|还|分别|集中(?:开工|动工|签约))*'
/** The same where the count stands behind 项目. */
const COUNTED =
  '\\d+[个项],其中(?=[续新改扩]建|改造|实施|建设)|[^,。;:]{0,6}\\d+(?:余|多)?[个项],(?=[^,。;:]{4,80}(?:在其?列|列其[中间]|在其中|包括在内|榜上有名))'

/** 12个重点项目:…, 集中开工的项目包括…, 30个项目集中开工,其中有…: what follows names undertakings. */
const ANNOUNCES = new Scan(
  new RegExp(
    `(?:(?:\\d+|[一二两三四五六七八九十百几多]+)(?:余|多)?(?:个|项|大)[^,。;:]{0,14}(?:项目|工程)[^,。;:]{0,10}|(?:开工|动工|开建|开复工|复工|签约|落地|投产|投建|建设|实施|推进|谋划|储备|重点|重大|入选|获批)(?:的)?[\\u4e00-\\u9fff]{0,8}?(?:项目|工程)${BEFORE_LEAD})${LEAD}|(?:项目|工程)(?:${COUNTED})`,
  ),
)
/** Without this no list is announced. */
export const ANNOUNCED = new RegExp(`(?:项目|工程)(?:(?:[^,。;:]{0,10}|${BEFORE_LEAD})${LEAD}|${COUNTED})`)

/** What a clause of such a list may go on with that names no further undertaking. */
const FIGURES =
  /^(?:总投资|实现产?值?|产值|累计|利税|税收|发电|计划|年度|投资|占地|预计|建成|项目|其中|目前|今年|完成|[年日](?:产|加工|处理|屠宰|出栏|可|销|发电|储|供|接待|吞吐)|存栏|库容|涉及|涵盖|覆盖|总|将|已|正在|主要|配套|(?:建设|新建|建)[^,;。]{1,12}\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,3}$)/

const SIZED = /^\d[\d.]*(?:万|亿)?(?:吨|千瓦|兆瓦|立方米|平方米|台|套|件|只|头)/
const OWN_SIZE = /^(?:年[产加处][\u4e00-\u9fff]{0,2})?\d/
const secondProduct = (text: string, before: ProjectMention, part: Span) =>
  SIZED.test(text.slice(part.start, part.end)) && OWN_SIZE.test(before.name)

/** …、新能源等多个领域: branches that undertakings belong to. */
const BRANCHES = /等[^,。;]{0,8}(?:领域|方面|行业|板块|门类|类别|产业|范围)$/

/**
 * The items of a list that a sentence announces as one of undertakings, clause by clause; those found already are left out.
 */
export function announcedItems(
  text: string,
  sentence: Span,
  found: readonly ProjectMention[],
  around: Surroundings,
): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const announced = ANNOUNCES.exec(body)
  if (!announced) return []
  const more: ProjectMention[] = []
  let from = sentence.start + announced.index + announced[0].length
  while (from < sentence.end) {
    const rest = text.slice(from, sentence.end)
    const pause = rest.search(/[,;。:]/)
    const clauseEnd = pause < 0 ? sentence.end : from + pause
    const clause = text.slice(from, clauseEnd)
    // 也有X, 还有X
    const lead = /^(?:有|也有|还有|以及|包括|和|一是|二是|三是|①|②|③|\d[.、])+/.exec(clause)?.[0].length ?? 0
    if (!FIGURES.test(clause.slice(lead)) && !BRANCHES.test(clause)) {
      const stop = clause.slice(lead).search(SAID)
      const span = { start: from + lead, end: stop < 0 ? clauseEnd : from + lead + stop }
      const parts = partsOf(text, span)
      const list = parts.length > 1 || stop > 0
      if (span.end - span.start >= 4)
        for (const part of parts) {
          if ([...found, ...more].some((other) => overlaps(other, part))) continue
          // A公司年产40万吨甲醇、20万吨尿素: one undertaking with two products
          const before = more.at(-1)
          if (before?.company && before.end === part.start - 1 && secondProduct(text, before, part)) {
            before.name = `${before.name.replace(/项目$/, '')}${text.slice(before.end, part.end)}项目`
            before.end = part.end
            continue
          }
          const item = itemAt(text, part, false)
          const mention = item && itemMention(text, item, around, list || item.end - item.start >= 7)
          if (mention) more.push(mention)
        }
    }
    from = clauseEnd + 1
  }
  return more
}
