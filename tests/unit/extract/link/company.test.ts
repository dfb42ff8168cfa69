import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const owners = (text: string) =>
  extract(text, { published: '2025-07-25', region: '152500' }).projects.map(({ name, company }) => [
    name,
    company,
  ])

describe('who an undertaking belongs to', () => {
  it.each([
    ['万吨级新能源制氢项目投产。', [['万吨级新能源制氢项目', null]]],
    ['投资8.8亿元的东岭生物年产5万吨缬氨酸技改项目主体封顶。', [['年产5万吨缬氨酸技改项目', '东岭生物']]],
    ['由柳河新能投资建设的东山44.5万千瓦风电项目并网。', [['东山44.5万千瓦风电项目', '柳河新能']]],
    [
      '东山风电项目开工。该项目由内蒙古后河新能源有限公司投资建设。',
      [['东山风电项目', '内蒙古后河新能源有限公司']],
    ],
    [
      '东山区政府与柳河新材料集团签订年产10万吨聚乳酸项目协议。',
      [['年产10万吨聚乳酸项目', '柳河新材料集团']],
    ],
    [
      '内蒙古星河新材料有限公司的车间没有熄灯。年产3600吨钨钼棒丝材项目总投资15亿元。',
      [['年产3600吨钨钼棒丝材项目', '内蒙古星河新材料有限公司']],
    ],
    [
      '柳河集团年产30万吨电石项目、东山污泥处置项目加快建设。',
      [
        ['年产30万吨电石项目', '柳河集团'],
        ['东山污泥处置项目', null],
      ],
    ],
    ['由浙江客商投资建设的东山铝箔项目试机。', [['东山铝箔项目', null]]],
  ])('%s', (text, expected) => {
    expect(owners(text)).toEqual(expected)
  })

  it('does not give several undertakings to who speaks after them', () => {
    const text = '东山甲醇项目、柳河焦化项目集中开工。\n“我们将加快建设。”金川集团负责人说。'
    expect(owners(text).map(([, company]) => company)).toEqual([null, null])
  })
})
