import fc from 'fast-check'
import { BASES, STATUSES } from '@/lib/extract/types'
import { INDUSTRIES, SECTORS } from '@/lib/industries'
import { isWithin, PREFECTURES, REGIONS, ROOT } from '@/lib/regions'
import {
  GROUNDS,
  LANGUAGES,
  LEVELS,
  PER,
  PER_HEAD_MEASURES,
  productName,
  VIEW_MEASURES,
  type View,
} from '@/lib/view'

const year = fc.option(fc.integer({ min: 1947, max: 2100 }), { nil: null })

/** Every view in its canonical form. */
export const views: fc.Arbitrary<View> = fc
  .record({
    regions: fc.subarray(REGIONS.filter(({ code }) => code !== ROOT).map(({ code }) => code)),
    sectors: fc.subarray<string>(SECTORS.map(({ slug }) => slug)),
    industries: fc.subarray(INDUSTRIES.map(({ slug }) => slug)),
    statuses: fc.subarray([...STATUSES]),
    years: fc.tuple(year, year),
    measure: fc.constantFrom(...VIEW_MEASURES),
    product: fc.option(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('甲醇', '50%甲醛', 'PTA', 'a&b=c~d')),
      {
        nil: null,
      },
    ),
    per: fc.constantFrom(null, ...PER),
    basis: fc.constantFrom(null, ...BASES),
    grounds: fc.constantFrom(null, ...GROUNDS),
    level: fc.constantFrom(...LEVELS),
    within: fc.constantFrom(null, ...PREFECTURES.map(({ code }) => code)),
    language: fc.constantFrom(...LANGUAGES),
    edition: fc.option(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { nil: null }),
  })
  .map(({ years: [a, b], ...view }) => ({
    ...view,
    regions: view.regions.filter((code) => view.within === null || isWithin(code, view.within)),
    yearFrom: a !== null && b !== null ? Math.min(a, b) : a,
    yearTo: a !== null && b !== null ? Math.max(a, b) : b,
    product: view.measure === 'capacity' && view.product !== null ? productName(view.product) : null,
    per: PER_HEAD_MEASURES.includes(view.measure) ? view.per : null,
    level: view.within === null ? view.level : 'county',
  }))
