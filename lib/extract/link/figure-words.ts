import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Reading } from './reading'

/** Design figures of a project have no period, unless they are said of a year. */
export const plannedPeriod = (period: string | null, clause: string) =>
  period && /全年|当年|今年|年内/.test(clause) ? period : null

export const RISES =
  /^(?:左右)?(?:只|仅)?(?:逐步|迅速|快速|稳步|一举|直接|一下子|一气|又|再)?(?:提升|提高|升|增加|增长|上升|下降|降低|降|发展|扩大|扩建|扩容|扩产|跃升|攀升|增|核增|压缩|压减|整合|优化|合并|归并|重组|缩减|精简|减少|上调|恢复|回升|涨|提|扩|添|爬升?|跳|变|改|加|压|减|砍|并|冲|攀|拉|猛增|壮大|延长|延伸|拓展)(?:至|到|为|成)(?:了)?(?:目前的?|现在的?|如今的?|今年的?|去年的?|\d{4}年的?|[\u4e00-\u9fff]{2}的)?(?:约|近|超过|超)?$/

export const CONTINUES = new Set([
  'production',
  'livestock',
  'area',
  'reserves',
  'capacity',
  'freight',
  'enterprise_count',
  'project_count',
  'population',
  'distance',
  'equipment',
  'output_value',
  'revenue',
  'other',
  'jobs',
  'households',
  'installed_capacity',
])

export const continues = (left: string, clause: string, physical: boolean) =>
  // 洗毛能力3万吨,梳绒2225吨: a bare noun
  (physical &&
    /^(?:鲜、)?[\u4e00-\u9fff]{1,6}$/.test(left) &&
    left === clause &&
    !/[有达为共约超近投到增降占完产比将后了]|分别/.test(left)) ||
  /^(?:、|和|与|及|其中)/.test(left) ||
  clause.startsWith('其中') ||
  /^[\u4e00-\u9fff]{2,8}(?:占|有)$/.test(left) ||
  ALONE_MAKES.test(left)

/** 仅煤炭一项就占去386万吨: a part that is singled out. */
const ALONE_MAKES = new Opening(
  /^(?:仅|单|光|只)是?(?<part>[\u4e00-\u9fff]{2,10}?)(?:这)?(?:一项|一种|一样|一类|一个品种)(?:就|便|则|也|已)*(?:占|占去|占到|有|达|达到|超过|突破)了?(?:约|近)?$/,
)

/** What is singled out so, null where nothing is. */
export const aloneIn = (left: string): string | null => ALONE_MAKES.exec(left)?.groups?.part ?? null

/** Words near a count that make it economic although its clause speaks of people or meetings too. */
export const STRONG = new Scan(
  /就业|岗位|项目\d|企业\d|\d(?:余)?(?:个|项)[^,。;]{0,10}项目|公里|亩|千瓦|吨|常住人口|户籍人口|游客|旅客|占比|城镇化|覆盖率/,
)

export const noiseWindow = (
  text: string,
  clause: { start: number; end: number },
  start: number,
  end: number,
) => text.slice(Math.max(clause.start, start - 16), Math.min(clause.end, end + 16))

/** The phase spoken of before a figure: 二期. The phase of an item before it in a list is not its own. */
export function phaseOf(text: string, floor: number, at: number): string | undefined {
  const before = text.slice(Math.max(floor, at - 60), at)
  if (!before.includes('期')) return undefined
  const match =
    /(?<!分为?|连同|加上)([一二三四五六])期(?!项目建成后)(?:(?!、(?:计划|预计)?(?:总)?投资|、[^,。;、]{2,24}(?:项目|工程)|[一二三四五六]期)[^。;]){0,40}$/.exec(
      before,
    )
  return match ? `${match[1]}期` : undefined
}

/** The second number of 100兆瓦/200兆瓦时. */
export const STORE: Reading = {
  measure: 'capacity',
  product: '储能',
  unit: 'kWh',
  stock: true,
  rule: 'storage',
}
