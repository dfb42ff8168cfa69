import { nameStart } from './name-start'
import type { NamedHead } from './named-head'
import { goesOnTo } from './project-words'
import { routeStart } from './route'

/** The head closes no name: it stands inside a longer one. */
export const INSIDE = -1
/** The same, and what follows is an undertaking of the programme that the head closes the name of. */
export const PROGRAMME = -2

/** What is at work at a facility, and names nothing. */
const PARTS = /^(?:主体|土建|附属|线下|站前|站后)$/
const SIZED = /\d(?:万|亿)?(?:吨|千瓦|兆瓦|MW|GW|吉瓦|立方米|头|只|亩)/i
const UP_TO_WORKS = /^[\u4e00-\u9fffA-Za-z\d“”()·×—-]{1,22}?(?=项目|工程)/
const upToWorks = (after: string) =>
  after.includes('项目') || after.includes('工程') ? UP_TO_WORKS.exec(after) : null

/**
 * Where the name begins that a head closes; `INSIDE` or `PROGRAMME` where it closes none.
 *
 * @param floor - offset that no name reaches back beyond
 */
export function headStartOf(named: NamedHead, floor: number): number {
  const { searched, head, headStart, end, after, works } = named
  const { text } = searched
  if (!works) {
    // 火山公园生态保护项目: the facility is part of a longer name
    const longer = upToWorks(after)
    if (longer && !PARTS.test(longer[0]) && nameStart(text, end + longer[0].length, floor) <= headStart)
      return INSIDE
    const next = goesOnTo(after)
    if (next > 0 && nameStart(text, end + next, floor) <= headStart) return INSIDE
  } else if (head === '工程') {
    // X一体化工程中旗58万千瓦风电项目: the programme that an undertaking belongs to
    const longer = upToWorks(after)
    if (
      longer &&
      SIZED.test(longer[0]) &&
      text.startsWith('项目', end + longer[0].length) &&
      nameStart(text, end + longer[0].length, floor) <= headStart
    )
      return PROGRAMME
  } else if (head === '项目') {
    const programme = programmeBefore(text.slice(floor, headStart))
    if (programme) return nameStart(text, headStart - programme.length + programme.indexOf('工程'), floor)
  }
  return routeStart(text, nameStart(text, headStart, floor), head, floor)
}

/** X工程三期重点: the name of a programme, with what stands between it and 项目. */
const programmeBefore = (before: string): string | null =>
  before.includes('工程')
    ? (/[\u4e00-\u9fff“”]{2,10}工程[一二三四五六七八九十]期[^,。;、等]{0,10}$/.exec(before)?.[0] ?? null)
    : null
