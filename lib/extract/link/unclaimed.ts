import { Ending } from '../text/ending'
import type { Span } from '../types'
import type { DraftInvestment, DraftOutput } from './draft'
import type { Linked } from './figure-types'

/** What was counted before a sum: the sum is of all of that, as of 21个小区 or 62万亩. */
const COUNTED =
  /\d[余多]?(?:个(?!月)|项|座|处|户|家(?!合作社|企业|公司|民企)|亩|所|栋|眼|口|只|头|名)[^。;]{0,40}$/
/** 旗里投资, 镶黄旗今年投资: a place pays. */
const PLACE_PAYS =
  /(?:^|[,;])(?:今年|去年|\d{4}年|夏天|近年来|,)*(?:我?[市旗县盟区镇村](?:里|政府|财政)?|[\u4e00-\u9fff]{2,6}[市旗县盟区镇村])(?:今年|去年|共|累计|先后|已)*(?:投资|投入)[^,。;]{0,4}$/
/** 这批项目, 两个项目加起来, 该公司还计划投资: of several, or of whatever a firm does. */
const OF_SEVERAL = /批项目|[两三四五六七八九十几]个项目|项目\d|该公司还/
/** 花了, 拿出: what was spent on one thing. */
const SPENT = /花|砸|投了|拿出/
/** What works are made for. */
const MADE_FOR =
  /(?:[年日](?:产|加工|处理|屠宰|供|可|烘干|出栏|发电)[^,。;]{0,12}|设计[^,。;]{0,10}|一[年天](?:可|能|可以)[^,。;]{0,10}|装机[^,。;]{0,4}|运量[^,。;]{0,3}|产能[^,。;]{0,6}|能力[^,。;]{0,8})$/
/** How large works are. */
const SIZE = new Ending(/(?:占地|建筑面积|总面积|全长|总长)(?:面积|约|近|超|达|为)*$/)
/** What is said before a figure of a whole place. */
const OF_PLACE =
  /(?:全|我|各)[市旗县盟区省镇村]|企业\d|\d+[家户]|累计|共有|现有|截至|[市旗县盟区](?:现有|已|今年|目前)/

/** What a place spends in a year on all sorts of things. */
const OF_ANYTHING = new RegExp(`${OF_PLACE.source}|固定资产|项目|民生|资金|财政`)

/** Yuan: for less nothing is built that is told of. */
const LEAST_SUM = 500_000

/** The first figure of a sentence that only works have and that was given to a place for want of any. */
export function unclaimed(
  text: string,
  sentence: Span,
  { investments, outputs }: Linked,
): DraftInvestment | DraftOutput | undefined {
  return (
    investments.find((sum) => isSumOfWorks(text, sentence, sum)) ??
    outputs.find((fact) => isOfWorks(text, sentence, fact))
  )
}

function isSumOfWorks(
  text: string,
  sentence: Span,
  { subject, kind, amount, start }: DraftInvestment,
): boolean {
  if (typeof subject !== 'string' || amount < LEAST_SUM) return false
  const spoken = text.slice(sentence.start, start)
  if (kind === 'completed' ? !SPENT.test(spoken.slice(-24)) && OF_ANYTHING.test(spoken) : kind !== 'total')
    return false
  return !COUNTED.test(spoken) && !PLACE_PAYS.test(spoken) && !OF_SEVERAL.test(spoken)
}

function isOfWorks(
  text: string,
  sentence: Span,
  { subject, measure, value, start, end }: DraftOutput,
): boolean {
  if (typeof subject !== 'string' || value === null) return false
  const capacity = measure === 'capacity' || measure === 'installed_capacity'
  if (!capacity && measure !== 'area' && measure !== 'distance') return false
  if (OF_PLACE.test(text.slice(sentence.start, start))) return false
  const label = text
    .slice(Math.max(sentence.start, start - 24), end)
    .replace(/\d[\d.]*[余多]?[万亿]?[^\d]*$/, '')
  return capacity ? MADE_FOR.test(label) : SIZE.test(label)
}
