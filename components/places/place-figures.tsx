import { placesCopy } from '@/components/copy/places'
import { FigureNoun } from '@/components/evidence/figure-noun'
import { figureValue } from '@/components/evidence/figure-text'
import { sourceLink } from '@/components/evidence/source-line'
import { rowsAhead } from '@/components/frame/rows-ahead'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { regionLabel } from '@/lib/regions'
import type { PlaceFigure } from '@/lib/store/read'
import { formatChange, formatCount, formatDate, t, type View } from '@/lib/view'

const FIRST = 10

/** What reports say of the places chosen as a whole, each with its sentence. Never added to what projects sum up to. */
export function PlaceFigures({ view, figures }: { view: View; figures: readonly PlaceFigure[] }) {
  const shown = figures.filter(({ basis }) => view.basis === null || basis === view.basis)
  if (shown.length === 0) return null
  const copy = placesCopy(view.language)
  return (
    <section
      aria-labelledby="places-heading"
      className="later mt-14"
      style={rowsAhead(Math.min(shown.length, FIRST))}
    >
      <h2 id="places-heading" className="title text-xl">
        {copy.title}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.lead}</p>
      <PlaceTable view={view} label={copy.title} rows={shown.slice(0, FIRST)} />
      {shown.length > FIRST && (
        <details className="twin">
          <summary>{copy.more(formatCount(shown.length - FIRST, view.language))}</summary>
          <PlaceTable
            view={view}
            label={`${copy.title} · ${copy.more(formatCount(shown.length - FIRST, view.language))}`}
            rows={shown.slice(FIRST)}
          />
        </details>
      )}
    </section>
  )
}

function PlaceTable({ view, label, rows }: { view: View; label: string; rows: readonly PlaceFigure[] }) {
  const { language } = view
  const copy = placesCopy(language)
  const { basis } = t(language).terms
  // One place needs no column: the page is about it.
  const several = new Set(rows.map(({ regionCode }) => regionCode)).size > 1
  return (
    <ScrollRegion label={label} className="mt-2">
      <table className="data-table max-w-4xl">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {several && <th scope="col">{copy.place}</th>}
            <th scope="col">{copy.what}</th>
            <th scope="col" className="number">
              {copy.value}
            </th>
            <th scope="col">{copy.report}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {several && <td>{regionLabel(row.regionCode, language)}</td>}
              <th scope="row">
                <FigureNoun figure={row} language={language} />{' '}
                <span className={`tag tag-${row.basis}`}>{basis[row.basis as keyof typeof basis]}</span>
              </th>
              <td className="number">
                <a href={sourceLink(view, row.documentKey, row.key)} data-place-figure={row.kind}>
                  {figureValue(row, language)}
                </a>
                {row.value !== null && row.change !== null && (
                  <span className="ml-2 text-muted">{formatChange(row.change, language)}</span>
                )}
              </td>
              <td className="text-muted">
                {row.published === null ? copy.undated : formatDate(row.published, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
