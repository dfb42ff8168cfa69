import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filedYear, type Ranked, type Ranking, rankFigures } from '@/lib/resolve'
import { investment, output } from './support'

type Range = readonly [from: number | null, until: number | null]

/** What the database asks of a figure: see countsIn in lib/store/read/scope.ts. */
function counts(
  figure: Ranked,
  { standing, countsFrom, countsUntil }: Ranking,
  [from, until]: Range,
): boolean {
  const year = filedYear(figure.period, figure.published)
  const asked = (from === null || (year ?? -1) >= from) && (until === null || (year ?? 9999) <= until)
  if (!asked) return false
  if (standing === 'leading') return true
  if (standing !== 'earlier' || (countsFrom === null && countsUntil === null)) return false
  return (
    (countsFrom === null || (from !== null && from >= countsFrom)) &&
    (countsUntil === null || (until !== null && until <= countsUntil))
  )
}

const counted = (figures: Ranked[], range: Range = [null, null]) => {
  const ranked = rankFigures(figures, 'project')
  return figures.filter((figure) => counts(figure, ranked.get(figure.key)!, range)).map(({ value }) => value)
}

describe('figures of one project for several periods', () => {
  const sold = [output(3, { period: '2023' }), output(4, { period: '2024' }), output(5, { period: '2025' })]

  it('only the newest counts, of a range of years the newest in it', () => {
    expect(counted(sold)).toEqual([5])
    expect(counted(sold, [2023, 2023])).toEqual([3])
    expect(counted(sold, [null, 2024])).toEqual([4])
    expect(counted(sold, [2023, 2024])).toEqual([4])
    expect(counted(sold, [2024, null])).toEqual([5])
    expect(counted(sold, [2026, null])).toEqual([])
  })

  it('jobs of two years said in one article are no parts of each other', () => {
    const jobs = (value: number, period: string) =>
      output(value, { measure: 'jobs', unit: 'person', product: null, period, article: 'a' })
    const both = [jobs(500, '2023'), jobs(300, '2024')]
    expect(counted(both)).toEqual([300])
    expect(counted(both, [2023, 2023])).toEqual([500])
  })

  it('plans restated for other years are not added up', () => {
    const plan = (value: number, period: string | null) => output(value, { basis: 'planned', period })
    expect(counted([plan(10, '2026'), plan(20, '2027'), plan(8, null)])).toEqual([20])
    const yearly = (value: number, period: string) => investment(value, { kind: 'annual_plan', period })
    expect(counted([yearly(5e8, '2025'), yearly(6e8, '2026')])).toEqual([6e8])
  })

  it('of one year the period that ends last counts, and the longer of two that end together', () => {
    const periods = ['2025-H1', '2025-Q4', '2025', '2025-01..11']
    expect(counted(periods.map((period, i) => output(i + 1, { period })))).toEqual([3])
  })

  it('a phase is not added to the whole of another year; phases without a whole are', () => {
    const of = (value: number, period: string, phase: string | null) => output(value, { period, phase })
    expect(counted([of(9, '2024', null), of(5, '2025', '一期')])).toEqual([9])
    expect(counted([of(9, '2024', null), of(5, '2025', '一期')], [2025, 2025])).toEqual([5])
    expect(counted([of(4, '2024', '二期'), of(5, '2025', '一期'), of(3, '2024', '一期')])).toEqual([4, 5])
  })
})

const figure = fc
  .record({
    value: fc.integer({ min: 1, max: 1000 }),
    published: fc.constantFrom(null, '2022', '2024-03', '2025-06-01'),
    period: fc.constantFrom(null, '2022', '2023', '2023-H1', '2024-Q1..Q3', '2021..2025', '2025'),
    phase: fc.constantFrom(null, null, '一期', '二期'),
  })
  .map((changes) => output(changes.value, changes))

describe('any figures and any range of years', () => {
  it('count the whole once or each phase once, and something wherever something leads', () => {
    const year = fc.constantFrom(null, 2021, 2022, 2023, 2024, 2025)
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), year, year, (figures, from, until) => {
        const ranked = rankFigures(figures, 'project')
        const leads = (f: Ranked) => ['leading', 'earlier'].includes(ranked.get(f.key)!.standing)
        const asked = figures.filter((f) => {
          const filed = filedYear(f.period, f.published)
          const inside = filed !== null && filed >= (from ?? filed) && filed <= (until ?? filed)
          return leads(f) && (inside || (from === null && until === null))
        })
        const taken = figures.filter((f) => counts(f, ranked.get(f.key)!, [from, until]))
        const phases = taken.map(({ phase }) => phase)
        expect(new Set(phases).size).toBe(phases.length)
        if (phases.includes(null)) expect(phases).toHaveLength(1)
        // Undated figures that an older slot holds are left out, but never everything.
        const chosen = asked.filter((f) => ranked.get(f.key)!.standing === 'leading')
        for (const f of chosen) expect(taken).toContain(f)
        const dated = asked.some((f) => filedYear(f.period, f.published) !== null && isChainHead(f, ranked))
        if (dated) expect(taken.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })
})

/** Not an undated report beside a dated one of the same question, which never counts. */
function isChainHead(figure: Ranked, ranked: Map<string, Ranking>): boolean {
  const { standing, countsFrom, countsUntil } = ranked.get(figure.key)!
  return standing === 'leading' || countsFrom !== null || countsUntil !== null
}
