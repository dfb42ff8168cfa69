import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

/** What places have and build that no measure is named for: noun and counter. */
const THINGS = [
  ['日光温室', '座'],
  ['淤地坝', '座'],
  ['机电井', '眼'],
  ['青贮窖', '座'],
  ['标准化棚圈', '处'],
  ['饲草料储备库', '座'],
  ['电商服务站', '个'],
  ['快递服务点', '个'],
  ['嘎查村卫生室', '所'],
  ['文化活动广场', '处'],
  ['垃圾转运站', '座'],
  ['太阳能路灯', '盏'],
  ['养老床位', '张'],
  ['换热站', '座'],
  ['旅游厕所', '座'],
  ['幸福互助院', '所'],
  ['绿色食品', '个'],
  ['地理标志农产品', '个'],
  ['扶贫车间', '个'],
  ['蓄水池', '座'],
  ['口袋公园', '处'],
  ['乡村舞台', '个'],
  ['航线', '条'],
  ['星级饭店', '家'],
  ['国家级博物馆', '家'],
  ['防火隔离带', '条'],
  ['科技小院', '个'],
  ['农机合作社', '个'],
  ['数字牧场', '处'],
  ['智能充电桩', '个'],
  ['农产品检测站', '个'],
  ['冷藏库', '座'],
].map(([says, counter]) => ({ says: says!, counter: counter! }))

/** Counts of what a place has and builds: nouns of all sorts in every order. */
export const counted = grammar({
  name: 'counted',
  asks: ['outputs.product', 'outputs.basis', 'outputs.qualifier'],
  floor: 0.95,
  slots: {
    place: PLACES,
    thing: THINGS,
    other: THINGS,
    opening: [
      { says: '2023年,{place}{insert}{figure}。', periods: ['2023'] },
      { says: '截至目前,全{kind}{insert}{figure}。', periods: [null] },
      { says: '{place}农牧和科技局局长王志强介绍说,近年来,{place}{insert}{figure}。', periods: NOW },
      { says: '基础设施不断完善。{insert}全{kind}{figure}。', periods: NOW },
      { says: '在{place}{town},{insert}{figure}。', periods: NOW },
    ],
    insert: ['', '持续加大资金投入力度,', '先后争取项目资金2600万元,', '围绕群众所思所盼,'],
    form: [
      '建成{thing}126{c}',
      '新建{thing}126{c}、{other}38{d}',
      '{thing}达到126{c}',
      '现有{thing}126{c},{other}38{d}',
      '建成各类{thing}126{c}',
      '累计建成{thing}126{c},其中今年新建32{c}',
      '{thing}发展到126{c}、{other}发展到38{d}',
      '完成126{c}{thing}建设任务',
      '{thing}、{other}分别达到126{c}、38{d}',
      '共有{thing}126余{c}',
    ],
  },
  tell({ place, thing, other, opening, insert, form }) {
    if (thing.says === other.says) return null
    if (opening.says.includes('全{kind}') && !opening.says.includes('{place}') && form.includes('共有'))
      return null
    const one = (product: string, value: number, more = {}) => ({
      measure: 'other',
      measureAlso: ['equipment', 'enterprise_count', 'livestock'],
      product,
      value,
      unit: 'unit',
      ...more,
    })
    const outputs = [
      one(thing.says, 126, form.includes('余') ? { qualifier: 'about' } : {}),
      ...(form.includes('{other}') ? [one(other.says, 38)] : []),
      ...(form.includes('今年') ? [one(thing.says, 32, { periods: ['2024', ...opening.periods] })] : []),
    ]
    const sums = insert.includes('2600')
      ? [{ kind: 'public_fund', kindAlso: ['completed'], amount: 26_000_000 }]
      : []
    const says = form
      .replaceAll('{thing}', thing.says)
      .replaceAll('{c}', thing.counter)
      .replace('{other}', other.says)
      .replace('{d}', other.counter)
    return reportOf({
      headline: '{place}补齐民生短板',
      place,
      opening,
      insert,
      figure: { says, outputs, sums },
    })
  },
})
