import { findPlaces } from '@/lib/regions'
import { charset, hasAny } from '../text/charset'
import type { Span } from '../types'
import type { Dateline } from './types'

const HAN = '\\p{Script=Han}'
const AGENCY = '(?:本报|本台|本网|新华社|中新社|人民网|新华网|中新网)'

const FILED = new RegExp(
  `^(?:${AGENCY}(?<place>(?!讯|消息)${HAN}{2,8}?)?(?:(?<month>\\d{1,2})月(?<day>\\d{1,2})日)?(?<wire>电|讯|消息)(?=[\\s(,:“]|${HAN}|$)|` +
    `(?<town>${HAN}{2,7}?)(?:(?<month2>\\d{1,2})月(?<day2>\\d{1,2})日)?(?<kind>讯|电)(?=[\\s(:“]|近|日前|昨|今|\\d{1,2}月|眼下|连日|随着|记者|为|在|自|入|去年|截至|目前|$))`,
  'u',
)

const WIRE = charset('讯电')

/** 通讯, 资讯, 供电 …: words that end in 讯 or 电 without being datelines. */
const WORDS =
  /(?:通|资|喜|简|快|视|音|审|腾|发|供|用|来|风|水|火|核|光|煤|绿|停|充|节|送|输|配|机|家|弱|强|汛)$/

/** 嘎鲁图讯苏里格…: the space behind is gone, but what stands in front is a place and nothing else. */
const SEAT = new RegExp(`^(?<town>${HAN}{2,6}?)讯(?=${HAN}|[“《\\d])`, 'u')

function seatOf(head: string): RegExpExecArray | null {
  const match = SEAT.exec(head)
  if (!match) return null
  const { town } = match.groups!
  // some seats are found where a dateline follows only
  const [place] = findPlaces(`${town}讯`)
  return place && place.start === 0 && place.end >= town!.length - 1 ? match : null
}

/** The dateline that opens a paragraph: 薛家湾讯, 本报包头10月21日电(记者 …), 本报讯. Null where there is none. */
export function datelineOf(text: string, span: Span): Dateline | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + 40))
  if (!hasAny(head, WIRE) && !head.includes('消息')) return null
  const match = FILED.exec(head) ?? seatOf(head)
  if (!match) return null
  const { place, town, month, day, month2, day2 } = match.groups! as Record<string, string | undefined>
  if (town && WORDS.test(town)) return null
  const dateline: Dateline = {
    span: { start: span.start, end: span.start + match[0].length },
    printedPlace: place ?? town ?? '',
  }
  const m = Number(month ?? month2)
  const d = Number(day ?? day2)
  if (m >= 1 && m <= 12 && d >= 1 && d <= 31) Object.assign(dateline, { month: m, day: d })
  return dateline
}
