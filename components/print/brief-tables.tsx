import { OfficialTable } from '@/components/charts/official-table'
import { SumsTable } from '@/components/charts/regions-section'
import { CompareTable } from '@/components/compare/compare-table'
import { DifferencesSection } from '@/components/compare/differences-section'
import { measureRows } from '@/components/compare/table'
import { briefCopy } from '@/components/copy/brief'
import { isOfficial } from '@/lib/view'
import type { Brief } from './load-brief'

/** The figures of a brief as a table: of a view its regions, of a comparison what its page has below the charts. */
export function BriefTables({ brief: { address, view, finding, table } }: { brief: Brief }) {
  const { language } = view
  if (table.kind === 'compared') {
    const { codes, statistics } = table
    const rows = measureRows(address.view, codes, table)
    return (
      <div className="brief-table">
        <CompareTable view={address.view} codes={codes} rows={rows} statistics={statistics} />
        <DifferencesSection rows={rows} codes={codes} language={language} />
      </div>
    )
  }
  const { comparison } = table
  return (
    <section className="brief-table">
      <h2 className="title text-xl">{briefCopy(language).table}</h2>
      {isOfficial(view.measure) ? (
        <OfficialTable view={view} rows={comparison.statistics} caption={finding} />
      ) : (
        <SumsTable view={view} comparison={comparison} caption={finding} />
      )}
    </section>
  )
}
