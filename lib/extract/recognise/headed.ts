import type { ProjectMention } from '../contracts'
import { overlaps } from '../text/overlaps'
import { facilityMentions } from './facility'
import { headStartOf, longerName } from './head-start'
import { listItems } from './list'
import type { NameFound } from './name-found'
import { type NamedHead, namedHeads } from './named-head'
import { addApart, type Searched } from './searched'
import { workMentions } from './works'

/** What a head names. */
interface Told {
  mentions: readonly ProjectMention[]
  /** The names of further heads begin behind it. */
  apart: boolean
}

/** Adds the undertakings of sentences whose names close with a noun of works (项目, 工程) or of a facility (水库, 产业园). */
export function addHeaded(all: readonly Searched[]): void {
  const heads = namedHeads(all)
  const told = toldBy(
    heads,
    heads.map(({ searched }) => searched.sentence.start),
  )
  let last: Searched | null = null
  let floor = 0
  for (const [i, head] of heads.entries()) {
    const { searched, headStart } = head
    const { found, sentence } = searched
    if (searched !== last) floor = sentence.start
    last = searched
    if (headStart < floor || found.some((one) => headStart >= one.start && headStart < one.end)) continue
    // behind what was named, a name cannot reach back as far
    const { mentions, apart } = floor === sentence.start ? told[i]! : toldBy([head], [floor])[0]!
    if (head.head === '个') addApart(found, mentions)
    else
      for (const item of mentions)
        if (!found.some((other) => !other.anaphoric && overlaps(item, other))) found.push(item)
    if (apart) floor = head.end
  }
}

const NOTHING: Told = { mentions: [], apart: false }
const PASSED: Told = { mentions: [], apart: true }

/**
 * What heads name: where the names of all begin is read first, then what is named.
 *
 * @param floors - offsets that their names do not reach back beyond
 */
function toldBy(heads: readonly NamedHead[], floors: readonly number[]): Told[] {
  const told = heads.map(() => NOTHING)
  const longer = heads.map((head, i) => (head.head === '个' ? 'none' : longerName(head, floors[i]!)))
  const starts = heads.map((head, i) =>
    head.head === '个' || longer[i] !== 'none' ? 0 : headStartOf(head, floors[i]!),
  )
  const works: Names = { found: [], at: [] }
  const facilities: Names = { found: [], at: [] }
  for (const [i, head] of heads.entries()) {
    const { searched, headStart, end, after, extended } = head
    const { text, sentence, around } = searched
    if (head.head === '个') told[i] = { mentions: listItems(text, headStart, sentence, around), apart: false }
    else if (longer[i] === 'programme') told[i] = PASSED
    else if (longer[i] === 'none') {
      const from = starts[i]!
      const before = text.slice(Math.max(sentence.start, from - 14), from)
      const names = head.works ? works : facilities
      names.found.push({ text, sentence, around, from, headStart, end, extended, before, after })
      names.at.push(i)
    }
  }
  for (const [i, mention] of workMentions(works.found).entries())
    if (mention) told[works.at[i]!] = toldAs(mention)
  for (const [i, mention] of facilityMentions(facilities.found).entries())
    if (mention) told[facilities.at[i]!] = toldAs(mention)
  return told
}

/** Possible names, and which of the heads close them. */
interface Names {
  found: NameFound[]
  at: number[]
}

const toldAs = (mention: ProjectMention | ProjectMention[]): Told =>
  Array.isArray(mention)
    ? { mentions: mention, apart: false }
    : { mentions: [mention], apart: !mention.anaphoric }
