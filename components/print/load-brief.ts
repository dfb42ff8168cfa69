import { type Comparison, loadCapacity, loadComparison } from '@/components/charts/comparison'
import { pairOf } from '@/components/charts/rows'
import { type Address, pinned } from '@/components/share/address'
import { type ChartName, chartsToTell } from '@/components/share/chart-names'
import { headlineFigures } from '@/components/share/content-view'
import { loadScreenDrawings } from '@/components/share/screen-drawings'
import { figuresOfScreen } from '@/components/share/view-of-screen'
import type { PictureChart, PictureContent } from '@/lib/export/picture/content'
import {
  type FigureSelection,
  loadFigureEvidence,
  loadHeadline,
  loadProjectEvidence,
  type Snapshot,
} from '@/lib/store/read'
import type { View } from '@/lib/view'
import type { BriefEvidence } from './brief-sources'

/** About four pages of sentences. */
const MOST_SENTENCES = 24
/** Pixels: A4 has 688 between its margins, two charts side by side are scaled down a little. */
const WIDTHS: Partial<Record<ChartName, number>> = { map: 688, stages: 540 }
const HALF = 390

const lookOf = (name: ChartName) => ({ width: WIDTHS[name] ?? HALF, colours: 'light' as const })

export interface Brief {
  address: Address
  view: View
  figures: PictureContent['figures']
  charts: PictureChart[]
  comparison: Comparison
  evidence: BriefEvidence
}

/** What a printed brief of a screen holds. */
export async function loadBrief(snapshot: Snapshot, asked: Address): Promise<Brief> {
  const address = pinned(asked, snapshot.number)
  const view = figuresOfScreen(address)?.view ?? address.view
  const names = chartsToTell(address.path, view)
  const [headline, comparison, evidence, drawings] = await Promise.all([
    loadHeadline(snapshot, view),
    loadComparison(snapshot, view),
    loadEvidence(snapshot, view),
    Promise.all(names.map((name) => loadScreenDrawings(snapshot, address, [name], lookOf(name)))),
  ])
  return {
    address,
    view,
    // Places that are compared are not to be added up.
    figures: address.path === '/compare' ? [] : headlineFigures(view, headline),
    charts: drawings.flat(),
    comparison,
    evidence,
  }
}

/** The sentences behind what the view compares. */
async function loadEvidence(snapshot: Snapshot, view: View): Promise<BriefEvidence> {
  const paging = { page: 1, size: MOST_SENTENCES }
  if (view.measure === 'projects')
    return { kind: 'projects', page: await loadProjectEvidence(snapshot, view, paging) }
  const capacity = await loadCapacity(snapshot, view)
  const [planned, actual] = pairOf(view)
  const side = view.basis === 'actual' ? 'actual' : 'planned'
  const selection: FigureSelection = capacity
    ? { ...capacity, basis: side }
    : { series: side === 'actual' ? actual : planned }
  return { kind: 'figures', page: await loadFigureEvidence(snapshot, view, selection, paging) }
}
