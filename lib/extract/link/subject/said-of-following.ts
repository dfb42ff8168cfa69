import type { Span } from '../../types'
import type { Scope } from '../scope'
import type { Named } from './types'

/** 县里投资5672万元,包括A项目、B项目: of all that are listed. */
const CONSISTS = /^,(?:主要)?(?:包括|涵盖|包含)/
/** 投资600多万元建成了30栋温室,…: so many works without a name. */
const MANY_BUILT =
  /^(?:余|多)?(?:资金)?,?(?:建成|建起|新建|修建|建设|盖起|扩建|改造)(?:了)?\d+(?:余|多)?(?:栋|座|处|个|眼|口|间|套|公里|亩)(?!(?:[^,。;]{0,12})(?:项目|工程))/

/**
 * Whether what stands right behind a sum says what it is for, and that is no single undertaking: so many works without a name, before
 * any was told of, or all that are listed.
 */
export function isSaidOfFollowing(
  figure: Span,
  { text, sentence, projects }: Named,
  { mentioned }: Scope,
): boolean {
  const first = projects[0]?.mention.start ?? 0
  if (first > figure.end && mentioned.length <= projects.length) {
    const behind = text.slice(figure.end, first)
    if (MANY_BUILT.test(behind) && behind.includes(',')) return true
  }
  if (projects.length < 2 || !CONSISTS.test(text.slice(figure.end, figure.end + 6))) return false
  const stop = text.indexOf(';', figure.end)
  const until = stop < 0 ? sentence.end : Math.min(stop, sentence.end)
  return projects.filter(({ mention }) => mention.start > figure.end && mention.end <= until).length > 1
}
