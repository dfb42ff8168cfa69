import type { PlaceMention } from '../../contracts'
import { sameCompany } from '../../recognise/company-name'
import type { Span } from '../../types'
import type { Scope } from '../scope'
import type { Asked, Named } from './types'

/** Lengths, areas and costs that only works have, between commas right behind their name. */
const PROPERTY =
  /^(?:\([^)]*\))?(?:,[^,;。]{2,26}){0,3},(?:路线|线路|正线|主线|总)?(?:全长|长度|总长|长|(?:匡算|概算|估算|计划|项目)?总?投资|总?概算|占地(?:面积)?|总?建筑面积|总装机(?:容量)?|装机(?:容量|规模)?|总?库容)(?:约|达|为|近|超过?|共)*$/

/** X公路,全长63公里,概算投资3.9亿元: a property of the works named last in the same part of the sentence. */
export function propertyOf(
  figure: Span,
  clause: Span,
  { text, projects }: Named,
  places: readonly PlaceMention[],
) {
  const last = projects.findLast(({ mention }) => mention.end <= figure.start)
  if (!last || last.mention.start >= clause.start || figure.start - last.mention.end > 90) return null
  if (places.some(({ start, end }) => start > last.mention.end && end <= figure.start)) return null
  return PROPERTY.test(text.slice(last.mention.end, figure.start)) ? last.project : null
}

/** Behind a firm: nothing that it does for or with others, no plan. */
const OF_FIRM =
  /^(?!的[^,。;]{0,12}(?:项目|工程))(?:(?!计划|拟|将|准备|打算|合同|签|捐|[与向为给从]|获|贷款|全[市旗县区盟]|我[市旗县盟]|当地|周边|带动)[^。]){0,70}$/

/** X集团产钢318万吨,…: a firm at the head of the sentence whose plant goes by its name. */
export function plantOfFirm(
  figure: Span,
  { text, sentence, projects, organisations }: Named,
  scope: Scope,
  places: readonly PlaceMention[],
) {
  if (scope.ofPlace || projects.length > 0) return null
  const firm = organisations.findLast(({ end }) => end <= figure.start)
  if (!firm || firm !== organisations[0] || firm.start - sentence.start > 14) return null
  if (places.some(({ start, by }) => by !== 'zone' && start > firm.end && start < figure.start)) return null
  if (!OF_FIRM.test(text.slice(firm.end, figure.start))) return null
  return (
    scope.mentioned.find(
      ({ project }) => !project.shown && project.company === firm.name && project.name === firm.name,
    )?.project ?? null
  )
}

/** What is built and what it can make; what a firm made in a year is all its plants'. */
const OF_ONE = new Set<Asked>(['sum', 'capacity', 'equipment'])
/** Behind the firm: it came, signed, invests and builds; nothing new that is another undertaking. */
const BUILDS = /投资|投入|建[了成起]|上了|引进|年产|一年|签约|落户|入驻|形成/
const ANOTHER =
  /计划|拟|准备|打算|捐|贷款|全[市旗县区盟]|我[市旗县盟]|当地|周边|带动|还|又|再|另|新上|下一步|二期|三期|累计|总部|在[^,。;]{2,6}[市省州]/

/** X公司负责人介绍,他们的项目建成后…: its officer speaks of what is its own. */
const ITS_OWN =
  /^[^,。;“”]{0,12}(?:负责人|经理|董事长|总裁|厂长|总监|工程师|部长|主管|主任|[场矿]长)[^,。;“”]{0,8}(?:说|介绍|表示|告诉记者|透露),(?:目前,?|届时,?)?“?(?:他们|我们|公司|企业|我司|整个|这个|该)(?:的|这个|这一)?[^,。;]{0,4}(?:项目|工程|[厂场园线站矿])[^。;]*$/

/**
 * X科技是从江苏来的,2023年签约,投资4.6亿元,建了6条冲压线: of the one undertaking of the firm that the sentence opens with. Null where the
 * firm has none or several, or the sentence goes on to another.
 */
export function undertakingOfFirm(
  figure: Span,
  asked: Asked,
  { text, sentence, projects, organisations }: Named,
  scope: Scope,
  places: readonly PlaceMention[],
) {
  if (scope.ofPlace || projects.length > 0 || organisations.length !== 1) return null
  const firm = organisations[0]!
  if (firm.start - sentence.start > 4 || firm.end > figure.start) return null
  if (places.some(({ start, by }) => by !== 'zone' && start > firm.end && start < figure.start)) return null
  const behind = text.slice(firm.end, figure.start)
  if (behind.length > 70) return null
  if (!ITS_OWN.test(behind) && (!OF_ONE.has(asked) || !BUILDS.test(behind) || ANOTHER.test(behind)))
    return null
  const own = scope.mentioned.filter(
    ({ project, paragraph }) =>
      !project.shown &&
      project.company !== null &&
      scope.paragraph - paragraph <= 2 &&
      sameCompany(project.company, firm.name),
  )
  return own.length === 1 ? own[0]!.project : null
}
