import { filterCopy } from '@/components/copy/filters'
import { BASES, STATUSES } from '@/lib/extract/types'
import { GROUNDS, t, VIEW_MEASURES, type View } from '@/lib/view'
import { Choice } from './choice'

export function StatusChoices({ view, counts }: { view: View; counts: ReadonlyMap<string, number> }) {
  return (
    <ul>
      {STATUSES.map((status) => (
        <li key={status}>
          <Choice
            type="checkbox"
            name="status"
            value={status}
            label={t(view.language).terms.status[status]}
            checked={view.statuses.includes(status)}
            count={counts.get(status) ?? 0}
            language={view.language}
          />
        </li>
      ))}
    </ul>
  )
}

export function YearFields({ view, years }: { view: View; years: readonly number[] }) {
  const words = t(view.language).filter
  const field = (label: string, value: number | null) => (
    <label className="flex items-center justify-between gap-4 py-1 text-[0.9375rem]">
      {label}
      <select name="year" className="field" defaultValue={value ?? ''}>
        <option value="">{filterCopy(view.language).any}</option>
        {[...new Set([...years, ...(value === null ? [] : [value])])]
          .sort((a, b) => a - b)
          .map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
      </select>
    </label>
  )
  return (
    <>
      {field(words.yearFrom, view.yearFrom)}
      {field(words.yearTo, view.yearTo)}
    </>
  )
}

/** The default has an empty value, so that it is not written into the URL. */
export function MeasureChoices({ view }: { view: View }) {
  return (
    <ul>
      {VIEW_MEASURES.map((measure, i) => (
        <li key={measure}>
          <Choice
            type="radio"
            name="measure"
            value={i === 0 ? '' : measure}
            label={t(view.language).terms.viewMeasure[measure]}
            checked={view.measure === measure}
            language={view.language}
          />
        </li>
      ))}
    </ul>
  )
}

/** What figures rest on: their sentences alone, or also what was concluded from around them. */
export function GroundsChoices({ view }: { view: View }) {
  const words = t(view.language)
  return (
    <>
      <ul>
        {[null, ...GROUNDS].map((grounds) => (
          <li key={grounds}>
            <Choice
              type="radio"
              name="grounds"
              value={grounds ?? ''}
              label={grounds === null ? words.filter.all : words.terms.grounds[grounds]}
              checked={view.grounds === grounds}
              language={view.language}
            />
          </li>
        ))}
      </ul>
      <p className="caption mt-2 max-w-60">{filterCopy(view.language).groundsHint}</p>
    </>
  )
}

export function BasisChoices({ view }: { view: View }) {
  const words = t(view.language)
  return (
    <ul>
      {[null, ...BASES].map((basis) => (
        <li key={basis}>
          <Choice
            type="radio"
            name="basis"
            value={basis ?? ''}
            label={basis === null ? words.filter.basisBoth : filterCopy(view.language).basis[basis]}
            checked={view.basis === basis}
            language={view.language}
          />
        </li>
      ))}
    </ul>
  )
}
