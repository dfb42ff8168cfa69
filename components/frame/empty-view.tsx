import { overviewCopy } from '@/components/copy/overview'
import { linkTo } from '@/components/link'
import { DEFAULT_VIEW, t, type View } from '@/lib/view'

/** Nothing matches what was chosen: said once, with the way out. */
export function EmptyView({ view }: { view: View }) {
  const words = t(view.language)
  return (
    <section className="mt-10 border-y border-line py-16 text-center">
      <h2 className="title text-2xl">{overviewCopy(view.language).emptyTitle}</h2>
      <p className="mt-2 text-muted">{words.state.emptyHint}</p>
      <p className="mt-6">
        <a
          className="button"
          href={linkTo('/', { ...DEFAULT_VIEW, language: view.language, edition: view.edition })}
          data-soft
        >
          {words.filter.reset}
        </a>
      </p>
    </section>
  )
}
