import { bare, linkTo } from '@/components/link'
import { DEFAULT_VIEW, t, type View } from '@/lib/view'

/** No row matches what was searched and chosen: said once, with the way out. */
export function EmptyList({
  view,
  path,
  title,
  hint,
}: {
  view: View
  path: string
  title: string
  hint: string
}) {
  return (
    <section className="mt-8 border-y border-line py-14 text-center">
      <h2 className="title text-2xl">{title}</h2>
      <p className="mt-2 text-muted">{hint}</p>
      <p className="mt-6">
        <a className="button" href={linkTo(path, bare(view, DEFAULT_VIEW))}>
          {t(view.language).filter.reset}
        </a>
      </p>
    </section>
  )
}
