import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

const made = (
  measure: 'output_value' | 'revenue' | 'tax' | 'jobs' | 'production' | 'equipment',
  value: number,
  more: object,
) => ({
  subject: 'p1',
  measure,
  value,
  ...more,
})

/** A report on a firm and its undertaking: what the firm made, has and pays is told of 公司, 企业, 厂里 in later paragraphs. */
export const firmArticles = grammar({
  name: 'firm-articles',
  asks: ['outputs.basis', 'outputs.period'],
  floor: 0.95,
  slots: {
    place: [
      { says: '太仆寺旗', code: '152527' },
      { says: '兴和县', code: '150924' },
      { says: '阿鲁科尔沁旗', code: '150421' },
      { says: '新巴尔虎右旗', code: '150727' },
      { says: '准格尔旗', code: '150622' },
    ],
    firm: [
      {
        says: '内蒙古锦泰铸造有限公司',
        short: '锦泰铸造',
        plant: '汽车轮毂生产线',
        goods: '轮毂',
        amount: '28万只',
        value: 280_000,
        unit: 'unit',
      },
      {
        says: '北疆粮油股份有限公司',
        short: '北疆粮油',
        plant: '亚麻籽油生产线',
        goods: '亚麻籽油',
        amount: '4200吨',
        value: 4_200,
        unit: 't',
      },
      {
        says: '大漠中药有限责任公司',
        short: '大漠中药',
        plant: '肉苁蓉饮片加工项目',
        goods: '中药饮片',
        amount: '960吨',
        value: 960,
        unit: 't',
      },
    ],
    opening: [
      '走进位于P的F,新建成的W正在满负荷运转。',
      '近日,F投资2.4亿元建设的W在P正式投产。',
      '在P,F的W已投产半年。',
      '“这条路走对了!”看着刚刚投产的W,F董事长陈国栋感慨地说。这家企业位于P。',
    ],
    story: [
      '\n\n陈国栋原来在外地做生意,2015年回到家乡创办了这家企业。',
      '\n\n产品升级带来的是市场的认可。',
      '',
      '\n\n公司坚持走科技创新之路,先后与3所高校建立了合作关系。',
    ],
    lead: ['去年,公司', '去年,S', '据介绍,企业去年', '“去年我们', '陈国栋说,公司去年', '2021年,该企业'],
    told: ['V', 'R', 'G', 'V,T', 'G,R', 'G,V,T', 'R,J'],
    tail: ['', '今年,P安排产业扶持资金3000万元,支持企业技术改造。'],
  },
  tell({ place, firm, opening, story, lead, told, tail }) {
    if (!opening.includes('W') && lead.includes('S')) return null
    const words: Record<string, string> = {
      V: '实现产值1.8亿元',
      R: '销售收入达到1.6亿元',
      G: `生产${firm.goods}${firm.amount}`,
      T: '上缴税金920万元',
      J: '带动当地220人就业',
    }
    const fill = (form: string) =>
      form
        .replaceAll('P', place.says)
        .replaceAll('F', firm.says)
        .replaceAll('W', firm.plant)
        .replaceAll('S', firm.short)
    const body = `${fill(lead)}${told.replace(/[A-Z]/g, (slot) => words[slot]!)}。`
    // the short name may stand for the firm with all its plants
    const period = '2021'
    const also = lead.includes('S') ? { subjectAlso: [place.code] } : {}
    return {
      published: '2022-07-18',
      text: page({
        headline: `${firm.short}的转型路`,
        paragraphs:
          `${fill(opening)}${story}${body.startsWith('“') ? `${body.slice(0, -1)}。”陈国栋说。` : body}${fill(tail)}`.split(
            '\n\n',
          ),
      }),
      projects: [{ id: 'p1', name: firm.plant, company: firm.says }],
      investments: [
        ...(opening.includes('2.4亿')
          ? [{ subject: 'p1', kind: 'total' as const, kindAlso: ['completed'], amount: 240_000_000 }]
          : []),
        ...(tail
          ? [
              {
                subject: place.code,
                kind: 'public_fund' as const,
                amount: 30_000_000,
                period: '2022',
                optional: true as const,
              },
            ]
          : []),
      ],
      outputs: [
        ...(told.includes('V') ? [made('output_value', 180_000_000, { unit: 'CNY', period, ...also })] : []),
        ...(told.includes('R') ? [made('revenue', 160_000_000, { unit: 'CNY', period, ...also })] : []),
        ...(told.includes('G')
          ? [made('production', firm.value, { unit: firm.unit, product: firm.goods, period, ...also })]
          : []),
        ...(told.includes('T') ? [made('tax', 9_200_000, { unit: 'CNY', period, ...also })] : []),
        ...(told.includes('J') ? [made('jobs', 220, { unit: 'person', periodAlso: ['2021'], ...also })] : []),
      ] as never,
    }
  },
})
