import { regionsCopy } from '@/components/copy/regions'
import { MAP_CREDIT, ROOT, regionLabel } from '@/lib/regions'
import type { Language } from '@/lib/view'
import { locatorOf } from './locator-shapes'

/** Where a unit lies in the autonomous region: prefectures in outline, the unit filled, a ring where it is too small. */
export function LocatorMap({ code, language }: { code: string; language: Language }) {
  const copy = regionsCopy(language)
  const name = regionLabel(code, language)
  const label = code === ROOT ? copy.whereRoot(name) : copy.where(name, regionLabel(ROOT, language))
  const { width, height, ground, league, unit, ring } = locatorOf(code)
  return (
    <figure className="locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path className="locator-ground" d={ground} />
        {league && <path className="locator-league" d={league} />}
        {unit && <path className="locator-unit" d={unit} />}
        {ring && <circle className="locator-ring" cx={ring.x} cy={ring.y} r={ring.radius} />}
      </svg>
      <figcaption className="caption">{MAP_CREDIT[language]}</figcaption>
    </figure>
  )
}
