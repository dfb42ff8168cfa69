import type { CorpusName, GoldDocument, GoldFigure } from '@/lib/evaluate'
import { assignAnySubject, type Figure } from '@/lib/evaluate/figure'
import { assignProjects, projectLikeness, SAME_PROJECT } from '@/lib/evaluate/project'
import { extract, type Hints } from '@/lib/extract'
import { readDrafts } from '@/lib/extract/drafts'
import type { DraftInvestment, DraftOutput, DraftProject, Subject } from '@/lib/extract/link/draft'
import { documentsOf } from '@/tests/support/evaluation/corpora'
import type { Example } from './example'

/** Real newspaper pages are few and what the extractor is for. */
const TIMES: Partial<Record<CorpusName, number>> = { 'own-pages': 2, pages: 8 }

/**
 * The figures of an annotated document that stand in its annotation and whose candidates are right in part: what can be
 * chosen well or badly. Figures whose project was not found are left out.
 */
function examplesOf(
  document: string,
  text: string,
  hints: Hints,
  gold: GoldDocument,
  times: number,
): Example[] {
  const { plain, projects, investments, outputs } = readDrafts(text, hints)
  const found = extract(text, hints).projects
  const { goldOf } = assignProjects(found, gold.projects)
  const taken = new Set(goldOf.values())
  // a plant that was only shown may be one of those that were not found
  const shownAs = (shown: DraftProject) =>
    gold.projects.find((one) => !taken.has(one) && projectLikeness(shown, one) >= SAME_PROJECT)?.id
  const idOf = (subject: Subject) =>
    typeof subject === 'string'
      ? subject
      : subject.shown
        ? shownAs(subject)
        : goldOf.get(found[projects.indexOf(subject)]!)?.id
  const examples: Example[] = []
  const add = (drafts: readonly (DraftInvestment | DraftOutput)[], right: readonly GoldFigure[]) => {
    const figures = drafts.map(
      (draft) => ({ ...draft, quote: plain.text.slice(draft.start, draft.end) }) as unknown as Figure,
    )
    const told = assignAnySubject<Figure, GoldFigure>(figures, right).goldOf
    drafts.forEach(({ choice }, i) => {
      const one = told.get(figures[i]!)
      if (!one || !choice?.candidates) return
      const isRight = (subject: Subject) =>
        [one.subject, ...(one.subjectAlso ?? [])].includes(idOf(subject) ?? '')
      const judged = choice.candidates.map(({ subject }) => isRight(subject))
      if (!judged.includes(true) || !judged.includes(false)) return
      const features = choice.candidates.map((candidate) => candidate.features)
      examples.push({ document, features, right: judged, present: isRight(choice.subject), times })
    })
  }
  add(investments, gold.investments)
  add(outputs, gold.outputs)
  return examples
}

/** Examples of whole corpora, document by document. */
export const subjectExamplesIn = (corpora: readonly CorpusName[]): Example[] =>
  corpora.flatMap((name) =>
    documentsOf(name).flatMap(({ document, text, hints, gold }) =>
      examplesOf(document, text, hints, gold, TIMES[name] ?? 1),
    ),
  )
