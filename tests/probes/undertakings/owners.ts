import { grammar } from '../../support/probes/grammar'
import { withLetters } from '../../support/probes/letters'
import { page } from '../../support/probes/page'
import { FIRMS, figuresOf, PLACES, WORKS } from './words'

/** Whose works are and which park or banner they lie in, told in the sentence, before it and behind it. */
export const owners = grammar({
  name: 'owners',
  asks: ['project.company', 'project.region', 'project.park'],
  floor: 0.74,
  slots: {
    place: PLACES,
    firm: FIRMS,
    builder: ['中铁十二局', '中国电建集团西北勘测设计研究院有限公司', '内蒙古第三建筑工程有限公司'],
    park: ['金山产业园', '化工集中区', '高新技术产业园区'],
    work: WORKS.filter(({ says }) => !/^3万头|^老旧|国道|水库|医院|中学|沙地|煤矿|水源|尾矿|千伏/.test(says)),
    form: [
      { says: 'F成立于2015年,是一家专注于循环经济的企业。2023年,公司在P投资8.6亿元建设W。' },
      { says: 'F位于PK,W是该公司今年新上的项目,总投资8.6亿元。', park: true },
      { says: '总投资8.6亿元的W位于PK,投资方为F,由B承建。', park: true },
      { says: '在PK,由B承建的W正在紧张施工。该项目总投资8.6亿元,建设单位为F。', park: true },
      { says: 'F落户PK以来发展迅速,其投资8.6亿元建设的W已经开工。', park: true },
      { says: '走进位于PK的F,W正在紧张施工,该项目总投资8.6亿元。', park: true },
      { says: 'W由F投资8.6亿元在PK建设,目前正在安装设备。', park: true },
      { says: 'PK内,F的W施工现场一片繁忙。该项目总投资8.6亿元。', park: true },
      { says: '今年3月,F通过招商引资落户P,总投资8.6亿元建设W。' },
      { says: 'W是F在P投资的第二个项目,总投资8.6亿元。' },
    ],
  },
  tell({ place, firm, builder, park, work, form }) {
    const text = withLetters(form.says, { P: place.says, F: firm, B: builder, K: park, W: work.says })
    return {
      published: '2024-09-12',
      text: page({ headline: `${place.league}项目建设热潮涌动`, paragraphs: [text] }),
      projects: [
        {
          id: 'p1',
          name: work.says,
          company: firm,
          region: place.code,
          park: 'park' in form ? `${place.says}${park}` : null,
        },
      ],
      investments: [{ subject: 'p1', kind: 'total', kindAlso: ['total', 'completed'], amount: 860_000_000 }],
      outputs: figuresOf(work, 'p1'),
    }
  },
})
