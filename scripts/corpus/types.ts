import type { FrontMatter } from '@/lib/documents'
import type { Gold } from './gold-schema'

/** Something that is wrong with a file of the corpus, in one sentence. */
export interface Fault {
  file: string
  message: string
}

export interface CorpusDocument {
  /** File name without extension; its gold file has the same. */
  name: string
  file: string
  meta: FrontMatter
  /** The line of the front matter that says what was restated, or null. */
  source: string | null
  text: string
}

export interface CorpusGold {
  name: string
  file: string
  /** `gold` may be used for tuning, `heldout` may not. */
  set: 'gold' | 'heldout'
  gold: Gold
}

export interface Corpus {
  documents: CorpusDocument[]
  golds: CorpusGold[]
  faults: Fault[]
}
