import type { Address } from '@/components/share/address'
import type { PictureChart, PictureContent } from '@/lib/export/picture/content'
import type { Snapshot } from '@/lib/store/read'

/** A sentence behind a slide, with where it stands. */
export interface SlideSentence {
  key: string
  /** Whose, and how much: 某某项目，12亿元. */
  about: string
  quote: string
  source: string
  href: string
}

/** A page of a presentation. */
export interface Slide {
  /** Unique in the presentation: `1-map`. */
  id: string
  place: string
  title: string
  subtitle: string
  filters: readonly string[]
  figures: PictureContent['figures']
  chart: PictureChart | null
  /** Of the map's borders; null where there is no map. */
  credit: string | null
  sentences: readonly SlideSentence[]
  /** All sentences behind it; null where there is no such list. */
  evidence: string | null
  /** What the audience's phones open. */
  address: Address
  snapshot: Snapshot
}
