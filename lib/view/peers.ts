import { children, prefectureOf, type Region, regionByCode } from '@/lib/regions'

/** How a peer is found; none is chosen by hand. */
export const PEER_RULES = ['league', 'neighbours', 'industry', 'value'] as const
export type PeerRule = (typeof PEER_RULES)[number]

export interface PeerGrounds {
  /** Codes of the units that share a border with each, of the same level. */
  neighbours: ReadonlyMap<string, readonly string[]>
  /** The leading industry of each unit of the level. */
  leading: ReadonlyMap<string, string>
  /** The figure compared by; null or absent: not reported. */
  values: ReadonlyMap<string, number | null>
}

/** As many peers as are read; the league has at most 13. */
const MOST: Record<PeerRule, number> = { league: 20, neighbours: 20, industry: 6, value: 4 }

/**
 * Peers of a unit, all of its own level: those of the same league (banners only), those that share a border, those where
 * the same industry leads, those whose figure is closest. The largest figure stands first, the closest under `value`.
 */
export function peersOf(code: string, grounds: PeerGrounds): Record<PeerRule, string[]> {
  const region = regionByCode(code)
  if (region === undefined || region.level === 'region')
    return { league: [], neighbours: [], industry: [], value: [] }
  const { neighbours, leading, values } = grounds
  const mine = leading.get(code)
  const sameLevel = (other: string) => other !== code && regionByCode(other)?.level === region.level
  const value = (other: string) => values.get(other) ?? null
  const own = value(code)
  const byValue = (a: string, b: string) => (value(b) ?? -1) - (value(a) ?? -1) || a.localeCompare(b)
  const distance = (other: string) => Math.abs((value(other) ?? 0) - (own ?? 0))
  const found: Record<PeerRule, string[]> = {
    league: leagueOf(region).filter(sameLevel).sort(byValue),
    neighbours: [...(neighbours.get(code) ?? [])].filter(sameLevel).sort(byValue),
    industry:
      mine === undefined
        ? []
        : [...leading.keys()]
            .filter((other) => leading.get(other) === mine && sameLevel(other))
            .sort(byValue),
    value:
      own === null
        ? []
        : [...values.keys()]
            .filter((other) => sameLevel(other) && value(other) !== null)
            .sort((a, b) => distance(a) - distance(b) || a.localeCompare(b)),
  }
  for (const rule of PEER_RULES) found[rule] = found[rule].slice(0, MOST[rule])
  return found
}

function leagueOf(region: Region): string[] {
  const league = region.level === 'county' ? prefectureOf(region.code) : null
  return league === null ? [] : children(league).map(({ code }) => code)
}
