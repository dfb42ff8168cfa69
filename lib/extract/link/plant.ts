import type { OrganisationMention } from '../contracts'
import type { Measure, Span } from '../types'

/** Figures that only a running plant has. */
const PLANT = new Set<Measure | 'sum'>(['capacity', 'production', 'output_value', 'installed_capacity'])
/** Figures that go on speaking of a company named before (它, 公司, 投产后). */
const GOES_ON = new Set<Measure | 'sum'>([...PLANT, 'sum', 'revenue', 'tax', 'profit', 'jobs'])
const BACK =
  /(?:^|[,:“;])(?:它|其(?!中|他|余)|(?:该|这家)?公司|(?:该|这家)?企业|厂房|项目|一期|二期)|(?:投产|建成|达产)(?:后|以后)/
const PRODUCER =
  /(?:公司|集团|合作社|厂|农场|牧场|[米面糖铝硅药乳牧绒磁铜锂矿肉酒薯果茶渔盐焦冶粮]业|制药|生物|食品|材料|科技|化工|制造|装备|实业|重工|机械|玻璃|陶瓷|纺织|饲料|水泥|电子|光电|特钢|钢铁|草业|种业)$/
/** Between a company and its figure: what it produces, not what happened to it. */
const RUNS = /(?:年产|年加工|年处理|年屠宰|年产能|产能|产量|年产值|产值|生产|加工|日产|每天|装机)/

/**
 * The company that a plant's figure is said of, where the sentence names no undertaking of its own: a running plant with
 * figures of its own counts as one. Null where the figure is said of something else.
 *
 * @param clause - the figure's clause
 * @param before - the company named earlier in the paragraph, null where a place or another project came between
 */
export function plantOf(
  text: string,
  figure: Span,
  measure: Measure | 'sum',
  clause: Span,
  sentence: Span,
  before: string | null,
  organisations: readonly OrganisationMention[],
): OrganisationMention | null {
  if (before && GOES_ON.has(measure) && usable(before) && BACK.test(text.slice(sentence.start, figure.start)))
    return { kind: 'organisation', name: before, start: sentence.start, end: figure.end }
  if (!PLANT.has(measure)) return null
  const [first] = organisations
  if (
    first &&
    organisations.length === 1 &&
    first.start - sentence.start <= 6 &&
    first.end <= figure.start &&
    usable(first.name) &&
    (measure === 'output_value' || measure === 'capacity')
  )
    return first
  for (const organisation of organisations) {
    if (organisation.end > figure.start || organisation.start < clause.start - 1) continue
    if (!usable(organisation.name)) continue
    const gap = text.slice(organisation.end, figure.start)
    if (/^(?:的)?(?:[^,。;]{0,10})$/.test(gap) || RUNS.test(gap)) return organisation
  }
  return null
}

/** Producers; suppliers of the public, banks and builders run no plant of their own. */
const usable = (name: string) =>
  PRODUCER.test(name) && !/(?:供电|电力|银行|物业|保险|投资|建设集团|建工|建筑|铁路|航空|物流园)/.test(name)
