import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { GOODS, grown, INCOMES, type Index, SUMS, said } from './indices'
import { COUNTIES, LEAGUES } from './units'

const [gdp, investment] = SUMS as readonly [Index, Index]

/** Figures of a place that stand behind an undertaking with a sum of its own: it has been told, the place goes on. */
export const amongWorks = grammar({
  name: 'places-among-works',
  asks: ['outputs.change'],
  floor: 0.97,
  slots: {
    unit: [...COUNTIES, ...LEAGUES],
    opening: [
      '前三季度,W地区生产总值完成86.43亿元,同比增长5.6%。',
      '今年以来,P坚持把项目建设作为稳增长的主抓手。',
    ],
    work: [
      {
        says: '总投资12.5亿元的恒远年产3万吨电子级硅烷项目建成投产。',
        name: '年产3万吨电子级硅烷项目',
        sum: 1_250_000_000,
        capacity: 30_000,
      },
      { says: '天和肉牛屠宰加工项目加快推进,完成投资3.2亿元。', name: '肉牛屠宰加工项目', done: 320_000_000 },
      {
        says: '金禾智能装备制造产业园二期工程开工建设,项目总投资12.5亿元。',
        name: '金禾智能装备制造产业园二期工程',
        sum: 1_250_000_000,
      },
      { says: '农副产品冷链物流园等一批项目顺利实施。', name: '农副产品冷链物流园', loose: true },
      { says: '蒙北能源投资12.5亿元建设的储能电站项目并网发电。', name: '储能电站项目', sum: 1_250_000_000 },
    ],
    joint: ['', '与此同时,', '在项目带动下,', '截至9月底,', '\n\n'],
    form: [
      { says: 'W固定资产投资完成45.6亿元,增长4.5%。', index: investment },
      { says: '固定资产投资完成45.6亿元,同比增长4.5%。', index: investment },
      { says: '一般公共预算收入完成7.42亿元,同比增长4.5%。', index: SUMS[3]! },
      { says: '城镇常住居民人均可支配收入达到31268元,同比增长4.5%。', index: INCOMES[0]! },
      { says: 'W税收收入完成5.28亿元,同比增长4.5%。', index: SUMS[7]! },
      { says: 'W发电量完成96.3亿千瓦时,增长4.5%。', index: GOODS[1]! },
      { says: '规模以上工业总产值完成163.5亿元,同比增长4.5%。', index: SUMS[5]! },
      { says: 'W规模以上工业企业利润总额达到11.3亿元,增长4.5%。', index: SUMS[8]! },
      {
        says: '工业投资同比增长4.5%,民间投资增长2.8%。',
        index: { ...investment, product: '工业' },
        grows: 2.8,
      },
      { says: '外贸进出口总额实现12.6亿元,增长4.5%。', index: SUMS[4]! },
    ],
  },
  tell({ unit, opening, work, joint, form }) {
    const words = { P: unit.says, W: unit.whole }
    return {
      published: '2024-10-28',
      text: page({
        headline: `${unit.says}项目建设跑出“加速度”`,
        paragraphs: fill(opening + work.says + joint + form.says, words).split('\n\n'),
      }),
      projects: [
        {
          id: 'p1',
          name: work.name,
          region: unit.code,
          ...('loose' in work ? { optional: true as const } : {}),
        },
      ],
      investments: [
        ...('sum' in work ? [{ subject: 'p1', kind: 'total' as const, amount: work.sum }] : []),
        ...('done' in work ? [{ subject: 'p1', kind: 'completed' as const, amount: work.done }] : []),
      ],
      outputs: [
        ...(opening.includes('86.43') ? [said(gdp, 0, unit.code, { change: 5.6 })] : []),
        ...('capacity' in work
          ? [{ subject: 'p1', measure: 'capacity' as const, value: work.capacity, unit: 't/a' as const }]
          : []),
        ...('grows' in form
          ? [grown(form.index, 4.5, unit.code), grown(investment, form.grows, unit.code)]
          : [said(form.index, 0, unit.code, { change: 4.5 })]),
      ],
    }
  },
})
