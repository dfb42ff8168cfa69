import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const names = (text: string) =>
  extract(text, { published: '2025-07-25', region: '150600' }).projects.map(({ name }) => name)

describe('facilities that a sentence is about', () => {
  it.each([
    ['怀朔旗的东山铝板带厂已经转起来了，一年可出铝板带20万吨。', '东山铝板带厂'],
    ['东山县的柳河智算基地还在打地基，一期投45亿元。', '柳河智算基地'],
    ['如今，柳河露天矿的矿卡增加到60台，今年前6个月产煤1700万吨。', '柳河露天矿'],
    ['东山县的柳河面粉厂扩建完了工，花了1.2亿元。', '柳河面粉厂扩建'],
    ['柳河滨水博物馆开门迎客，总投资2.1亿元。', '柳河滨水博物馆'],
    ['今年上半年，柳河风电场发电3.1亿千瓦时，装机20万千瓦。', '柳河风电场'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name])
  })

  it.each([
    '柳河铝厂的退休职工王师傅今年73岁，已经献血40次。',
    '在柳河水库附近，村民开起农家乐86家，年收入500多万元。',
    '柳河电厂、东山煤矿等企业今年捐款30万元。',
    '距柳河机场12公里，全镇种植西瓜3200亩。',
    '柳河中心小学的操场上，孩子们种下120棵树。',
    '柳河风电汇集站，随着最后一台机组送电，该项目首批110万千瓦并网。',
  ])('none: %s', (text) => {
    expect(names(text)).toEqual([])
  })
})
