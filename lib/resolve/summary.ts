import { STATUSES, type Status } from '@/lib/extract/types'
import { regionByCode } from '@/lib/regions'
import { plainName } from './company'
import { featuresOf } from './features'
import { byLatest, byReport, compare, yearOf } from './order'
import type { MentionInput, ProjectSummary } from './types'

/** Longer names carry more than a name. */
const LONGEST_NAME = 40

const LEVELS = { region: 0, prefecture: 1, county: 2 }

function levelOf(region: string): number {
  const unit = regionByCode(region)
  return unit ? LEVELS[unit.level] : -1
}

const advance = (status: Status) => (status === 'unknown' ? -1 : STATUSES.indexOf(status))

/** The status of the latest report that states one; of reports of one date, the furthest. */
function statusOf(latestFirst: readonly MentionInput[]): Pick<ProjectSummary, 'status' | 'statusAsOf'> {
  const stating = latestFirst.filter((mention) => mention.status !== 'unknown')
  const [latest] = stating
  if (!latest) return { status: 'unknown', statusAsOf: null }
  const sameDay = stating.filter((mention) => mention.published === latest.published)
  const furthest = sameDay.reduce((a, b) => (advance(b.status) > advance(a.status) ? b : a))
  return { status: furthest.status, statusAsOf: latest.published }
}

/** The value most often given, the latest of equals. */
function mostFrequent(latestFirst: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of latestFirst) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}

/** Share of what the most telling name says that a shorter or more frequent name has to say to be preferred. */
const TELLING = 0.75

/** Of the names that tell most of what is said, the one that most reports use, then the shortest, then the latest. */
function nameOf(latestFirst: readonly MentionInput[]): string {
  const [{ name }] = latestFirst as [MentionInput]
  if (latestFirst.every((mention) => mention.name === name)) return name
  const names = new Map<string, { name: string; said: number; length: number; uses: number }>()
  for (const mention of latestFirst) {
    const plain = plainName(mention.name)
    const known = names.get(plain)
    if (known) {
      known.uses++
      continue
    }
    const features = featuresOf({ ...mention, aliases: [] })
    const said = (features.names[0]?.weight ?? 0) + features.quantities.size * 2 + features.phases.size
    const length = plain.length
    names.set(plain, { name: mention.name, said: length > LONGEST_NAME ? said / 4 : said, length, uses: 1 })
  }
  const most = Math.max(...[...names.values()].map(({ said }) => said))
  return [...names.values()]
    .filter(({ said }) => said >= TELLING * most)
    .reduce((a, b) => (b.uses > a.uses || (b.uses === a.uses && b.length < a.length) ? b : a)).name
}

/** The fullest of the companies' names, the latest of equally full ones. */
function companyOf(latestFirst: readonly MentionInput[]): string | null {
  let best: string | null = null
  for (const { company } of latestFirst) {
    if (company !== null && (best === null || plainName(company).length > plainName(best).length))
      best = company
  }
  return best
}

/** What all mentions of one undertaking say together. Independent of their order. */
export function summarise(mentions: readonly MentionInput[]): ProjectSummary {
  const earliest = [...mentions].sort(byReport)[0]!
  const latest = [...mentions].sort(byLatest)
  const deepest = Math.max(...latest.map((mention) => levelOf(mention.region)))
  const regions = latest.map((mention) => mention.region).filter((region) => levelOf(region) === deepest)
  const industries = latest.map((mention) => mention.industry).filter((industry) => industry !== 'general')
  const years = latest.map((mention) => yearOf(mention.published)).filter((year) => year !== null)
  return {
    key: earliest.key,
    name: nameOf(latest),
    company: companyOf(latest),
    park: latest.find((mention) => mention.park !== null)?.park ?? null,
    region: mostFrequent(regions)!,
    industry: mostFrequent(industries) ?? 'general',
    ...statusOf(latest),
    completion: latest.find((mention) => mention.completion !== null)?.completion ?? null,
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
    mentions: mentions.map((mention) => mention.key).sort(compare),
  }
}
