import { describe, expect, it } from 'vitest'
import { commonRegion } from '@/lib/extract/recognise/common-region'
import { findPlaceMentions } from '@/lib/extract/recognise/place'

const codes = (text: string, region: string, publisher: string | null = null) =>
  findPlaceMentions(text, { region, publisher }).map((mention) => mention.code)

describe('places in context', () => {
  it.each<[string, string, string[]]>([
    ['我市计划实施项目300个', '150400', ['150400']],
    ['全旗粮食产量12亿斤', '150402', []],
    ['全旗粮食产量12亿斤', '150422', ['150422']],
    ['该区完成投资3亿元', '150802', ['150802']],
    ['全区发电量增长9%', '150400', ['150000']],
    ['全盟牲畜存栏', '152527', ['152500']],
    ['全市城镇新增就业', '150781', ['150781']],
  ])('%s in an article of %s', (text, region, expected) => {
    expect(codes(text, region)).toEqual(expected)
  })

  it.each(['居全区首位', '占全市的四成', '位居全盟第一', '排全市前列'])('%s compares', (text) => {
    expect(codes(text, '152527')).toEqual([])
  })

  it('finds the smallest common unit', () => {
    expect(commonRegion(['150600', '150622'])).toBe('150622')
    expect(commonRegion(['152531', '152527'])).toBe('152500')
    expect(commonRegion(['150622', '152527'])).toBe('150000')
    expect(commonRegion([])).toBeNull()
  })
})
