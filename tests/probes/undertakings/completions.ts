import { grammar } from '../../support/probes/grammar'
import { withLetters } from '../../support/probes/letters'
import { page } from '../../support/probes/page'
import { figuresOf, PLACES, WORKS } from './words'

/** When works are or will be complete, in the sentence that names them or in a later one. */
export const completions = grammar({
  name: 'completions',
  asks: ['project.completion', 'project.status'],
  floor: 0.98,
  slots: {
    place: PLACES,
    work: WORKS.filter(({ says }) => !says.startsWith('3万头')),
    opening: [
      'P的W总投资8.6亿元,去年5月开工建设。',
      'W位于P,由内蒙古泰硕环保科技有限公司投资建设,总投资8.6亿元,2023年5月开工。',
      '在P,总投资8.6亿元的W施工现场,工人们正在紧张作业。',
      '总投资8.6亿元的W是P今年的重点工程,目前正在紧张施工。',
    ],
    between: ['', '“我们倒排工期、挂图作战。”项目负责人刘洋说。', '项目占地280亩。'],
    date: [
      { says: '项目预计2025年6月建成投产。', completion: '2025-06' },
      { says: '预计今年年底前竣工。', completion: '2024-12', also: ['2024'] },
      { says: '目前,主体工程已完成80%,力争明年6月底全面完工。', completion: '2025-06' },
      { says: '该项目计划于2026年建成。', completion: '2026' },
      { says: '按照计划,11月底可具备投运条件。', completion: '2024-11' },
      { says: '预计10月份进行设备调试,12月正式投产。', completion: '2024-12' },
      { says: '项目建设工期24个月,计划2025年8月竣工验收。', completion: '2025-08' },
      { says: '项目将于明年上半年投用。', completion: '2025', also: ['2025-06'] },
      { says: '计划2025年底全部建成达产。', completion: '2025-12', also: ['2025'] },
      { says: '“确保2025年9月底前交付使用。”施工单位负责人表示。', completion: '2025-09' },
      { says: '根据施工计划,主体结构今年11月封顶,2025年10月建成。', completion: '2025-10' },
      { says: '项目投产时间为2025年7月。', completion: '2025-07' },
      { says: '到2025年10月,项目将全部建成并投入使用。', completion: '2025-10' },
      { says: '一期工程已完工,二期工程预计2025年5月竣工。', completion: '2025-05' },
    ],
  },
  tell({ place, work, opening, between, date }) {
    const text = `${withLetters(opening, { P: place.says, W: work.says })}${between}${date.says}`
    return {
      published: '2024-09-12',
      text: page({ headline: `${place.says}项目建设有序推进`, paragraphs: [text] }),
      projects: [
        {
          id: 'p1',
          name: work.says,
          region: place.code,
          completion: date.completion,
          status: 'construction',
          statusAlso: ['started', ...(date.says.includes('已完工') ? ['completed', 'operational'] : [])],
          ...('also' in date ? { completionAlso: [date.completion, ...date.also] } : {}),
        },
      ],
      investments: [{ subject: 'p1', kind: 'total', amount: 860_000_000 }],
      outputs: [
        ...figuresOf(work, 'p1'),
        ...(text.includes('280亩')
          ? [{ subject: 'p1', measure: 'area', value: 280, unit: 'mu' } as const]
          : []),
        ...(text.includes('80%')
          ? [{ subject: 'p1', measure: 'share', value: 80, unit: 'percent', optional: true } as const]
          : []),
      ],
    }
  },
})
