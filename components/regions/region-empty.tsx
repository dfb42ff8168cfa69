import { regionsCopy } from '@/components/copy/regions'
import { regionLabel } from '@/lib/regions'
import { DEFAULT_VIEW, t, type View } from '@/lib/view'
import { regionLink } from './addresses'
import { isNarrowed } from './narrowed'

/** A region of which nothing is reported, or nothing under the filters: said plainly, with the way out. */
export function RegionEmpty({ view, code }: { view: View; code: string }) {
  const { language } = view
  const copy = regionsCopy(language)
  const narrowed = isNarrowed(view)
  return (
    <section className="mt-8 border-y border-line py-10" aria-labelledby="empty-heading">
      <h2 id="empty-heading" className="title text-xl">
        {narrowed ? copy.emptyNarrowed : copy.emptyTitle}
      </h2>
      <p className="mt-2 max-w-(--measure) text-muted">
        {narrowed ? t(language).state.emptyHint : copy.emptyText(regionLabel(code, language))}
      </p>
      {narrowed && (
        <p className="no-print mt-4">
          <a className="button" href={regionLink({ ...DEFAULT_VIEW, language, edition: view.edition }, code)}>
            {t(language).filter.reset}
          </a>
        </p>
      )}
    </section>
  )
}
