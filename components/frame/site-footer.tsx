import { sharedCopy } from '@/components/copy/shared'
import { bare, linkTo } from '@/components/link'
import { MAP_CREDIT } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import { DEFAULT_VIEW, formatCount, type View } from '@/lib/view'
import { qualityMessages } from '@/lib/view/messages/quality'
import { dayOf } from './day'

/** Where everything comes from, and how it was counted. Also printed. */
export function SiteFooter({ snapshot, view }: { snapshot: Snapshot | null; view: View }) {
  const { language } = view
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
          <a href={linkTo('/about/quality', bare(view, DEFAULT_VIEW))}>{qualityMessages(language).link}</a>
        </p>
        <p>
          {MAP_CREDIT[language]}
          {language === 'zh' ? '。' : '. '}
          {copy.mapLegal}
        </p>
      </div>
    </footer>
  )
}
