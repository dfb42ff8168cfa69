import { grammar } from '../../support/probes/grammar'
import { withLetters } from '../../support/probes/letters'
import { page } from '../../support/probes/page'
import { also, FIRMS, figuresOf, PLACES, SITES, STAGES, WORKS } from './words'

const SUM = 860_000_000

/** Undertakings named in every shape, told of in the ways that a report may open. */
export const names = grammar({
  name: 'names',
  asks: ['project.status', 'project.company', 'project.region'],
  floor: 0.96,
  slots: {
    place: PLACES,
    firm: FIRMS,
    work: [...WORKS, ...SITES],
    stage: STAGES,
    form: [
      '9月10日,F在P投资建设的W正式S。C',
      '近日,P传来好消息,F投资建设的W顺利S。C',
      '由F投资,位于P工业园区的W日前S。C',
      '在P,F总投资8.6亿元的W已S。',
      'P引进F建设的W,目前已S。C',
      '记者近日从P获悉,经过各方共同努力,F的W已于8月底S。C',
      'F投资8.6亿元,在P建设W,目前已S。',
      '今年以来,P紧盯目标任务,全力以赴抓项目、促投资,F建设的W已S。C',
      '连日来,P境内天气晴好,由F负责实施的W(以下简称“项目”)已S。C',
      '“我们的W已经S。”F驻P负责人张磊告诉记者。C',
      '近日,P的W已S。该项目由F投资建设,总投资8.6亿元。',
      '近日,P的W已S。据悉,投资方F计划投入8.6亿元。',
      '时下的P,到处是大干快上的景象。F的W就是其中之一,目前已S。C',
      '走进P,映入眼帘的是F投资建设的W,目前该项目已S。C',
    ],
    sum: ['总投资8.6亿元。', '该项目总投资8.6亿元,占地320亩。', '据介绍,项目计划投资8.6亿元。'],
  },
  tell({ place, firm, work, stage, form, sum }) {
    const text = withLetters(form, { P: place.says, F: firm, W: work.says, S: stage.says, C: sum })
    return {
      published: '2024-09-12',
      text: page({ headline: `${place.says}项目建设跑出加速度`, paragraphs: [text] }),
      projects: [
        {
          id: 'p1',
          name: work.says,
          company: firm,
          region: place.code,
          status: stage.status,
          ...also(stage.status),
        },
      ],
      investments: [{ subject: 'p1', kind: 'total', amount: SUM, kindAlso: ['annual_plan', 'completed'] }],
      outputs: [
        ...figuresOf(work, 'p1'),
        ...(text.includes('320亩')
          ? [{ subject: 'p1', measure: 'area', value: 320, unit: 'mu' } as const]
          : []),
        // 3万头肉牛 is a herd to some and a kind to others
        ...(work.says.startsWith('3万头')
          ? [{ subject: 'p1', measure: 'livestock', value: 30_000, unit: 'head', optional: true } as const]
          : []),
      ],
    }
  },
})
