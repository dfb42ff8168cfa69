import { type Comparison, loadCapacity, loadComparison } from '@/components/charts/comparison'
import { mapRows } from '@/components/charts/region-map'
import { regionsTitle } from '@/components/charts/regions-section'
import { industryRows, pairNameOf, statusRows } from '@/components/charts/rows'
import { timelineSubtitle, timelineTitle } from '@/components/charts/timeline-words'
import { pictureCopy } from '@/components/copy/picture'
import {
  type Chart,
  type Colours,
  industryBars,
  rankingBars,
  regionMap,
  renderChart,
  statusFunnel,
} from '@/lib/charts'
import { timelineColumns, timelineOf } from '@/lib/charts/timeline'
import type { PictureChart } from '@/lib/export/picture/content'
import { loadGeo } from '@/lib/store/geo'
import {
  type GroupRow,
  loadGroups,
  loadTimeline,
  type ProductCapacity,
  type Snapshot,
  type TimelineRow,
} from '@/lib/store/read'
import {
  chartSubtitle,
  isOfficial,
  type MeasureDetail,
  rankingTitle,
  type ShownUnit,
  statusTitle,
  t,
  type View,
} from '@/lib/view'
import type { ChartName, ViewChart } from './chart-names'

/** As many bars as can be read in a picture. */
const MOST = 12

export interface Look {
  /** Pixels that the chart is laid out for: 390 gives letters that can be read on a phone. */
  width: number
  colours: Colours
  /** Of the map, where it is laid out differently. */
  mapWidth?: number
  /** The most bars; 12 if left out. */
  bars?: number
}

/** Some charts of a view with their findings. */
export async function loadDrawings(
  snapshot: Snapshot,
  view: View,
  names: readonly ViewChart[],
  look: Look,
): Promise<PictureChart[]> {
  const regions = names.includes('map') || names.includes('ranking')
  const [comparison, industries, stages, reports] = await Promise.all([
    regions ? loadComparison(snapshot, view) : null,
    names.includes('industries') ? loadIndustries(snapshot, view) : null,
    names.includes('stages') ? loadGroups(snapshot, view, 'status', 'investment') : null,
    names.includes('timeline') ? loadTimeline(snapshot, view) : null,
  ])
  return names.flatMap((name): PictureChart[] => {
    if (name === 'map' && comparison)
      return [mapPicture(view, comparison, { ...look, width: look.mapWidth ?? look.width })]
    if (name === 'ranking' && comparison) return [rankingPicture(view, comparison, look)]
    if (name === 'industries' && industries) return [industryPicture(view, industries, look)]
    if (name === 'stages' && stages) return [stagePicture(view, stages, look)]
    if (name === 'timeline' && reports) return [timelinePicture(view, reports, look)]
    return []
  })
}

interface Industries {
  groups: readonly GroupRow[]
  capacity: ProductCapacity | null
}

async function loadIndustries(snapshot: Snapshot, view: View): Promise<Industries> {
  const capacity = await loadCapacity(snapshot, view)
  return { groups: await loadGroups(snapshot, view, 'industry', capacity ?? pairNameOf(view)), capacity }
}

function mapPicture(view: View, comparison: Comparison, look: Look): PictureChart {
  const { rows, detail } = comparison
  const geo = loadGeo()
  const { within, level } = view
  const inside = geo.counties.features.filter(({ properties }) => properties.parent === within)
  const counties = within ? { ...geo.counties, features: inside } : geo.counties
  const chart = regionMap(mapRows(view, rows), level === 'prefecture' ? geo.prefecturesCoarse : counties, {
    ...detail,
    ...optionsOf(view, look),
    ...(level === 'county' && !within ? { lines: geo.meshes.prefectures } : {}),
  })
  const subtitle = chartSubtitle({ ...view, ...detail }, '')
  return rendered('map', chart, regionsTitle(view, comparison), subtitle, look)
}

function rankingPicture(view: View, comparison: Comparison, look: Look): PictureChart {
  const { rows, detail } = comparison
  const stated = rows.filter((row) => row.planned !== null || row.actual !== null)
  const chart = rankingBars(stated.slice(0, look.bars ?? MOST), { ...detail, ...optionsOf(view, look) })
  const subtitle = `${t(view.language).terms.level[view.level]} · ${chartSubtitle({ ...view, ...detail }, '')}`
  return rendered('ranking', chart, regionsTitle(view, comparison), subtitle, look)
}

/** As on the overview: by investment where industries do not have what regions are compared by. */
function industryPicture(given: View, { groups, capacity }: Industries, look: Look): PictureChart {
  const theirs = given.measure === 'capacity' ? capacity !== null : !isOfficial(given.measure)
  const view: View = { ...given, per: null, measure: theirs ? given.measure : 'investment' }
  const { measure, basis, language } = view
  const detail: MeasureDetail = {
    product: capacity?.product ?? null,
    unit: (capacity?.unit as ShownUnit | undefined) ?? null,
  }
  const rows = industryRows(view, groups, capacity)
  const stated = rows.filter((row) => measure === 'projects' || row.planned !== null || row.actual !== null)
  const chart = industryBars(stated.slice(0, look.bars ?? MOST), { ...detail, ...optionsOf(view, look) })
  const title = rankingTitle(rows, { ...detail, measure, basis, language, whole: null })
  const subtitle = `${t(language).chart.byIndustry} · ${chartSubtitle({ ...view, ...detail }, '')}`
  return rendered('industries', chart, title, subtitle, look)
}

function stagePicture(view: View, groups: readonly GroupRow[], look: Look): PictureChart {
  const { language } = view
  const rows = statusRows(view, groups)
  const chart = statusFunnel(rows, { language, width: look.width })
  return rendered('stages', chart, statusTitle(rows, language), pictureCopy(language).byStage, look)
}

function timelinePicture({ language }: View, reports: readonly TimelineRow[], look: Look): PictureChart {
  const timeline = timelineOf(reports)
  const chart = timelineColumns(timeline, { language, width: look.width })
  return rendered(
    'timeline',
    chart,
    timelineTitle(timeline, language),
    timelineSubtitle(timeline, language),
    look,
  )
}

function optionsOf({ measure, basis, language }: View, { width }: Look) {
  return { measure, basis, language, width }
}

/** A chart in its colours, with what is said of it. */
export function rendered(
  name: ChartName,
  chart: Chart,
  title: string,
  subtitle: string,
  { width: asked, colours }: Look,
): PictureChart {
  const { width, height } = chart
  const svg = renderChart(chart, { id: `${name}-${asked}`, title, colours })
  return { name, title, subtitle, width, height, svg }
}
