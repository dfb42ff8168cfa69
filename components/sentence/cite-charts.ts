import { figureOf } from '@/components/charts/rows'
import { evidenceLink } from '@/components/figures/evidence-link'
import { placeTitle } from '@/components/frame/place-title'
import { type Citations, loadCitations, type Snapshot, type StatisticRow } from '@/lib/store/read'
import { type CitedText, isOfficial, type View } from '@/lib/view'
import { citedFinding } from './cite'

/** Footnotes of a chart's sentence: more are not read. */
const CITED = 6
const NONE: Citations = { rows: [], documents: 0 }

/** What the sentences of a screen's charts rest on. */
export interface ChartCitations {
  /** Of the measure that the view compares by; null where it is not a figure of projects. */
  measure: Citations | null
  projects: Citations
}

/** The documents behind what charts of a view show: two statements, side by side. */
export async function loadChartCitations(snapshot: Snapshot, view: View): Promise<ChartCitations> {
  const reported = !isOfficial(view.measure) && view.measure !== 'capacity'
  const [measure, projects] = await Promise.all([
    reported ? loadCitations(snapshot, view, figureOf(view), CITED) : null,
    loadCitations(snapshot, view, 'projects', CITED),
  ])
  return { measure, projects }
}

/**
 * What a chart's title tells of: the view's measure, the number of projects, the documents of the edition, or official
 * figures, which have no sentences but a table that they come from.
 */
export type ChartSubject = 'measure' | 'projects' | 'documents' | readonly StatisticRow[]

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
      // Figures of different years stand side by side on the page, but make no ranking for a report.
      if (new Set(subject.map(({ year }) => year)).size !== 1) return null
      return citedFinding({ ...finding, claim: title, citations: NONE, all: '', tables: subject })
    }
    const used = subject === 'projects' ? citations.projects : citations.measure
    if (used === null || used.rows.length === 0) return null
    const figure = subject === 'projects' ? 'projects' : figureOf(view)
    return citedFinding({
      ...finding,
      claim: subject === 'projects' ? ofProjects(title, view) : ofReported(title, view),
      citations: used,
      all: evidenceLink(fixed, figure),
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
