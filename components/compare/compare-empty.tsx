import { compareCopy } from '@/components/copy/compare'
import { compareLink } from '@/components/regions/addresses'
import { children, PREFECTURES, regionLabel } from '@/lib/regions'
import type { Facets } from '@/lib/store/read'
import { t, type View } from '@/lib/view'

/** Nothing chosen yet: how to choose, and the prefectures' most reported units to begin with. */
export function CompareEmpty({ view, facets }: { view: View; facets: Facets }) {
  const { language } = view
  const copy = compareCopy(language)
  const count = (code: string) => facets.regions.get(code) ?? 0
  const most = (codes: readonly string[]) => [...codes].sort((a, b) => count(b) - count(a)).slice(0, 4)
  const suggestions = [
    most(PREFECTURES.map(({ code }) => code)),
    ...most(PREFECTURES.map(({ code }) => code))
      .slice(0, 3)
      .map((code) => most(children(code).map((county) => county.code))),
  ].filter((codes) => codes.length > 1)
  return (
    <section className="mt-8 border-y border-line py-10">
      <h2 className="title text-xl">{copy.empty}</h2>
      <p className="mt-2 max-w-(--measure) text-muted">{copy.emptyLead}</p>
      <p className="mt-6 text-sm text-muted">{copy.suggestions}</p>
      <ul className="mt-1 space-y-1">
        {suggestions.map((codes) => (
          <li key={codes.join()}>
            <a href={compareLink(view, codes)}>
              {codes.map((code) => regionLabel(code, language)).join(t(language).separator)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
