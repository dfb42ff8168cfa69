import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

/** Mines and fields: the ground they have, what lies in it, what they may and do take out. */
export const mines = grammar({
  name: 'mines',
  asks: ['outputs.basis', 'outputs.product'],
  floor: 0.89,
  slots: {
    place: ['鄂托克旗', '陈巴尔虎旗', '霍林郭勒市', '苏尼特左旗', '敖汉旗'],
    mine: [
      { says: '红石梁煤矿', ore: '煤炭', name: '煤矿' },
      { says: '白音诺铅锌矿', ore: '铅锌矿石', name: '矿山' },
      { says: '哈达特露天煤矿', ore: '原煤', name: '煤矿' },
      { says: '苏莫查干萤石矿', ore: '萤石矿石', name: '矿山' },
    ],
    opening: [
      'W位于P境内,',
      '位于P的W',
      'P的W去年正式投产。该矿',
      '在P的W调度指挥中心,井下情况一目了然。据介绍,W',
      '走进P的W,看不到漫天的粉尘。这座N',
    ],
    ground: [
      { says: '', value: 0 },
      { says: '井田面积46平方公里,', value: 46_000_000 },
      { says: '矿区面积46平方公里,', value: 46_000_000 },
      { says: '占地46平方公里,', value: 46_000_000 },
    ],
    lies: [
      { says: '', value: 0 },
      { says: '可采储量2.6亿吨,', value: 260_000_000 },
      { says: '已探明O储量2.6亿吨,', value: 260_000_000 },
      { says: '保有资源储量2.6亿吨,其中可采储量1.1亿吨,', value: 260_000_000, part: 110_000_000 },
      { says: '地质储量2.6亿吨,服务年限43年,', value: 260_000_000 },
    ],
    may: [
      '核定生产能力240万吨/年',
      '设计年产能240万吨',
      '年产O240万吨',
      '设计生产能力为每年240万吨',
      '核定产能240万吨',
      '年生产能力达240万吨',
    ],
    made: [
      { says: '。', facts: [] },
      { says: '。去年,生产O210万吨,实现利税3.4亿元。', facts: ['2021', 'TAX'] },
      { says: ',去年产量210万吨。', facts: ['2021'] },
      { says: '。今年1至5月,该矿完成O产量210万吨。', facts: ['2022-01..05'] },
      { says: '。“去年我们采出O210万吨,安置职工860人。”矿长齐峰说。', facts: ['2021', 'JOBS'] },
      { says: ',在册职工860人。', facts: ['JOBS'] },
    ],
  },
  tell({ place, mine, opening, ground, lies, may, made }) {
    const text = `${opening}${ground.says}${lies.says}${may}${made.says}`
      .replaceAll('P', place)
      .replaceAll('W', mine.says)
      .replaceAll('N', mine.name)
      .replaceAll('O', mine.ore)
    const of = { subject: 'p1', product: mine.ore }
    const period = made.facts.find((fact) => fact.startsWith('20'))
    return {
      published: '2022-06-22',
      text: page({ headline: '智慧矿山建设提速', paragraphs: [text] }),
      projects: [{ id: 'p1', name: mine.says }],
      outputs: [
        ...(ground.value
          ? [{ subject: 'p1', measure: 'area' as const, value: ground.value, unit: 'm2' as const }]
          : []),
        ...(lies.value
          ? [{ ...of, product: null, measure: 'reserves' as const, value: lies.value, unit: 't' as const }]
          : []),
        ...('part' in lies
          ? [{ ...of, product: null, measure: 'reserves' as const, value: lies.part, unit: 't' as const }]
          : []),
        {
          subject: 'p1',
          product: may.includes('O') ? mine.ore : null,
          measure: 'capacity' as const,
          measureAlso: ['production'],
          value: 2_400_000,
          unit: 't/a' as const,
          basis: may.includes('设计') ? ('planned' as const) : ('actual' as const),
        },
        ...(period
          ? [
              {
                ...of,
                product: made.says.includes('O') ? mine.ore : null,
                measure: 'production' as const,
                value: 2_100_000,
                unit: 't' as const,
                period,
              },
            ]
          : []),
        ...(made.facts.includes('TAX' as never)
          ? [
              {
                subject: 'p1',
                measure: 'tax' as const,
                measureAlso: ['profit'],
                value: 340_000_000,
                unit: 'CNY' as const,
              },
            ]
          : []),
        ...(made.facts.includes('JOBS' as never)
          ? [{ subject: 'p1', measure: 'jobs' as const, value: 860, unit: 'person' as const }]
          : []),
      ],
    }
  },
})
