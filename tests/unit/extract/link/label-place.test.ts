import { describe, expect, it } from 'vitest'
import { labelPlace } from '@/lib/extract/link/label-place'

describe('the place that opens a brief', () => {
  it.each([
    ['——扎鲁特旗。罕山变电站主体完工。', '150526'],
    ['●开鲁县 红干椒加工项目投产。', '150523'],
    ['【奈曼旗】污水处理厂扩建。', '150525'],
    ['扎鲁特旗:15万只肉羊屠宰加工项目复工。', '150526'],
  ])('%s', (paragraph, code) => expect(labelPlace(paragraph, '150500')).toBe(code))

  it.each(['扎鲁特旗。', '开鲁县红干椒加工项目投产。', '——科技创新。投入资金2亿元。'])(
    'none in %s',
    (paragraph) => expect(labelPlace(paragraph, '150500')).toBeNull(),
  )
})
