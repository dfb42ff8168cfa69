import { IndustriesFigure, StatusFigure } from '@/components/charts/breakdowns'
import { regionsCopy } from '@/components/copy/regions'
import type { Cite } from '@/components/sentence/cite-charts'
import { citeRegions } from '@/components/sentence/cite-regions'
import { ROOT } from '@/lib/regions'
import { type CitedText, rankingTitle, type View } from '@/lib/view'
import { levelOf } from './league'
import type { RegionData } from './region-data'
import type { RegionFindings } from './region-findings'
import { RegionRanking } from './region-ranking'

interface Props {
  /** Of this region alone. */
  view: View
  code: string
  findings: RegionFindings
  data: RegionData
  cite: Cite
  /** Of the region's own place among its like. */
  sentence: CitedText
}

/** The region among the units of its league, what lies within it, and its projects by industry and by stage. */
export function RegionCharts({ view, code, findings, data, cite, sentence }: Props) {
  const { language } = view
  const copy = regionsCopy(language)
  const { among, inside } = findings
  const insideTitle = inside && rankingTitle(inside.rows, inside.options)
  return (
    <section aria-label={copy.compared} className="mt-10">
      <div className="pair-grid">
        {among && (
          <div className="min-w-0">
            <RegionRanking
              id="league"
              view={view}
              league={among}
              level={levelOf(code)}
              marked={code}
              title={findings.ranking}
              sentence={sentence}
            />
            {findings.wider && <p className="mt-2 text-sm text-muted">{findings.wider}</p>}
            <p className="mt-1 text-[0.8125rem] text-muted">{copy.compareLead}</p>
          </div>
        )}
        {inside && insideTitle && (
          <RegionRanking
            id="inside"
            view={view}
            league={inside}
            level={code === ROOT ? 'prefecture' : 'county'}
            title={insideTitle}
            sentence={citeRegions(cite, insideTitle, view, inside.comparison)}
          />
        )}
        <div className={among && inside ? 'pair-grid col-span-full' : 'grid content-start gap-10'}>
          <IndustriesFigure view={view} groups={data.industries} capacity={data.capacity} cite={cite} />
          <StatusFigure view={view} groups={data.stages} cite={cite} />
        </div>
      </div>
    </section>
  )
}
