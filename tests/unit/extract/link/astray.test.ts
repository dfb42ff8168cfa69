import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const HINTS = { publisher: '内蒙古日报', published: '2024-05', region: '150000' }
const regions = (...paragraphs: string[]) =>
  extract(`## 通辽市推动改革走深走实\n\n${paragraphs.join('\n\n')}\n`, HINTS).projects.map(
    ({ name, region }) => `${name} ${region}`,
  )

describe('paragraphs that a torn column put under the headline of another league', () => {
  const strange = '全国首个军民融合新能源示范项目在苏尼特右旗按期并网,锡林郭勒地区新能源装机突破700万千瓦。'

  it('speak of the league that their places lie in, once two of them name no other', () => {
    expect(
      regions(
        '通辽市持续优化应急体系。',
        strange,
        '去年,草原铁路电气化改造工程完工,投资3亿元。如今,在锡林郭勒大地上,电网越来越坚强。',
      ),
    ).toContain('草原铁路电气化改造工程 152500')
  })

  it('are their own headline’s after a single guest from elsewhere', () => {
    expect(
      regions(
        '通辽市的牛肉卖到了锡林郭勒盟。',
        '锡林郭勒盟的客商来了。',
        '去年,万头肉牛屠宰加工项目建成,投资3亿元。',
      ),
    ).toEqual(['万头肉牛屠宰加工项目 150500'])
  })
})
