import type { PlaceMention } from '../../contracts'
import { isAside } from '../../recognise/aside-place'
import { Ending } from '../../text/ending'
import type { Span } from '../../types'
import { weigher } from '../../weigher'
import { regionAt } from '../region-at'
import type { Scope } from '../scope'
import { certainSubject } from './certain'
import { continuityOf } from './continuity'
import { earlierCandidates } from './earlier'
import { namedCandidates } from './named'
import { regionCandidates } from './region'
import { settingOf } from './setting'
import type { Asked, Chosen, Named } from './types'
import { SUBJECT_WEIGHTS } from './weights'

/**
 * The project or region that a figure speaks of. Where the grammar leaves no choice it decides; elsewhere every
 * candidate is described by features, and the highest sum of their weights wins, the first of equals.
 */
export function subjectOf(figure: Span, asked: Asked, clause: Span, named: Named, scope: Scope): Chosen {
  const places = named.places.length > 0 ? placesFor(figure, named, scope) : named.places
  const certain = certainSubject(figure, asked, clause, named, scope, places)
  if (certain) return certain
  const only = onlyPlace(figure, named, scope, places)
  if (only) return only
  const setting = settingOf(figure, asked, clause, named, scope, places)
  const candidates = [
    ...namedCandidates(setting),
    ...earlierCandidates(setting),
    ...regionCandidates(setting),
  ]
  for (const candidate of candidates) candidate.features.push(...continuityOf(setting, candidate.subject))
  let best = candidates[0]!
  let most = weigh(best.features)
  for (let i = 1; i < candidates.length; i++) {
    const weight = weigh(candidates[i]!.features)
    if (weight <= most) continue
    best = candidates[i]!
    most = weight
  }
  return { subject: best.subject, stated: best.stated, candidates }
}

/** The places that a figure may be said of: none inside another project's name, nor is 宁城段 a place. */
const placesFor = (
  figure: Span,
  { text, places, projects }: Named,
  { mentioned, sentence: now }: Scope,
): PlaceMention[] =>
  places.filter(
    (place) =>
      text[place.end] !== '段' &&
      !isAside(text, place, places, figure.start) &&
      !standsFor(text, place) &&
      !projects.some(({ mention }) => place.start >= mention.start && place.end <= mention.end) &&
      !mentioned.some(
        ({ project, sentence }) =>
          sentence === now && place.start >= project.start && place.end <= project.end,
      ),
  )

/** 作为X旗延链补链的关键一环,该项目…: the place only says what the undertaking is to it, or where a part of it lies. */
const standsFor = (text: string, { start, end }: PlaceMention): boolean =>
  (text.startsWith('作为', start - 2) && IS_TO_IT.test(text.slice(end, end + 32))) ||
  (OF_WHICH.test(text.slice(start - 3, start)) && IN_IT.test(text.slice(end, end + 10)))
/** 线路总长68公里,其中X县境内41公里: where a part of it lies. */
const OF_WHICH = new Ending(/其中,?$/)
const IN_IT = /^(?:境内|段)(?:线路|里程|长|全长|约|近|部分)*\d/
const IS_TO_IT = /^[^,。;]{0,24}(?:项目|工程|企业|公司|一环|环节|引擎|龙头|支撑|抓手|之一|代表),/

/** Where neither an undertaking nor another place has been named there is nothing to weigh. */
function onlyPlace(
  figure: Span,
  { text, projects, anaphors }: Named,
  scope: Scope,
  places: readonly PlaceMention[],
): Chosen | null {
  if (projects.length + anaphors.length + places.length + scope.mentioned.length > 0) return null
  if (scope.park && scope.park.code !== scope.base) return null
  const { code, stated } = regionAt(text, figure.start, places, scope)
  return code === scope.base ? { subject: code, stated } : null
}

const weigh = weigher(SUBJECT_WEIGHTS)
