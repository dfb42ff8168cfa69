import type { OrganisationMention } from '../contracts'
import { FIRM_END } from '../lexicon/firm-ends'
import { brandOf, coreName } from '../recognise/company-name'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import type { DraftProject } from './draft'

/** Firms of an article by what it calls them the second time. */
export type KnownFirms = Map<string, string>

/** Offices, lenders and services are called by nouns that others share. */
const SHARED = /银行|信用|供电|供水|保险|合作社|联合社|家庭[农牧]场|集团$|局$|油田/
/** Nouns that begin a core without telling one firm from another. */
const PLAIN = /^(?:现代|绿色|新型|生态|国家|北方|华北|城市|建设|发展|投资|农牧|能源|电力|煤炭|天然|石油|中国)/

/** What newspapers call a firm the second time: a short name as it stands, of a long one the four characters that open its core. */
function shortOf(name: string): string | null {
  if (SHARED.test(name)) return null
  const core = coreName(name)
  if (core.length < 4 || !/^[\u4e00-\u9fff]+$/.test(core)) return null
  if (core === name) return core.length <= 7 && FIRM_END.test(core) ? core : null
  // 北铜新材料科技: brand and branch by two characters each; a brand of three would cut the branch in two
  if (core.length > 6 && brandOf(name).length === 3) return null
  const short = core.length <= 6 ? core : core.slice(0, 4)
  return PLAIN.test(short) ? null : short
}

/** Firms that the names of an article's undertakings open with are known from then on. */
export function knowOwners(firms: KnownFirms, projects: readonly DraftProject[], article: number): void {
  for (let i = projects.length - 1; i >= 0 && projects[i]!.article === article; i--) {
    const { company } = projects[i]!
    const short = company && shortOf(company)
    if (short && !firms.has(short)) firms.set(short, company)
  }
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
  for (const { name } of found) {
    const short = shortOf(name)
    if (short && !firms.has(short)) firms.set(short, name)
  }
  if (firms.size === 0) return found
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
