import { isWithin } from '@/lib/regions'
import { codeAt } from '@/lib/regions/alphabet'
import type { PlaceMention } from '../contracts'
import { commonRegion } from '../recognise/common-region'
import { charset, isIn } from '../text/charset'
import { JOINS_ITEMS } from '../text/list-joint'
import { Scan } from '../text/scan'
import { opensClause } from './clause-start'
import { isCompared } from './other-place'
import type { Scope } from './scope'

/** 新能源产业方面,A旗…。煤化工产业方面,…: what was named under one aspect does not go on under the next. */
export function enterAspect(scope: Scope, words: string): void {
  const at = words.indexOf('方面,')
  if (at < 2 || at > 14 || !ASPECT.test(words)) return
  if (scope.aspect?.paragraph === scope.paragraph) scope.region = scope.aspect.region
  else scope.aspect = { region: scope.region, paragraph: scope.paragraph }
}
const ASPECT = /^[\u4e00-\u9fff、]{2,14}方面,/

/** Updates the carried region after a sentence: its topical (first or deictic) place goes on. */
export function leaveSentence(
  scope: Scope,
  text: string,
  start: number,
  places: readonly PlaceMention[],
): void {
  const ofParts = scope.aside !== null && text.startsWith(PARTS, start)
  if (places.length === 0) {
    scope.here = null
    if (ofParts) scope.region = scope.base
    return
  }
  const topical: PlaceMention[] = []
  for (const [i, place] of places.entries()) {
    const before = i > 0 ? places[i - 1] : undefined
    if (
      place.by === 'deictic' ||
      (place.start - start <= 18 &&
        !text.startsWith('其中', place.start - 2) &&
        !isIn(codeAt(text, place.end), TO_ANOTHER) &&
        (before?.end === place.start || opensClause(text, place.start, start)) &&
        !isOfPerson(text.slice(place.end, place.end + 14))) ||
      // A旗、B旗和C旗各调运8万吨
      (before && topical.at(-1) === before && JOINS_ITEMS.test(text.slice(before.end, place.start)))
    )
      topical.push(place)
  }
  scope.here = hereOf(text, places)
  // 自治区统计局消息,…。其中…: the next sentence goes on with the whole region
  const reporter = places.findLast(({ reports }) => reports)
  if (reporter && places.every(({ start, code }) => start <= reporter.start || code === reporter.code)) {
    scope.region = reporter.code
    return
  }
  const codes = topical.map((place) => place.code)
  const code = listedTogether(text, places) ?? commonRegion(codes.slice(0, 3))
  if (!code) {
    if (ofParts) scope.region = scope.base
    return
  }
  scope.aside = null
  // a sentence may look up at the league or the region; what follows speaks of the article's own place again
  if (code !== scope.base && isWithin(scope.base, code)) {
    // 我盟境内…: a paragraph that opens with it is of it
    const opens = scope.sentence === scope.opening && topical[0]!.start - start <= 2
    scope.region = opens ? code : scope.base
    if (opens) return
    scope.aside = code
    return
  }
  scope.region = code
}

/** 全区进出口480亿元。其中,出口210亿元: the parts are of what the sentence before looked up at. */
export function enterSentence(scope: Scope, words: string): void {
  if (scope.aside === null) return
  if (words.startsWith(PARTS) && scope.said?.subject === scope.aside) scope.region = scope.aside
  else scope.aside = null
}
const PARTS = '其中'

/** 喀喇沁旗至宁城一级公路. */
const TO_ANOTHER = charset('至到—-')

/** The place named last, a zone's county where the sentence names that too. */
function hereOf(text: string, places: readonly PlaceMention[]): string | null {
  const last = places.findLast((place) => place.by !== 'deictic' && !isCompared(text, place))
  if (last?.by !== 'zone') return last?.code ?? null
  return places.findLast(({ by, code }) => by === 'name' && isWithin(code, last.code))?.code ?? last.code
}

/** A县X项目、B旗Y项目、C县Z项目等11个项目开工: what holds the places of such a list; null where there is none. */
function listedTogether(text: string, places: readonly PlaceMention[]): string | null {
  if (places.length < 3) return null
  const listed = places.filter(({ by }) => by === 'name')
  const last = listed.at(-1)
  if (listed.length < 3 || !last || !AND_SO_ON.test(text.slice(last.end, last.end + 40))) return null
  for (let i = 1; i < listed.length; i++)
    if (!/^[^,;:]*[、和及][^,;:、]*$/.test(text.slice(listed[i - 1]!.end, listed[i]!.start))) return null
  return commonRegion(listed.map(({ code }) => code))
}
const AND_SO_ON = /^[^,。;:]*等\d+[个项处]/

/** 苏尼特左旗牧民敖特根, X县Y镇种植户: where somebody lives who is told of. */
const PERSON =
  /^[\u4e00-\u9fff]{0,9}?(?:的)?(?:农?牧民|农民|村民|居民|市民|养殖户|种植户|养牛户|养羊户|种粮大户|养殖大户|农牧户|职工|青年|老人)(?![人户均年收可纯])/
/** Without one of these nobody is told of. */
const PEOPLE = new Scan(/[农牧村居市]民|养[殖牛羊]|种[植粮]|职工|青年|老人|农牧/)
const isOfPerson = (behind: string) => PEOPLE.test(behind) && PERSON.test(behind)
