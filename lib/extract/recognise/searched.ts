import type { ProjectMention } from '../contracts'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import type { Surroundings } from './project-parts'

/** A sentence that undertakings are looked for in. */
export interface Asked {
  text: string
  sentence: Span
  around: Surroundings
  /** What `signsIn` tells of it. */
  seen: number
}

/** A sentence with the undertakings that were found in it so far. */
export interface Searched extends Asked {
  found: ProjectMention[]
}

/** Sentences that have all of some signs. */
export const having = (sentences: readonly Searched[], signs: number): Searched[] =>
  sentences.filter(({ seen }) => (seen & signs) === signs)

/** Adds what overlaps nothing that was found before. */
export function addApart(found: ProjectMention[], items: readonly ProjectMention[]): void {
  for (const item of items) if (!found.some((other) => overlaps(item, other))) found.push(item)
}
