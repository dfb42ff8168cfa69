import { sharedCopy } from '@/components/copy/shared'
import type { Language } from '@/lib/view'

/** Links to the page before and after; nothing where there is one page only. */
export function Pager(props: {
  page: number
  pages: number
  language: Language
  href: (page: number) => string
}) {
  const { page, pages, language, href } = props
  if (pages <= 1) return null
  const copy = sharedCopy(language)
  return (
    <nav aria-label={copy.pager} className="no-print mt-4 flex items-center gap-4 text-sm">
      {page > 1 && (
        <a className="button" rel="prev" href={href(page - 1)} data-soft>
          {copy.previous}
        </a>
      )}
      <span className="tabular text-muted">{copy.pages(page, pages)}</span>
      {page < pages && (
        <a className="button" rel="next" href={href(page + 1)} data-soft>
          {copy.next}
        </a>
      )}
    </nav>
  )
}
