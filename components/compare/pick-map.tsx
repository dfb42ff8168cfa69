import { compareCopy } from '@/components/copy/compare'
import { MOST_COMPARED } from '@/components/regions/addresses'
import { MAP_CREDIT, regionLabel } from '@/lib/regions'
import type { View } from '@/lib/view'
import { withRegions } from './chosen'
import { pickShapes } from './pick-shapes'

/** A map on which a click adds a banner to the comparison, or takes it out again. */
export function PickMap({ view, codes }: { view: View; codes: readonly string[] }) {
  const { language } = view
  const copy = compareCopy(language)
  const { width, height, counties, outlines } = pickShapes()
  return (
    <details className="twin">
      <summary>{copy.fromMap}</summary>
      <svg viewBox={`0 0 ${width} ${height}`} className="pick-map" aria-label={copy.fromMap}>
        {counties.map(({ code, path }) => {
          const chosen = codes.includes(code)
          const name = regionLabel(code, language)
          const shape = (
            <path className={chosen ? 'pick-chosen' : 'pick-free'} d={path}>
              <title>{name}</title>
            </path>
          )
          if (!chosen && codes.length >= MOST_COMPARED) return <g key={code}>{shape}</g>
          const next = chosen ? codes.filter((other) => other !== code) : [...codes, code]
          return (
            <a
              key={code}
              href={withRegions(view, next)}
              aria-label={chosen ? copy.remove(name) : copy.addOne(name)}
              data-soft
            >
              {shape}
            </a>
          )
        })}
        <path className="pick-outlines" d={outlines} />
      </svg>
      <p className="caption">{MAP_CREDIT[language]}</p>
    </details>
  )
}
