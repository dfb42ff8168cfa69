import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { UNDERTAKINGS } from './words'

/** What an undertaking that runs has made, told a sentence or a paragraph later without its name. */
export const figuresMade = grammar({
  name: 'figures-made',
  asks: ['outputs.basis', 'outputs.product', 'outputs.period'],
  floor: 0.9,
  slots: {
    place: [
      { says: '开鲁县', code: '150523' },
      { says: '巴林右旗', code: '150423' },
      { says: '磴口县', code: '150822' },
      { says: '正镶白旗', code: '152529' },
      { says: '达拉特旗', code: '150621' },
    ],
    firm: ['内蒙古盛合实业有限公司', '北疆绿源集团', '辽宁中拓股份有限公司', '惠农公司'],
    work: UNDERTAKINGS,
    opening: [
      'P,由F投资建设的W去年10月投产。',
      '走进P的W,机器运转声此起彼伏,工人们正在各自岗位上忙碌。',
      '近日,记者来到位于P的W采访,这里早已满负荷运转。',
      'F在P建设的W已全面投产达效。',
      '作为P的重点项目,W于2022年建成投产,由F运营。',
    ],
    between: [
      '',
      '为保证安全生产,车间里装上了智能监控系统。',
      '“手续都是帮办员替我们跑的。”F总经理孙立民说。',
      '\n\n在中控室里,大屏幕上各项数据实时跳动。',
    ],
    lead: [
      { says: '去年,项目X', period: '2022' },
      { says: '今年前8个月,N已X', period: '2023-01..08' },
      { says: '投产以来,累计X', period: null },
      { says: '今年1至8月,该项目X', period: '2023-01..08' },
      { says: '“去年我们X', period: '2022' },
      { says: '截至目前,项目已累计X', period: null },
      { says: '据介绍,2022年N共X', period: '2022' },
      { says: '上半年,公司X', period: '2023-H1' },
      { says: '记者在采访中了解到,今年上半年这个项目X', period: '2023-H1' },
      { says: '仅8月份一个月,就X', period: '2023-08' },
    ],
    figures: ['A。', 'B。', 'A,B。', 'A,B,同比均有大幅增长。'],
    neighbour: ['', '今年1至8月,P完成工业投资36亿元。', '不远处,总投资2.4亿元的羊绒制品加工项目也已开工。'],
  },
  tell({ place, firm, work, opening, between, lead, figures, neighbour }) {
    const [a, b] = work.made
    const fill = (form: string) =>
      form.replace(/[PFWN]/g, (slot) =>
        slot === 'P' ? place.says : slot === 'F' ? firm : slot === 'W' ? work.says : work.noun,
      )
    const facts = figures.replace(/[AB]/g, (slot) => (slot === 'A' ? a : b).says)
    const sentence = fill(lead.says)
      .replace('X', facts)
      .replace(/^“.*$/, '$&”生产部部长周海涛说。')
      .replace('。”', ',”')
    const told = [...(figures.includes('A') ? [a] : []), ...(figures.includes('B') ? [b] : [])]
    return {
      published: '2023-09-20',
      text: page({
        headline: `${place.says}工业经济稳中向好`,
        paragraphs: `${fill(opening)}${fill(between)}${sentence}${fill(neighbour)}`.split('\n\n'),
      }),
      projects: [
        { id: 'p1', name: work.says },
        ...(neighbour.includes('羊绒制品') ? [{ id: 'p2', name: '羊绒制品加工项目' }] : []),
      ],
      investments: neighbour.includes('羊绒制品')
        ? [{ subject: 'p2', kind: 'total', amount: 240_000_000 }]
        : [],
      outputs: [
        ...(work.inName ? [{ ...work.inName, subject: 'p1', basis: 'actual' as const }] : []),
        ...told.map((fact) => ({
          ...fact,
          subject: 'p1',
          basis: 'actual' as const,
          period: lead.period,
          ...(lead.period === null && { periodAlso: ['2022..2023', '2022-10..2023-09', '2023'] }),
        })),
        ...(neighbour.includes('工业投资')
          ? [
              {
                subject: place.code,
                measure: 'fixed_investment' as const,
                value: 3_600_000_000,
                unit: 'CNY' as const,
                product: '工业投资',
                period: '2023-01..08',
              },
            ]
          : []),
      ],
    }
  },
})
