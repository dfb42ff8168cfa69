import type { Span } from '../types'
import type { Surroundings } from './project-parts'

/** What is found of a possible name before anything is asked about it. */
export interface NameFound {
  text: string
  sentence: Span
  around: Surroundings
  /** Where the name begins, as far as words go. */
  from: number
  headStart: number
  end: number
  extended: boolean
  before: string
  after: string
}
