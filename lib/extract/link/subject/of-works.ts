import type { PlaceMention } from '../../contracts'
import type { Span } from '../../types'
import type { Scope } from '../scope'
import type { Named } from './types'

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
