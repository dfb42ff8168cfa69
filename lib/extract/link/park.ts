import { isWithin } from '@/lib/regions'
import type { PlaceMention } from '../contracts'
import { nameStart } from '../recognise/name-start'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import type { Scope } from './scope'

/** 走进X经济开发区, 在X工业园区内: a park told by where it stands in its sentence, whether or not its name is known. */
const PARK =
  '((?:[\\u4e00-\\u9fff]{2,4}[市旗县区盟])?[\\u4e00-\\u9fff]{2,14}?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|经开区|工业园区|工业园|产业园区|产业园|化工园区|物流园区|循环经济园区?|互贸区|综合保税区|综保区|产业集中区|工业集中区|科技园|物流园|零碳产业园|装备制造产业园|开发区|产业集聚区|集聚区)(?:[东西南北]区)?)(?=内|里|,|的|。|投资|建设)'
const LOCATED = [
  new RegExp(`(?:在|走进|走入|来到|位于|坐落于|地处|落户(?:于)?|入驻|落地|进入|建在|选址)${PARK}`),
  new RegExp(`(?:,|讯\\s*|^)${PARK}`),
]
/** Places that are no parks although firms stand there. */
const NO_PARK = /口岸$|车站$|机场$/
/** A park that the sentence is about is no place of others: 产业园投产. */
const GENERIC = /^(?:各|该|全[市旗区县盟]|我[市旗区县盟]|多个|一批|重点|国家级|自治区级)/

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

/** The park that a sentence stands in: a known zone, or one told by its place; where another county is named, none. */
export function enterPark(text: string, sentence: Span, places: readonly PlaceMention[], scope: Scope): void {
  const zones = places.filter((place) => place.by === 'zone' && place.park && !NO_PARK.test(place.park))
  const zone = zones.at(-1)
  // 从A园区到B园区, 处处…: a tour of zones says of none that the next project lies in it
  if (zone && !zones.every(({ code }) => code === zone.code)) {
    scope.park = null
    return
  }
  if (zone) {
    scope.park = { name: zone.park!, code: zone.code }
    settle(text, sentence, zone, scope)
    return
  }
  const body = text.slice(sentence.start, sentence.end)
  const located = PARK_WORD.test(body) ? (LOCATED[0]!.exec(body) ?? LOCATED[1]!.exec(body)) : null
  if (located && !GENERIC.test(located[1]!)) {
    const at = sentence.start + located.index
    const end = at + located[0].length
    const name = text.slice(nameStart(text, end, end - located[1]!.length), end)
    const host = places.filter((place) => place.by !== 'zone' && place.start < end).pop()
    if (name.length >= 5 && !name.includes('讯')) {
      scope.park = { name, code: host?.code ?? scope.region }
      settle(text, sentence, { start: end - name.length, end }, scope)
      return
    }
  }
  const { park } = scope
  const elsewhere = places.find(
    (place) =>
      place.by !== 'zone' && place.start - sentence.start <= 10 && !(park && isWithin(park.code, place.code)),
  )
  if (park && elsewhere && !isWithin(elsewhere.code, park.code)) scope.park = null
}

const PARK_WORD = new Scan(/产业园|工业园|园区|开发区|高新区|经开区|集聚区/)
