import { figureOf } from '@/components/charts/rows'
import { regionsCopy } from '@/components/copy/regions'
import { ROOT, regionLabel } from '@/lib/regions'
import { SERIES } from '@/lib/store/read'
import {
  isOfficial,
  peersOf,
  type Rank,
  rankIn,
  rankSentence,
  rankTitle,
  regionTitle,
  type View,
} from '@/lib/view'
import { leagueIn, leagueOf, levelOf } from './league'
import { isNarrowed } from './narrowed'
import type { RegionData } from './region-data'

/** What the page of a region says of it: its title, its places in rankings, its peers. Nothing is read here. */
export function regionFindings(view: View, code: string, data: RegionData) {
  const { language, measure } = view
  // Official figures are what was counted.
  const basis = isOfficial(measure) ? null : view.basis
  const level = levelOf(code)
  const name = regionLabel(code, language)
  const among = leagueIn(leagueOf(code), level, view, data.comparison)
  const whole = leagueIn(ROOT, level, view, data.comparison)
  const inside =
    code === ROOT ? whole : data.parts === null ? null : leagueIn(code, 'county', view, data.parts)
  const rank = code === ROOT ? null : rankIn(among.ranked, code, basis)
  const own = code === ROOT ? ownFigure(view, data) : rank
  const finding = {
    ...data.comparison.detail,
    comparable: among.options.comparable,
    name,
    language,
    measure,
    basis,
    projects: data.figures.projects,
    rank: own,
    area: code === ROOT ? null : among.options.area,
    places: data.places.length > 0,
    narrowed: isNarrowed(view),
  }
  return {
    code,
    name,
    level,
    among: code === ROOT ? null : among,
    inside,
    rank,
    own,
    title: regionTitle(finding),
    /** The same for a sentence that names the filters itself. */
    told: regionTitle({ ...finding, narrowed: false }),
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

export type RegionFindings = ReturnType<typeof regionFindings>
