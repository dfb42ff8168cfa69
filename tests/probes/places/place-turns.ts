import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { GOODS, grown, INCOMES, type Index, SUMS, said } from './indices'
import { COUNTIES } from './units'

const [gdp, investment, retail, revenue] = SUMS as readonly [Index, Index, Index, Index]

/** A report on a county that looks at another place in between, and whose the next figure is. */
export const placeTurns = grammar({
  name: 'place-turns',
  asks: ['outputs.change'],
  floor: 0.97,
  slots: {
    unit: COUNTIES,
    head: [
      'P前三季度经济平稳运行',
      '稳中有进 质效双升——P前三季度经济观察',
      'P:多点发力稳增长',
      '一组数据看P',
    ],
    opening: [
      '前三季度,P地区生产总值实现86.43亿元,同比增长5.6%。',
      '今年前三季度,W实现地区生产总值86.43亿元,同比增长5.6%。',
      '10月24日,记者从P人民政府新闻办召开的发布会上获悉,前三季度W地区生产总值86.43亿元,增长5.6%。',
      '据P统计局统一核算,1—9月W地区生产总值完成86.43亿元,按不变价格计算,同比增长5.6%。',
    ],
    turn: [
      { says: '' },
      { says: '增速高于L平均水平1.2个百分点。' },
      { says: '增速分别高于全国、全区、V0.4、0.6和1.1个百分点,总量在L各旗县市区中位居第3位。' },
      { says: '同期,V固定资产投资增长7.3%。', above: 7.3 },
      { says: '与L平均增速4.1%相比,高出1.5个百分点。' },
      { says: '相邻的O同期固定资产投资完成23.71亿元,同比增长9.4%。', other: true },
      { says: '而O固定资产投资完成23.71亿元,同比增长9.4%,两地差距进一步缩小。', other: true },
      { says: '其中,L下达的城镇老旧小区改造任务提前完成,与O的合作也更加紧密。' },
      { says: 'L发展改革委主任李刚在P调研时给予充分肯定。' },
      { says: '这一增速比O高2.3个百分点,在L排名靠前。' },
      { says: '总量占L的12.6%。', share: 12.6 },
    ],
    next: [
      '社会消费品零售总额实现20.8亿元,增长3.8%。',
      'W社会消费品零售总额实现20.8亿元,增长3.8%。',
      'P社会消费品零售总额实现20.8亿元,增长3.8%。',
      '该H社会消费品零售总额实现20.8亿元,同比增长3.8%。',
      '消费市场持续回暖,M社会消费品零售总额实现20.8亿元,同比增长3.8%。',
    ],
    last: [
      { says: '' },
      { says: '一般公共预算收入完成7.42亿元,增长4.5%。', revenue: true },
      { says: '\n\n财政收支运行平稳。一般公共预算收入完成7.42亿元,同比增长4.5%。', revenue: true },
      { says: '\n\n居民收入稳步增长。城镇常住居民人均可支配收入31268元,增长4.5%。', income: true },
      { says: '\n\n能源保供有力有效。原煤产量达到1860.4万吨,同比增长4.5%。', coal: true },
      { says: '\n\n“M一般公共预算收入7.42亿元,增长4.5%,来之不易。”P财政局局长王强说。', revenue: true },
    ],
  },
  tell({ unit, head, opening, turn, next, last }) {
    const kind = unit.says.at(-1)!
    const [other, code] = unit.others[0]!
    const words = {
      P: unit.says,
      W: unit.whole,
      M: unit.own,
      L: unit.above.says,
      V: unit.above.whole,
      O: other,
      H: kind,
    }
    // behind a neighbour, 该旗 and words without a place may mean either
    if ('other' in turn && (next.startsWith('该') || next.startsWith('社会'))) return null
    // 全区 of a district is what the region calls itself
    if (kind === '区' && turn.says.includes('全区')) return null
    const paragraphs = fill(opening + turn.says + next + last.says, words).split('\n\n')
    const more =
      'revenue' in last ? revenue : 'income' in last ? INCOMES[0]! : 'coal' in last ? GOODS[0]! : null
    return {
      published: '2024-10-28',
      text: page({ headline: fill(head, words), paragraphs }),
      outputs: [
        said(gdp, 0, unit.code, { change: 5.6 }),
        said(retail, 0, unit.code, { change: 3.8 }),
        ...('above' in turn ? [grown(investment, turn.above as number, unit.above.code)] : []),
        ...('other' in turn ? [said(investment, 1, code, { change: 9.4 })] : []),
        ...('share' in turn
          ? [
              {
                subject: unit.code,
                measure: 'share' as const,
                value: turn.share as number,
                unit: 'percent' as const,
              },
            ]
          : []),
        ...(more ? [said(more, 0, unit.code, { change: 4.5 })] : []),
      ],
    }
  },
})
