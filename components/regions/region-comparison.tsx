import { regionsCopy } from '@/components/copy/regions'
import { rankingTitle, t, type View } from '@/lib/view'
import type { RegionData } from './region-data'
import type { RegionFindings } from './region-findings'
import { RegionRanking } from './region-ranking'

interface Props {
  view: View
  code: string
  findings: RegionFindings
  data: RegionData
}

/** The region among the units of its league, its place in the whole region, and what lies within it. */
export function RegionComparison({ view, code, findings, data }: Props) {
  const { language } = view
  const copy = regionsCopy(language)
  const { among, inside, view: compared } = findings
  const replaced = compared.measure !== view.measure || view.per !== null
  return (
    <section aria-labelledby="compared-heading" className="mt-10">
      <h2 id="compared-heading" className="sr-only">
        {copy.compared}
      </h2>
      {replaced && (
        <p className="mb-3 text-sm text-muted">
          {copy.otherMeasure(t(language).terms.viewMeasure[view.measure])}
        </p>
      )}
      <div className={among && inside ? 'pair-grid' : 'max-w-3xl'}>
        {among && (
          <div className="min-w-0">
            <RegionRanking
              id="league"
              view={compared}
              league={among}
              groups={data.groups}
              marked={code}
              title={findings.ranking}
            />
            {findings.wider && <p className="mt-2 text-sm text-muted">{findings.wider}</p>}
          </div>
        )}
        {inside && (
          <RegionRanking
            id="inside"
            view={compared}
            league={inside}
            groups={among ? data.parts : data.groups}
            title={rankingTitle(inside.rows, {
              ...inside.options,
              measure: compared.measure,
              basis: compared.basis,
              language,
            })}
          />
        )}
      </div>
      <p className="mt-2 text-[0.8125rem] text-muted">{copy.compareLead}</p>
    </section>
  )
}
