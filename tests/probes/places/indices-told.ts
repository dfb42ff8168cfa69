import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { INDICES, said } from './indices'
import { UNITS } from './units'

/** One index of a place in one sentence: who, when, how much, and how it has changed. */
export const indicesTold = grammar({
  name: 'indices-told',
  asks: ['outputs.period', 'outputs.change', 'outputs.qualifier', 'outputs.basis', 'outputs.product'],
  floor: 0.97,
  slots: {
    unit: UNITS,
    index: INDICES,
    period: [
      { says: '前三季度', is: ['2024-Q1..Q3', '2024-01..09'] },
      { says: '1—9月', is: ['2024-01..09', '2024-Q1..Q3'] },
      { says: '1至8月份', is: ['2024-01..08'] },
      { says: '今年上半年', is: ['2024-H1'] },
      { says: '2023年', is: ['2023'] },
      { says: '去年', is: ['2023'] },
      { says: '一季度', is: ['2024-Q1'] },
      { says: '9月份', is: ['2024-09'] },
      { says: '今年前7个月', is: ['2024-01..07'] },
      { says: '2022年全年', is: ['2022'] },
    ],
    form: [
      'T,PIVNC。',
      'T,WIVNC。',
      'PTIVNC。',
      '记者从P统计局获悉,T,WIVNC。',
      '据统计,T,PVINC。',
      'T,W经济运行总体平稳、稳中有进,IVNC,经济发展韧性持续显现。',
      'T,P坚持把发展经济的着力点放在实体经济上,扎实推进各项工作,全力以赴稳增长,IVNC。',
      '从主要指标看,T,PIVNC,好于预期。',
      'T,W上下凝心聚力、攻坚克难,“稳”的基础更加牢固,“进”的动能更加强劲。WIVNC。',
      '数据显示:T,P实现I(含中区直企业)NC。',
      'I:T,PVNC。',
    ],
    amount: [
      { says: '', qualifier: 'exact' },
      { says: '约', qualifier: 'about' },
      { says: '近', qualifier: 'nearly' },
      { says: '突破', qualifier: 'over' },
    ],
    change: [
      { says: '', is: null },
      { says: ',同比增长5.6%', is: 5.6 },
      { says: ',比上年同期增长12.3%', is: 12.3 },
      { says: ',同比下降3.4%', is: -3.4 },
      { says: ',增速为7.9%', is: 7.9 },
      { says: ',增长1.6倍', is: 160 },
      { says: ',同比增速达到8.1%,高于全区平均水平1.2个百分点', is: 8.1 },
      { says: ',较上年同期增加9.5%,增速位居第二', is: 9.5 },
      { says: ',按可比价计算,同比增长6.2%', is: 6.2 },
      { says: ',与上年同期相比增长4.7%', is: 4.7 },
      { says: '(同比增长15.1%)', is: 15.1 },
      { says: ',是上年同期的2.5倍', is: 150 },
      { says: ',增幅达18.8%', is: 18.8 },
      { says: ',同比净增6.7%', is: 6.7 },
      { says: ',同口径增长3.9%', is: 3.9 },
      { says: ',同比翻了一番', is: 100 },
      { says: ',增幅比上半年提高2.1个百分点', is: null },
      { says: ',同比增长5%左右', is: 5 },
      { says: ',较2019年同期增长20.4%,两年平均增长9.7%', is: null },
      { says: ',与上年基本持平', is: null },
      { says: ',扭转了连续下滑的局面', is: null },
      { says: ',完成年度任务的76.5%', is: null, share: 76.5 },
      { says: ',为年度预算的81.2%,同比增长2.3%', is: 2.3, share: 81.2 },
    ],
  },
  tell({ unit, index, period, form, amount, change }) {
    const [printed] = index.values[0]!
    const verb = amount.says === '突破' ? '' : index.verb
    const text = fill(form, {
      T: period.says,
      P: unit.says,
      W: unit.whole,
      I: index.says,
      V: verb,
      N: `${amount.says}${printed}`,
      C: change.says,
    })
    if (form.includes('VIN') && verb !== '实现' && verb !== '完成') return null
    return {
      published: '2024-10-28',
      text: page({ headline: `${unit.says}:稳中求进开新局`, paragraphs: [text] }),
      outputs: [
        said(index, 0, unit.code, {
          period: period.is[0]!,
          periodAlso: [...period.is],
          change: change.is,
          qualifier: amount.qualifier,
        }),
        ...('share' in change
          ? [
              {
                subject: unit.code,
                measure: 'share' as const,
                value: change.share as number,
                unit: 'percent' as const,
                optional: true as const,
                period: period.is[0]!,
                periodAlso: [...period.is],
              },
            ]
          : []),
      ],
    }
  },
})
