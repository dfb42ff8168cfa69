import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMAT_VERSION, parseView, viewToQuery } from '@/lib/view'
import { migrated, STEPS, type Step } from '@/lib/view/migrate'
import { collect } from '@/lib/view/parameters'
import { views } from './views'

const none = { add: () => {} }
const read = (query: string, steps?: readonly Step[]) =>
  Object.fromEntries(migrated(collect(query), none, steps))

describe('links of earlier versions', () => {
  it('has a step from every version to the next', () => {
    expect(STEPS).toHaveLength(FORMAT_VERSION - 1)
  })

  it.each([
    ['year=2024~', { year: ['2024~max'] }],
    ['year=2024-', { year: ['2024~max'] }],
    ['year=２０２４～', { year: ['2024~max'] }],
    ['year=2024', { year: ['2024'] }],
    ['year=~2024', { year: ['~2024'] }],
    ['year=2024~2026&sector=energy', { year: ['2024~2026'], sector: ['energy'] }],
    ['year=2024&year=', { year: ['2024', ''] }],
    ['region=150600&v=1', { region: ['150600'] }],
  ])('1 → 2: %s', (query, expected) => {
    expect(read(query)).toEqual(expected)
  })

  it('mean what they meant', () => {
    // As version 1 wrote them.
    const { view, notices } = parseView(
      'region=150600&sector=energy&status=construction&year=2024~&measure=jobs&basis=planned&level=county&lang=en&edition=3',
    )
    expect(notices).toEqual([])
    expect(view).toMatchObject({
      regions: ['150600'],
      yearFrom: 2024,
      yearTo: null,
      measure: 'jobs',
      grounds: null,
      per: null,
      edition: 3,
    })
  })

  it('runs the steps from the version of the link on', () => {
    const step =
      (name: string): Step =>
      (parameters) =>
        new Map([...parameters, ['path', [...(parameters.get('path') ?? []), name]]])
    const steps = [step('1-2'), step('2-3'), step('3-4')]
    expect(read('a=1', steps)).toEqual({ a: ['1'], path: ['1-2', '2-3', '3-4'] })
    expect(read('a=1&v=3', steps)).toEqual({ a: ['1'], path: ['3-4'] })
    expect(read('a=1&v=4', steps)).toEqual({ a: ['1'] })
  })
})

describe('the version of a link', () => {
  it.each(['v=0', 'v=99', 'v=abc', 'v=-1', 'v=1.5'])('%s is none, which is said', (query) => {
    expect(parseView(query).notices).toEqual([
      { parameter: 'v', value: query.slice(2), reason: 'unknown-value' },
    ])
  })

  it.each(['v=1', 'v=2', 'v=', ''])('%s is one', (query) => {
    expect(parseView(query).notices).toEqual([])
  })

  it('need not be written: what is written now is read the same as any version', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: 1, max: FORMAT_VERSION }), (view, version) => {
        const query = viewToQuery(view)
        expect(parseView(`${query}&v=${version}`)).toEqual({ view, notices: [] })
      }),
    )
  })

  it('changes nothing that was written by the version before', () => {
    const before = (query: string) => query.replace(/(year=\d{4}~)max/, '$1')
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(before(viewToQuery(view)))).toEqual({ view, notices: [] })
      }),
    )
  })
})

describe('what belongs together', () => {
  it.each([
    ['measure=capacity&product=%E7%94%B2%E9%86%87', '甲醇'],
    ['measure=capacity&product=%25E7%2594%25B2%25E9%2586%2587', '甲醇'],
    ['measure=capacity&product=50%25%E7%94%B2%E9%86%9B', '50%甲醛'],
    ['measure=capacity&product=+a++b+', 'a b'],
    ['measure=capacity&product=+', null],
  ])('%s', (query, product) => {
    expect(parseView(query)).toMatchObject({ view: { product }, notices: [] })
  })

  it.each([
    ['product=PTA', 'product'],
    ['measure=jobs&product=PTA', 'product'],
    ['measure=population&per=head', 'per'],
    ['measure=capacity&per=head', 'per'],
  ])('%s is a contradiction', (query, parameter) => {
    const { view, notices } = parseView(query)
    expect(notices).toMatchObject([{ parameter, reason: 'conflict' }])
    expect(view).toMatchObject({ product: null, per: null })
  })
})
