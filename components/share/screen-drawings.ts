import type { CompareChartName } from '@/components/compare/charts'
import type { PictureChart } from '@/lib/export/picture/content'
import { regionByCode } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import type { Address } from './address'
import type { ChartName, RegionChart, ViewChart } from './chart-names'
import { type Look, loadDrawings } from './drawings'
import { loadCompareDrawings } from './drawings-compare'
import { loadRegionDrawing } from './drawings-region'
import { figuresOfScreen } from './view-of-screen'

/** Charts of a screen with their findings, in the order asked for; what the screen does not have is left out. */
export async function loadScreenDrawings(
  snapshot: Snapshot,
  address: Address,
  names: readonly ChartName[],
  look: Look,
): Promise<PictureChart[]> {
  const { path, view, own } = address
  const code = path.split('/')[2] ?? ''
  const ofRegion = names.filter(isOfRegion)
  const ofView = names.filter((name): name is ViewChart => !isOfRegion(name) && !isOfComparison(name))
  const [inView, inRegion, compared] = await Promise.all([
    loadDrawings(snapshot, figuresOfScreen(address)?.view ?? view, ofView, look),
    regionByCode(code)
      ? Promise.all(ofRegion.map((name) => loadRegionDrawing(snapshot, view, code, name, look)))
      : [],
    path === '/compare'
      ? loadCompareDrawings(snapshot, view, own.regions ?? '', names.filter(isOfComparison), look)
      : [],
  ])
  const order = new Map<string, number>(names.map((name, i) => [name, i]))
  return [...inRegion, ...compared, ...inView].sort(
    (a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0),
  )
}

function isOfRegion(name: ChartName): name is RegionChart {
  return name === 'league' || name === 'inside'
}

function isOfComparison(name: ChartName): name is CompareChartName {
  return name.startsWith('compare-')
}
