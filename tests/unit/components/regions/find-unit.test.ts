import { describe, expect, it } from 'vitest'
import { askedFor, regionAddress } from '@/components/regions/address'
import { unitsCalled, unitsLike } from '@/components/regions/find-unit'
import { REGIONS } from '@/lib/regions'

describe('units by name', () => {
  it.each([
    ['150622', '150622'],
    ['准格尔旗', '150622'],
    ['准旗', '150622'],
    ['达旗', '150621'],
    ['伊克昭盟', '150600'],
    ['dalateqi', '150621'],
    ['Dalate Qi', '150621'],
    ['dálātè', '150621'],
    ['Jungar', '150622'],
    ['jungar banner', '150622'],
    ['Ordos', '150600'],
    ['１５０６２２', '150622'],
  ])('%s', (text, code) => {
    expect(unitsCalled(text)).toEqual([code])
  })

  it('finds every unit by its code, its names and its English name', () => {
    for (const { code, name, shortName, nameEn } of REGIONS) {
      expect(unitsCalled(code)).toEqual([code])
      for (const one of [name, shortName, nameEn]) expect(unitsCalled(one), one).toContain(code)
      expect(unitsCalled(name), name).toEqual([code])
    }
  })

  it('names that several bear are not decided', () => {
    expect(unitsCalled('土旗').length).toBeGreaterThan(1)
    expect(unitsCalled('')).toEqual([])
    expect(unitsCalled('北京')).toEqual([])
  })

  it('part of a name is a suggestion', () => {
    expect(unitsLike('海南')).toEqual(['150303'])
    expect(unitsLike('乌珠穆沁').sort()).toEqual(['152525', '152526'])
    expect(unitsLike('ujimqin').sort()).toEqual(['152525', '152526'])
    expect(unitsLike('  ')).toEqual([])
  })
})

describe('addresses of regions', () => {
  it('a code is the page, a name leads to it, all else is unknown', () => {
    expect(regionAddress('150622')).toEqual({ kind: 'code', code: '150622' })
    expect(regionAddress(encodeURIComponent('达拉特旗'))).toEqual({ kind: 'name', code: '150621' })
    expect(regionAddress('土旗')).toEqual({ kind: 'unknown', text: '土旗' })
    expect(regionAddress('999999')).toEqual({ kind: 'unknown', text: '999999' })
    expect(regionAddress('100%')).toEqual({ kind: 'unknown', text: '100%' })
  })

  it('what was asked for is named in full characters, and not endlessly', () => {
    expect(askedFor('/regions/999999')).toBe('999999')
    expect(askedFor(`/regions/${encodeURIComponent('某旗')}`)).toBe('某旗')
    expect([...askedFor(`/regions/${'𠮷'.repeat(80)}`)]).toHaveLength(40)
    expect(askedFor('')).toBe('')
  })
})
