import { sourcesCopy } from '@/components/copy/sources'
import { regionLabel } from '@/lib/regions'
import type { DocumentArticle, DocumentFact } from '@/lib/store/read'
import { formatCount, type Language } from '@/lib/view'
import { articleAnchor } from './marked-text'

interface Props {
  articles: readonly DocumentArticle[]
  facts: readonly DocumentFact[]
  language: Language
}

/** The articles of a page as its outline, each with the place it is about and how much was read from it. */
export function Outline({ articles, facts, language }: Props) {
  if (articles.length < 2) return null
  const copy = sourcesCopy(language)
  return (
    <nav aria-label={copy.outline} className="mt-6">
      <h2 className="title text-lg">{copy.outline}</h2>
      <ol className="mt-2 gap-x-12 text-[0.9375rem] md:columns-2">
        {articles.map(({ title, start, end, regionCode }, n) => {
          const count = facts.filter((fact) => fact.start >= start && fact.start < end).length
          return (
            <li key={start} className="flex break-inside-avoid flex-wrap gap-x-4 border-b border-line py-1.5">
              <a href={`#${articleAnchor(n)}`} lang="zh-CN">
                {title.trim() === '' ? copy.untitled : title}
              </a>
              <span className="text-muted">
                {regionLabel(regionCode, language, 'short')}
                {count > 0 && ` · ${copy.factsCount(formatCount(count, language))}`}
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
