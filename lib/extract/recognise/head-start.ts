import { goesOnTo } from './longer-name'
import { nameStart } from './name-start'
import type { NamedHead } from './named-head'
import { routeStart } from './route'

/** How a head stands in a longer name: in none; in one that another head closes; in the programme of the undertaking that follows. */
export type Longer = 'none' | 'name' | 'programme'

/** What is at work at a facility, and names nothing. */
const PARTS = /^(?:主体|土建|附属(?!项目)|线下|站前|站后)$/
const SIZED = /\d(?:万|亿)?(?:吨|千瓦|兆瓦|MW|GW|吉瓦|立方米|头|只|亩)/i
const UP_TO_WORKS = /^[\u4e00-\u9fffA-Za-z\d“”()·×—-]{1,22}?(?=项目|工程)/
const upToWorks = (after: string) =>
  after.includes('项目') || after.includes('工程') ? UP_TO_WORKS.exec(after) : null

/**
 * Whether a head is part of a longer name.
 *
 * @param floor - offset that no name reaches back beyond
 */
export function longerName(
  { searched, head, headStart, end, after, works }: NamedHead,
  floor: number,
): Longer {
  const { text } = searched
  const reachesOver = (length: number) => nameStart(text, end + length, floor) <= headStart
  if (!works) {
    // 火山公园生态保护项目: the facility is part of a longer name
    const longer = upToWorks(after)
    if (longer && !PARTS.test(longer[0]) && reachesOver(longer[0].length)) return 'name'
    const next = goesOnTo(after)
    return next > 0 && reachesOver(next) ? 'name' : 'none'
  }
  if (head !== '工程') return 'none'
  // X一体化工程中旗58万千瓦风电项目: the programme that an undertaking belongs to
  const longer = upToWorks(after)
  return longer &&
    SIZED.test(longer[0]) &&
    text.startsWith('项目', end + longer[0].length) &&
    reachesOver(longer[0].length)
    ? 'programme'
    : 'none'
}

/**
 * Where the name begins that a head closes.
 *
 * @param floor - offset that no name reaches back beyond
 */
export function headStartOf({ searched, head, headStart }: NamedHead, floor: number): number {
  const { text } = searched
  const programme = head === '项目' ? programmeBefore(text.slice(floor, headStart)) : null
  return programme
    ? nameStart(text, headStart - programme.length + programme.indexOf('工程'), floor)
    : routeStart(text, nameStart(text, headStart, floor), head, floor)
}

/** X工程三期重点: the name of a programme, with what stands between it and 项目. */
const programmeBefore = (before: string): string | null =>
  before.includes('工程')
    ? (/[\u4e00-\u9fff“”]{2,10}工程[一二三四五六七八九十]期[^,。;、等]{0,10}$/.exec(before)?.[0] ?? null)
    : null
