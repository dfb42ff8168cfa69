import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { COUNTIES, LEAGUES } from './units'

/** What part one thing has of another, in the ways that reports tell it. */
export const shares = grammar({
  name: 'shares-of-places',
  asks: ['outputs.period', 'outputs.qualifier'],
  floor: 0.97,
  slots: {
    unit: [...COUNTIES, ...LEAGUES],
    opening: [
      '2023年,W地区生产总值实现86.43亿元,增长5.6%。',
      '2023年,P坚持以结构调整为主线,产业发展质效齐升。',
    ],
    share: [
      { says: '第三产业增加值占地区生产总值的比重为N' },
      { says: '非煤产业增加值占规模以上工业增加值的比重达到N' },
      { says: '战略性新兴产业增加值占规上工业增加值比重达N' },
      { says: '新能源装机占电力总装机的比重达N' },
      { says: '常住人口城镇化率达到N' },
      { says: '制造业占全部工业的比重达到N' },
      { says: '民营经济增加值占地区生产总值比重达到N' },
      { says: '工业对经济增长的贡献率达N' },
      { says: '绿电占全社会用电量的比重达到N' },
      { says: '税收收入占一般公共预算收入的比重为N' },
      { says: '森林覆盖率达到N' },
      { says: '农作物耕种收综合机械化率达N' },
      { says: '工业投资占固定资产投资的比重达到N' },
      { says: '高技术制造业占规模以上工业比重N' },
      { says: '第二产业对经济增长的贡献率为N' },
      { says: '非公有制经济在经济总量中占到N' },
      { says: '农畜产品加工转化率达到N' },
      { says: '粮食作物播种面积占总播面积的N' },
    ],
    number: [
      { says: '45.6%', value: 45.6, qualifier: 'exact' },
      { says: '45.6%以上', value: 45.6, qualifier: 'over' },
      { says: '近45%', value: 45, qualifier: 'nearly' },
      { says: '四成以上', value: 40, qualifier: 'over' },
      { says: '三分之一', value: 33.3, qualifier: 'exact' },
      { says: '45.6%左右', value: 45.6, qualifier: 'about' },
      { says: '百分之四十五', value: 45, qualifier: 'exact' },
    ],
    after: [
      { says: '。' },
      { says: ',比上年提高1.2个百分点。' },
      { says: ',较2020年提高6.8个百分点,结构更趋优化。' },
      { says: ',高于全区平均水平2.4个百分点。' },
      { says: ',同比提升0.9个百分点,居L前列。' },
      { says: ',由2020年的31.2%提高14.4个百分点。' },
      { says: ';城镇登记失业率控制在4%以内。', optional: true },
    ],
    structure: [
      { says: '' },
      { says: '三次产业结构由上年的21.4:40.3:38.3调整为20.1:41.7:38.2。', parts: [20.1, 41.7, 38.2] },
      { says: '三次产业比为20.1:41.7:38.2。', parts: [20.1, 41.7, 38.2] },
      { says: '一、二、三产业增加值占比分别为20.1%、41.7%和38.2%。', parts: [20.1, 41.7, 38.2] },
      { says: '三次产业增加值占地区生产总值的比重分别为20.1%、41.7%、38.2%。', parts: [20.1, 41.7, 38.2] },
    ],
  },
  tell({ unit, opening, share, number, after, structure }) {
    const words = { P: unit.says, W: unit.whole, L: unit.above.says, N: number.says }
    if (after.says.includes('由2020') && number.says !== '45.6%') return null
    const period = { period: '2023', periodAlso: [null] }
    const rate = (value: number, more: object = {}) => ({
      subject: unit.code,
      measure: 'share' as const,
      value,
      unit: 'percent' as const,
      ...period,
      ...more,
    })
    return {
      published: '2024-03-18',
      text: page({
        headline: `${unit.says}:向“新”而行 以“质”取胜`,
        paragraphs: [fill(opening + share.says + after.says + structure.says, words)],
      }),
      outputs: [
        ...(opening.includes('86.43')
          ? [
              {
                subject: unit.code,
                measure: 'gdp' as const,
                value: 8_643_000_000,
                unit: 'CNY' as const,
                period: '2023',
              },
            ]
          : []),
        rate(number.value, { qualifier: number.qualifier }),
        ...('optional' in after ? [rate(4, { optional: true })] : []),
        ...('parts' in structure ? structure.parts.map((value) => rate(value)) : []),
        ...(structure.says.includes('由上年') ? [21.4, 40.3, 38.3] : []).map((value) =>
          rate(value, { optional: true }),
        ),
        ...(after.says.includes('31.2%') ? [rate(31.2, { optional: true })] : []),
      ],
    }
  },
})
