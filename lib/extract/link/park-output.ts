import { Opening } from '../text/opening'
import type { Span } from '../types'
import type { DraftProject } from './draft'
import type { Reading } from './reading'
import type { Scope } from './scope'
import type { Named } from './subject/types'

/** 园区工业总产值, 2022年,园区实现工业总产值. */
const OF_PARK = new Opening(
  /^(?:今年|去年|目前|如今|全年|上半年|\d{4}年|[,;])*(?:整个|全|该|这个)?(?:园区|产业园|产业城|基地)(?:去年|今年|全年|累计|已|共)*(?:完成|实现)?(?:规模以上|规上)?工业总?产值/,
)
const PARK = /(?:园|园区|产业城|基地|集聚区)(?:[一二三四]期|项目|建设项目)*$/

/**
 * The park whose industry a figure is of, where the park is the undertaking that is spoken of and not only where others lie; null elsewhere.
 *
 * @param clause - the clause that the figure stands in
 */
export function parkWhose(
  { measure }: Reading,
  figure: Span,
  clause: Span,
  { text, projects }: Named,
  scope: Scope,
): DraftProject | null {
  if (measure !== 'industrial_output_value') return null
  const named = projects.findLast(({ mention }) => mention.end <= figure.start)?.project
  const park = named ?? scope.project
  if (!park || !PARK.test(park.name) || park.shown || scope.paragraph - park.paragraph > 1) return null
  return OF_PARK.test(text.slice(clause.start, figure.start)) ? park : null
}
