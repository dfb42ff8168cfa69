import type { Span } from '../../types'
import type { Subject } from '../draft'
import type { Scope } from '../scope'
import type { Asked, Named } from './types'

/** 太子城至崇礼段长19公里: what is told of a part is told of the undertaking that it is of. */
export function ofPart({ projects, anaphors }: Named, figure: Span, clause: Span, scope: Scope) {
  // X项目总投资8亿元,建设60万千瓦光伏电站: the size of what the works consist of
  const own = anaphors.find(({ start, end }) => start <= figure.start && end >= figure.end)
  const whole = own && projects.findLast(({ mention }) => mention.end <= own.start)
  if (whole) return whole.project
  const part = anaphors.findLast((one) => one.part && one.start >= clause.start && one.end <= figure.start)
  if (!part || projects.some(({ mention }) => mention.start >= part.end && mention.end <= figure.start))
    return null
  return projects.findLast(({ mention }) => mention.end <= part.start)?.project ?? scope.project
}

/** 通村公路计划实施998公里,实际开工1204公里,受益群众25133人: nothing but a verb before it, so it is of whom the figure before was. */
export function goesOnOf(
  { text, projects }: Named,
  asked: Asked,
  figure: Span,
  clause: Span,
  { said, sentence }: Scope,
  places: readonly Span[],
): Subject | null {
  if (said?.sentence !== sentence || said.end > clause.start + 1) return null
  const own = text.slice(clause.start, figure.start)
  if (own.length > LONGEST || !STOPS.includes(text[figure.end] ?? '。')) return null
  if (!(said.measure === asked && BARE.test(own)) && !(asked === 'population' && SERVES.test(own)))
    return null
  const between = (one: Span) => one.start >= said.end && one.end <= figure.start
  return projects.some(({ mention }) => between(mention)) || places.some(between) ? null : said.subject
}
const LONGEST = 14
const STOPS = ',;。、:'
const BARE =
  /^[,;]?(?:目前|截至目前|现|实际|已经?|累计|共|年内)*(?:开工|完工|完成|建成|竣工|复工|开复工)(?:了)?(?:约|近|超)?$/
const SERVES = /^[,;]?(?:可|将|已|累计|共|直接)*(?:受益|惠及|覆盖)[^,;\d]{0,8}$/
