import { overviewCopy } from '@/components/copy/overview'
import { rowsAhead } from '@/components/frame/rows-ahead'
import { regionLink } from '@/components/regions/addresses'
import { basesOf, pairScale } from '@/lib/charts/pair'
import type { RegionRow } from '@/lib/charts/rows'
import { COUNTIES, children, prefectureOf, regionLabel } from '@/lib/regions'
import { type MeasureDetail, t, type View } from '@/lib/view'

interface Props {
  view: View
  rows: readonly RegionRow[]
  detail: MeasureDetail
}

/**
 * All units of the map by name, with their figures: for those too small to be hit or labelled on it. Pointing at one lights
 * up the other where scripts run (`data-key`).
 */
export function RegionIndex({ view, rows, detail }: Props) {
  const { language, within } = view
  const options = { ...detail, measure: view.measure, basis: view.basis, language }
  const bases = basesOf(rows, options)
  const scale = pairScale(rows, bases, options)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const units = within === null ? COUNTIES : children(within)
  const prefectures = [...new Set(units.map(({ code }) => prefectureOf(code) ?? code))]
  const copy = overviewCopy(language)
  return (
    <section className="region-index" aria-labelledby="region-index-heading">
      <h3 id="region-index-heading" className="text-base">
        {copy.indexTitle}
        {scale.label !== '' && (
          <span className="caption font-normal">
            {language === 'zh' ? '（' : ' ('}
            {scale.label}
            {language === 'zh' ? '）' : ')'}
          </span>
        )}
      </h3>
      <div className="region-index-groups">
        {prefectures.map((prefecture) => (
          <div
            key={prefecture}
            className={within === null ? 'later later-index' : undefined}
            style={rowsAhead(units.filter(({ code }) => prefectureOf(code) === prefecture).length)}
          >
            {within === null && <h4 className="caption">{regionLabel(prefecture, language)}</h4>}
            <ul>
              {units
                .filter(({ code }) => prefectureOf(code) === prefecture)
                .map(({ code }) => {
                  const row = byCode.get(code)
                  const basis = bases.find((one) => (row?.[one] ?? null) !== null) ?? 'planned'
                  const value = row?.[basis] ?? null
                  return (
                    <li key={code} data-key={code}>
                      <a href={regionLink(view, code)}>{regionLabel(code, language, 'short')}</a>
                      {value === null ? (
                        <span className="text-muted">{t(language).missing}</span>
                      ) : (
                        <a href={row?.href} className="tabular">
                          {scale.mark(value, row?.[`${basis}Qualifier`])}
                        </a>
                      )}
                    </li>
                  )
                })}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
