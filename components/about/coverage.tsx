import { aboutCopy } from '@/components/copy/about'
import { bare, linkTo } from '@/components/link'
import { industryLabel } from '@/lib/industries'
import { COUNTIES, regionLabel } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import type { CoverageRow } from '@/lib/store/read/coverage'
import { DEFAULT_VIEW, formatCount, t, type View } from '@/lib/view'
import { industryLines, silentCounties, yearLines } from './coverage-rows'
import { CoverageTable } from './coverage-table'

/** Regions by industries and by years, and the counties that nothing was read of. */
export function Coverage({
  view,
  snapshot,
  rows,
}: {
  view: View
  snapshot: Snapshot
  rows: readonly CoverageRow[]
}) {
  const { language } = view
  const copy = aboutCopy(language)
  const standard = bare(view, DEFAULT_VIEW)
  const silent = silentCounties(rows)
  const told = COUNTIES.length - silent.length
  return (
    <>
      <p className="mt-1 max-w-3xl">
        {copy.coverageLead(formatCount(snapshot.documents, language), formatCount(told, language))}
      </p>
      <CoverageTable
        view={view}
        title={copy.byIndustry}
        head={copy.industry}
        note={copy.unplacedNote}
        lines={industryLines(rows)}
        label={(slug) => (slug === null ? '' : industryLabel(slug, language))}
        href={(slug, prefecture) =>
          slug === null
            ? null
            : linkTo('/', standard, {}, { industries: [slug], regions: prefecture ? [prefecture] : [] })
        }
      />
      <CoverageTable
        view={view}
        title={copy.byYear}
        head={copy.year}
        note={copy.byYearNote}
        lines={yearLines(rows)}
        label={(year) => year ?? copy.undated}
      />
      {silent.length > 0 && (
        <details className="mt-4 max-w-3xl">
          <summary>{copy.silent(formatCount(silent.length, language))}</summary>
          <p className="mt-2 text-[0.9375rem]">
            {silent.map(({ code }) => regionLabel(code, language)).join(t(language).separator)}
          </p>
        </details>
      )}
    </>
  )
}
