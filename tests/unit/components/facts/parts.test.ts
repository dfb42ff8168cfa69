import { describe, expect, it } from 'vitest'
import { factData } from '@/components/facts/fact-data'
import { factParts } from '@/components/facts/fact-parts'
import { factTitle } from '@/components/facts/fact-title'
import type { FactVersion, Snapshot } from '@/lib/store/read'
import { DEFAULT_VIEW } from '@/lib/view'

const fact: FactVersion = {
  key: 'f'.repeat(24),
  fact: 'investment',
  kind: 'total',
  basis: 'planned',
  product: null,
  value: 2_012_345_678,
  valueMax: null,
  unit: 'CNY',
  qualifier: 'about',
  change: null,
  period: '2026',
  phase: null,
  standing: 'leading',
  name: null,
  company: null,
  park: null,
  status: null,
  completion: null,
  projectKey: 'p'.repeat(24),
  projectName: '甲项目',
  regionCode: '150622',
  industrySlug: 'renewables',
  articleKey: 'a'.repeat(24),
  firstEdition: 1,
  lastEdition: null,
  documentKey: 'd'.repeat(24),
  documentTitle: '标题',
  documentName: 'a.md',
  publisher: '某报',
  published: '2026-01-02',
  publishedInferred: false,
  url: 'https://a.example/1',
  restated: true,
  articleTitle: '文章',
  start: 3,
  end: 10,
  quote: '总投资约20.12345678亿元',
  around: '',
  rule: 'sum-total',
  inferred: ['period', 'subject'],
}
const part = (name: string, of = fact) => factParts(of, 'zh').find((one) => one.name === name)

describe('the parts of a fact', () => {
  it('say of each whether the sentence states it', () => {
    expect(part('subject')?.ground).toBe('inferred')
    expect(part('period')?.ground).toBe('inferred')
    expect(part('region')?.ground).toBe('stated')
    expect(part('standing')?.ground).toBe('assigned')
  })

  it('show all digits, and what is not stated has no ground', () => {
    expect(part('value')?.text).toBe('约20.12345678亿元')
    expect(part('period', { ...fact, period: null })).toMatchObject({ text: '原文未载明', ground: null })
    expect(part('product')).toBeUndefined()
  })

  it('a figure of a place names the place as its subject', () => {
    const place = { ...fact, projectKey: null, projectName: null }
    expect(part('subject', place)?.text).toMatch(/全域/)
    expect(factTitle(place, 'zh')).toMatch(/^准格尔旗：2026年总投资约20\.12亿元（计划）$/)
  })
})

describe('structured data', () => {
  const context = {
    view: { ...DEFAULT_VIEW },
    snapshot: { number: 3, createdAt: new Date('2026-11-21T00:00:00Z') } as Snapshot,
    origin: 'https://b.example',
  }

  it('is a claim with an observation, its article and the edition', () => {
    const data = factData(fact, context)
    expect(data).toMatchObject({
      '@type': 'Claim',
      text: fact.quote,
      version: '3',
      appearance: { '@type': 'NewsArticle', isBasedOn: 'https://a.example/1', datePublished: '2026-01-02' },
      about: {
        '@type': 'Observation',
        value: 2_012_345_678,
        unitText: 'CNY',
        observationPeriod: '2026',
        measurementQualifier: 'planned about',
      },
    })
    expect(data['@id']).toBe(`https://b.example/facts/${fact.key}`)
  })

  it('ranges have two ends, growth alone is a percentage', () => {
    expect(factData({ ...fact, valueMax: 3e9 }, context).about).toMatchObject({
      minValue: 2_012_345_678,
      maxValue: 3e9,
    })
    const growth = { ...fact, fact: 'output' as const, kind: 'gdp', value: null, unit: null, change: 5.6 }
    expect(factData(growth, context).about).toMatchObject({ value: 5.6, unitText: '%' })
  })
})
