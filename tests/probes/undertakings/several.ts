import { grammar } from '../../support/probes/grammar'
import { withLetters } from '../../support/probes/letters'
import { page } from '../../support/probes/page'
import { FIRMS, figuresOf, PLACES, WORKS } from './words'

const FIRST = WORKS.slice(0, 10)
/** 老旧供热管网改造工程 beside a named one is one to some readers and a kind to others. */
const SECOND = WORKS.slice(10).filter(({ says }) => !/^3万头|^老旧|^陆上/.test(says))

/** Two or three undertakings in one sentence or paragraph, each with what is its own. */
export const several = grammar({
  name: 'several',
  asks: ['project.status', 'project.company', 'project.region'],
  floor: 0.95,
  slots: {
    place: PLACES,
    firm: FIRMS.slice(0, 5),
    other: FIRMS.slice(5),
    first: FIRST,
    second: SECOND,
    form: [
      { says: '在P,A、B等一批重点项目正在加快建设。', one: 'construction', two: 'construction' },
      { says: 'P的A已建成投产,B正在紧张施工。', one: 'operational', two: 'construction' },
      {
        says: '今年,P新开工A,续建B,总投资分别为3.2亿元和5.4亿元。',
        one: 'started',
        two: 'construction',
        sums: true,
      },
      {
        says: 'P重点实施了A和B,投资分别为3.2亿元、5.4亿元。',
        one: 'construction',
        two: 'construction',
        sums: true,
      },
      {
        says: '目前,总投资3.2亿元的A已建成投产,总投资5.4亿元的B完成主体工程。',
        one: 'operational',
        two: 'construction',
        sums: true,
      },
      {
        says: 'A总投资3.2亿元,目前已建成投产;B总投资5.4亿元,目前正在进行土建施工。',
        one: 'operational',
        two: 'construction',
        sums: true,
      },
      {
        says: 'P的A(总投资3.2亿元)已于8月投产,B(总投资5.4亿元)正在办理前期手续。',
        one: 'operational',
        two: 'planned',
        sums: true,
      },
      {
        says: '在P,F投资3.2亿元的A已经投产,G投资5.4亿元的B也在加紧建设。',
        one: 'operational',
        two: 'construction',
        sums: true,
        firms: true,
      },
      {
        says: 'F的A、G的B先后落户P,总投资分别达到3.2亿元和5.4亿元。',
        one: 'started',
        two: 'started',
        sums: true,
        firms: true,
        also: ['signed'],
      },
      {
        says: 'P先后引进F投资3.2亿元的A、G投资5.4亿元的B。',
        one: 'signed',
        two: 'signed',
        sums: true,
        firms: true,
        also: ['started', 'unknown'],
      },
      {
        says: 'F在P实施的A总投资3.2亿元,9月初开工。与此同时,G总投资5.4亿元的B也传来投产的好消息。',
        one: 'started',
        two: 'operational',
        sums: true,
        firms: true,
      },
      {
        says: '除了A,P还在推进B。前者总投资3.2亿元,后者总投资5.4亿元。',
        one: 'construction',
        two: 'construction',
        sums: true,
        also: ['unknown'],
      },
      {
        says: 'F投资建设的A和B在P同日开工,总投资分别为3.2亿元、5.4亿元。',
        one: 'started',
        two: 'started',
        sums: true,
        same: true,
      },
      {
        says: 'P今年谋划实施A、B等12个重点项目。',
        one: 'planned',
        two: 'planned',
        also: ['construction'],
        count: 12,
      },
      {
        says: 'P推动A尽早投产、B尽快开工。',
        one: 'construction',
        two: 'planned',
        also: ['planned', 'unknown', 'construction'],
      },
    ],
    tail: ['', '下一步,当地将继续优化营商环境。'],
  },
  tell({ place, firm, other, first, second, form, tail }) {
    const text = withLetters(form.says, { P: place.says, A: first.says, B: second.says, F: firm, G: other })
    const also = 'also' in form ? [...form.also] : []
    const region = { region: place.code }
    return {
      published: '2024-09-12',
      text: page({ headline: `${place.says}重点项目建设按下快进键`, paragraphs: [text + tail] }),
      projects: [
        {
          id: 'p1',
          name: first.says,
          ...region,
          company: 'firms' in form || 'same' in form ? firm : null,
          status: form.one,
          statusAlso: [form.one, ...also, ...(form.one === 'operational' ? ['completed'] : [])],
        },
        {
          id: 'p2',
          name: second.says,
          ...region,
          company: 'firms' in form ? other : 'same' in form ? firm : null,
          status: form.two,
          statusAlso: [form.two, ...also, ...(form.two === 'operational' ? ['completed'] : [])],
        },
      ],
      investments:
        'sums' in form
          ? [
              { subject: 'p1', kind: 'total', amount: 320_000_000 },
              { subject: 'p2', kind: 'total', amount: 540_000_000 },
            ]
          : [],
      outputs: [
        ...figuresOf(first, 'p1'),
        ...figuresOf(second, 'p2'),
        ...('count' in form
          ? [{ subject: place.code, measure: 'project_count', value: form.count, unit: 'unit' } as const]
          : []),
      ],
    }
  },
})
