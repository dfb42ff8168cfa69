import type { OrganisationMention } from '../contracts'
import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import type { Measure, Span } from '../types'
import { officerSpeaks } from './firm-told'

/** Figures that only a running plant has. */
const PLANT = new Set<Measure | 'sum'>(['capacity', 'production', 'output_value', 'installed_capacity'])
/** Figures that go on speaking of a company named before (它, 公司, 投产后). */
const GOES_ON = new Set<Measure | 'sum'>([
  ...PLANT,
  'sum',
  'revenue',
  'tax',
  'profit',
  'jobs',
  'livestock',
  'reserves',
])
const BACK =
  /(?:^|[,:“;])(?:它|其(?!中|他|余)|(?:如今,?|目前,?|现在,?)?(?:这里|我们)(?=一年|每年|每天|一天|去年|今年|现有|年产)|(?:[去今]年|上半年|\d{4}年|前\d{1,2}个月)?,?我们(?:就|一共|共|已经?)?(?=实现产值|产值|销售|营业|营收|[交缴]税|上缴|纳税|实现利润)|(?:该|这家)?公司|(?:新|老|这条|两条)(?:生产|加工)?线|(?:该|这家)?企业|分厂|厂里|厂子|厂房|集团(?!军)|矿上|矿里|全矿|全厂|牧场|项目|一期|二期)|(?:投产|建成|达产)(?:后|以后)/
const PRODUCER = new Ending(
  /(?:公司|集团|合作社|厂|农场|牧场|[煤米面糖铝硅药乳牧绒磁铜锂矿肉酒薯果茶渔盐焦冶粮]业|制药|生物|食品|材料|科技|化工|制造|装备|实业|重工|机械|玻璃|陶瓷|纺织|饲料|水泥|电子|光电|新能源|硅能|新材|特钢|钢铁|草业|种业|精[工密]|智造|重[科装汽]|传动|车桥|氯碱|铸[锻造]|油脂|淀粉|[皮毛蜂鹿管盐碱砂豆木纸磁镁锰锗硅镍钛钒钼锌]业|光伏|冶金|焦化|[矿碳]产|[磁碳硅]材|碳素|石墨|电气|包装|建材)$/,
)
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
  const onSite =
    before !== null &&
    measure === 'area' &&
    /(?:公司|企业|厂区?)(?:[^,。;\d]{0,8}\d{4}年[^,。;\d]{0,6},)?占地(?:面积)?(?:约|达)?$/.test(
      text.slice(sentence.start, figure.start),
    )
  if (
    before &&
    (GOES_ON.has(measure) || onSite) &&
    usable(before) &&
    (BACK.test(text.slice(sentence.start, figure.start)) || officerSpeaks(text, sentence, organisations))
  )
    return { kind: 'organisation', name: before, start: sentence.start, end: figure.end }
  // 位于X镇的Y食品公司占地180亩,总投资4.2亿元; Y公司总经理说,公司现有产能…
  if (GOES_ON.has(measure) || measure === 'area') {
    const owner = organisations.filter(({ end }) => end <= figure.start).pop()
    if (owner && !owner.name.endsWith('集团') && usable(owner.name)) {
      const gap = text.slice(owner.end, figure.start)
      if ((measure === 'sum' || measure === 'area') && (OWN_SITE.test(gap) || SETTLED_FOR.test(gap)))
        return owner
      if (measure !== 'sum' && measure !== 'area' && SPEAKS.test(gap)) return owner
    }
  }
  // X县的Y制药去年卖出11.6亿元,缴税9200万元,有1300名工人: said of the firm that the sentence is about
  const topic = organisations.findLast(({ end }) => end <= figure.start)
  if (
    topic &&
    organisations[0] === topic &&
    isOwn(measure, text.slice(Math.max(clause.start, topic.end), figure.start)) &&
    !topic.name.endsWith('集团') &&
    usable(topic.name) &&
    TOPIC.test(text.slice(sentence.start, topic.start)) &&
    ABOUT.test(text.slice(topic.end, figure.start))
  )
    return topic
  if (!PLANT.has(measure) || organisations.length === 0) return null
  // 2025年,X集团生铁、粗钢产量分别为…: what all its plants made together is the place's
  const ofYear =
    organisations.some(({ name }) => name.endsWith('集团')) &&
    YEAR.test(text.slice(sentence.start, figure.start))
  const [first] = organisations
  if (first?.name.endsWith('集团') && ALL_THERE.test(text.slice(first.end, figure.start))) return null
  if (
    first &&
    organisations.length === 1 &&
    (first.start - sentence.start <= 6 ||
      /^[^,。;]{0,18}(?:引进|入驻|落户|园区|工业园|里|内)的$/.test(
        text.slice(sentence.start, first.start),
      )) &&
    first.end <= figure.start &&
    usable(first.name) &&
    !(ofYear && first.name.endsWith('集团')) &&
    (measure === 'output_value' || measure === 'capacity')
  )
    return first
  for (const organisation of organisations) {
    if (organisation.end > figure.start || organisation.start < clause.start - 1) continue
    if (!usable(organisation.name) || (ofYear && organisation.name.endsWith('集团'))) continue
    const gap = text.slice(organisation.end, figure.start)
    if (/^(?:的)?(?:[^,。;]{0,10})$/.test(gap) || RUNS.test(gap)) return organisation
  }
  return null
}

/** X集团在锡林郭勒盟的产能达到…: all that a group has in a place. */
const ALL_THERE = /^在[^,。;]{2,12}的(?:总?产能|产量|总?装机|核准产能)/

/** Figures of a firm that its one plant makes. */
const OF_FIRM = new Set<Measure | 'sum'>([
  'revenue',
  'tax',
  'profit',
  'exports',
  'jobs',
  'livestock',
  'equipment',
])
/** Whether a figure is of the firm that its sentence is about: what it makes and has, the land it stands on, what it has put in. */
const isOwn = (measure: Measure | 'sum', said: string): boolean =>
  OF_FIRM.has(measure) ||
  PLANT.has(measure) ||
  (measure === 'area' && TAKES_UP.test(said)) ||
  (measure === 'sum' && HAS_SPENT.test(said))
const TAKES_UP = /^[,;“]?(?:公司|企业|厂区|园区)?(?:总)?占地(?:面积)?(?:约|近|达)*$/
const HAS_SPENT = /^[,;“]?(?:公司|企业)?(?:累计|先后|共|总)(?:完成)?投资(?:约|近|超|达)*$/
/** Before a firm that a sentence is about: time and place. */
const TOPIC =
  /^(?:(?:如今|目前|现在|去年|今年|上半年|\d{4}年|据了解|据介绍|不远处|同样|而|其中|比如|例如|像),?|作为[^,。;\d]{2,24},)*(?:(?:位于|坐落(?:在|于)|地处|落户|在)?[^,;:。]{0,14}的|[^,;:。]{0,8}[区旗县市镇园],?)?(?:[^,;:。]{0,8}(?:配套|龙头|骨干|入园|入驻|本地|代表|上游|下游)企业)?$/
/** Behind it: nothing that somebody else does, no plan and no other place. */
const ABOUT =
  /^(?!的)(?:(?!计划|拟|将|准备|打算|合同|签|捐|与|向|为|给|从|获|贷款|全[市旗县区盟]|我[市旗县区盟]|当地|周边|带动)[^;。])*$/

/** What a company's plant takes up and cost, said right behind its name. */
const OWN_SITE =
  /^(?:占地(?:面积)?(?:约|近|达)?(?:\d[\d.]*[万余多]*(?:亩|平方米|公顷))?)?,?(?:(?:于|是)?\d{4}年[^,]{0,10},)?(?:(?:计划|累计|项目)?总投资|投资总额)?(?:约|近|达|超过?|为)*$/
/** X硅业落户A园区,一期投资8亿元; X车桥,这家企业去年投产,…投资1.3亿元: the sum is what its plant cost. */
const SETTLED_FOR =
  /^(?:(?:正式|成功)?(?:落户|入驻|落地|进驻|接手|收购|接盘|重组)|(?:也|已|今年|去年|[上本]月|\d{1,2}月[底初]?|刚刚?|正式|顺利)*(?:投产|达产|满产|试产|建成)|,?(?:这家|该)(?:企业|公司|厂))[^。;]*,(?:一期|二期|首期|总|计划|项目|累计|先后|又)*(?:总?投资|投入|斥资)(?:约|近|达|超过?|为)*$/
/** Its manager speaks of it. */
const SPEAKS =
  /^[^,。;“”]{0,24}(?:说|介绍|告诉记者|表示|坦言),(?:目前,?|现在,?|如今,?|去年,?|今年,?)*“?(?:我们)?(?:公司|企业|厂里|厂子)(?!计划|准备|将|拟|还)[^,。;]*$/
const YEAR = /去年|上年|\d{4}年|全年|[上下]半年|季度|\d月/

/** Producers; suppliers of the public, banks and builders run no plant of their own. */
export const usable = (name: string) => PRODUCER.test(name) && !NO_PLANT.test(name)
const NO_PLANT = new Scan(/供电|电力|银行|物业|保险|投资|建设集团|建工|建筑|铁路|航空|物流园/)
