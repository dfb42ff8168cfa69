import { figureOf } from '@/components/charts/rows'
import { regionsCopy } from '@/components/copy/regions'
import { evidenceLink } from '@/components/figures/evidence-link'
import { citedFinding } from '@/components/sentence/cite'
import { prefectureOf, ROOT, regionLabel } from '@/lib/regions'
import { SERIES, type Snapshot } from '@/lib/store/read'
import {
  type CitedText,
  isOfficial,
  peersOf,
  type Rank,
  rankIn,
  rankSentence,
  rankTitle,
  regionTitle,
  reportedClaim,
  type View,
} from '@/lib/view'
import { leagueIn, levelOf } from './league'
import { isNarrowed } from './narrowed'
import type { RegionData } from './region-data'

/** What the page of a region says of it: its title, its places in rankings, its peers. Nothing is read here. */
export function regionFindings(view: View, code: string, data: RegionData) {
  const { language, measure } = view
  // Official figures are what was counted.
  const basis = isOfficial(measure) ? null : view.basis
  const level = levelOf(code)
  const name = regionLabel(code, language)
  const league = code === ROOT || level === 'prefecture' ? ROOT : (prefectureOf(code) ?? ROOT)
  const among = leagueIn(league, level, view, data.comparison)
  const whole = leagueIn(ROOT, level, view, data.comparison)
  const inside =
    code === ROOT ? whole : data.parts === null ? null : leagueIn(code, 'county', view, data.parts)
  const rank = code === ROOT ? null : rankIn(among.ranked, code, basis)
  return {
    name,
    level,
    among: code === ROOT ? null : among,
    inside,
    rank,
    own: code === ROOT ? ownFigure(view, data) : rank,
    title: regionTitle({
      ...data.comparison.detail,
      comparable: among.options.comparable,
      name,
      language,
      measure,
      basis,
      projects: data.figures.projects,
      rank: code === ROOT ? ownFigure(view, data) : rank,
      area: code === ROOT ? null : among.options.area,
      places: data.places.length > 0,
      narrowed: isNarrowed(view),
    }),
    ranking: rankTitle(among.ranked, code, name, among.options),
    sentence: code === ROOT ? null : rankSentence(among.ranked, code, name, among.options),
    /** Only banners: a city's league is the whole region already. */
    wider:
      level === 'county'
        ? regionsCopy(language).inRegion(rankTitle(whole.ranked, code, name, whole.options))
        : null,
    peers: peersOf(code, {
      neighbours: data.neighbours,
      leading: data.leading,
      values: new Map(whole.rows.map((row) => [row.code, row[rank?.basis ?? basis ?? 'planned']])),
    }),
    rows: whole.rows,
    detail: data.comparison.detail,
  }
}

/** The whole region is ranked nowhere; what it sums up to is still told. */
function ownFigure(view: View, { figures }: RegionData): Rank | null {
  if (isOfficial(view.measure) || view.measure === 'capacity' || view.per !== null) return null
  const figure = figureOf(view)
  if (figure === 'projects')
    return { basis: 'planned', value: figures.projects, qualifier: 'exact', place: 1, tied: [], stated: 1 }
  const { value, inexact } = figures.sums[figure]
  if (value === null) return null
  return {
    basis: SERIES[figure].side,
    value,
    qualifier: inexact > 0 ? 'about' : 'exact',
    place: 1,
    tied: [],
    stated: 1,
  }
}

/** What a figure per head was divided by. */
function divisorText({ per, language }: View, { comparison }: RegionData): string {
  const year = comparison.statistics.find(({ indicator }) => indicator === 'population')?.year
  if (per === null || year === undefined) return ''
  return language === 'zh' ? `（按${year}年普查人口计）` : ` (by the census population of ${year})`
}

export type RegionFindings = ReturnType<typeof regionFindings>

/** The page's finding as a sentence with footnotes; null where there is no figure to tell. */
export function regionSentence(
  findings: RegionFindings,
  view: View,
  snapshot: Snapshot,
  origin: string,
  data: RegionData,
): CitedText | null {
  const { name, sentence, own } = findings
  if (own === null || isOfficial(view.measure) || view.measure === 'capacity') return null
  const figure = figureOf({ ...view, basis: own.basis })
  const citations = data.citations.get(figure)
  if (!citations || citations.rows.length === 0) return null
  const claim = reportedClaim(name, own, {
    ...data.comparison.detail,
    measure: view.measure,
    language: view.language,
  })
  return citedFinding({
    view,
    snapshot,
    origin,
    claim: `${claim}${divisorText(view, data)}`,
    standing: sentence?.standing,
    citations,
    all: evidenceLink({ ...view, edition: snapshot.number }, figure),
  })
}
