import { sourcesCopy } from '@/components/copy/sources'
import type { DocumentFact } from '@/lib/store/read'
import { FACT_GROUPS, factGroup, formatCount, type Language } from '@/lib/view'

/** What the colours and lines in the text mean, and how often each occurs. */
export function Legend({ facts, language }: { facts: readonly DocumentFact[]; language: Language }) {
  const copy = sourcesCopy(language)
  const counts = new Map<string, number>()
  for (const { fact, kind } of facts) {
    const group = factGroup(fact, kind)
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return (
    <ul aria-label={copy.legendLabel} className="fact-legend">
      {FACT_GROUPS.filter((group) => counts.has(group)).map((group) => (
        <li key={group}>
          <mark data-group={group}>{copy.groups[group]}</mark>{' '}
          <span className="tabular text-muted">{formatCount(counts.get(group) ?? 0, language)}</span>
        </li>
      ))}
    </ul>
  )
}
