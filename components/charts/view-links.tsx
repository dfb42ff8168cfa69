import { overviewCopy } from '@/components/copy/overview'
import { ROOT, regionLabel } from '@/lib/regions'
import type { Facets } from '@/lib/store/read'
import {
  LEVELS,
  OFFICIAL_MEASURES,
  PER,
  PER_HEAD_MEASURES,
  REPORTED_MEASURES,
  t,
  type View,
  type ViewMeasure,
  withView,
} from '@/lib/view'

/** What regions are compared by: each choice is a link. */
export function MeasureLinks({ view, products = [] }: { view: View; products?: Facets['products'] }) {
  const copy = overviewCopy(view.language)
  return (
    <div className="measure-links no-print">
      <MeasureRow view={view} measures={REPORTED_MEASURES} label={copy.reportedMeasures} />
      <MeasureRow view={view} measures={OFFICIAL_MEASURES} label={copy.official} />
      {view.measure === 'capacity' && <ProductLinks view={view} products={products} />}
    </div>
  )
}

function MeasureRow(props: { view: View; measures: readonly ViewMeasure[]; label: string }) {
  const { view, measures, label } = props
  return (
    <nav className="segments" aria-label={`${overviewCopy(view.language).measures} · ${label}`}>
      <span className="caption">{label}</span>
      {measures.map((measure) => (
        <a
          key={measure}
          href={withView(view, { measure })}
          aria-current={view.measure === measure ? 'true' : undefined}
          data-soft
        >
          {t(view.language).terms.viewMeasure[measure]}
        </a>
      ))}
    </nav>
  )
}

/** As many products as are a choice; the table of capacities has them all. */
const MOST_PRODUCTS = 12

function ProductLinks({ view, products }: { view: View; products: Facets['products'] }) {
  const chosen = view.product ?? products[0]?.product
  const names = [...new Set([...products.slice(0, MOST_PRODUCTS).map(({ product }) => product), chosen])]
  return (
    <nav className="segments" aria-label={overviewCopy(view.language).product}>
      <span className="caption">{overviewCopy(view.language).product}</span>
      {names.map(
        (product) =>
          product !== undefined && (
            <a
              key={product}
              href={withView(view, { product })}
              aria-current={product === chosen ? 'true' : undefined}
              lang="zh-CN"
              data-soft
            >
              {product}
            </a>
          ),
      )}
    </nav>
  )
}

/** A sum, or the sum divided by the people of the census. */
export function PerLinks({ view }: { view: View }) {
  if (!PER_HEAD_MEASURES.includes(view.measure)) return null
  const copy = overviewCopy(view.language)
  return (
    <nav className="segments no-print" aria-label={copy.perHead}>
      {[null, ...PER].map((per) => (
        <a
          key={per}
          href={withView(view, { per })}
          aria-current={view.per === per ? 'true' : undefined}
          data-soft
        >
          {per === null ? copy.absolute : t(view.language).terms.per[per]}
        </a>
      ))}
    </nav>
  )
}

/** The whole region, level by level, or the way back from a prefecture. */
export function LevelLinks({ view }: { view: View }) {
  const words = t(view.language)
  if (view.within !== null)
    return (
      <nav className="text-[0.9375rem]" aria-label={words.nav.breadcrumb}>
        <ol className="flex flex-wrap gap-x-2">
          <li>
            <a href={withView(view, { within: null })} data-soft>
              {regionLabel(ROOT, view.language)}
            </a>
          </li>
          <li aria-hidden="true">›</li>
          <li aria-current="page">{regionLabel(view.within, view.language)}</li>
        </ol>
      </nav>
    )
  const copy = overviewCopy(view.language)
  return (
    <nav className="segments no-print" aria-label={copy.levels}>
      {LEVELS.map((level) => (
        <a
          key={level}
          href={withView(view, { level })}
          aria-current={view.level === level ? 'true' : undefined}
          data-soft
        >
          {level === 'prefecture' ? copy.prefectures : copy.counties}
        </a>
      ))}
    </nav>
  )
}
