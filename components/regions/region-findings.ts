import { figureOf } from '@/components/charts/rows'
import { regionsCopy } from '@/components/copy/regions'
import { evidenceLink } from '@/components/figures/evidence-link'
import { citedFinding } from '@/components/sentence/cite'
import { prefectureOf, ROOT, regionLabel } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import { type CitedText, peersOf, rankIn, rankSentence, rankTitle, regionTitle, type View } from '@/lib/view'
import { comparableView, leagueIn, levelOf } from './league'
import { isNarrowed } from './narrowed'
import type { RegionData } from './region-data'

/** What the page of a region says of it: its title, its places in rankings, its peers. Nothing is read here. */
export function regionFindings(mine: View, code: string, data: RegionData) {
  const view = comparableView(mine)
  const { language, measure, basis } = view
  const level = levelOf(code)
  const name = regionLabel(code, language)
  const league = code === ROOT || level === 'prefecture' ? ROOT : (prefectureOf(code) ?? ROOT)
  const among = leagueIn(league, level, view, data.groups)
  const whole = leagueIn(ROOT, level, view, data.groups)
  const inside =
    code === ROOT ? whole : level === 'prefecture' ? leagueIn(code, 'county', view, data.parts) : null
  const rank = code === ROOT ? null : rankIn(among.ranked, code, basis)
  return {
    view,
    name,
    level,
    among: code === ROOT ? null : among,
    inside,
    rank,
    title: regionTitle({
      name,
      language,
      measure,
      basis,
      projects: data.figures.projects,
      rank: rank ?? ownFigure(view, data),
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
  }
}

/** The whole region is ranked nowhere; its own figure is still told. */
function ownFigure(view: View, { figures }: RegionData) {
  const figure = figureOf(view)
  if (figure === 'projects') return null
  const sum = figures.sums[figure]
  if (sum.value === null) return null
  return {
    basis: view.basis ?? ('planned' as const),
    value: sum.value,
    qualifier: sum.inexact > 0 ? ('about' as const) : ('exact' as const),
    place: 1,
    tied: [],
    stated: 1,
  }
}

export type RegionFindings = ReturnType<typeof regionFindings>

/** The page's finding as a sentence with footnotes; null where there is no figure to tell. */
export function regionSentence(
  findings: RegionFindings,
  mine: View,
  snapshot: Snapshot,
  origin: string,
  data: RegionData,
): CitedText | null {
  const { view, rank, sentence, title } = findings
  if (data.citations.rows.length === 0) return null
  const figure = figureOf({ ...view, basis: rank?.basis ?? view.basis })
  return citedFinding({
    view,
    snapshot,
    origin,
    claim: rank === null || sentence === null ? title : sentence.figure,
    standing: rank === null ? '' : sentence?.standing,
    citations: data.citations,
    all: evidenceLink({ ...mine, edition: snapshot.number }, figure),
  })
}
