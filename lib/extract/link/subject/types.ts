import type { OrganisationMention, PlaceMention, ProjectMention } from '../../contracts'
import type { Measure, Span } from '../../types'
import type { DraftProject, Subject } from '../draft'

/** What a sentence names that may be the subject of its figures. */
export interface Named {
  text: string
  sentence: Span
  projects: readonly { mention: ProjectMention; project: DraftProject }[]
  anaphors: readonly ProjectMention[]
  organisations: readonly OrganisationMention[]
  places: readonly PlaceMention[]
  /** Spans of figures that count projects (34个重点项目): sums behind them belong to the place. */
  batches: readonly Span[]
  /** Adds the plant of a company that has figures of its own. */
  plant: (organisation: OrganisationMention, product: string | null) => DraftProject
  /** Makes an undertaking of a plant that was only shown, now that it has a figure. */
  adopt: (project: DraftProject) => void
}

/** What is asked for: the measure of an output, or the sort of a sum. */
export type Asked = Measure | 'sum' | 'fund' | 'loan'

/** A project or region that a figure may be said of. */
export interface Candidate {
  subject: Subject
  /** The sentence names it. */
  stated: boolean
  /** What speaks for or against it: names of features, which the table of weights knows or leaves at nought. */
  features: string[]
}

export interface Chosen {
  subject: Subject
  stated: boolean
  /** All that were weighed; absent where the grammar left no choice. */
  candidates?: readonly Candidate[]
}
