import { overviewCopy } from '@/components/copy/overview'
import {
  formatCount,
  formatQuantity,
  type MeasureDetail,
  measureNoun,
  t,
  unitOf,
  type View,
} from '@/lib/view'

export interface PairTableRow {
  key: string
  name: string
  projects: number
  planned: number | null
  actual: number | null
  /** The same divided by people, where the view asks for that. */
  divided?: { planned: number | null; actual: number | null }
  plannedInexact?: boolean
  actualInexact?: boolean
  /** Sentences behind each number. */
  links: { projects: string; planned?: string; actual?: string }
}

interface Props {
  view: View
  detail?: MeasureDetail
  head: string
  caption: string
  rows: PairTableRow[]
}

/** The figures of a chart as a table; every number leads to its sentences. */
export function PairTable({ view, detail = {}, head, caption, rows }: Props) {
  const { language, measure } = view
  const words = t(language)
  const sides = (['planned', 'actual'] as const).filter(
    (side) => measure !== 'projects' && (view.basis === null || view.basis === side),
  )
  const figure = (row: PairTableRow, side: 'planned' | 'actual') => {
    const value = row[side]
    if (value === null) return <span className="text-muted">{words.missing}</span>
    const qualifier = row[`${side}Inexact`] ? 'about' : 'exact'
    return (
      <a href={row.links[side]} data-value={value}>
        {formatQuantity({ value, unit: unitOf(measure, { unit: detail.unit }), qualifier }, language)}
      </a>
    )
  }
  const perHead = detail.per === 'head' && rows.some(({ divided }) => divided !== undefined)
  // Counts have one side only, which is the planned one.
  const dividedSides = measure === 'projects' ? (['planned'] as const) : sides
  return (
    <table className="data-table max-w-3xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {sides.map((side) => (
            <th key={side} scope="col" className="number">
              {words.terms.basis[side]}
            </th>
          ))}
          <th scope="col" className="number">
            {words.table.projects}
          </th>
          {perHead &&
            dividedSides.map((side) => (
              <th key={side} scope="col" className="number">
                {measureNoun(measure, side, language, { per: 'head' })}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-key={row.key}>
            <th scope="row">{row.name}</th>
            {sides.map((side) => (
              <td key={side} className="number">
                {figure(row, side)}
              </td>
            ))}
            <td className="number">
              <a href={row.links.projects} data-value={row.projects}>
                {formatCount(row.projects, language)}
              </a>
            </td>
            {perHead &&
              dividedSides.map((side) => (
                <td key={side} className="number">
                  {formatQuantity(
                    { value: row.divided?.[side] ?? null, unit: unitOf(measure, { per: 'head' }) },
                    language,
                  )}
                </td>
              ))}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={sides.length + 2} className="text-muted">
              {overviewCopy(language).none}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
