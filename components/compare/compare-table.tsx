import { compareCopy } from '@/components/copy/compare'
import { statisticsCopy } from '@/components/copy/statistics'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { regionLink } from '@/components/regions/addresses'
import { regionByCode, regionLabel } from '@/lib/regions'
import type { StatisticRow } from '@/lib/store/read'
import type { View } from '@/lib/view'
import type { Cell, Group, MeasureRow } from './table'

interface Props {
  view: View
  codes: readonly string[]
  rows: readonly MeasureRow[]
  statistics: readonly StatisticRow[]
}

const GROUPS: readonly Group[] = ['reported', 'perHead', 'official']

/** All measures, one row each, one column per region; the highest of each row marked where there is one. */
export function CompareTable({ view, codes, rows, statistics }: Props) {
  const { language } = view
  const copy = compareCopy(language)
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ source }) => source)))
  const sources = [
    ...new Map(statistics.filter(({ source }) => used.has(source)).map((row) => [row.source, row])).values(),
  ]
  return (
    <section className="mt-14">
      <h2 id="compare-table" className="title text-xl">
        {copy.table}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.tableLead}</p>
      <ScrollRegion label={copy.table} className="mt-3">
        <table className="data-table compare-table">
          <caption className="sr-only">{copy.table}</caption>
          <thead>
            <tr>
              <th scope="col">{copy.measure}</th>
              {codes.map((code) => (
                <th key={code} scope="col" className="number">
                  <a href={regionLink(view, code)}>{regionLabel(code, language)}</a>
                  <span className="block text-[0.75rem] font-normal">
                    {copy.level[regionByCode(code)?.level ?? 'county']}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {GROUPS.map((group) => {
            const mine = rows.filter((row) => row.group === group)
            if (mine.length === 0) return null
            return (
              <tbody key={group}>
                <tr className="group">
                  <th scope="colgroup" colSpan={codes.length + 1}>
                    {copy.groups[group]}
                  </th>
                </tr>
                {mine.map((row) => (
                  <tr key={row.key} data-key={row.key}>
                    <th scope="row">{row.label}</th>
                    {row.cells.map((cell) => (
                      <Figure key={cell.code} view={view} cell={cell} mixed={isMixed(codes)} />
                    ))}
                  </tr>
                ))}
              </tbody>
            )
          })}
        </table>
      </ScrollRegion>
      {sources.length > 0 && (
        <>
          <h3 className="mt-4 text-[0.875rem] text-muted">{copy.sources}</h3>
          <ol className="text-[0.8125rem] text-muted">
            {sources.map(({ publisher, source }, i) => (
              <li key={source} lang="zh-CN">
                {statisticsCopy(language).sourceOf(i + 1, publisher, source)}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function isMixed(codes: readonly string[]): boolean {
  return new Set(codes.map((code) => regionByCode(code)?.level)).size > 1
}

function Figure({ view, cell, mixed }: { view: View; cell: Cell; mixed: boolean }) {
  const { language } = view
  const copy = compareCopy(language)
  const level = regionByCode(cell.code)?.level === 'county' ? 'county' : 'prefecture'
  const mark = cell.best === 'tied' ? copy.tied : mixed ? copy.bestOf[level] : copy.best
  return (
    <td
      className={cell.best ? 'number best' : 'number'}
      data-code={cell.code}
      data-value={cell.value ?? undefined}
      data-best={cell.best ?? undefined}
    >
      {cell.value === null ? (
        <span className="text-muted">{cell.text}</span>
      ) : cell.href ? (
        <a href={cell.href}>{cell.text}</a>
      ) : (
        cell.text
      )}
      {cell.value !== null && cell.year !== null && (
        <span className="ml-1 text-[0.75rem] font-normal text-muted">{copy.year(cell.year)}</span>
      )}
      {cell.best && <span className="best-mark">{mark}</span>}
    </td>
  )
}
