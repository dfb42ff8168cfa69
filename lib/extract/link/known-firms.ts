import type { OrganisationMention } from '../contracts'
import { FIRM_END } from '../lexicon/firm-ends'
import { brandOf, coreName } from '../recognise/company-name'
import { isPlainNoun } from '../recognise/organisation'
import { Opening } from '../text/opening'
import { overlaps } from '../text/overlaps'
import { remembered } from '../text/remembered'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import type { DraftProject } from './draft'

/** Firms of an article by what it calls them the second time. */
export type KnownFirms = Map<string, string>

/** Offices, lenders and services are called by nouns that others share. */
const SHARED = new Scan(/银行|信用|供电|供水|保险|合作社|联合社|家庭[农牧]场|局$|油田/)
/** Groups share what they are called with much else, unless it ends like a producer's name. */
const GROUP = '集团'
/** Nouns that begin a core without telling one firm from another. */
const PLAIN = new Opening(
  /^(?:现代|绿色|新型|生态|国家|北方|华北|城市|建设|发展|投资|农牧|能源|电力|煤炭|天然|石油|中国)/,
)

/**
 * What newspapers may call a firm the second time: a short name as it stands, of a long one its core as long as that is short, or brand and
 * branch by two characters each (富隆生物 or 富隆科技 of 富隆生物科技), or a long brand alone (塞宝燕麦 of 塞宝燕麦食品).
 */
const shortsOf = remembered((name: string): readonly string[] => {
  if (SHARED.test(name)) return []
  const core = coreName(name)
  if (core.length < 4 || !/^[\u4e00-\u9fff]+$/.test(core)) return []
  if (core === name) return core.length <= 7 && FIRM_END.test(core) ? [core] : []
  const brand = brandOf(name)
  const shorts = new Set([
    ...(core.length <= 6 ? [core] : []),
    ...(brand.length < 4 ? [core.slice(0, brand.length + 2)] : [brand]),
    brand.slice(0, brand.length === 3 ? 3 : 2) + core.slice(-2),
  ])
  return [...shorts].filter(
    (short) =>
      short.length >= 4 &&
      !PLAIN.test(short) &&
      !isPlainNoun(short) &&
      (!name.endsWith(GROUP) || FIRM_END.test(short)),
  )
})

/** Firms that the names of an article's undertakings open with are known from then on. */
export function knowOwners(firms: KnownFirms, projects: readonly DraftProject[], article: number): void {
  for (let i = projects.length - 1; i >= 0 && projects[i]!.article === article; i--) {
    const { company } = projects[i]!
    if (company) know(firms, company)
  }
}

function know(firms: KnownFirms, name: string): void {
  for (const short of shortsOf(name)) if (!firms.has(short)) firms.set(short, name)
}

/**
 * Adds the places where a firm that the article has named is named again, whatever words stand around: 北铜新材的压延铜箔二期. The mentions
 * found in a paragraph are learned first.
 *
 * @param by - where the paragraph begins
 */
export function withKnownFirms(
  firms: KnownFirms,
  paragraph: string,
  found: OrganisationMention[],
  by: number,
): OrganisationMention[] {
  for (const { name } of found) know(firms, name)
  if (firms.size === 0) return found
  for (const mention of found) mention.name = firms.get(mention.name) ?? mention.name
  const extra: OrganisationMention[] = []
  for (const [short, full] of firms)
    for (let at = paragraph.indexOf(short); at >= 0; at = paragraph.indexOf(short, at + short.length)) {
      const span: Span = { start: at + by, end: at + by + short.length }
      const isTaken = (other: Span) => overlaps(span, other)
      if (found.some(isTaken) || extra.some(isTaken)) continue
      extra.push({ kind: 'organisation', name: full, ...span })
    }
  return extra.length > 0 ? [...found, ...extra].sort((a, b) => a.start - b.start) : found
}
