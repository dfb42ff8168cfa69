import { sharedCopy } from '@/components/copy/shared'
import { MAP_CREDIT } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import { formatCount, type Language } from '@/lib/view'
import { dayOf } from './day'

/** Where everything comes from, and how it was counted. Also printed. */
export function SiteFooter({ snapshot, language }: { snapshot: Snapshot | null; language: Language }) {
  const copy = sharedCopy(language)
  return (
    <footer className="mt-16 border-t border-line py-8 text-[0.8125rem] leading-relaxed text-muted">
      <div className="page space-y-2">
        {snapshot && (
          <p>
            {copy.source} {copy.editionOf(snapshot.number, dayOf(snapshot.createdAt, language))}
            {language === 'zh' ? '，' : ', '}
            {copy.documentsCount(formatCount(snapshot.documents, language))}
            {language === 'zh' ? '。' : '.'}
          </p>
        )}
        <p>{copy.rule}</p>
        <p>{copy.restated}</p>
        <p>
          {MAP_CREDIT[language]}
          {language === 'zh' ? '。' : '. '}
          {copy.mapLegal}
        </p>
      </div>
    </footer>
  )
}
