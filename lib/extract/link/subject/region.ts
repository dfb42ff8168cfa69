import { isWithin } from '@/lib/regions'
import { opensClause, regionAt } from '../scope'
import type { Setting } from './setting'
import type { Candidate } from './types'

/** Regions that a figure may be said of: the one reached at its place first, then all that its sentence names, then the article's. */
export function regionCandidates({ figure, clause, named, scope, places }: Setting): Candidate[] {
  const { text, sentence } = named
  const found = new Map<string, Candidate>()
  const add = (code: string, stated: boolean, ...features: string[]) => {
    const known = found.get(code)
    if (!known) found.set(code, { subject: code, stated, features })
    else {
      known.features.push(...features.filter((feature) => !known.features.includes(feature)))
      known.stated ||= stated
    }
  }
  const at = regionAt(text, figure.start, places, scope)
  const lastPlace = places.filter(({ end }) => end <= figure.start).pop()
  const isProjects =
    lastPlace !== undefined &&
    named.projects.some(({ mention }) => mention.start >= lastPlace.end && mention.end <= figure.start)
  add(
    at.code,
    at.stated,
    at.stated ? 'region-at stated' : 'region-at carried',
    ...(isProjects ? ['place of-project'] : []),
  )
  for (const place of places) {
    if (place.end > figure.start) add(place.code, true)
    else
      add(
        place.code,
        true,
        ...(place.start >= clause.start ? ['place in-clause'] : []),
        `place ${place.by}`,
        ...(opensClause(text, place.start, sentence.start) ? ['place topic'] : []),
        ...(/^[^,;:]{0,4}$/.test(text.slice(place.end, figure.start)) ? ['place adjacent'] : []),
      )
  }
  add(scope.base, false)
  for (const [code, { features }] of found) {
    if (code === scope.base) continue
    if (isWithin(scope.base, code)) features.push('region above')
    else if (!isWithin(code, scope.base)) features.push('region elsewhere')
  }
  return [...found.values()]
}
