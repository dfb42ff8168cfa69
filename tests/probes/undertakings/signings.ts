import { grammar } from '../../support/probes/grammar'
import { withLetters } from '../../support/probes/letters'
import { page } from '../../support/probes/page'
import { FIRMS, figuresOf, PLACES, WORKS } from './words'

const KNOWN = WORKS.filter(
  ({ says }) => !/3万头|白音|乌兰|红墩|国道|中学|医院|供热|尾矿|水源|沙地|搬迁/.test(says),
)

/** Ceremonies and talks: who signs what with whom, and what is only wished for. */
export const signings = grammar({
  name: 'signings',
  asks: ['project.status', 'project.company', 'project.region'],
  floor: 0.98,
  slots: {
    place: PLACES,
    firm: FIRMS.slice(0, 5),
    other: FIRMS.slice(5),
    first: KNOWN.slice(0, 4),
    second: KNOWN.slice(4),
    form: [
      { says: '9月10日,P人民政府与F举行A签约仪式。', two: false },
      { says: '9月10日,P与F签订A投资协议,协议总投资3.2亿元。', two: false, one: 3.2 },
      { says: '9月10日,P在呼和浩特举行招商引资推介会,现场与F签约A,签约额3.2亿元。', two: false, one: 3.2 },
      { says: '日前,F与P政府就A达成合作并签订框架协议,项目计划总投资3.2亿元。', two: false, one: 3.2 },
      {
        says: '9月10日,F董事长王志强一行到P考察洽谈A,双方就项目选址、要素保障等进行了深入交流。',
        two: false,
        status: 'planned',
      },
      {
        says: '9月10日,P委副书记、政府旗长李军与F总经理王志强座谈,就推进A合作事宜深入交流。',
        two: false,
        status: 'planned',
      },
      {
        says: '签约仪式上,P分别与F、G签订A、B合作协议,总投资分别为3.2亿元、5.4亿元。',
        two: true,
        one: 3.2,
        other: 5.4,
      },
      { says: '活动现场,F的A、G的B成功签约P,总投资8.6亿元。', two: true },
      {
        says: '此次与P签约的项目有2个,分别是F投资3.2亿元的A和G投资5.4亿元的B。',
        two: true,
        one: 3.2,
        other: 5.4,
      },
      { says: '在P招商推介会上,F投资3.2亿元的A,G投资5.4亿元的B现场签约。', two: true, one: 3.2, other: 5.4 },
      {
        says: '会上,F与P签订A、B两个项目协议,协议资金分别为3.2亿元和5.4亿元。',
        two: true,
        one: 3.2,
        other: 5.4,
        same: true,
      },
      {
        says: '会上集中签约项目6个、协议资金42亿元,其中F的A落户P,投资3.2亿元;G的B投资5.4亿元。',
        two: true,
        one: 3.2,
        other: 5.4,
        batch: true,
      },
    ],
    tail: ['', '旗领导及有关部门负责人参加活动。'],
  },
  tell({ place, firm, other, first, second, form, tail }) {
    const text = withLetters(form.says, { P: place.says, A: first.says, B: second.says, F: firm, G: other })
    const status = 'status' in form ? form.status : 'signed'
    const said = (amount: number, subject: string) => ({
      subject,
      kind: 'total' as const,
      kindAlso: ['total', 'signed'],
      amount: Math.round(amount * 1e8),
    })
    const region = { region: place.code }
    const alsoRegion = 'batch' in form || text.includes('签约P') ? { regionAlso: [place.league] } : {}
    return {
      published: '2024-09-12',
      text: page({ headline: `${place.says}招商引资再结硕果`, paragraphs: [text + tail] }),
      projects: [
        {
          id: 'p1',
          name: first.says,
          company: firm,
          status,
          statusAlso: [
            status,
            ...(status === 'planned' ? ['unknown'] : []),
            ...('batch' in form ? ['started'] : []),
          ],
          ...region,
        },
        ...(form.two
          ? [
              {
                id: 'p2',
                name: second.says,
                company: 'same' in form ? firm : other,
                status,
                ...region,
                ...alsoRegion,
              },
            ]
          : []),
      ],
      investments: [
        ...('one' in form ? [said(form.one, 'p1')] : []),
        ...('other' in form ? [said(form.other, 'p2')] : []),
        ...('batch' in form ? [{ ...said(42, place.code), kind: 'signed' as const }] : []),
        // one sum of two works: theirs, or the place's
        ...(text.includes('8.6')
          ? [{ ...said(8.6, place.code), subjectAlso: ['p1', 'p2', place.code] }]
          : []),
      ],
      outputs: [
        ...figuresOf(first, 'p1'),
        ...(form.two ? figuresOf(second, 'p2') : []),
        ...('batch' in form
          ? [{ subject: place.code, measure: 'project_count', value: 6, unit: 'unit' } as const]
          : []),
        ...(text.includes('2个')
          ? [
              {
                subject: place.code,
                measure: 'project_count',
                value: 2,
                unit: 'unit',
                optional: true,
              } as const,
            ]
          : []),
      ],
    }
  },
})
