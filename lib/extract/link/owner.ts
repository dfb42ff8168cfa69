import type { OrganisationMention, ProjectMention } from '../contracts'
import { isPlainNoun } from '../recognise/organisation'
import type { Span } from '../types'
import { builtBy, makerOf, ownedBefore, signerOf } from './built-by'
import { ownerInName } from './owner-in-name'
import type { Scope } from './scope'
import { signedWith } from './signed-with'

/** Lenders, consultants and builders for others. */
const NOT_BUILDER =
  /银行|信用|保险|担保|设计|勘察|勘测|咨询|监理|建筑|建工|工程局|工程有限|路桥|研究院|供电|电网|机场集团|铁路局/

const CONTRACTED = /^(?:负责|联合|具体)?(?:承建|承接|施工|总承包|EPC|中标|设计|监理)/

const NEXT_IN_LIST = /(?:项目|工程|改造|扩建)[、;]/

/** 由…投资建设的 right before the name. */
const BUILT_BY = /由[^,。;由]{3,36}的[^,。;]{0,14}$/

const ONE_FIRM =
  /^(?:目前,?|如今,?|今年,?|去年,?|[^,。;]{2,14}:)?(?:(?:计划|总)?投资[^,。;]{2,8}元的|(?:公司|企业)?(?:新上|新建|刚上|扩建|正在上)的|正在建设的|在建的|去年\d{1,2}月(?:开工|动工)的|眼下,?)$/

/** How a sentence goes on about the firm of the sentence before. */
const GOES_ON_FIRM =
  /^(?:[“”]|同时,|此外,|目前,?|如今,?|眼下,?|今年,?|去年,?|未来,?|接下来,?|下一步,?|为[^,。;]{2,16},)*(?:(?:正在|即将|计划|新|要)?(?:在建|扩建|新建|续建|建设|上)的|[一二三]期|厂里|厂区|厂子|(?:这家|该)?(?:公司|企业)|它的?|其(?!中|他|余)|再上|又上|[^,。;]{0,14}(?:介绍|说|告诉记者)[,:]“?)[^,。;]{0,22}$/

const PREMISES =
  /^(?:的)?[^,。;、]{0,10}(?:车间|厂区|工地|厂房|生产线|现场|大门|院内|矿区|办公楼|展厅|厂里|里|内|。)/

/** X公司投资建设的A、B和C: a verb or 的 right behind the company holds for the whole list. */
const BUILDS_ALL =
  /^(?:的|总?投资|投建|建设|实施|新建|打造|承建|负责|牵头|签|计划|拟|将|同时|在[^,。;、]{2,14}(?:的|投资|建设|新建))/

/** Companies before the mention from the nearest to the farthest, then those behind it in order. */
function nearestFirst(organisations: readonly OrganisationMention[], mention: Span): OrganisationMention[] {
  const before = organisations.filter(({ end }) => end <= mention.start).reverse()
  return [...before, ...organisations.filter(({ end }) => end > mention.start)]
}

/** X公司计划利用闲置车间上马新项目:Y: what the one firm of the sentence does. */
const BUILDS = /(?:上马|新上|扩建|新建|建成|建起|在建|规划|谋划)[^,。;]{0,14}$/
/** 绿野肥业的: whose it is, where no form of a company tells. */
const POSSESSOR =
  /(?:^|[,;:是“]|一旁|隔壁|园区|[市县旗区镇])([\u4e00-\u9fff]{2,4}(?:[肥矿铝铜硅乳牧药酒种纸盐锂草绒酿糖]业|重工|电机|焦化|氯碱|冶金|化工|食品|制药|新材|光电|电子))的$/

/**
 * Company that builds or runs the project, from the same sentence: 由X投资建设, X投资…建设, X…项目.
 *
 * @param until - end of the stretch that speaks of this mention
 */
export function companyOf(
  text: string,
  mention: ProjectMention,
  sentence: Span,
  organisations: readonly OrganisationMention[],
  scope: Scope,
  until: number = sentence.end,
  from: number = mention.start,
): string | null {
  if (mention.company) return mention.company
  const named = ownerInName(mention.name)
  if (named) return named
  const listed = text[mention.start - 1] === '、'
  // 由A与B合建的X: the first of those who build it
  const leading = text.slice(Math.max(sentence.start, mention.start - 40), mention.start)
  const joint = leading.includes('由') ? BUILT_BY.exec(leading) : null
  if (joint && /[和与、]/.test(joint[0])) {
    const firm = builtBy(text, { start: mention.start - joint[0].length, end: mention.start }, organisations)
    if (firm) return firm
  }
  for (const organisation of nearestFirst(organisations, mention)) {
    const before = text.slice(Math.max(sentence.start, organisation.start - 3), organisation.start)
    const after = text.slice(organisation.end, Math.min(sentence.end, organisation.end + 14))
    // 由X建筑公司承建的Y: who builds for another
    if (CONTRACTED.test(after) && NOT_BUILDER.test(organisation.name)) continue
    if (
      /由$/.test(before) &&
      /^(?:负责|共同|联合|独家)*(?:投资|建设|承建|实施|开发|运营|出资|打造|施工)/.test(after)
    )
      return organisation.name
    if (organisation.end <= mention.start) {
      const gap = text.slice(organisation.end, mention.start)
      if (gap.includes(';') || gap.includes('。')) continue
      // 甲化工、乙装备等21个项目建成,丙项目开工: firms of a list that is over
      if (/等(?:\d+|[一二两三四五六七八九十]+)(?:个|项)[^,。;]{0,6}(?:项目|工程)/.test(gap)) continue
      // A公司X项目、Y改造: the list has gone on to another's
      if (NEXT_IN_LIST.test(gap) || (listed && !BUILDS_ALL.test(gap))) continue
      if (/^[,的]{1,2}$/.test(gap)) return organisation.name
      if (
        /^(?:自主|独资|全资|联合|负责|计划|拟|将|在[^,。;]{2,20}|总|正|已)*(?:投资|建设|实施|新建|开展|打造|承建|承担|推进|启动|规划)/.test(
          gap,
        )
      )
        return organisation.name
      // 该公司…打造的X项目: the sentence's subject builds it
      if (
        gap.length <= 70 &&
        organisation.start - sentence.start <= 8 &&
        /(?:投资|建设|实施|新建|打造|推进|开展|牵头|启动)/.test(gap) &&
        !organisations.some((other) => other.start > organisation.start && other.end < mention.start)
      )
        return organisation.name
      if (
        gap.length <= 22 &&
        /(?:投资|建设|实施|新建|打造|推进|在建|开展|的|牵头)$/.test(gap) &&
        !/[。;]/.test(gap)
      )
        return organisation.name
    } else if (
      /(?:投资方|建设单位|项目业主|业主单位|实施主体|建设主体)(?:为|是|:)?$/.test(
        text.slice(Math.max(sentence.start, organisation.start - 8), organisation.start),
      )
    )
      return organisation.name
  }
  // 由中曜新能源投资建设的X项目, X项目由Y与Z共同投资: who builds, whatever the name ends in
  const before = { start: Math.max(sentence.start, mention.start - 40), end: mention.start }
  const owner =
    ownedBefore(text, before, organisations) ??
    makerOf(text, before) ??
    (joint && builtBy(text, { start: mention.start - joint[0].length, end: mention.start }, [])) ??
    builtBy(text, { start: mention.end, end: until }, organisations) ??
    (organisations.length === 0 ? signerOf(text, { start: sentence.start, end: mention.start }) : null)
  if (owner) return owner
  const signer = signedWith(text, mention, sentence, organisations, Math.min(from, mention.start))
  if (signer) return signer
  const [only] = organisations
  if (
    only &&
    organisations.length === 1 &&
    only.end <= mention.start &&
    !NOT_BUILDER.test(only.name) &&
    !/[;。]|等\d+[个项]/.test(text.slice(only.end, mention.start)) &&
    !NEXT_IN_LIST.test(text.slice(only.end, mention.start)) &&
    (!listed || BUILDS_ALL.test(text.slice(only.end, mention.start))) &&
    !/(?:承建|承接|中标|施工|设计|监理|供应|供货|参建)/.test(
      text.slice(Math.max(sentence.start, only.start - 4), mention.start),
    ) &&
    (only.start - sentence.start <= 12 ||
      /签(?:约|订|署|下|了)|投资|租用|拿出|牵头|引进/.test(text.slice(sentence.start, mention.start)) ||
      BUILDS.test(text.slice(only.end, mention.start)))
  )
    return only.name
  const possessor =
    text[mention.start - 1] === '的'
      ? POSSESSOR.exec(text.slice(Math.max(sentence.start, mention.start - 14), mention.start))
      : null
  if (possessor && !isPlainNoun(possessor[1]!)) return possessor[1]!
  // X公司的车间没有熄灯。年产3600吨Y项目…: the sentence before stands on the company's premises
  if (scope.company && organisations.length === 0 && scope.companyParagraph === scope.paragraph) {
    const lead = text.slice(sentence.start, mention.start)
    if (
      sentence.start - scope.companyEnd < 90 &&
      PREMISES.test(text.slice(scope.companyEnd, sentence.start)) &&
      lead.length <= 26 &&
      /^(?:[^,。;]{0,10},)?(?:(?:计划|总)*投资[^,。;]{2,10}的|“|目前,?|据了解,)?$/.test(lead)
    )
      return scope.company
  }
  // 正在扩建的X生产线…, “…”公司经理介绍,Y项目…: what the paragraph says of one firm goes on
  if (
    scope.company &&
    scope.companyParagraph === scope.paragraph &&
    organisations.length === 0 &&
    (!scope.project || scope.projectParagraph < scope.paragraph || scope.project.company === scope.company) &&
    !NOT_BUILDER.test(scope.company) &&
    GOES_ON_FIRM.test(text.slice(sentence.start, mention.start))
  )
    return scope.company
  // an article of one firm, whose plant was spoken of just now: 投资3.7亿元的X项目…, 正在建设的Y…
  if (
    scope.company &&
    scope.companies.length === 1 &&
    scope.paragraph - scope.firmParagraph <= 1 &&
    scope.project?.company === scope.company &&
    organisations.length === 0 &&
    ONE_FIRM.test(text.slice(sentence.start, mention.start))
  )
    return scope.company
  // 公司加快X工程的实施: the company named last
  if (
    scope.company &&
    scope.paragraph - scope.companyParagraph <= 3 &&
    /(?:(?:^|[,。“])(?:[^,。;“]{1,12}的)?(?:我们)?(?:公司|企业|厂里|厂子)|(?:该|这家)(?:公司|企业|厂))(?:[^,。;]{0,24}|[^。;]{0,40}(?:投资|斥资|建设|上马|新上|新建|启动|实施|谋划)[^,。;]{0,16})$/.test(
      text.slice(sentence.start, mention.end - mention.name.length),
    )
  )
    return scope.company
  return null
}
