import type { Span } from '../../types'
import type { Scope } from '../scope'
import type { Named } from './types'

/** 太子城至崇礼段长19公里: what is told of a part is told of the undertaking that it is of. */
export function ofPart({ projects, anaphors }: Named, figure: Span, clause: Span, scope: Scope) {
  const part = anaphors.findLast((one) => one.part && one.start >= clause.start && one.end <= figure.start)
  if (!part || projects.some(({ mention }) => mention.start >= part.end && mention.end <= figure.start))
    return null
  return projects.findLast(({ mention }) => mention.end <= part.start)?.project ?? scope.project
}
