import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { UNDERTAKINGS } from './words'

const OTHERS = [
  {
    says: '在隔壁的R,由华兴公司投资4.2亿元建设的沙棘饮料生产线也已开工。',
    name: '沙棘饮料生产线',
    sum: 420_000_000,
  },
  { says: '与之相邻的盐湖提锂项目,总投资4.2亿元,眼下正在打桩。', name: '盐湖提锂项目', sum: 420_000_000 },
  { says: '此前,华兴公司的盐湖提锂项目已在这里落户。', name: '盐湖提锂项目', sum: 0 },
  { says: '去年,R引进的沙棘饮料项目也选址在此。', name: '沙棘饮料项目', sum: 0 },
] as const

/** Another undertaking comes between one and its figures, which are told with a word that leads back to the first. */
export const twoUndertakings = grammar({
  name: 'two-undertakings',
  asks: ['outputs.basis'],
  floor: 0.98,
  slots: {
    place: [
      { says: '科尔沁左翼中旗', other: '库伦旗' },
      { says: '武川县', other: '和林格尔县' },
      { says: '乌拉特后旗', other: '临河区' },
      { says: '鄂伦春自治旗', other: '扎兰屯市' },
    ],
    firm: ['内蒙古瑞蒙科技有限公司', '草原兴牧集团', '江苏华川实业股份有限公司'],
    work: UNDERTAKINGS,
    opening: [
      '日前,由F投资建设的W在P开工。',
      '在P,F的W建设正酣。',
      '4月2日,P举行W开工仪式。',
      'W是P今年的重点项目,由F投资建设。',
    ],
    other: OTHERS,
    where: ['behind', 'paragraph', 'before'],
    lead: [
      'W建成后,可X。',
      'F的W达产后,预计X。',
      'F负责人介绍,他们的项目建成后,可X。',
      'N建成后,可X。',
      '而W总投资7.5亿元,建成后可X。',
    ],
    figures: ['A', 'B', 'A,B'],
  },
  tell({ place, firm, work, opening, other, where, lead, figures }) {
    if (!opening.includes('F') && lead.includes('F负责人')) return null
    // 工厂建成后 may be said of either
    if (lead.startsWith('N') && (other.name.endsWith(work.noun) || !work.says.includes(work.noun)))
      return null
    const [a, b] = work.design
    const fill = (form: string) =>
      form.replace(/[PRFWN]/g, (slot) =>
        slot === 'P'
          ? place.says
          : slot === 'R'
            ? place.other
            : slot === 'F'
              ? firm
              : slot === 'W'
                ? work.says
                : work.noun,
      )
    const facts = figures.replace(/[AB]/g, (slot) => (slot === 'A' ? a : b).says)
    const parts = {
      behind: [opening, other.says, lead].join(''),
      paragraph: [opening + other.says, lead].join('\n\n'),
      before: [
        other.says.replace('隔壁的', '').replace('与之相邻的', '').replace('在这里', '在P'),
        opening,
        lead,
      ].join(''),
    }
    const told = [...(figures.includes('A') ? [a] : []), ...(figures.includes('B') ? [b] : [])]
    return {
      published: '2024-04-08',
      text: page({
        headline: '项目建设热潮涌动',
        paragraphs: fill(parts[where]).replace('X', facts).split('\n\n'),
      }),
      projects: [
        { id: 'p1', name: work.says },
        { id: 'p2', name: other.name },
      ],
      investments: [
        ...(other.sum ? [{ subject: 'p2', kind: 'total' as const, amount: other.sum }] : []),
        ...(lead.includes('7.5') ? [{ subject: 'p1', kind: 'total' as const, amount: 750_000_000 }] : []),
      ],
      outputs: [
        ...(work.inName ? [{ ...work.inName, subject: 'p1', basis: 'planned' as const }] : []),
        ...told.map((fact) => ({ ...fact, subject: 'p1', basis: 'planned' as const })),
      ],
    }
  },
})
