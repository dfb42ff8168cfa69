import type { ReactNode } from 'react'
import { ZoomButton } from '@/components/client/zoom-button'
import { overviewCopy } from '@/components/copy/overview'
import { evidenceLink } from '@/components/figures/evidence-link'
import { Still } from '@/components/frame/still'
import { compareLink } from '@/components/regions/addresses'
import type { SearchedView } from '@/components/search-text'
import type { Cite } from '@/components/sentence/cite-charts'
import { citeRegions } from '@/components/sentence/cite-regions'
import { rankingBars, renderChart } from '@/lib/charts'
import { isWithin, regionLabel } from '@/lib/regions'
import type { GroupRow } from '@/lib/store/read'
import { chartSubtitle, formatCount, isOfficial, rankingTitle, t, type View, wholeOf } from '@/lib/view'
import { ChartFigure } from './chart-figure'
import type { Comparison } from './comparison'
import { drawn } from './drawn'
import { OfficialTable } from './official-table'
import { PairTable } from './pair-table'
import { RegionIndex } from './region-index'
import { mapRows, RegionMap } from './region-map'
import { tableRows, unplacedGroups } from './rows'
import { LevelLinks, PerLinks } from './view-links'

/** As many bars as fit beside the map; the rest is in the list below it. */
const MOST = 12
/** As many of them as are compared at a click. */
const FIRST = 5

interface Props {
  view: View
  comparison: Comparison
  cite?: Cite
  /** Beside the choice of the level: the search for a region. */
  tools?: ReactNode
}

/** The map, and beside it the same figures as a ranking. */
export function RegionsSection({ view, comparison, cite, tools }: Props) {
  const { language, measure, basis } = view
  const words = t(language)
  const copy = overviewCopy(language)
  const { rows, detail, statistics } = comparison
  const title = regionsTitle(view, comparison)
  const options = { ...detail, measure, basis, language, width: 420 }
  const stated = rows.filter((row) => row.planned !== null || row.actual !== null)
  const shown = stated.slice(0, MOST)
  const official = isOfficial(measure)
  return (
    <section aria-labelledby="regions-heading" className="mt-6">
      <h2 id="regions-heading" className="title text-2xl">
        {title}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {chartSubtitle({ ...view, ...detail }, '')}
        {[
          official && copy.officialNote(yearsOf(statistics, measure)),
          view.per === 'head' && copy.perHeadNote(yearsOf(statistics, 'population')),
        ]
          .filter(Boolean)
          .map((note) => ` · ${note}`)}
      </p>
      <div className="map-tools">
        <LevelLinks view={view} />
        <PerLinks view={view} />
        {tools}
      </div>
      <div className="map-grid" data-bound="">
        <div className="map-holder">
          <Still>
            <RegionMap view={view} rows={rows} detail={detail} title={title} />
          </Still>
          <ZoomButton
            open={words.chart.open}
            close={words.chart.close}
            map={{
              rows: mapRows(view, rows),
              options: { ...detail, measure, basis, language },
              level: view.level,
              within: view.within,
            }}
          />
        </div>
        <Still>
          <ChartFigure
            id="ranking"
            title={words.chart.ranking}
            subtitle={words.terms.level[view.level]}
            language={language}
            width={options.width}
            wide={drawn(['ranking', shown, options, title], () =>
              renderChart(rankingBars(shown, options), { id: 'ranking', title }),
            )}
            sentence={cite && citeRegions(cite, title, view, comparison)}
            note={
              <>
                {!official && <Unplaced view={view} groups={unplacedGroups(view, comparison.groups)} />}
                <SideBySide view={view} codes={shown.map(({ code }) => code)} />
              </>
            }
            table={
              official ? (
                <OfficialTable view={view} rows={statistics} caption={title} />
              ) : (
                <SumsTable view={view} comparison={comparison} caption={title} />
              )
            }
          />
        </Still>
        {view.level === 'county' && (
          <Still>
            <RegionIndex view={view} rows={rows} detail={detail} />
          </Still>
        )}
      </div>
    </section>
  )
}

/** The finding of map and ranking: of regions as they stand to each other. */
export function regionsTitle(view: SearchedView, { rows, groups, detail }: Comparison): string {
  const { measure, basis, language } = view
  // Sums that are filed under the level above belong to the whole but not to the rows; official figures overlap with it.
  // What a search has found is no whole of anything.
  const partial =
    unplacedGroups(view, groups).length > 0 ||
    view.regions.length > 0 ||
    isOfficial(measure) ||
    Boolean(view.search)
  const told = isOfficial(measure) ? rows : rows.map((row) => ({ ...row, name: toldName(view, row) }))
  return rankingTitle(told, { ...detail, measure, basis, language, whole: partial ? null : wholeOf(view) })
}

/** A city of which only some banners are chosen is not told as a whole. */
function toldName({ regions, language }: View, { code, name }: { code: string; name: string }): string {
  const part = !regions.includes(code) && regions.some((chosen) => chosen !== code && isWithin(chosen, code))
  return part ? `${name}${overviewCopy(language).chosenOnly}` : name
}

/** First and last year of an indicator's figures: 2022–2025. */
function yearsOf(statistics: Comparison['statistics'], indicator: string): string {
  const years = statistics
    .filter((row) => row.indicator === indicator)
    .map(({ year }) => year)
    .sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined) return ''
  return first === last ? String(first) : `${first}–${last}`
}

/** Every sum leads to its sentences; what stands for the level above is marked as not broken down. */
export function SumsTable(props: { view: View; comparison: Comparison; caption: string }) {
  const { view, comparison, caption } = props
  const { language } = view
  const { groups, rows, capacity, detail } = comparison
  const unplaced = unplacedGroups(view, groups)
  const isUnplaced = (key: string) => unplaced.some((group) => group.key === key)
  const name = (key: string) =>
    regionLabel(key, language) +
    (isUnplaced(key) ? (language === 'zh' ? '（未细分）' : ' (not broken down)') : '')
  const ordered = [...rows.flatMap((row) => groups.filter(({ key }) => key === row.code)), ...unplaced]
  const divided = new Map(rows.map((row) => [row.code, row]))
  return (
    <PairTable
      view={view}
      detail={detail}
      head={t(language).table.region}
      caption={caption}
      rows={tableRows(view, ordered, name, (key) => ({
        ...(isUnplaced(key) ? { at: key } : { region: key }),
        ...capacity,
      })).map((row) => ({ ...row, divided: divided.get(row.key) }))}
    />
  )
}

/** The regions chosen, or else the first of the ranking, side by side. */
function SideBySide({ view, codes }: { view: View; codes: readonly string[] }) {
  const chosen = view.regions.length > 1 ? view.regions : codes.slice(0, FIRST)
  if (chosen.length < 2) return null
  const copy = overviewCopy(view.language)
  return (
    <p className="no-print mt-2 text-[0.875rem]">
      <a href={compareLink(view, chosen)}>
        {view.regions.length > 1 ? copy.compareChosen : copy.compareFirst(chosen.length)}
      </a>
    </p>
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
