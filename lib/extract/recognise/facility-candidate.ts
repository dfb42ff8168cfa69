import type { OrganisationMention, PlaceMention } from '../contracts'
import { charset, hasAny } from '../text/charset'
import type { Span } from '../types'
import { BUILT_STRICTLY } from './built-after'
import { SUM_BEFORE } from './facility-context'
import { OWN_LINE, PRELIMINARY } from './facility-names'
import type { NameFound } from './name-found'
import { organisationBefore, type Surroundings, skipJoint, within } from './project-parts'
import { isOwned } from './told-as-one'

/** What may be the name of a plant, a line, a park …, with what stands around it. */
export interface FacilityCandidate extends Span {
  text: string
  sentence: Span
  around: Surroundings
  /** Where the noun begins that says what it is, and that noun. */
  headStart: number
  head: string
  /** Where the name begins behind its firm's, and the name. */
  nameFrom: number
  name: string
  organisation: OrganisationMention | undefined
  place: PlaceMention | undefined
  /** Some characters before and behind it. */
  before: string
  after: string
  /** The noun is followed by what is done with it: X水库除险加固. */
  extended: boolean
  /** How many characters of the name say which one it is, those of places left out. */
  specific: number
  /** Its sum tells which: 总投资21亿元的抽水蓄能电站. */
  priced: boolean
  /** Its owner tells which: X公司投资建设的污水处理厂. */
  owned: boolean
}

/** 共容纳16幢数据中心, 主厂房标高10米平台: how many or how high, and no name. */
const COUNTED_NAME = /(?:^|[纳有建成设含置])\d+余?[幢栋座个间](?!月)|标高\d|^\d[\d.]*米/
const DIGITS = charset('0123456789')
const hasDigit = (name: string) => hasAny(name, DIGITS)

/** The candidate; null where nothing says which one of its kind it is. */
export function facilityCandidate(found: NameFound): FacilityCandidate | null {
  const { text, sentence, around, from, headStart, end, extended } = found
  // X高铁站前工程全面开工: the line, told by the works that come first
  const preliminary = PRELIMINARY.exec(found.after)
  const after = preliminary ? found.after.slice(preliminary[0].length) : found.after
  const head = text.slice(headStart, end)
  const start = ordinalStart(text, withoutClass(text, from, end), head, sentence, around)
  const before = start === from ? found.before : text.slice(Math.max(sentence.start, start - 14), start)
  const organisation = organisationBefore(text, around, start, headStart)
  const nameFrom = organisation ? skipJoint(text, organisation.end, headStart) : start
  const name = text.slice(nameFrom, end)
  if (hasDigit(name) && COUNTED_NAME.test(name)) return null
  const place = within(around.places, nameFrom, end)
  const specific =
    (OWN_LINE.test(head) ? 2 : 0) +
    name.length -
    (end - headStart) -
    (place && place.end <= headStart ? place.end - place.start : 0)
  const lead = text.slice(Math.max(sentence.start, start - 48), start)
  const priced = name.length >= 4 && lead.includes('元') && SUM_BEFORE.test(lead)
  const owned = specific < 4 && BUILT_STRICTLY.test(after) && isOwned(text, nameFrom, sentence, around)
  if (
    specific < 2 &&
    !priced &&
    !owned &&
    !(organisation && name.length >= 2) &&
    !(place && specific >= 0 && end - headStart >= 2 && place.start === nameFrom)
  )
    return null
  return {
    text,
    sentence,
    around,
    start,
    end,
    headStart,
    head,
    nameFrom,
    name,
    organisation,
    place,
    before,
    after,
    extended,
    specific,
    priced,
    owned,
  }
}

/** 第一条[高速公路]X高速公路: the class that opens the name closes it as well. */
function withoutClass(text: string, start: number, end: number): number {
  for (let length = Math.min(4, (end - start - 2) >> 1); length > 1; length--)
    if (text.startsWith(text.slice(end - length, end), start)) return start + length
  return start
}

/** 内蒙古第八条特高压输电通道, 全区第二座抽水蓄能电站: which one it is, with the place that it is counted in. */
function ordinalStart(
  text: string,
  start: number,
  head: string,
  sentence: Span,
  { places }: Surroundings,
): number {
  if (!COUNTER.includes(text[start - 1] ?? ' ') || !ONE_BY_ONE.test(head)) return start
  const ordinal = ORDINAL.exec(text.slice(Math.max(sentence.start, start - 6), start))
  if (!ordinal) return start
  const at = start - ordinal[0].length
  return places.find((place) => place.end === at && place.by !== 'deictic')?.start ?? at
}
const COUNTER = '条座个家处'
/** What a place has a few of and counts. */
const ONE_BY_ONE =
  /(?:通道|特高压|电站|电厂|机场|铁路|高铁|高速|公路|水厂|处理厂|医院|大桥|隧道|水库|枢纽|站|煤矿|风电场|基地)$/
const ORDINAL = /第[一二三四五六七八九十\d]{1,3}[条座个家处]$/
