import { regionsCopy } from '@/components/copy/regions'
import { SourceLine } from '@/components/evidence/source-line'
import type { RegionSourceRow } from '@/lib/store/read'
import { formatCount, type View } from '@/lib/view'

interface Props {
  view: View
  sources: { rows: readonly RegionSourceRow[]; total: number }
}

/** The documents that state what the page says. */
export function RegionSources({ view, sources }: Props) {
  const { language } = view
  const copy = regionsCopy(language)
  const count = (n: number) => formatCount(n, language)
  return (
    <section aria-labelledby="sources-heading" className="mt-14">
      <h2 id="sources-heading" className="title text-xl">
        {copy.sources}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {sources.total === 0
          ? copy.noSources
          : copy.sourcesLead(count(sources.rows.length), count(sources.total))}
      </p>
      <ol className="mt-3 max-w-4xl">
        {sources.rows.map((row) => (
          <li key={row.documentKey} className="border-b border-line py-2">
            <SourceLine view={view} source={row} />
            <p className="text-[0.8125rem] text-muted">{copy.factsIn(count(row.facts))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
