import { mapRows } from '@/components/charts/region-map'
import { industryRows, pairNameOf, regionRows, statusRows, unplacedGroups } from '@/components/charts/rows'
import { pictureCopy } from '@/components/copy/picture'
import {
  type Chart,
  type Colours,
  industryBars,
  type RegionRow,
  rankingBars,
  regionMap,
  renderChart,
  statusFunnel,
} from '@/lib/charts'
import type { PictureChart } from '@/lib/export/picture/content'
import { loadGeo } from '@/lib/store/geo'
import { type GroupRow, loadGroups, type Snapshot } from '@/lib/store/read'
import { chartSubtitle, rankingTitle, statusTitle, t, type View, wholeOf } from '@/lib/view'
import type { ChartName } from './chart-names'

/** As many bars as can be read in a picture. */
const MOST = 12

interface Look {
  /** Pixels that the chart is laid out for: 390 gives letters that can be read on a phone. */
  width: number
  colours: Colours
}

/** Some charts of a view with their findings, each loaded by one statement. */
export async function loadDrawings(
  snapshot: Snapshot,
  view: View,
  names: readonly ChartName[],
  look: Look,
): Promise<PictureChart[]> {
  const pair = pairNameOf(view)
  const needed = (...ofThese: ChartName[]) => names.some((name) => ofThese.includes(name))
  const none: GroupRow[] = []
  const [regions, industries, stages] = await Promise.all([
    needed('map', 'ranking') ? loadGroups(snapshot, view, view.level, pair) : none,
    needed('industries') ? loadGroups(snapshot, view, 'industry', pair) : none,
    needed('stages') ? loadGroups(snapshot, view, 'status', 'investment') : none,
  ])
  const draw: Record<ChartName, () => PictureChart> = {
    map: () => mapPicture(view, regions, look),
    ranking: () => rankingPicture(view, regions, look),
    industries: () => industryPicture(view, industries, look),
    stages: () => stagePicture(view, stages, look),
  }
  return names.map((name) => draw[name]())
}

/** The finding of the map and the ranking: of regions as they stand to each other. */
export function regionFinding(view: View, groups: readonly GroupRow[], rows: readonly RegionRow[]): string {
  const partial = unplacedGroups(view, groups).length > 0 || view.regions.length > 0
  const { measure, basis, language } = view
  return rankingTitle(rows, { measure, basis, language, whole: partial ? null : wholeOf(view) })
}

function mapPicture(view: View, groups: readonly GroupRow[], look: Look): PictureChart {
  const rows = regionRows(view, groups)
  const geo = loadGeo()
  const { within, level } = view
  const inside = geo.counties.features.filter(({ properties }) => properties.parent === within)
  const shapes =
    level === 'prefecture'
      ? geo.prefecturesCoarse
      : within
        ? { ...geo.counties, features: inside }
        : geo.counties
  const lines = level === 'county' && !within ? { lines: geo.meshes.prefectures } : {}
  const chart = regionMap(mapRows(view, rows), shapes, { ...optionsOf(view, look), ...lines })
  return rendered('map', chart, regionFinding(view, groups, rows), chartSubtitle(view, ''), look)
}

function rankingPicture(view: View, groups: readonly GroupRow[], look: Look): PictureChart {
  const rows = regionRows(view, groups)
  const stated = rows.filter(
    (row) => view.measure === 'projects' || row.planned !== null || row.actual !== null,
  )
  const subtitle = `${t(view.language).terms.level[view.level]} · ${chartSubtitle(view, '')}`
  const chart = rankingBars(stated.slice(0, MOST), optionsOf(view, look))
  return rendered('ranking', chart, regionFinding(view, groups, rows), subtitle, look)
}

function industryPicture(view: View, groups: readonly GroupRow[], look: Look): PictureChart {
  const rows = industryRows(view, groups)
  const { measure, basis, language } = view
  const stated = rows.filter((row) => measure === 'projects' || row.planned !== null || row.actual !== null)
  const title = rankingTitle(rows, { measure, basis, language, whole: null })
  const subtitle = `${t(language).chart.byIndustry} · ${chartSubtitle(view, '')}`
  return rendered(
    'industries',
    industryBars(stated.slice(0, MOST), optionsOf(view, look)),
    title,
    subtitle,
    look,
  )
}

function stagePicture(view: View, groups: readonly GroupRow[], look: Look): PictureChart {
  const { language } = view
  const rows = statusRows(view, groups)
  const chart = statusFunnel(rows, { language, width: look.width })
  return rendered('stages', chart, statusTitle(rows, language), pictureCopy(language).byStage, look)
}

function optionsOf({ measure, basis, language }: View, { width }: Look) {
  return { measure, basis, language, width }
}

function rendered(name: ChartName, chart: Chart, title: string, subtitle: string, look: Look): PictureChart {
  const { width, height } = chart
  return {
    title,
    subtitle,
    width,
    height,
    svg: renderChart(chart, { id: `${name}-${look.width}`, title, colours: look.colours }),
  }
}
