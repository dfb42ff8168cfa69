import type { ProjectMention } from '../contracts'
import { overlaps } from '../text/overlaps'
import { facilityMentions } from './facility'
import type { NameFound } from './facility-candidate'
import { headStartOf, PROGRAMME } from './head-start'
import { listItems } from './list'
import { type NamedHead, namedHeads } from './named-head'
import { addApart, type Searched } from './searched'
import { workMention } from './works'

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
  const starts = heads.map((head, i) => (head.head === '个' ? 0 : headStartOf(head, floors[i]!)))
  const facilities: NameFound[] = []
  const at: number[] = []
  for (const [i, head] of heads.entries()) {
    const start = starts[i]!
    const { searched, headStart, end, after, extended } = head
    const { text, sentence, around } = searched
    if (head.head === '个') told[i] = { mentions: listItems(text, headStart, sentence, around), apart: false }
    else if (start < 0) {
      if (start === PROGRAMME) told[i] = PASSED
    } else {
      const before = text.slice(Math.max(sentence.start, start - 14), start)
      if (head.works) {
        const mention = workMention(text, start, headStart, end, before, around, sentence)
        if (mention) told[i] = toldAs(mention)
      } else {
        facilities.push({ text, sentence, around, from: start, headStart, end, extended, before, after })
        at.push(i)
      }
    }
  }
  for (const [i, mention] of facilityMentions(facilities).entries())
    if (mention) told[at[i]!] = toldAs(mention)
  return told
}

const toldAs = (mention: ProjectMention | ProjectMention[]): Told =>
  Array.isArray(mention)
    ? { mentions: mention, apart: false }
    : { mentions: [mention], apart: !mention.anaphoric }
