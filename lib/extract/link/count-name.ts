import { Ending } from '../text/ending'
import { Opening } from '../text/opening'

/** What is done with the projects, when, and by whom: none of it is what they are called. */
const DONE_WITH = new Opening(
  /^(?:(?:该|我|本|全)[旗市区盟县](?:共|还)?|今年|去年|全年|年内|此次|本次|这次|计划|安排|共?实施(?!方案)|组织|谋划|推进|落实|争取|包装|编制|集中(?=开)|共|还|又|已|将|的|了)+/,
)
/** What can only stand behind another word. */
const BOUND = new Opening(/^(?:类|级|型|性|式|以上|期)/)
const NOUN = new Ending(/(?:项目|工程)$/)

/**
 * What counted projects are called: without the verb and the time, and with the word that a suffix belongs to
 * (计划实施重点项目 → 重点项目; of 企业投资类项目 never 类项目).
 *
 * @param product - what stands before the number
 * @param label - the words that it was taken from
 */
export function countedName(product: string, label: string): string {
  const bare = DONE_WITH.behind(product)
  const name = NOUN.test(bare) && bare.length >= 2 ? bare : product
  if (!BOUND.test(name)) return name
  if (!NOUN.test(name)) return '项目'
  const at = label.lastIndexOf(name)
  const whole = at > 0 ? /[\u4e00-\u9fff\d]{2,6}$/.exec(label.slice(0, at))?.[0] : undefined
  if (whole) return DONE_WITH.behind(whole + name)
  return name.slice(-2)
}
