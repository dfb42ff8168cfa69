import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

/** A whole sum and what of it is planned for the year or spent so far, told in one sentence or in two. */
export const sumsSoFar = grammar({
  name: 'sums-so-far',
  asks: ['investments.qualifier', 'investments.period'],
  floor: 0.98,
  slots: {
    place: ['五原县', '喀喇沁旗', '根河市', '伊金霍洛旗', '阿巴嘎旗'],
    work: [
      '300万千瓦光伏治沙项目',
      '己内酰胺联产尼龙项目',
      '抽水蓄能电站',
      '城区污水管网改造工程',
      '草原文化旅游度假区项目',
    ],
    opening: [
      '在P的W建设现场,记者看到,挖掘机、装载机来回穿梭。项目',
      '位于P的W',
      'P的W自去年4月开工以来,一直保持快节奏推进。该项目',
      'W是P今年的头号工程。据介绍,项目',
      '走进P,W正热火朝天地建设。“项目',
    ],
    whole: [
      { says: '总投资30亿元', qualifier: 'exact' },
      { says: '计划总投资30亿元', qualifier: 'exact' },
      { says: '计划投资30亿元', qualifier: 'exact' },
      { says: '概算总投资约30亿元', qualifier: 'about' },
      { says: '总投资近30亿元', qualifier: 'nearly' },
    ],
    year: [
      '',
      ',今年计划投资12亿元',
      ',年度计划完成投资12亿元',
      ',2023年计划投资12亿元',
      ',其中今年计划投资12亿元',
      ',今年安排投资12亿元',
    ],
    so: [
      { says: ',目前已完成投资8亿元', period: null },
      { says: ',目前完成8亿元', period: null },
      { says: ',截至8月底,累计完成投资8亿元', period: null },
      { says: ',已完成投资8亿元,占年度计划的67%', period: null, share: true },
      { says: '。截至目前,项目已累计完成投资8亿元,形象进度达到67%', period: null, share: true },
      { says: '。今年1至8月,完成投资8亿元', period: '2023-01..08' },
      { says: ',现已投入资金8亿元', period: null },
      { says: ',开工至今已投资8亿元', period: null },
      { says: '。目前,土建工程全部完成,设备安装过半,完成投资8亿元', period: null },
      { says: '。上半年,已完成投资8亿元', period: '2023-H1' },
    ],
    end: ['。', ',计划明年6月全面建成。', ',预计年底前主体完工。'],
  },
  tell({ place, work, opening, whole, year, so, end }) {
    if (so.says.includes('年度计划') && !year) return null
    const head = opening.replace('W', work).replace('P', place)
    const text = `${head}${whole.says}${year}${so.says}${end}`
    return {
      published: '2023-09-11',
      text: page({
        headline: `${place}:大抓项目 抓大项目`,
        paragraphs: [text.includes('“') ? text.replace(/。$/, '。”项目负责人赵志刚介绍说。') : text],
      }),
      projects: [{ id: 'p1', name: work }],
      investments: [
        { subject: 'p1', kind: 'total', amount: 3_000_000_000, qualifier: whole.qualifier },
        ...(year
          ? [
              {
                subject: 'p1',
                kind: 'annual_plan' as const,
                amount: 1_200_000_000,
                period: '2023',
                ...(year.includes('年度') && { periodAlso: [null] }),
              },
            ]
          : []),
        {
          subject: 'p1',
          kind: 'completed',
          amount: 800_000_000,
          period: so.period,
          ...(so.period === null && {
            periodAlso: ['2023', '2023-01..08', '2022..2023', '2022-04..2023-08', '2023-08'],
          }),
        },
      ],
      outputs: [
        ...(work.startsWith('300万')
          ? [{ subject: 'p1', measure: 'installed_capacity' as const, value: 3_000_000, unit: 'kW' as const }]
          : []),
        ...('share' in so
          ? [
              {
                subject: 'p1',
                measure: 'share' as const,
                measureAlso: ['other'],
                value: 67,
                unit: 'percent' as const,
                optional: true as const,
              },
            ]
          : []),
      ],
    }
  },
})
