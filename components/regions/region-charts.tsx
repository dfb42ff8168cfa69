import { IndustriesFigure, StatusFigure } from '@/components/charts/breakdowns'
import { regionsCopy } from '@/components/copy/regions'
import { rankingTitle, t, type View } from '@/lib/view'
import type { RegionData } from './region-data'
import type { RegionFindings } from './region-findings'
import { RegionRanking } from './region-ranking'

interface Props {
  /** Of this region alone. */
  view: View
  code: string
  findings: RegionFindings
  data: RegionData
}

/** The region among the units of its league, what lies within it, and its projects by industry and by stage. */
export function RegionCharts({ view, code, findings, data }: Props) {
  const { language } = view
  const copy = regionsCopy(language)
  const { among, inside, view: compared } = findings
  const replaced = compared.measure !== view.measure || view.per !== null
  return (
    <section aria-label={copy.compared} className="mt-10">
      {replaced && (
        <p className="mb-3 text-sm text-muted">
          {copy.otherMeasure(t(language).terms.viewMeasure[view.measure])}
        </p>
      )}
      <div className="pair-grid">
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
            <p className="mt-1 text-[0.8125rem] text-muted">{copy.compareLead}</p>
          </div>
        )}
        {inside && (
          <RegionRanking
            id="inside"
            view={compared}
            league={inside}
            groups={among ? data.parts : data.groups}
            title={rankingTitle(inside.rows, inside.options)}
          />
        )}
        <div className={among && inside ? 'pair-grid col-span-full' : 'grid content-start gap-10'}>
          <IndustriesFigure view={{ ...compared, regions: [code] }} groups={data.industries} />
          <StatusFigure view={view} groups={data.stages} />
        </div>
      </div>
    </section>
  )
}
