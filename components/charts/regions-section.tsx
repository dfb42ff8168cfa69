import { ZoomButton } from '@/components/client/zoom-button'
import { overviewCopy } from '@/components/copy/overview'
import { evidenceLink } from '@/components/figures/evidence-link'
import { rankingBars, renderChart } from '@/lib/charts'
import { regionLabel } from '@/lib/regions'
import type { GroupRow } from '@/lib/store/read'
import { chartSubtitle, formatCount, rankingTitle, t, type View, wholeOf } from '@/lib/view'
import { ChartFigure } from './chart-figure'
import { drawn } from './drawn'
import { PairTable } from './pair-table'
import { mapRows, RegionMap } from './region-map'
import { regionRows, tableRows, unplacedGroups } from './rows'
import { LevelLinks } from './view-links'

/** As many bars as fit beside the map; the rest is in the table. */
const MOST = 12

/** The map, and beside it the same figures as a ranking. */
export function RegionsSection({ view, groups }: { view: View; groups: readonly GroupRow[] }) {
  const { language } = view
  const words = t(language)
  const rows = regionRows(view, groups)
  const unplaced = unplacedGroups(view, groups)
  const shown = rows
    .filter((row) => view.measure === 'projects' || row.planned !== null || row.actual !== null)
    .slice(0, MOST)
  // Sums that are filed under the level above belong to the whole but not to the rows.
  const whole = unplaced.length > 0 || view.regions.length > 0 ? null : wholeOf(view)
  const title = rankingTitle(rows, { measure: view.measure, basis: view.basis, language, whole })
  const options = { measure: view.measure, basis: view.basis, language, width: 420 }
  const name = (key: string) =>
    regionLabel(key, language) +
    (unplaced.some((group) => group.key === key)
      ? language === 'zh'
        ? '（未细分）'
        : ' (not broken down)'
      : '')
  const isUnplaced = (key: string) => unplaced.some((group) => group.key === key)
  return (
    <section aria-labelledby="regions-heading" className="mt-8">
      <h2 id="regions-heading" className="title text-2xl">
        {title}
      </h2>
      <p className="mt-1 text-sm text-muted">{chartSubtitle(view, '')}</p>
      <LevelLinks view={view} />
      <div className="map-grid">
        <div className="map-holder">
          <RegionMap view={view} rows={rows} title={title} />
          <ZoomButton
            open={words.chart.open}
            close={words.chart.close}
            map={{
              rows: mapRows(view, rows),
              measure: view.measure,
              basis: view.basis,
              language,
              level: view.level,
              within: view.within,
            }}
          />
        </div>
        <ChartFigure
          id="ranking"
          title={words.chart.ranking}
          subtitle={words.terms.level[view.level]}
          language={language}
          width={options.width}
          wide={drawn(['ranking', shown, options, title], () =>
            renderChart(rankingBars(shown, options), { id: 'ranking', title }),
          )}
          note={<Unplaced view={view} groups={unplaced} />}
          table={
            <PairTable
              view={view}
              head={words.table.region}
              caption={title}
              rows={tableRows(
                view,
                [...rows.flatMap((row) => groups.filter(({ key }) => key === row.code)), ...unplaced],
                name,
                (key) => (isUnplaced(key) ? { at: key } : { region: key }),
              )}
            />
          }
        />
      </div>
    </section>
  )
}

/** What was reported for the level above only: not ranked, not forgotten. */
function Unplaced({ view, groups }: { view: View; groups: readonly GroupRow[] }) {
  const projects = groups.reduce((sum, group) => sum + group.projects, 0)
  if (projects === 0) return null
  return (
    <p className="mt-2 text-[0.8125rem] text-muted">
      {overviewCopy(view.language).unplaced(formatCount(projects, view.language))}{' '}
      {groups.map((group, i) => (
        <span key={group.key}>
          {i > 0 && t(view.language).separator}
          <a href={evidenceLink(view, 'projects', { at: group.key })}>
            {regionLabel(group.key, view.language, 'short')} {formatCount(group.projects, view.language)}
          </a>
        </span>
      ))}
    </p>
  )
}
