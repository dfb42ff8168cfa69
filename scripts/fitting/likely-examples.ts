import type { CorpusName, GoldDocument, GoldProject } from '@/lib/evaluate'
import { projectLikeness, SAME_PROJECT } from '@/lib/evaluate/project'
import type { Hints } from '@/lib/extract'
import { readDrafts } from '@/lib/extract/drafts'
import type { Considered } from '@/lib/extract/link/article-reading'
import { documentsOf } from '@/tests/support/evaluation/corpora'
import type { Example } from './example'

/** Whole pages are what the extractor is for. */
const TIMES: Partial<Record<CorpusName, number>> = { 'own-pages': 2, pages: 2 }
/** What rules take for undertakings is told otherwise than what they leave; it counts for less. */
const BY_RULE = 0.3

/** The undertaking of the annotation that a noun phrase names; a common company is not enough. */
function named({ mention }: Considered, projects: readonly GoldProject[]): GoldProject | undefined {
  const likeness = (project: GoldProject) => projectLikeness({ name: mention.name, company: null }, project)
  return projects.filter((project) => likeness(project) >= SAME_PROJECT)[0]
}

/** Noun phrases of an annotated document, each with two choices: it is an undertaking, or it is none. */
function examplesOf(
  document: string,
  text: string,
  hints: Hints,
  { projects }: GoldDocument,
  times: number,
): Example[] {
  const considered: Considered[] = []
  readDrafts(text, hints, considered)
  return considered.flatMap((one) => {
    const project = named(one, projects)
    if (project?.optional) return []
    const right = project !== undefined
    return {
      document,
      features: [one.features, []],
      right: [right, !right],
      present: one.weight > 0 === right,
      times: one.byRule ? times * BY_RULE : times,
    }
  })
}

/** Examples of whole corpora, document by document. */
export const likelyExamplesIn = (corpora: readonly CorpusName[]): Example[] =>
  corpora.flatMap((name) =>
    documentsOf(name).flatMap(({ document, text, hints, gold }) =>
      examplesOf(document, text, hints, gold, TIMES[name] ?? 1),
    ),
  )
