import { evidenceCopy } from '@/components/copy/evidence'
import { linkTo } from '@/components/link'
import { DEFAULT_VIEW, formatDate, t, type View } from '@/lib/view'

export interface SourceFacts {
  documentKey: string
  documentTitle: string | null
  documentName: string
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  url: string | null
  restated: boolean
}

/** A document in the view's language and edition, at the sentence if one is named. */
export function sourceLink(view: View, documentKey: string, fact?: string): string {
  const standard: View = { ...DEFAULT_VIEW, language: view.language, edition: view.edition }
  const path = linkTo(`/sources/${documentKey}`, standard, { fact })
  return fact === undefined ? path : `${path}#f-${fact}`
}

/** Publisher, title, date, and where the original is. */
export function SourceLine({ view, source, fact }: { view: View; source: SourceFacts; fact?: string }) {
  const { language } = view
  const copy = evidenceCopy(language)
  const words = t(language)
  const gap = language === 'zh' ? '，' : ', '
  return (
    <p className="text-[0.875rem] text-muted">
      {source.publisher && (
        <span lang="zh-CN">
          {source.publisher}
          {gap}
        </span>
      )}
      <a href={sourceLink(view, source.documentKey, fact)} lang="zh-CN" className="text-ink">
        {source.documentTitle ?? source.documentName}
      </a>
      {gap}
      {source.published === null ? (
        copy.unknownDate
      ) : (
        <>
          {formatDate(source.published, language)}
          {source.publishedInferred && copy.inferredDate}
        </>
      )}
      {source.restated && (
        <>
          {' '}
          <span className="tag" title={words.evidence.restated}>
            {copy.restatement}
          </span>
        </>
      )}
      {source.url && (
        <>
          {' '}
          <a href={source.url} rel="noreferrer external">
            {copy.original}
          </a>
        </>
      )}
    </p>
  )
}
