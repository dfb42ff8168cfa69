import { aboutCopy } from '@/components/copy/about'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { PREFECTURES, regionLabel } from '@/lib/regions'
import { formatCount, type View } from '@/lib/view'
import { type CoverageLine, totalLine } from './coverage-rows'

interface Props {
  view: View
  title: string
  /** What the lines are of. */
  head: string
  note?: string
  lines: readonly CoverageLine[]
  label: (key: string | null) => string
  /** Where a number leads: the line, and the prefecture or null for all. */
  href?: (key: string | null, prefecture: string | null) => string | null
}

/** How much there is of each line in each prefecture. Where there is nothing stands nothing but a dot. */
export function CoverageTable({ view, title, head, note, lines, label, href }: Props) {
  const { language } = view
  const copy = aboutCopy(language)
  const total = totalLine(lines)
  const cell = (count: number, address: string | null | undefined, id: string) => (
    <td key={id} className="number" data-empty={count === 0 ? '' : undefined}>
      {count === 0 ? (
        <span aria-hidden="true" className="text-muted">
          ·
        </span>
      ) : address ? (
        <a href={address}>{formatCount(count, language)}</a>
      ) : (
        formatCount(count, language)
      )}
    </td>
  )
  const row = (line: CoverageLine, name: string, linked: boolean) => (
    <>
      <th scope="row">{name}</th>
      {PREFECTURES.map(({ code }, i) =>
        cell(line.counts[i] ?? 0, linked ? href?.(line.key, code) : null, code),
      )}
      {cell(line.unplaced, null, 'unplaced')}
      {cell(line.total, linked ? href?.(line.key, null) : null, 'total')}
    </>
  )
  return (
    <>
      <h3 className="mt-6 font-semibold">{title}</h3>
      {note && <p className="caption">{note}</p>}
      <ScrollRegion label={title} className="mt-2">
        <table className="data-table coverage-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {PREFECTURES.map(({ code }) => (
                <th key={code} scope="col" className="number">
                  {regionLabel(code, language, 'short')}
                </th>
              ))}
              <th scope="col" className="number">
                {copy.whole}
              </th>
              <th scope="col" className="number">
                {copy.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key ?? ''}>{row(line, label(line.key), true)}</tr>
            ))}
          </tbody>
          <tfoot>
            <tr>{row(total, copy.total, false)}</tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </>
  )
}
