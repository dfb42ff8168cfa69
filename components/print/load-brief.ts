import { type Comparison, loadCapacity, loadComparison } from '@/components/charts/comparison'
import { regionsTitle } from '@/components/charts/regions-section'
import { pairOf } from '@/components/charts/rows'
import { readChosen } from '@/components/compare/chosen'
import { loadFigures } from '@/components/compare/compare-data'
import type { CompareData } from '@/components/compare/table'
import { type Address, pinned } from '@/components/share/address'
import { type ChartName, chartsToTell } from '@/components/share/chart-names'
import { headlineFigures } from '@/components/share/content-view'
import { loadScreenDrawings } from '@/components/share/screen-drawings'
import { figuresOfScreen } from '@/components/share/view-of-screen'
import type { PictureChart, PictureContent } from '@/lib/export/picture/content'
import { regionByCode } from '@/lib/regions'
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

/** The regions of a view by its measure, or the places of a comparison by every measure. */
export type BriefTable =
  | { kind: 'regions'; comparison: Comparison }
  | ({ kind: 'compared'; codes: readonly string[] } & CompareData)

export interface Brief {
  address: Address
  view: View
  figures: PictureContent['figures']
  charts: PictureChart[]
  /** What is found, in a sentence; empty where there is none to be found. */
  finding: string
  table: BriefTable
  evidence: BriefEvidence
}

/** What a printed brief of a screen holds. */
export async function loadBrief(snapshot: Snapshot, asked: Address): Promise<Brief> {
  const address = pinned(asked, snapshot.number)
  const view = figuresOfScreen(address)?.view ?? address.view
  const names = chartsToTell(address.path, view)
  const compares = address.path === '/compare'
  const [headline, table, evidence, drawings] = await Promise.all([
    loadHeadline(snapshot, view),
    compares ? loadCompared(snapshot, address) : loadRegions(snapshot, view),
    loadEvidence(snapshot, view),
    Promise.all(names.map((name) => loadScreenDrawings(snapshot, address, [name], lookOf(name)))),
  ])
  const charts = drawings.flat()
  return {
    address,
    view,
    // Places that are compared are not to be added up.
    figures: compares ? [] : headlineFigures(view, headline),
    charts,
    finding:
      table.kind === 'regions' ? regionsTitle(view, table.comparison) : foundAmong(table.codes, charts),
    table,
    evidence,
  }
}

async function loadRegions(snapshot: Snapshot, view: View): Promise<BriefTable> {
  return { kind: 'regions', comparison: await loadComparison(snapshot, view) }
}

async function loadCompared(snapshot: Snapshot, { view, own }: Address): Promise<BriefTable> {
  const { codes } = readChosen(own.regions ?? null)
  return { kind: 'compared', codes, ...(await loadFigures(snapshot, view, codes)) }
}

/** What the first chart says; of places of several levels there is no ranking, because the larger hold the smaller. */
function foundAmong(codes: readonly string[], [first]: readonly PictureChart[]): string {
  return new Set(codes.map((code) => regionByCode(code)?.level)).size === 1 ? (first?.title ?? '') : ''
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
