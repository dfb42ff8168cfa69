import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

/** What public money is called, and how it is told that it was given. */
export const fundNames = grammar({
  name: 'fund names',
  asks: ['investments.period', 'investments.qualifier'],
  floor: 0.98,
  slots: {
    place: PLACES,
    name: [
      '中央财政衔接推进乡村振兴补助资金',
      '自治区重点产业发展专项资金',
      '城乡最低生活保障金',
      '困难群众救助资金',
      '临时救助金',
      '公益林生态效益补偿资金',
      '退耕还林还草补助',
      '草原补奖资金',
      '玉米大豆生产者补贴',
      '高龄津贴',
      '就业补助资金',
      '稳岗返还资金',
      '社会保险补贴',
      '消费券',
      '家电以旧换新补贴',
      '水利发展资金',
      '义务教育阶段经费',
      '学生资助金',
      '车购税资金',
      '农村公路养护资金',
      '中央基建投资',
      '文物保护专项经费',
      '一事一议财政奖补资金',
      '红色美丽村庄试点资金',
      '东西部协作资金',
      '粮改饲补贴',
      '生态护林员管护补助',
      '救灾资金',
      '抗旱资金',
      '保障性安居工程补助资金',
    ],
    form: [
      '发放{name}1860万元',
      '累计发放{name}1860万元',
      '下达{name}1860万元',
      '争取{name}1860万元',
      '落实{name}1860万元',
      '安排{name}1860万元',
      '拨付{name}1860万元',
      '兑现{name}1860万元',
      '投入{name}1860万元',
      '到位{name}1860万元',
      '发放{name}共计1860万元',
      '发放1860万元{name}',
      '争取{name}达1860万元',
      '拨付{name}3批次、1860万元',
    ],
    opening: [
      { says: '2023年,{place}{insert}{figure}。', periods: ['2023'] },
      { says: '今年以来,{insert}{place}{figure}。', periods: NOW.slice(1) },
      { says: '据{place}财政局介绍,{insert}全{kind}{figure}。', periods: NOW },
      { says: '截至目前,{place}{insert}{figure},惠及群众2.6万人。', periods: [null], people: true },
      { says: '去年,{place}{figure},切实减轻了群众负担。', periods: ['2023'] },
    ],
    insert: ['', '严格落实惠民政策,', '牢牢兜住民生底线,', '与自治区有关部门加强对接,'],
  },
  tell({ place, name, form, opening, insert }) {
    const given = /^(?:投入|争取|到位)/.test(form)
    if (/津贴|救助金|保障金|消费券|资助金/.test(name) && given) return null
    if (name === '消费券' && form.startsWith('落实')) return null
    const says = form.replace('{name}', name)
    return reportOf({
      headline: '{place}:民生保障更有力',
      place,
      opening,
      insert,
      figure: {
        says,
        sums: [
          { kind: 'public_fund', kindAlso: form.startsWith('投入') ? ['completed'] : [], amount: 18_600_000 },
        ],
        outputs:
          'people' in opening
            ? [
                {
                  measure: 'population',
                  measureAlso: ['other'],
                  product: '群众',
                  value: 26_000,
                  unit: 'person',
                  periods: [...NOW],
                  optional: true as const,
                },
              ]
            : [],
      },
    })
  },
})
