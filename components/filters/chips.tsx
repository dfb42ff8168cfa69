import { filterCopy } from '@/components/copy/filters'
import { linkTo, type OwnParameters } from '@/components/link'
import { industryLabel, sectorLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import { DEFAULT_VIEW, t, type View, years } from '@/lib/view'

interface Chip {
  key: string
  label: string
  without: Partial<View>
}

/** What the view is narrowed to; each chip is a link that takes it away. */
export function Chips({ view, path, own }: { view: View; path: string; own?: OwnParameters }) {
  const { language } = view
  const words = t(language).filter
  const chips = chipsOf(view)
  if (chips.length === 0) return null
  const { language: _, edition: __, ...cleared } = DEFAULT_VIEW
  return (
    <nav aria-label={words.active} className="mt-3 flex flex-wrap items-center gap-2">
      {chips.map(({ key, label, without }) => (
        <a
          key={key}
          className="chip"
          href={linkTo(path, view, own, without)}
          aria-label={words.remove(label)}
          data-soft
        >
          {label}
          <span aria-hidden="true" className="no-print">
            ×
          </span>
        </a>
      ))}
      <a
        className="no-print ml-1 text-[0.8125rem]"
        href={linkTo(path, { ...view, ...cleared }, own)}
        data-soft
      >
        {words.reset}
      </a>
    </nav>
  )
}

export function chipsOf(view: View): Chip[] {
  const { language } = view
  const terms = t(language).terms
  const copy = filterCopy(language)
  const less = <T,>(list: readonly T[], value: T) => list.filter((one) => one !== value)
  const chips: Chip[] = [
    ...view.regions.map((code) => ({
      key: code,
      label: regionLabel(code, language),
      without: { regions: less(view.regions, code) },
    })),
    ...view.sectors.map((slug) => ({
      key: slug,
      label: sectorLabel(slug, language),
      without: { sectors: less(view.sectors, slug) },
    })),
    ...view.industries.map((slug) => ({
      key: slug,
      label: industryLabel(slug, language),
      without: { industries: less(view.industries, slug) },
    })),
    ...view.statuses.map((status) => ({
      key: status,
      label: terms.status[status],
      without: { statuses: less(view.statuses, status) },
    })),
  ]
  if (years(view) !== '')
    chips.push({ key: 'year', label: years(view), without: { yearFrom: null, yearTo: null } })
  if (view.measure !== DEFAULT_VIEW.measure)
    chips.push({
      key: 'measure',
      label: copy.measureIs(terms.viewMeasure[view.measure]),
      without: { measure: DEFAULT_VIEW.measure, product: null, per: null },
    })
  if (view.product !== null) chips.push({ key: 'product', label: view.product, without: { product: null } })
  if (view.per !== null) chips.push({ key: 'per', label: terms.per[view.per], without: { per: null } })
  if (view.grounds !== null)
    chips.push({ key: 'grounds', label: terms.grounds[view.grounds], without: { grounds: null } })
  if (view.basis !== null)
    chips.push({ key: 'basis', label: copy.basisIs(terms.basis[view.basis]), without: { basis: null } })
  if (view.within !== null)
    chips.push({
      key: 'in',
      label: copy.withinIs(regionLabel(view.within, language)),
      without: { within: null, level: 'prefecture' },
    })
  return chips
}
