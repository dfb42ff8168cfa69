import { regionsCopy } from '@/components/copy/regions'
import type { RegionRow } from '@/lib/charts'
import { industryLabel } from '@/lib/industries'
import { prefectureOf, regionLabel } from '@/lib/regions'
import {
  amountIn,
  type MeasureDetail,
  measureNoun,
  PEER_RULES,
  type PeerRule,
  type Rank,
  type View,
} from '@/lib/view'
import { compareLink, regionLink } from './addresses'

interface Props {
  view: View
  code: string
  peers: Record<PeerRule, string[]>
  rows: readonly RegionRow[]
  /** The industry that leads here; null where no project tells. */
  leading: string | null
  rank: Rank | null
  detail: MeasureDetail
}

/** Regions to compare with, each list under the rule that found it. */
export function RegionPeers({ view, code, peers, rows, leading, rank, detail }: Props) {
  const { language, measure } = view
  const copy = regionsCopy(language)
  const basis = rank?.basis ?? view.basis ?? 'planned'
  const noun = measureNoun(measure, basis, language, detail)
  const what: Record<PeerRule, string> = {
    league: regionLabel(prefectureOf(code) ?? '', language),
    neighbours: '',
    industry: leading === null ? '' : industryLabel(leading, language),
    value: noun,
  }
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const amount = (other: string) => {
    const row = byCode.get(other)
    const value = row?.[basis] ?? null
    if (value === null) return <span className="text-muted">{copy.noValue}</span>
    return amountIn(value, row?.[`${basis}Qualifier`] ?? 'exact', { ...detail, measure, language })
  }
  const shown = PEER_RULES.filter((rule) => peers[rule].length > 0)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="peers-heading" className="keep-on-paper mt-14">
      <h2 id="peers-heading" className="title text-xl">
        {copy.peers}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.peersLead(noun)}</p>
      <div className="peer-grid mt-4">
        {shown.map((rule) => (
          <section key={rule} aria-labelledby={`peers-${rule}`}>
            <h3 id={`peers-${rule}`} className="text-[0.9375rem]">
              {copy.rule[rule](what[rule])}
            </h3>
            <ul className="peer-list mt-1">
              {peers[rule].map((other) => (
                <li key={other}>
                  <a href={regionLink(view, other)}>{regionLabel(other, language)}</a>
                  <span className="tabular">{amount(other)}</span>
                  <a
                    className="no-print text-[0.8125rem]"
                    href={compareLink(view, [code, other])}
                    aria-label={copy.compareWith(regionLabel(other, language))}
                  >
                    {copy.compareOne}
                  </a>
                </li>
              ))}
            </ul>
            <p className="no-print mt-2 text-[0.875rem]">
              <a href={compareLink(view, [code, ...peers[rule]])}>{copy.compareAll}</a>
            </p>
          </section>
        ))}
      </div>
    </section>
  )
}
