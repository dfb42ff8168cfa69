import type { ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import { everyMatch } from '../text/every-match'
import type { Span } from '../types'
import { BUILT_AFTER } from './built-after'
import { FACILITY } from './head'

/** 一座日加注能力2吨的加氢站已通过验收: the size tells which, and what is done with it that it is being built. */
const SIZED = new RegExp(
  `(?:^|[^十百千\\d])一(?:座|条|个|处|家|口|套)(?:[^,。;、\\d的]{0,12}\\d[\\d.]*(?:×\\d[\\d.]*)?[万亿]?(?:吨|千瓦时?|兆瓦时?|立方米|平方米|亩|公里|头|只|千伏|套|台|辆|个泊位|张床位)[^,。;、\\d的]{0,8})的([\\u4e00-\\u9fff]{0,12}?(?:${FACILITY}))(?![\\u4e00-\\u9fff]{0,2}(?:里|内|上))`,
  'g',
)
/** Things that a farm or a village has: no undertakings by one size. */
const COMMON = /(?:大棚|果园|牧场|养殖场|林场|草场|公路|道路|水井)$/

/** X旗有一座年产3400万吨的露天煤矿,: it runs. */
const YEARLY = /[年日](?:产|处理|加工|采|洗选|发电|屠宰)[^,。;]{0,20}(?:矿|矿山|矿井|厂|电站|生产线|基地)$/
const IS_THERE =
  /^(?!.*(?:相当于|等于|好比|如同|胜过|再造))[^。;]*(?:有|坐落着|建起了?|矗立着|藏着)(?:全[国区市旗县]|国内|内蒙古|亚洲|世界)?[^,。;一]{0,6}$/

/** Undertakings without a name that a size singles out, where the clause tells what is done with them. */
export function findOneSized(text: string, sentence: Span): ProjectMention[] {
  const found: ProjectMention[] = []
  for (const match of everyMatch(text.slice(sentence.start, sentence.end), SIZED)) {
    const end = sentence.start + match.index + match[0].length
    const name = match[1]!
    if (name.length < 3 || COMMON.test(name) || NOT_WORKS.test(name)) continue
    const after = text.slice(end, Math.min(sentence.end, end + 40))
    const before = text.slice(sentence.start, sentence.start + match.index + 1)
    if (
      !BUILT_AFTER.test(after) &&
      !(YEARLY.test(match[0]) && IS_THERE.test(before) && /^[,。;]/.test(after))
    )
      continue
    found.push({ kind: 'project', name, company: null, start: end - name.length, end })
  }
  return found
}
