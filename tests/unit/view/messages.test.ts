import { describe, expect, it } from 'vitest'
import { INVESTMENT_KINDS, MEASURES, QUALIFIERS, STATUSES } from '@/lib/extract/types'
import { t, VIEW_MEASURES } from '@/lib/view'

/** Path and kind of every entry: `filter.region: string`, `filter.remove: function/1`. */
function entries(node: unknown, path = ''): string[] {
  if (typeof node === 'function') return [`${path}: function/${node.length}`]
  if (typeof node !== 'object' || node === null) return [`${path}: ${typeof node}`]
  return Object.entries(node).flatMap(([key, inner]) => entries(inner, path === '' ? key : `${path}.${key}`))
}

describe('dictionaries', () => {
  it('have the same keys', () => {
    const keys = (language: 'zh' | 'en') => entries(t(language)).map((entry) => entry.replace(/\/\d$/, ''))
    expect(keys('en')).toEqual(keys('zh'))
  })

  it('name every value that is enumerated', () => {
    const { terms } = t('en')
    expect(Object.keys(terms.status)).toEqual([...STATUSES])
    expect(Object.keys(terms.investmentKind)).toEqual([...INVESTMENT_KINDS])
    expect(Object.keys(terms.measure)).toEqual([...MEASURES])
    expect(Object.keys(terms.qualifier)).toEqual([...QUALIFIERS])
    expect(Object.keys(terms.viewMeasure)).toEqual([...VIEW_MEASURES])
  })

  it('are in their language', () => {
    const texts = (node: unknown): string[] =>
      typeof node === 'string'
        ? [node]
        : typeof node === 'object' && node
          ? Object.values(node).flatMap(texts)
          : []
    const { site, ...rest } = t('en')
    expect(texts(rest).filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([])
    expect(site.language).toBe('中文')
  })

  it('labels within a list differ', () => {
    for (const language of ['zh', 'en'] as const) {
      const { status, measure, investmentKind } = t(language).terms
      for (const list of [status, measure, investmentKind]) {
        expect(new Set(Object.values(list)).size).toBe(Object.keys(list).length)
      }
    }
  })
})
