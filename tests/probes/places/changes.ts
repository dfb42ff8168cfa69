import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { grown, INDICES, said } from './indices'
import { COUNTIES, LEAGUES } from './units'

/** How an index has changed, in the less usual ways of saying it, with its value or without. */
export const changes = grammar({
  name: 'changes-of-indices',
  asks: ['outputs.change', 'outputs.period'],
  floor: 0.97,
  slots: {
    unit: [...COUNTIES, ...LEAGUES],
    index: INDICES,
    opening: ['前三季度,W', '前三季度,P', '前三季度,P经济运行稳中有进,'],
    form: [
      { says: 'IV①,由上年同期下降3.2%转为增长5.6%。', is: 5.6 },
      { says: 'I由负转正,同比增长5.6%。', is: 5.6, alone: true },
      { says: 'I增速由负转正,达到5.6%。', is: 5.6, alone: true },
      { says: 'IV①,比上年同期增加3.4X,增长5.6%。', is: 5.6 },
      { says: 'IV①,同比净增3.4X、增幅5.6%。', is: 5.6 },
      { says: 'IV①,同比多3.4X,增长5.6%。', is: 5.6 },
      { says: 'IV①,扣除价格因素,实际增长5.6%。', is: 5.6 },
      { says: 'IV①,同比增长5.6%,环比下降2.3%。', is: 5.6 },
      { says: 'IV①,增速达5.6%,分别较全国、全区高1.2和0.8个百分点。', is: 5.6 },
      { says: 'IV①,同比下滑5.6%。', is: -5.6 },
      { says: 'IV①,同比减少5.6%,降幅较上半年收窄2.1个百分点。', is: -5.6 },
      { says: 'IV①,同比负增长5.6%。', is: -5.6 },
      { says: 'IV①,增长近六成。', is: 60 },
      { says: 'IV①,同比增长超过50%。', is: 50 },
      { says: 'IV①,同比增长逾三成。', is: 30 },
      { says: 'IV①,同比增长1.2倍。', is: 120 },
      { says: 'IV①,同比翻番。', is: 100 },
      { says: 'IV①,是去年同期的2.2倍。', is: 120 },
      { says: 'IV①,比2020年同期增长25.3%,两年平均增长9.7%。', is: null },
      { says: 'IV①,剔除留抵退税因素后增长5.6%。', is: 5.6 },
      { says: 'I以5.6%的增速位居L前列。', is: 5.6, alone: true },
      { says: 'IV①,增幅居L第三,达5.6%。', is: 5.6 },
      { says: 'I保持5.6%的增长。', is: 5.6, alone: true },
      { says: 'I实现5.6%的较快增长,高于全区平均水平。', is: 5.6, alone: true },
      { says: 'IV①,同比上涨5.6%。', is: 5.6 },
      { says: 'IV①,同比攀升5.6%,创历史同期新高。', is: 5.6 },
      { says: 'IV①(+5.6%)。', is: 5.6 },
      { says: 'IV①,同比+5.6%。', is: 5.6 },
      { says: 'IV①,增速较一季度、上半年分别加快0.5和0.2个百分点,达到5.6%。', is: 5.6 },
      { says: 'I同比增长5.6%,9月份单月增长8.2%。', is: 5.6, alone: true, month: true },
      { says: 'I同比增速为5.6%,比上半年提高1.1个百分点,比全区高0.7个百分点。', is: 5.6, alone: true },
      { says: 'I同比下降5.6%,但降幅逐月收窄。', is: -5.6, alone: true },
      { says: 'IV①,一举扭转下降态势,增长5.6%。', is: 5.6 },
      { says: 'IV①,同比增速高达105.6%。', is: 105.6 },
      { says: 'I的增幅为5.6%,连续五个季度保持正增长。', is: 5.6, alone: true },
      { says: 'IV①,同比增长5.6%,占全年目标任务的78.3%。', is: 5.6, share: 78.3 },
      { says: 'IV①,较去年同期提升5.6%。', is: 5.6 },
      { says: 'IV①,与去年同期相比,增长了5.6%。', is: 5.6 },
      { says: '完成I①,占年度目标的78.3%,同比增长5.6%。', is: 5.6, share: 78.3 },
      { says: 'I达①,增速连续三个月回升,同比增长5.6%。', is: 5.6 },
    ],
    end: ['', '经济韧性进一步增强。', '增速位居L第四位。'],
  },
  tell({ unit, index, opening, form, end }) {
    const [printed] = index.values[0]!
    if (form.says.startsWith('完成I') && index.verb !== '完成') return null
    if (form.says.includes('留抵退税') && !['一般公共预算收入', '税收收入'].includes(index.says)) return null
    if (form.says.includes('价格因素') && index.unit === 'kWh') return null
    const words = {
      P: unit.says,
      W: unit.whole,
      L: unit.above.says,
      I: index.says,
      V: index.verb,
      X: printed.replace(/^[\d.]+/, ''),
      '①': printed,
    }
    const period = { period: '2024-Q1..Q3', periodAlso: ['2024-01..09'] }
    return {
      published: '2024-10-28',
      text: page({
        headline: `${unit.says}前三季度经济数据发布`,
        paragraphs: [fill(opening + form.says + end, words)],
      }),
      outputs: [
        'alone' in form
          ? grown(index, form.is!, unit.code, period)
          : said(index, 0, unit.code, { ...period, change: form.is }),
        ...('month' in form ? [grown(index, 8.2, unit.code, { optional: true })] : []),
        ...('share' in form
          ? [
              {
                subject: unit.code,
                measure: 'share' as const,
                value: form.share,
                unit: 'percent' as const,
                optional: true as const,
              },
            ]
          : []),
      ],
    }
  },
})
