import { changesCopy } from '@/components/copy/changes'
import { figureValue, kindName } from '@/components/evidence/figure-text'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { linkTo } from '@/components/link'
import { indicatorLabel, indicatorValue } from '@/components/statistics/indicators'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { ChangeSide, EditionChange } from '@/lib/store/read/changes'
import { DEFAULT_VIEW, formatPeriod, type Language, t, type View } from '@/lib/view'

interface Props {
  view: View
  from: number
  to: number
  rows: readonly EditionChange[]
}

/** What a view showed in one edition, and what it shows in a later one, side by side. */
export function ChangeTable({ view, from, to, rows }: Props) {
  const { language } = view
  const copy = changesCopy(language)
  const standard: View = { ...DEFAULT_VIEW, language }
  return (
    <ScrollRegion label={copy.title(from, to)} className="mt-5">
      <table className="data-table stacked">
        <caption className="sr-only">{copy.title(from, to)}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.subject}</th>
            <th scope="col">{copy.what}</th>
            <th scope="col" className="number">
              {copy.edition(from)}
            </th>
            <th scope="col" className="number">
              {copy.edition(to)}
            </th>
            <th scope="col">{copy.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const sides = [
              [from, row.before, pageOf(row, row.beforeKey)],
              [to, row.after, pageOf(row, row.afterKey)],
            ] as const
            return (
              <tr key={`${row.fact} ${row.key}`} data-change={row.change} data-fact={row.fact}>
                <th scope="row" lang={row.projectName === null ? undefined : 'zh-CN'}>
                  {row.projectName ?? (row.fact === 'statistic' ? copy.statistic : copy.place)}
                  <span className="block text-[0.8125rem] text-muted">
                    {regionLabel(row.regionCode, language)}
                  </span>
                </th>
                <td>{whatOf(row, language)}</td>
                {sides.map(([edition, side, page]) => (
                  <td key={edition} className="number" data-label={copy.edition(edition)}>
                    {side === null ? (
                      <span className="text-muted">{copy.absent}</span>
                    ) : (
                      <a href={linkTo(page, { ...standard, edition })}>{sideText(row, side, language)}</a>
                    )}
                  </td>
                ))}
                <td>
                  <span className="tag">{copy.of[row.change]}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Where the sentences stand: a figure of a place has a page of its own, an official one stands on that of its region. */
function pageOf({ fact, projectKey, regionCode }: EditionChange, placeKey: string | null): string {
  if (fact === 'statistic') return `/regions/${regionCode}`
  return projectKey === null ? `/facts/${placeKey}` : `/projects/${projectKey}`
}

/** What a row is about: total investment, planned, 2025; the same in both editions unless a correction says otherwise. */
function whatOf({ fact, before, after }: EditionChange, language: Language): string {
  const side = after ?? before
  if (fact === 'project' || side === null) return changesCopy(language).project
  const comma = language === 'zh' ? '，' : ', '
  if (fact === 'statistic') {
    const years = [...new Set([before?.period, after?.period])].filter(Boolean)
    const year = years.length === 1 ? formatPeriod(String(years[0]), language) : ''
    return [indicatorLabel(String(side.kind), language), year].filter(Boolean).join(comma)
  }
  const { terms } = t(language)
  return [
    kindName(side.kind, language),
    side.product ?? '',
    terms.basis[side.basis as keyof typeof terms.basis] ?? '',
    side.period === null ? '' : formatPeriod(side.period, language),
  ]
    .filter(Boolean)
    .join(comma)
}

function sideText({ fact, before, after }: EditionChange, side: ChangeSide, language: Language): string {
  const { terms } = t(language)
  if (fact === 'project') {
    const status = terms.status[side.status as keyof typeof terms.status] ?? ''
    const place = side.regionCode === null ? '' : regionLabel(side.regionCode, language)
    const industry = side.industrySlug === null ? '' : industryLabel(side.industrySlug, language)
    return [status, place, industry].filter(Boolean).join(' · ')
  }
  if (fact === 'statistic') {
    const row = { indicator: String(side.kind), value: Number(side.value), unit: String(side.unit) }
    const year =
      before && after && before.period !== after.period ? formatPeriod(String(side.period), language) : ''
    return [indicatorValue(row, language), year].filter(Boolean).join(' · ')
  }
  // Where the value is the same, the difference is in what else is said of it.
  const same = before && after && before.value === after.value && before.qualifier === after.qualifier
  const value = figureValue(side, language)
  if (!same) return value
  const basis = terms.basis[side.basis as keyof typeof terms.basis] ?? ''
  const period = side.period === null ? '' : formatPeriod(side.period, language)
  return [value, kindName(side.kind, language), side.product ?? '', basis, period].filter(Boolean).join(' · ')
}
