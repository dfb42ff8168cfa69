import { describe, it } from 'vitest'
import { findChanges, findQuantities } from '@/lib/extract/recognise'
import { testMentions } from '../../support/mentions'

describe('changes', () => {
  it.each<[sentence: string, text: string, percent: number, yearOnYear: boolean]>([
    ['产量同比增长5.6%', '同比增长5.6%', 5.6, true],
    ['增速达5.6%', '增速达5.6%', 5.6, false],
    ['同比名义增长6.4%', '同比名义增长6.4%', 6.4, true],
    ['同比下降3.2%', '同比下降3.2%', -3.2, true],
    ['比上年增长3%', '比上年增长3%', 3, true],
    ['增长1.6倍', '增长1.6倍', 160, false],
    ['增长近两倍', '增长近两倍', 200, false],
    ['是上年同期的3.4倍', '是上年同期的3.4倍', 240, true],
    ['实现翻番', '实现翻番', 100, false],
    ['翻了两番', '翻了两番', 300, false],
    ['与上年持平', '与上年持平', 0, true],
    ['同比-3.2%', '同比-3.2%', -3.2, true],
    ['增产1倍', '增产1倍', 100, false],
    ['增长三成', '增长三成', 30, false],
    ['同比增长1,234.5%', '同比增长1,234.5%', 1234.5, true],
    ['增长百分之五', '增长百分之五', 5, false],
  ])('%s', (sentence, text, percent, yearOnYear) => {
    testMentions(findChanges, sentence, [{ text, percent, yearOnYear }])
  })

  it('gives each item of a list that shares a verb its own', () => {
    testMentions(findChanges, '生猪、牛、羊分别增长2.2%、8.8%和下降0.5%', [
      { percent: 2.2, list: { index: 0, of: 3 } },
      { percent: 8.8, list: { index: 1, of: 3 } },
      { percent: -0.5, list: { index: 2, of: 3 } },
    ])
  })

  it('marks points, averages and earlier years', () => {
    testMentions(findChanges, '比1—8月提高0.6个百分点', [{ percent: 0.6, points: true }])
    testMentions(findChanges, '年均增长6%以上', [{ percent: 6, average: true, qualifier: 'over' }])
    testMentions(findChanges, '较2020年增长40%', [{ percent: 40, yearOnYear: false, baseline: 'earlier' }])
    testMentions(findChanges, '环比增长2%', [{ percent: 2, yearOnYear: false, baseline: 'previous' }])
  })

  it.each(['绿化率提升至44%', '压减率达71%', '占比57.8%', '新增12个', '增加5万吨'])(
    '%s is a level, not a change',
    (sentence) => {
      testMentions(findChanges, sentence, [])
    },
  )

  it('leaves quantities beside changes alone', () => {
    testMentions(findQuantities, '原煤产量9.5亿吨,同比增长4.6%', [{ text: '9.5亿吨', value: 950_000_000 }])
  })
})
