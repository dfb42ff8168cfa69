import { isWithin } from '@/lib/regions'
import type { PlaceMention } from '../../contracts'
import { charset, hasAny } from '../../text/charset'
import { JOINS_ITEMS } from '../../text/list-joint'
import { Opening } from '../../text/opening'
import { Scan } from '../../text/scan'
import { opensClause } from '../clause-start'
import { isCompared, isVenue } from '../other-place'
import { partsBefore } from '../parts'
import { regionAt } from '../region-at'
import { feature } from './feature'
import type { Setting } from './setting'
import type { Candidate } from './types'

/** The park that a report stands in, called by its kind. */
const ZONE_WORDS = '(?:园区|开发区|高新区|经开区|产业园|工业园|园里|园内|新区)(?!管委会)'
const NAMES_ZONE = new Scan(new RegExp(ZONE_WORDS))
const ZONE = new RegExp(
  `(?:^|[,:“说])(?:目前,?|截至[^,]{2,8},|如今,?|去年,?|今年,?|整个|全|该)*${ZONE_WORDS}`,
)

/** A旗、B县和C区: the list that a place closes; empty where it stands alone. */
function listEndingAt(text: string, places: readonly PlaceMention[], last: PlaceMention): PlaceMention[] {
  const list = [last]
  for (let i = places.indexOf(last) - 1; i >= 0; i--) {
    if (!JOINS_ITEMS.test(text.slice(places[i]!.end, list[0]!.start))) break
    list.unshift(places[i]!)
  }
  return list.length > 1 ? list : []
}

/** 这家落户X市的企业: where the undertaking lies. */
const LIES = new Opening(/^(?:境内)?的(?:企业|公司|项目|工程|基地|工厂|厂|园区|矿|电站)/)

const PAUSES = charset(',;:')

function add(
  found: Map<string, Candidate>,
  code: string,
  stated: boolean,
  ...features: readonly string[]
): void {
  const known = found.get(code)
  if (!known) found.set(code, { subject: code, stated, features: [...features] })
  else {
    for (const name of features) if (!known.features.includes(name)) known.features.push(name)
    known.stated ||= stated
  }
}

/** Regions that a figure may be said of: the one reached at its place first, then all that its sentence names, then the article's. */
export function regionCandidates(setting: Setting): Candidate[] {
  const { figure, clause, named, scope, places } = setting
  const { text, sentence } = named
  const found = new Map<string, Candidate>()
  const at = regionAt(text, figure.start, places, scope)
  const lastPlace = places.findLast(({ end }) => end <= figure.start)
  const isProjects =
    lastPlace !== undefined &&
    named.projects.some(({ mention }) => mention.start >= lastPlace.end && mention.end <= figure.start)
  add(
    found,
    at.code,
    at.stated,
    at.stated ? 'region-at stated' : 'region-at carried',
    ...(isProjects ? ['place of-project'] : []),
  )
  const listed = lastPlace ? listEndingAt(text, places, lastPlace) : []
  const parts = partsBefore(text, figure.start, places)
  for (const place of places) {
    // 其中A旗82万亩、B县7万亩,总投资…: only parts of what is spoken of
    if (parts > 0 && place.start > parts && place.end <= figure.start)
      add(found, place.code, true, 'place listed')
    else if (place.end > figure.start || isVenue(text, place, places) || isCompared(text, place))
      add(found, place.code, true)
    else if (
      LIES.test(text.slice(place.end, place.end + 6)) ||
      named.projects.some(
        ({ mention }) =>
          mention.start >= place.end &&
          mention.start <= place.end + 3 &&
          /^(?:境内)?的?$/.test(text.slice(place.end, mention.start)),
      )
    )
      // 该旗X工程, 突泉县的X项目: where the undertaking lies
      add(found, place.code, true, 'place attached')
    else if (listed.includes(place)) {
      // A口岸、B口岸累计…: said of what holds them all
      const topic = opensClause(text, listed[0]!.start, sentence.start)
      add(
        found,
        at.code,
        true,
        ...(place.start >= clause.start ? ['place in-clause'] : []),
        feature('place', place.by),
        ...(topic ? ['place topic'] : []),
      )
      add(found, place.code, true, 'place listed')
    } else
      add(
        found,
        place.code,
        true,
        ...(place.start >= clause.start ? ['place in-clause'] : []),
        feature('place', place.by),
        ...(opensClause(text, place.start, sentence.start) ? ['place topic'] : []),
        ...(figure.start - place.end <= 4 && !hasAny(text.slice(place.end, figure.start), PAUSES)
          ? ['place adjacent']
          : []),
      )
  }
  // 园区现有企业57家, 开发区产值…: the zone spoken of
  if (scope.park && NAMES_ZONE.test(setting.spoken) && ZONE.test(setting.spoken))
    add(found, scope.park.code, false, 'zone again')
  add(found, scope.base, false)
  for (const [code, { features }] of found) {
    if (code === scope.base) continue
    if (isWithin(scope.base, code)) features.push('region above')
    else if (!isWithin(code, scope.base))
      features.push(features.includes('region-at carried') ? 'region elsewhere carried' : 'region elsewhere')
  }
  return [...found.values()]
}
