import type { OrganisationMention, PlaceMention, ProjectMention, QuantityMention } from '../contracts'
import { shortNames } from '../recognise/organisation'
import { endsWithWorks, namesWorks } from '../recognise/works-end'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import { countsSuch } from './such'

/** Moves fresh mentions of a stretch to where the stretch begins; the mentions themselves are moved. */
export function shift<M extends Span>(mentions: M[], by: number): M[] {
  for (const mention of mentions) {
    mention.start += by
    mention.end += by
  }
  return mentions
}

/** A bureau of supply or a bank's branch names its place as its area. */
export const isOffice = ({ name }: OrganisationMention) => OFFICE.test(name)
const OFFICE = new Ending(/(?:供电局|供电公司|供电分公司|分公司|工务段|铁路局)$/)

/** Places that are no part of a firm's name, unless it is an office of the place. */
export const apartFromFirms = (
  places: readonly PlaceMention[],
  organisations: readonly OrganisationMention[],
): PlaceMention[] =>
  places.filter(
    (place) =>
      !organisations.some(
        (organisation) =>
          place.start >= organisation.start && place.end <= organisation.end && !isOffice(organisation),
      ),
  )

const EACH = /分别|各自?投资|依次为/

/** 光学项目和光电项目…总投资53亿元: two names with one sum are one entry. */
export function joinTwins(text: string, mentions: ProjectMention[], body: string): ProjectMention[] {
  if (!mentions.some((mention, i) => i > 0 && isTwin(text, mentions[i - 1], mention))) return mentions
  // 总投资分别为3亿元、5亿元: each has its own
  if (EACH.test(body)) return mentions
  const sums = body.match(/总投资|投资(?=\d|约|达|近|超)/g)?.length ?? 0
  const found: ProjectMention[] = []
  for (const [i, mention] of mentions.entries()) {
    const previous = found.at(-1)
    const next = mentions[i + 1]
    if (
      isTwin(text, previous, mention) &&
      // A机场和B、C、D4个机场: four
      !(next && text.slice(mention.end, next.start) === '、') &&
      (sums === 1 || /产业化$/.test(previous.name))
    ) {
      const start = previous.end - previous.name.length
      const name = text.slice(Math.max(previous.start, start), mention.end)
      found[found.length - 1] = {
        ...previous,
        name,
        company: previous.company ?? mention.company,
        end: mention.end,
      }
    } else found.push(mention)
  }
  return found
}

const BOTH = '和与及'

/** Whether nothing but 和 stands between two names. */
const isTwin = (
  text: string,
  previous: ProjectMention | undefined,
  mention: ProjectMention,
): previous is ProjectMention =>
  previous !== undefined &&
  mention.start === previous.end + 1 &&
  BOTH.includes(text[previous.end]!) &&
  !previous.anaphoric &&
  !mention.anaphoric

/** Between names of a list whose members share what is said behind it; each may have its size in brackets. */
const JOINS =
  /^[”》][“《]$|^[”》]?(?:\((?:由|总?投资|年产|总?装机|规模)?\d[^()。;,]{0,20}\))?(?:[一二三四五六]期|[一二三四五六七八九\d]+号(?:楼|线|机组|厂房)?)?(?:、|和|与|及|,?以及|,还有|等(?:一批|\d+个|重点|多个)?)[^,。;]{0,40}$/

/** Of each mention of a sentence whether it stands in such a list with the next (A、B和C开工). */
export const joinedToNext = (text: string, mentions: readonly ProjectMention[]): boolean[] =>
  mentions.map(({ end }, i) => i + 1 < mentions.length && JOINS.test(text.slice(end, mentions[i + 1]!.start)))

/** The names of a list that shares what is said before and behind it, as one; a mention in no list by itself. */
export function listOf(named: readonly ProjectMention[], joined: readonly boolean[], at: number): Span {
  let last = at
  while (joined[last]) last++
  return { start: named[firstOf(joined, at)]!.start, end: named[last]!.end }
}

/** Where the stretch of a mention begins: behind the mention before; of a list that shares what is said, where its first begins. */
export function listStart(
  named: readonly ProjectMention[],
  joined: readonly boolean[],
  at: number,
): number | undefined {
  const first = firstOf(joined, at)
  return first > 0 ? named[first - 1]!.end : undefined
}

function firstOf(joined: readonly boolean[], at: number): number {
  let first = at
  while (first > 0 && joined[first - 1]) first--
  return first
}

export function withShortNames(
  pairs: { full: string; short: string }[],
  paragraph: string,
  found: OrganisationMention[],
  by: number,
): OrganisationMention[] {
  for (const { full, short } of shortNames(paragraph)) {
    const name = found.find((other) => full.endsWith(other.name))?.name ?? full
    if (!pairs.some((pair) => pair.short === short && pair.full === name)) pairs.push({ short, full: name })
  }
  if (pairs.length === 0) return found
  const extra: OrganisationMention[] = []
  for (const { short, full } of pairs) {
    for (let at = paragraph.indexOf(short); at >= 0; at = paragraph.indexOf(short, at + short.length)) {
      const start = at + by
      const end = start + short.length
      if (found.some((other) => overlaps({ start, end }, other))) continue
      const owner = found.find((other) => full.endsWith(other.name))
      extra.push({ kind: 'organisation', name: owner?.name ?? full, start, end })
    }
  }
  return [...found, ...extra].sort((a, b) => a.start - b.start)
}

/** 34个重点项目, 新建的有58个, A、B等23个已开工: what follows is said of all of them. */
export function countsProjects(text: string, q: QuantityMention, sentence: Span): boolean {
  if (q.unit !== 'unit' || q.value < 2 || !q.counter) return false
  if (!q.counter.includes('个') && !q.counter.includes('项')) return false
  const right = text.slice(q.end, q.end + 18)
  const left = text.slice(Math.max(sentence.start, q.start - 14), q.start)
  return (
    (countsSuch(text, q, sentence) ||
      (namesWorks(right) && /^[^,。;]{0,16}(?:项目|工程)/.test(right)) ||
      // 新能源项目24个、到位资金41.3亿元
      (endsWithWorks(left) && /^、[^,。;、]{2,8}\d/.test(right)) ||
      (GOES_ON.test(right) &&
        /(?:项目|工程|的|有|其中|等|开工|复工|共|实施|安排|储备|新建|续建)[^,。;]{0,6}$/.test(left))) &&
    // 这项国家172项重大水利工程之一, 35个子项目全部完工: of the one undertaking spoken of
    !/^[^,。;]{0,24}(?:项目|工程)之一/.test(text.slice(q.end, q.end + 30)) &&
    !/^[^,。;]{0,4}(?:子项目|子工程|单项工程|单体工程|分项|标段)/.test(right)
  )
}

const GOES_ON = new Opening(/^(?:,|;|已|也|将|均|全部|进)/)
