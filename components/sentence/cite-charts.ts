import { loadCapacity } from '@/components/charts/comparison'
import { figureOf, pairNameOf } from '@/components/charts/rows'
import { evidenceLink } from '@/components/figures/evidence-link'
import { placeTitle } from '@/components/frame/place-title'
import {
  type Citations,
  type CitedFigure,
  loadCitations,
  PAIRS,
  type Snapshot,
  type StatisticRow,
} from '@/lib/store/read'
import { type CitedText, isOfficial, type View } from '@/lib/view'
import { citedFinding } from './cite'

/** Footnotes of a chart's sentence: more are not read. */
const CITED = 6
const NONE: Citations = { rows: [], documents: 0 }

/** Documents behind a figure, and where all its sentences are read. */
interface Cited {
  citations: Citations
  figure: CitedFigure
}

/** What the sentences of a screen's charts rest on. */
export interface ChartCitations {
  /** Of the measure that the view compares by; null where it is not a figure of projects. */
  measure: Cited | null
  /** Of what industries are compared by: investment, where they do not have the view's measure. */
  industries: Cited | null
  projects: Cited
}

/** The documents behind what charts of a view show, side by side. */
export async function loadChartCitations(snapshot: Snapshot, view: View): Promise<ChartCitations> {
  const figures = await citedFigures(snapshot, view)
  const [measure, projects, investment] = await Promise.all([
    figures.length > 0 ? firstCited(snapshot, view, figures) : null,
    firstCited(snapshot, view, ['projects']),
    figures.length > 0 ? null : firstCited(snapshot, view, sidesOf(view, PAIRS.investment)),
  ])
  return { measure, industries: measure ?? investment, projects }
}

/** The figures that a sentence may tell of a view's measure; none of official figures. */
async function citedFigures(snapshot: Snapshot, view: View): Promise<CitedFigure[]> {
  if (isOfficial(view.measure)) return []
  if (view.measure === 'projects') return ['projects']
  if (view.measure !== 'capacity') return sidesOf(view, PAIRS[pairNameOf(view)])
  const capacity = await loadCapacity(snapshot, view)
  if (capacity === null) return []
  const { product, unit } = capacity
  return sidesOf(view, [
    { product, unit, basis: 'planned' },
    { product, unit, basis: 'actual' },
  ])
}

/** Planned first, as titles speak of it where there is both. */
function sidesOf<Side>({ basis }: View, [planned, actual]: readonly [Side, Side]): Side[] {
  return basis === null ? [planned, actual] : [basis === 'actual' ? actual : planned]
}

/** The first figure of which anything is reported. */
async function firstCited(
  snapshot: Snapshot,
  view: View,
  [figure, ...others]: readonly CitedFigure[],
): Promise<Cited> {
  if (figure === undefined) return { citations: NONE, figure: figureOf(view) }
  const citations = await loadCitations(snapshot, view, figure, CITED)
  return citations.rows.length > 0 || others.length === 0
    ? { citations, figure }
    : firstCited(snapshot, view, others)
}

/** Where all sentences behind a figure of a view are read, without host. */
export function allSentences(view: View, figure: CitedFigure): string {
  if (typeof figure === 'string') return evidenceLink(view, figure)
  const { product, unit, basis } = figure
  return evidenceLink(view, `capacity_${basis}`, { product, unit })
}

/**
 * What a chart's title tells of: the view's measure, what industries are compared by, the number of projects, the
 * documents of the edition, or official figures, which have no sentences but a table that they come from.
 */
export type ChartSubject = 'measure' | 'industries' | 'projects' | 'documents' | readonly StatisticRow[]

/** Makes a sentence with footnotes of a chart's title; null where nothing can be cited. */
export type Cite = (title: string, subject: ChartSubject) => CitedText | null

/** The sentences of a screen's charts. */
export function citeCharts(context: {
  view: View
  snapshot: Snapshot
  origin: string
  citations: ChartCitations
}): Cite {
  const { view, snapshot, origin, citations } = context
  const fixed: View = { ...view, edition: snapshot.number }
  return (title, subject) => {
    const finding = { view, snapshot, origin }
    if (subject === 'documents')
      return citedFinding({ ...finding, claim: about(title, view), citations: NONE, all: '' })
    if (typeof subject !== 'string') {
      if (subject.length === 0) return null
      return citedFinding({ ...finding, claim: title, citations: NONE, all: '', tables: subject })
    }
    const cited = citations[subject]
    if (cited === null || cited.citations.rows.length === 0) return null
    return citedFinding({
      ...finding,
      claim: subject === 'projects' ? ofProjects(title, view) : ofReported(title, view),
      citations: cited.citations,
      all: allSentences(fixed, cited.figure),
    })
  }
}

/** Whose figures they are: those of projects that were reported of a place, not of the place. */
function ofReported(title: string, view: View): string {
  const place = placeTitle(view)
  return view.language === 'zh'
    ? `${place}见报项目中，${title}`
    : `among the reported projects of ${place}, ${title}`
}

/** A title that counts projects itself. */
function ofProjects(title: string, view: View): string {
  const place = placeTitle(view)
  return view.language === 'zh' ? `${place}见报的${title}` : `${place}, projects reported: ${lowered(title)}`
}

function about(title: string, view: View): string {
  const place = placeTitle(view)
  return view.language === 'zh' ? `关于${place}，${title}` : `On ${place}, ${lowered(title)}`
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}
