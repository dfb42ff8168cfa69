import type { PlaceMention } from '../contracts'

/** 、B县54万亩: a part with its number, as lists print them. */
const NUMBERED = /^[^,。;]*\d[^,。;]*$/
/** ,总投资12.6亿元: goes on with the whole, not with the part named last. */
const OF_WHOLE =
  /^,(?:计划|预计|概算|共|合计|总|累计|目前|现|已|截至[^,]{2,8},?)*(?:总?投资|资金|投入|落实|到位|争取|下达|安排|筹措|整合|兑付|兑现|总产[量值]|惠及|涉及|受益|带动)/

/**
 * Where 其中 stands whose parts are told before `at`, so that what follows is said of the whole again:
 * 全盟135万亩,其中A旗82万亩、B县7万亩;总产量…, or behind a comma where a list of places has ended; 0 where there is none.
 */
export function partsBefore(text: string, at: number, places: readonly PlaceMention[]): number {
  const [first] = places
  if (!first) return 0
  const floor = first.start
  const spoken = text.slice(floor, at)
  const closed = spoken.lastIndexOf(';')
  const part = closed < 0 ? -1 : spoken.lastIndexOf('其中', closed)
  if (part >= 0 && !/[。:]/.test(spoken.slice(part)) && !goesOnAt(floor + closed + 1, places))
    return floor + part
  if (places.length < 2) return 0
  const from = Math.max(0, at - LONGEST)
  const near = text.slice(from, at).lastIndexOf('其中')
  const listed = from + near
  if (near < 0 || text.slice(listed, at).includes('。')) return 0
  const among = places.filter(({ start, end }) => start > listed && end <= at)
  const last = among.at(-1)
  if (!last || among.length < 2) return 0
  const comma = text.indexOf(',', last.end)
  if (comma < 0 || comma >= at || !OF_WHOLE.test(text.slice(comma, at + 1))) return 0
  const list = text.slice(listed, comma)
  return NUMBERED.test(text.slice(last.end, comma)) && list.includes('、') ? listed : 0
}

/** 其中,A市生产原煤51万吨;B盟…: the next part begins with its own place. */
const goesOnAt = (at: number, places: readonly PlaceMention[]): boolean =>
  places.some(({ start, by }) => start === at && by === 'name')

/** Characters of a list of places with their numbers. */
const LONGEST = 240
