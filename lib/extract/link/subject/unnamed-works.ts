import type { PlaceMention } from '../../contracts'
import type { Span } from '../../types'
import type { Named } from './types'

/** 总投资112亿元的氢能产业项目在宁城县开工: works told by their kind alone. */
const UNNAMED =
  /^(?:人民币|以上|左右|余)*的(?!该|这|此|本|其|整个|全部|上述|上个|[一二三四首两几多]|\d)[\u4e00-\u9fff]{2,20}?(?:项目|工程|通道)(?!集中|共|等|均|都)/

/**
 * The place of a sum whose own works have no name: where its clause says they stand, null where it does not say or the
 * works are named.
 */
export function placeOfUnnamed(
  figure: Span,
  clause: Span,
  { text, projects, anaphors }: Named,
  places: readonly PlaceMention[],
): string | null {
  if (!UNNAMED.test(text.slice(figure.end, figure.end + 36))) return null
  const names = ({ start, end }: Span) => start < clause.end && end > figure.end
  if (projects.some(({ mention }) => names(mention)) || anaphors.some(names)) return null
  const place = places.findLast(
    ({ start, end }) =>
      start >= figure.end && end <= clause.end && text.slice(figure.end, start).includes('在'),
  )
  return place?.code ?? null
}
