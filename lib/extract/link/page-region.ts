import { prefectureOf, publisherRegion, ROOT, regionByCode, resolvePlace } from '@/lib/regions'
import { everyMatch } from '../text/every-match'
import type { Hints } from '../types'
import { placesOf } from './page-places'

/** A newspaper's title inside the page: 《鄂尔多斯日报》, 锡林郭勒日报社. */
const MASTHEAD = /[\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|融媒体中心)/y
/** What such a title ends with, and how many characters may stand before that. */
const TITLE = /[日晚晨]报|融媒体中心/g
const LONGEST_NAME = 8

/** Looked for from the ends of titles: from every character it would take longer than all else that is read of a page. */
function mastheads(text: string): string[] {
  const found: string[] = []
  let floor = 0
  for (const title of everyMatch(text, TITLE)) {
    if (title.index < floor) continue
    for (let at = Math.max(floor, title.index - LONGEST_NAME); at < title.index; at++) {
      MASTHEAD.lastIndex = at
      const [masthead] = MASTHEAD.exec(text) ?? []
      if (masthead === undefined) continue
      found.push(masthead)
      floor = at + masthead.length
      break
    }
  }
  return found
}

/** Lines at the head and foot of a page that may carry the newspaper's title. */
const HEAD = 4
const FOOT = 3
const DATED = /\d{4}[年.\-/]\d{1,2}|星期[一二三四五六日天]|第[\d一二三四五六七八九十]{1,3}版/

/** The unit below the region whose newspaper prints its title beside date or page number: 阿鲁科尔沁旗融媒 2024年3月5日 第二版. */
function mastheadRegion(text: string): string | null {
  for (const line of [...linesAtHead(text), ...linesAtFoot(text)]) {
    if (line.length > 90 || !DATED.test(line) || /[。,]/.test(line)) continue
    for (const part of line.split(/[\s|·/]+|\d+[年月日版.]?/)) {
      const code = part.length >= 3 && part.length <= 16 ? publisherRegion(part) : null
      if (code && code !== ROOT) return code
    }
  }
  return null
}

const linesAtHead = (text: string) => printedLines(text.slice(0, 400)).slice(0, HEAD)
const linesAtFoot = (text: string) => printedLines(text.slice(-400)).slice(-FOOT)
const printedLines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

const byCount = (counts: ReadonlyMap<string, number>) =>
  [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

/** How often a county must be named, and its share of all counties named, for a page to be of its own paper. */
const NAMED = 6
const NEARLY_ALL = 0.85

/** The county that speaks of itself, 全旗 or 我市, on a page that names hardly any other; null where there is none. */
function countyOf(text: string, counties: ReadonlyMap<string, number>): string | null {
  const [top] = byCount(counties)
  if (!top || top[1] < NAMED) return null
  let all = 0
  for (const count of counties.values()) all += count
  const kind = regionByCode(top[0])?.name.at(-1)
  if (top[1] < NEARLY_ALL * all || !kind || !SELF[kind]?.test(text)) return null
  return top[0]
}
const SELF: Readonly<Record<string, RegExp>> = { 旗: /[全我]旗/, 县: /[全我]县/, 市: /我市/ }

/**
 * The unit a page speaks from: given by front matter, else the newspaper's, else the prefecture that nearly all places
 * of the page lie in, else the autonomous region. Null publisher where only the places told.
 */
export function pageRegion(text: string, hints: Hints): { region: string | null; publisher: string | null } {
  const publisher = hints.publisher ? publisherRegion(hints.publisher) : null
  if (hints.region)
    return {
      region: publisher && publisher !== ROOT ? publisher : hints.region,
      publisher: publisher ?? null,
    }
  if (publisher) return { region: publisher, publisher }
  const printed = mastheadRegion(text)
  if (printed) return { region: printed, publisher: printed }
  const counts = new Map<string, number>()
  const counties = new Map<string, number>()
  let total = 0
  for (const match of placesOf(text)) {
    const code = resolvePlace(match, null)
    const prefecture = code ? prefectureOf(code) : null
    if (!code || !prefecture) continue
    total++
    if (code !== prefecture) counties.set(code, (counties.get(code) ?? 0) + 1)
    counts.set(prefecture, (counts.get(prefecture) ?? 0) + 1)
  }
  for (const masthead of mastheads(text)) {
    const code = publisherRegion(masthead)
    if (code && code !== ROOT) return { region: code, publisher: code }
  }
  const own = countyOf(text, counties)
  if (own) return { region: own, publisher: null }
  const [top] = byCount(counts)
  if (!top) return { region: null, publisher: null }
  return top[1] >= 0.7 * total ? { region: top[0], publisher: null } : { region: ROOT, publisher: null }
}
