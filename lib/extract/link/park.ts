import { isWithin } from '@/lib/regions'
import type { PlaceMention } from '../contracts'
import { Ending } from '../text/ending'
import type { Span } from '../types'
import { parkLocatedIn } from './park-named'
import type { Scope } from './scope'

/** Places that are no parks although firms stand there. */
const NO_PARK = /口岸$|车站$|机场$/
/** 9个旗县区和X高新区: every county of a league, and the zone. */
const BESIDE_ALL = new Ending(/(?:旗县区?|旗县市区?|县区|区县|旗区)(?:、|和|及|以及|与)$/)
/** 该项目建在X开发区: where the undertaking spoken of stands. */
function settle(text: string, sentence: Span, park: Span, scope: Scope): void {
  const { project } = scope
  if (
    project &&
    !project.park &&
    scope.paragraph - scope.projectParagraph <= 1 &&
    (scope.entry === scope.paragraph ||
      /^(?:该|这个|这座|此)?(?:项目|工程|基地|工厂|电站|公司|园区|街区|产业园)[^,。;]{0,8}$/.test(
        text
          .slice(sentence.start, park.start)
          .replace(/(?:选址|建|坐落|位|落户)?(?:在|于)[^在于]{0,12}$/, ''),
      ))
  )
    project.park = scope.park!.name
}

/**
 * The park that a sentence stands in: a known zone, or one told by its place; where another county is named, none.
 *
 * @param told - false where no word for a park stands in the sentence
 */
export function enterPark(
  text: string,
  sentence: Span,
  places: readonly PlaceMention[],
  scope: Scope,
  told: boolean,
): void {
  const zones = places.filter((place) => place.by === 'zone' && place.park && !NO_PARK.test(place.park))
  const zone = zones.at(-1)
  // 从A园区到B园区, 处处…: a tour of zones says of none that the next project lies in it
  if (
    zone &&
    (!zones.every(({ code }) => code === zone.code) ||
      BESIDE_ALL.test(text.slice(sentence.start, zone.start)))
  ) {
    scope.park = null
    return
  }
  if (zone) {
    scope.park = { name: zone.park!, code: zone.code }
    settle(text, sentence, zone, scope)
    return
  }
  const located = told ? parkLocatedIn(text, sentence) : null
  if (located) {
    const host = places.filter((place) => place.by !== 'zone' && place.start < located.end).pop()
    scope.park = { name: located.name, code: host?.code ?? scope.region }
    settle(text, sentence, located, scope)
    return
  }
  const { park } = scope
  const elsewhere = places.find(
    (place) => place.by !== 'zone' && place.by !== 'town' && !(park && isWithin(park.code, place.code)),
  )
  if (park && elsewhere && !isWithin(elsewhere.code, park.code)) scope.park = null
}
