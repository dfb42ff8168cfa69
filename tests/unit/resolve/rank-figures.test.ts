import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ranked, rankFigures } from '@/lib/resolve'
import { investment, output } from './support'

const standings = (figures: Ranked[], subject: 'project' | 'region' = 'project') => {
  const ranked = rankFigures(figures, subject)
  return figures.map(({ key }) => ranked.get(key)?.standing)
}

describe('the figures of a project', () => {
  it('the latest report leads, another sum contradicts, both stay', () => {
    expect(
      standings([investment(30e8, { published: '2024' }), investment(39e8, { published: '2025' })]),
    ).toEqual(['contradicting', 'leading'])
  })

  it.each([
    ['the same', 78.65e8, {}, 78.65e8, {}],
    ['rounded', 79e8, {}, 78.65e8, {}],
    ['约', 78e8, { qualifier: 'about' as const }, 80e8, {}],
    ['超', 78e8, { qualifier: 'over' as const }, 80e8, {}],
    ['近', 80e8, { qualifier: 'nearly' as const }, 78e8, {}],
    ['a range', 70e8, { valueMax: 90e8 }, 85e8, {}],
  ])('restated where a report says the same: %s', (_, older, about, newer, exactly) => {
    expect(
      standings([
        investment(older, { published: '2024', ...about }),
        investment(newer, { published: '2025', ...exactly }),
      ]),
    ).toEqual(['restated', 'leading'])
  })

  it.each([
    ['another amount', 20e8, 24e8],
    ['nearly the same, but exact', 78.65e8, 78.1e8],
    ['ten times as much', 2e8, 20e8],
  ])('contradicting where it does not: %s', (_, older, newer) => {
    expect(
      standings([investment(older, { published: '2024' }), investment(newer, { published: '2025' })]),
    ).toEqual(['contradicting', 'leading'])
  })

  it('a phase is part of the whole, and leads where there is no whole', () => {
    const phase = investment(10e8, { phase: '一期', article: 'a' })
    expect(standings([phase, investment(30e8, { article: 'a' })])).toEqual(['part', 'leading'])
    expect(standings([phase, investment(20e8, { phase: '二期', article: 'a' })])).toEqual([
      'leading',
      'leading',
    ])
  })

  it('a smaller sum in the same article is part of the larger', () => {
    expect(standings([investment(10e8, { article: 'a' }), investment(30e8, { article: 'a' })])).toEqual([
      'part',
      'leading',
    ])
  })

  it('planned and actual, kinds, products, currencies are different questions', () => {
    const figures = [
      investment(30e8),
      investment(8e8, { kind: 'completed', basis: 'actual' }),
      investment(5e8, { kind: 'annual_plan', period: '2025' }),
      investment(4e8, { currency: 'USD' }),
      output(5e4, { measure: 'capacity', product: '甲醇', basis: 'planned' }),
      output(6e4, { measure: 'capacity', product: '绿氨', basis: 'planned' }),
      output(5e4, { measure: 'capacity', product: '甲醇', basis: 'actual' }),
      output(3e4, { period: '2024' }),
    ]
    expect(standings(figures)).toEqual(figures.map(() => 'leading'))
  })

  it('an undated report does not contradict a dated one, nor lead over it', () => {
    expect(
      standings([investment(30e8, { published: null }), investment(39e8, { published: '2025' })]),
    ).toEqual(['earlier', 'leading'])
    expect(
      standings([investment(30e8, { published: null }), investment(39e8, { published: null })]).sort(),
    ).toEqual(['contradicting', 'leading'])
  })

  it('a total is the same question in every year', () => {
    expect(
      standings([
        investment(30e8, { period: '2024', published: '2024' }),
        investment(30e8, { published: '2025' }),
      ]),
    ).toEqual(['restated', 'leading'])
  })
})

describe('the figures of a place', () => {
  it('one leads for an indicator and a period', () => {
    const gdp = (value: number, published: string) =>
      output(value, { measure: 'gdp', product: null, unit: 'CNY', period: '2024', published })
    expect(
      standings([gdp(6.36e11, '2025-01'), gdp(6.363e11, '2025-02'), gdp(5.9e11, '2025-01')], 'region'),
    ).toEqual(['restated', 'leading', 'contradicting'])
  })

  it('sums without a period do not contradict each other, and are not added up', () => {
    expect(
      standings(
        [
          investment(5e6, { kind: 'loan', basis: 'actual' }),
          investment(9e6, { kind: 'loan', basis: 'actual', published: '2026-02' }),
        ],
        'region',
      ),
    ).toEqual(['part', 'leading'])
  })

  it('sums of different industries are different questions', () => {
    expect(standings([investment(5e8), investment(9e8, { industry: 'water' })], 'region')).toEqual([
      'leading',
      'leading',
    ])
  })

  it('growth alone is compared by growth', () => {
    const growth = (change: number, published: string) => output(null, { change, published, period: '2025' })
    expect(
      standings([growth(2.6, '2025-01'), growth(2.6, '2025-02'), growth(3.1, '2025-01')], 'region'),
    ).toEqual(['restated', 'leading', 'contradicting'])
  })
})

const figure = fc
  .record({
    value: fc.constantFrom(10e8, 10.04e8, 12e8, 30e8),
    published: fc.constantFrom(null, '2024', '2025-03'),
    phase: fc.constantFrom(null, '一期', '二期'),
    article: fc.constantFrom('a', 'b', 'c', 'd'),
    qualifier: fc.constantFrom('exact' as const, 'about' as const, 'over' as const),
    period: fc.constantFrom(null, '2025'),
    kind: fc.constantFrom('total' as const, 'annual_plan' as const),
  })
  // An article has one date.
  .map((rest) =>
    investment(rest.value, {
      ...rest,
      published: { a: null, b: '2024', c: '2025-03', d: '2025-03' }[rest.article]!,
    }),
  )

describe('ranking', () => {
  it('does not depend on the order of figures, and one figure of each question leads', () => {
    fc.assert(
      fc.property(
        fc
          .array(figure, { minLength: 1, maxLength: 20 })
          .chain((list) =>
            fc.tuple(
              fc.constant(list),
              fc.shuffledSubarray(list, { minLength: list.length }),
              fc.constantFrom('project' as const, 'region' as const),
            ),
          ),
        ([list, shuffled, subject]) => {
          const ranked = rankFigures(list, subject)
          expect(new Map([...rankFigures(shuffled, subject)].sort())).toEqual(new Map([...ranked].sort()))
          expect(ranked.size).toBe(list.length)
          expect([...ranked.values()].map(({ standing }) => standing)).toContain('leading')
        },
      ),
    )
  })
})
