import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { UNDERTAKINGS } from './words'

/** What an undertaking that is being built will be or make, told a sentence or a paragraph later without its name. */
export const figuresAhead = grammar({
  name: 'figures-ahead',
  asks: ['outputs.basis', 'outputs.product'],
  floor: 0.94,
  slots: {
    place: [
      { says: '翁牛特旗', code: '150426' },
      { says: '察哈尔右翼前旗', code: '150926' },
      { says: '阿荣旗', code: '150721' },
      { says: '乌审旗', code: '150626' },
      { says: '扎赉特旗', code: '152223' },
    ],
    firm: ['内蒙古瑞蒙科技有限公司', '草原兴牧集团', '江苏华川实业股份有限公司', '金鼎源公司'],
    work: UNDERTAKINGS,
    opening: [
      'P,由F投资的W近日开工建设。',
      '在P的W施工现场,塔吊林立,机器轰鸣,工人们正抢抓工期。',
      '日前,F与P签订协议,在当地建设W。',
      'W是P今年实施的重点项目,由F承建,目前主体已封顶。',
      '走进位于P的W建设工地,运输车辆穿梭往来,一派繁忙景象。',
      '3月18日,W在P破土动工,建设单位为F。',
    ],
    between: [
      '',
      '为了抢回工期,施工单位增加了人手,实行昼夜两班倒。',
      '“从签约到动工只用了两个多月,服务没得说。”F总经理孙立民说。',
      'P在土地、用水、用电等方面优先保障,安排专人全程代办手续。',
      '\n\n“每天都有新变化。”项目现场负责人郭强对记者说。',
    ],
    lead: [
      '该项目建成后,可X',
      '项目全部达产后,预计X',
      '达产后,X',
      '建成后可X',
      '“项目投产后,可X',
      '据项目负责人介绍,整个项目建成投用后,X',
      '按照设计,项目X',
      '这个由F投资建设的项目,预计X',
      '预计明年8月投产,届时将X',
      '不久的将来,这里将X',
      '项目X',
      'N建成后,预计可X',
      '据了解,N设计X',
      '作为P延链补链的关键一环,该N投运后将X',
    ],
    figures: ['A。', 'B。', 'A,B。', 'B,A。', 'A,可实现B,对当地产业升级意义重大。'],
    neighbour: [
      '',
      '今年以来,P共引进项目23个。',
      '除此之外,总投资2.4亿元的城区供热管网改造项目也在加快推进。',
    ],
  },
  tell({ place, firm, work, opening, between, lead, figures, neighbour }) {
    const [a, b] = work.design
    if (figures.includes('可实现') && !/产值|税|收入/.test(b.says)) return null
    const fill = (form: string) =>
      form.replace(/[PFWN]/g, (slot) =>
        slot === 'P' ? place.says : slot === 'F' ? firm : slot === 'W' ? work.says : work.noun,
      )
    const facts = figures.replace(/[AB]/g, (slot) => (slot === 'A' ? a : b).says)
    const ahead = fill(lead)
      .replace('X', facts)
      .replace(/^“.*$/, '$&”项目经理周海涛说。')
      .replace('。”', ',”')
    const told = [...(figures.includes('A') ? [a] : []), ...(figures.includes('B') ? [b] : [])]
    return {
      published: '2023-05-20',
      text: page({
        headline: `${place.says}重大项目跑出加速度`,
        paragraphs: `${fill(opening)}${fill(between)}${ahead}${fill(neighbour)}`.split('\n\n'),
      }),
      projects: [
        { id: 'p1', name: work.says },
        ...(neighbour.includes('供热') ? [{ id: 'p2', name: '城区供热管网改造项目' }] : []),
      ],
      investments: neighbour.includes('供热') ? [{ subject: 'p2', kind: 'total', amount: 240_000_000 }] : [],
      outputs: [
        ...(work.inName ? [{ ...work.inName, subject: 'p1', basis: 'planned' as const }] : []),
        ...told.map((fact) => ({ ...fact, subject: 'p1', basis: 'planned' as const })),
        ...(neighbour.includes('23个')
          ? [
              {
                subject: place.code,
                measure: 'project_count' as const,
                value: 23,
                unit: 'unit' as const,
                product: '引进项目',
              },
            ]
          : []),
      ],
    }
  },
})
