import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  COUNTIES,
  COUNTY_COUNTS,
  children,
  isWithin,
  PREFECTURES,
  prefectureOf,
  REGIONS,
  regionByCode,
  regionLabel,
} from '@/lib/regions'

describe('units', () => {
  it('are 1 + 12 + 103', () => {
    expect(REGIONS).toHaveLength(116)
    expect(PREFECTURES).toHaveLength(12)
    expect(COUNTIES).toHaveLength(103)
  })

  it.each(Object.entries(COUNTY_COUNTS))('%s has %i counties', (code, count) => {
    expect(children(code)).toHaveLength(count)
  })

  it.each(['code', 'name', 'shortName', 'nameEn'] as const)('have a %s of their own', (key) => {
    expect(new Set(REGIONS.map((region) => region[key])).size).toBe(REGIONS.length)
  })

  it('have no name that contains another unit’s name', () => {
    const names = REGIONS.map((region) => region.name)
    expect(names.filter((name) => names.some((other) => other !== name && name.includes(other)))).toEqual([])
  })

  const facts = new URL('../../../../shared/facts/regions.csv', import.meta.url)
  it.skipIf(!existsSync(facts))('agree with the table of GB/T 2260 where it is at hand', () => {
    const rows = readFileSync(facts, 'utf8').trim().split('\n').slice(1)
    const ours = REGIONS.map(({ code, name, level, parent }) => [code, name, level, parent ?? ''].join(','))
    expect(ours.sort()).toEqual(rows.map((row) => row.trim()).sort())
  })
})

describe('hierarchy', () => {
  it('walks up', () => {
    expect(prefectureOf('150622')).toBe('150600')
    expect(prefectureOf('150600')).toBe('150600')
    expect(prefectureOf('150000')).toBeNull()
    expect(prefectureOf('110101')).toBeNull()
  })

  it('knows what lies within what', () => {
    expect(isWithin('150622', '150600')).toBe(true)
    expect(isWithin('150622', '150622')).toBe(true)
    expect(isWithin('150600', '150000')).toBe(true)
    expect(isWithin('150600', '150622')).toBe(false)
    expect(isWithin('152501', '152900')).toBe(false)
    expect(isWithin('999999', '999999')).toBe(false)
  })

  it('answers unknown codes with nothing', () => {
    expect(regionByCode('150172')).toBeUndefined()
    expect(children('150622')).toEqual([])
  })
})

describe('labels', () => {
  it.each([
    ['150623', 'zh', 'full', '鄂托克前旗'],
    ['150623', 'zh', 'short', '鄂前旗'],
    ['150623', 'en', 'full', 'Otog Front Banner'],
    ['150623', 'en', 'short', 'Otog Front'],
    ['152200', 'en', 'full', 'Hinggan League'],
    ['150800', 'en', 'short', 'Baynnur'],
    ['000000', 'en', 'full', '000000'],
  ] as const)('%s in %s, %s: %s', (code, language, form, label) => {
    expect(regionLabel(code, language, form)).toBe(label)
  })
})
