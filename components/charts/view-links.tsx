import { overviewCopy } from '@/components/copy/overview'
import { ROOT, regionLabel } from '@/lib/regions'
import { LEVELS, t, VIEW_MEASURES, type View, withView } from '@/lib/view'

/** What regions are compared by: each choice is a link. */
export function MeasureLinks({ view }: { view: View }) {
  const words = t(view.language)
  return (
    <nav className="segments no-print" aria-label={overviewCopy(view.language).measures}>
      {VIEW_MEASURES.map((measure) => (
        <a
          key={measure}
          href={withView(view, { measure })}
          aria-current={view.measure === measure ? 'true' : undefined}
          data-soft
        >
          {words.terms.viewMeasure[measure]}
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
      <nav className="mt-2 text-[0.9375rem]" aria-label={words.nav.breadcrumb}>
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
    <nav className="segments no-print mt-1" aria-label={copy.levels}>
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
