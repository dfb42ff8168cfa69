import { pairOf } from '@/components/charts/rows'
import { figureValue } from '@/components/evidence/figure-text'
import { sourceLink } from '@/components/evidence/source-line'
import { sourceWords } from '@/components/share/content-project'
import {
  type FigureEvidence,
  loadFigureEvidence,
  loadProjectEvidence,
  type ProjectEvidence,
  type Snapshot,
} from '@/lib/store/read'
import { t, type View } from '@/lib/view'
import type { SlideSentence } from './slide'

/** As many as can be read on one screen. */
const MOST = 5

/** The largest figures behind a view, each with its sentence. */
export async function figureSentences(snapshot: Snapshot, view: View): Promise<SlideSentence[]> {
  const [planned, actual] = pairOf(view)
  const selection = { series: view.basis === 'actual' ? actual : planned }
  const { rows } = await loadFigureEvidence(snapshot, view, selection, { page: 1, size: MOST })
  return rows
    .filter(({ standing }) => standing === 'leading')
    .map((row: FigureEvidence) => ({
      key: row.key,
      about: `${row.projectName} · ${figureValue(row, view.language)}`,
      quote: row.quote,
      source: sourceWords(row, view),
      href: sourceLink(view, row.documentKey, row.key),
    }))
}

/** Projects of a view, each with the sentence that says how far it is. */
export async function stageSentences(snapshot: Snapshot, view: View): Promise<SlideSentence[]> {
  const { rows } = await loadProjectEvidence(snapshot, view, { page: 1, size: MOST })
  const { status } = t(view.language).terms
  return rows.map((row: ProjectEvidence) => ({
    key: row.mentionKey,
    about: `${row.name} · ${status[row.status as keyof typeof status] ?? ''}`,
    quote: row.quote,
    source: sourceWords(row, view),
    href: sourceLink(view, row.documentKey, row.mentionKey),
  }))
}
