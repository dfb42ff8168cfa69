import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { grown, INCOMES, SUMS, said } from './indices'
import { COUNTIES, LEAGUES } from './units'

/** What a place sets out to reach, in work reports and plans: a level or a rate, for the year or for the five years. */
export const targets = grammar({
  name: 'targets-of-places',
  asks: ['outputs.period', 'outputs.basis', 'outputs.change'],
  floor: 0.97,
  slots: {
    unit: [...COUNTIES, ...LEAGUES],
    index: [...SUMS, ...INCOMES],
    before: [
      { says: '' },
      { says: '2023年,WI完成②,增长4.2%。', done: true },
      { says: '过去一年,WI②,增长4.2%。', done: true },
    ],
    form: [
      { says: '2024年,W经济社会发展的主要预期目标是:I增长6%。' },
      { says: '今年W经济发展的主要预期目标为:I增长6%以上,城乡居民收入与经济增长同步。', over: true },
      { says: '2024年,W力争I达到①,增长6%。', value: true },
      { says: '今年,W计划I突破①,增长6%以上。', value: true, over: true, more: true },
      { says: '2024年,确保WI增长6%左右。', about: true },
      { says: '到2025年,WI力争达到①。', value: true, year: '2025' },
      { says: '到2025年末,P的I预计达到①。', value: true, year: '2025' },
      { says: '“十四五”时期,WI年均增长6%。', none: true },
      { says: '会议提出,2024年WI预期增长6%,努力实现质的有效提升和量的合理增长。' },
      { says: '预计今年全年I完成①,增长6%。', value: true },
      { says: '今年W将完成I①,同比增长6%。', value: true },
    ],
    where: ['P政府工作报告解读', 'P召开经济工作会议', 'P锚定目标再出发'],
  },
  tell({ unit, index, before, form, where }) {
    if (form.says.includes('将完成I') && index.verb !== '完成') return null
    const words = {
      P: unit.says,
      W: unit.whole,
      I: index.says,
      '①': index.values[0]![0],
      '②': index.values[1]![0],
    }
    const qualifier = 'more' in form ? 'over' : 'exact'
    const planned = {
      period: 'year' in form ? (form.year as string) : '2024',
      basis: 'planned',
      change: 6,
    }
    return {
      published: '2024-01-22',
      text: page({ headline: fill(where, words), paragraphs: [fill(before.says + form.says, words)] }),
      outputs: [
        ...('done' in before ? [said(index, 1, unit.code, { period: '2023', change: 4.2 })] : []),
        'none' in form
          ? grown(index, 6, unit.code, { period: '2021..2025', optional: true })
          : 'value' in form
            ? said(index, 0, unit.code, { ...planned, qualifier, change: 'year' in form ? null : 6 })
            : grown(index, 6, unit.code, planned),
        grown(INCOMES[0]!, 6, unit.code, { optional: true }),
      ],
    }
  },
})
