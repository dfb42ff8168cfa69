import type { OrganisationMention } from '../contracts'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { opensClause } from './clause-start'
import { usable } from './plant'
import type { Scope } from './scope'
import type { Named } from './subject/types'

/** Paragraphs that an article of one firm goes on about it over. */
const REACH = 2

/** 厂长郝志刚说, 生产部经理告诉记者: an officer without a firm of his own is the one's spoken of. */
const OFFICER =
  /(?:^|[,。”])(?:[\u4e00-\u9fff]{0,6}部)?(?:常务|执行|副)?(?:总经理|董事长|厂长|副总|场长|矿长|车间主任|生产部|销售部|技术部|总工程师|总工)[\u4e00-\u9fff]{2,4}(?:说|介绍|告诉|表示|笑着|坦言|指着|算)/

/** Words for the firm itself. */
const FIRM =
  /(?:^|[,:“;])(?:[^,。;“]{0,8}[,的])?(?:该|这家|我们)?(?:公司|企业|厂里|厂子|厂区|集团|矿上|(?:新|老|这条|两条)(?:生产|加工)?线|新厂)|(?:^|[“,])(?:[去今]年|上半年|\d{4}年|前\d{1,2}个月)?,?我们(?:就|一共|共|已经?)?(?=实现产值|产值|销售|营业|营收|[交缴]税|上缴|纳税|实现利润)/

/** Without one of these nothing is said of the firm itself. */
const FIRM_WORD = new Scan(/公司|企业|厂[里子区]|集团|矿上|线|新厂|我们/)

/**
 * The firm that a sentence without one may go on about: the one named last in its paragraph, or, of an article that names no other
 * producer, up to two paragraphs before; null where the sentence names a place or an undertaking of its own.
 */
export function firmToldOf(
  { text, projects, organisations, places }: Named,
  scope: Scope,
  sentence: Span,
): string | null {
  if (!scope.company || projects.length > 0) return null
  if (
    scope.companyParagraph !== scope.paragraph &&
    !(
      reachesBack(scope) &&
      (FIRM.test(text.slice(sentence.start, sentence.end)) || officerSpeaks(text, sentence, organisations))
    )
  )
    return null
  return places.some(({ by, start }) => by !== 'zone' && opensClause(text, start, sentence.start))
    ? null
    : scope.company
}

function reachesBack(scope: Scope): boolean {
  return (
    scope.paragraph - scope.firmParagraph <= REACH &&
    !scope.ofPlace &&
    scope.producers === 1 &&
    usable(scope.company!)
  )
}

/** Whether the sentence names a firm before the figure, or speaks of one as 公司. */
export const speaksOfFirm = ({ text, sentence, organisations }: Named, figure: Span): boolean =>
  organisations.some(({ end }) => end <= figure.start) || FIRM.test(text.slice(sentence.start, figure.start))

/** Whether who speaks in the sentence, or right behind it, holds an office of the firm spoken of. */
export function officerSpeaks(
  text: string,
  sentence: Span,
  organisations: readonly OrganisationMention[],
): boolean {
  if (organisations.length > 0) return false
  return OFFICER.test(text.slice(sentence.start, Math.min(text.length, sentence.end + 24)))
}

/** 公司与X集团签下合同, 为X股份供货: whom the firm spoken of deals with. */
const DEALS_WITH = new Ending(/(?:与|同|和|跟|向|给|为|被|携手|牵手|联手)$/)
const DEALS = /^(?:等[^,。;]{0,10})?(?:签|合作|达成|建立|结成|供|共建|共同|配套|联合|提供|采购|收购)/

/** 作为X公司的全资子公司, 是X集团控股子公司: whose the firm spoken of is. */
const OWNS = new Opening(
  /^(?:在[^,。;]{2,10}|旗下)?的?(?:全资|控股|参股|独资|直属|核心|骨干)*(?:子公司|分公司|下属|成员(?:企业|单位))(?![\u4e00-\u9fff]{2,12}(?:公司|集团))/,
)

/** 母公司X有限公司是领军企业: whose it is, before the name. */
const OWNER = new Ending(
  /(?:母公司|控股股东|大股东|总公司|上级公司|(?:该|这家)(?:公司|企业)(?:现|也|还)?(?:是|隶属于|属于?|系))$/,
)

/** Whether a firm is only told of as the one that the firm spoken of belongs to. */
const isParent = (text: string, { start, end }: Span, known: boolean): boolean =>
  (known && OWNS.test(text.slice(end, end + 30))) || OWNER.test(text.slice(Math.max(0, start - 7), start))

function isPartner(text: string, { start, end }: Span, sentence: Span, first: boolean): boolean {
  const before = text.slice(sentence.start, start)
  return DEALS_WITH.test(before) && DEALS.test(text.slice(end, end + 16)) && (!first || FIRM.test(before))
}

/** The firm that the next sentences may speak of: the one named last, or the only one where 公司 goes on. */
export function noteFirms(
  scope: Scope,
  organisations: readonly OrganisationMention[],
  text: string,
  sentence: Span,
): void {
  const company =
    organisations.length > 0
      ? organisations.findLast(
          (one, i) =>
            !isPartner(text, one, sentence, i === 0) && !isParent(text, one, scope.company !== null),
        )
      : undefined
  if (!company) {
    if (scope.company && scope.firmParagraph !== scope.paragraph && reachesBack(scope)) {
      const body = text.slice(sentence.start, sentence.end)
      if (FIRM_WORD.test(body) && FIRM.test(body)) scope.firmParagraph = scope.paragraph
    }
    return
  }
  scope.company = company.name
  scope.companyEnd = company.end
  for (const { name } of organisations) {
    if (scope.companies.includes(name)) continue
    scope.companies.push(name)
    if (usable(name)) scope.producers++
  }
  scope.companyParagraph = scope.paragraph
  scope.firmParagraph = scope.paragraph
}
