import { pictureCopy } from '@/components/copy/picture'
import { sharedCopy } from '@/components/copy/shared'
import { dayOf } from '@/components/frame/day'
import type { PictureContent } from '@/lib/export/picture/content'
import { MAP_CREDIT } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import { formatCount, type Language } from '@/lib/view'

/** What stands on every picture of an edition: where it comes from and how it was counted. */
export function contentFrame(
  snapshot: Snapshot,
  language: Language,
  { map = false } = {},
): Pick<PictureContent, 'site' | 'edition' | 'notes' | 'credit' | 'scan'> {
  const copy = pictureCopy(language)
  const credit = `${MAP_CREDIT[language]}${language === 'zh' ? '。' : '. '}${sharedCopy(language).mapLegal}`
  return {
    site: copy.site,
    // The edition's day, never today's: the same address gives the same picture.
    edition: copy.edition(
      snapshot.number,
      dayOf(snapshot.createdAt, language),
      formatCount(snapshot.documents, language),
    ),
    notes: [copy.source, copy.rule, ...(map ? [credit] : [])],
    credit: map ? MAP_CREDIT[language] : '',
    scan: copy.scan,
  }
}
