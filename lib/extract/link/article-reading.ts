import type { ArticleText } from '../page'
import type { LikelyWork } from '../recognise/likely'
import type { ReadAhead } from './ahead/read-ahead'
import type { DraftInvestment, DraftOutput, DraftProject } from './draft'
import type { KnownFirms } from './known-firms'

/** A noun phrase that may be an undertaking, and whether a rule took it for one. */
export interface Considered extends LikelyWork {
  byRule: boolean
}

/** What an article is read with. */
export interface Reading {
  text: string
  article: ArticleText
  index: number
  region: string
  publisher: string | null
  published: string | null
  /** Short names of companies given in brackets so far on the page. */
  shortNames: { full: string; short: string }[]
  /** Firms that this article has named. */
  firms: KnownFirms
  /** Projects known on the page; those of this article are added. */
  projects: DraftProject[]
  investments: DraftInvestment[]
  outputs: DraftOutput[]
  /** Of each paragraph the place whose brief it is, where the article is put together from several. */
  briefs: readonly (string | null)[]
  ahead: ReadAhead
  /** Where asked for: all noun phrases that may be undertakings, for fitting their weights. */
  considered?: Considered[]
}
