import { grammar, type SaidOutput } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from '../places/fill'

/** A village, its cooperative and one of its households: what the household has is no figure. */
export const villageTold = grammar({
  name: 'village-told',
  asks: ['outputs.basis'],
  floor: 0.98,
  slots: {
    place: [
      { says: '开鲁县小街基镇三棵树村', village: '三棵树村', code: '150523' },
      { says: '杭锦旗独贵塔拉镇乌兰木独村', village: '乌兰木独村', code: '150625' },
      { says: '四子王旗查干补力格苏木格日乐图雅嘎查', village: '格日乐图雅嘎查', code: '150929' },
      { says: '宁城县大城子镇瓦南村', village: '瓦南村', code: '150429' },
      { says: '扎兰屯市成吉思汗镇向阳村', village: '向阳村', code: '150783' },
    ],
    scene: [
      '清晨,P的养殖小区里传来阵阵牛叫声,村民刘振海正忙着添草拌料。',
      '走进P,平坦的水泥路通到家家户户门前,墙上的彩绘格外醒目。',
      '“往年这个时候早就猫冬了,现在一天都闲不下来。”见到记者,P村民刘振海打开了话匣子。',
      '',
    ],
    household: [
      '刘振海家5口人,有42亩地,过去一年到头也就挣2万多元。',
      '刘振海今年53岁,家里养了26头牛,去年光卖牛犊就收入11万元。',
      '“我在大棚里打工,每天能挣120元,一年下来有3万多元。”刘振海说。',
      '2016年,刘振海因妻子生病欠下8万元外债,被识别为建档立卡贫困户。',
      '',
    ],
    village: [
      {
        says: 'V现有耕地1.3万亩,全村肉牛存栏4600头。',
        outputs: [
          { measure: 'area', value: 13_000, unit: 'mu' },
          { measure: 'livestock', value: 4600, unit: 'head' },
        ],
      },
      {
        says: '去年,V集体经济收入达到186万元,村民人均可支配收入突破2.1万元。',
        outputs: [
          { measure: 'revenue', measureAlso: ['other'], value: 1_860_000, unit: 'CNY' },
          { measure: 'income_per_capita', value: 21_000, unit: 'CNY/person', qualifier: 'over' },
        ],
      },
      {
        says: '目前,V已建成日光温室320座,年产各类蔬菜4800吨。',
        outputs: [
          { measure: 'other', value: 320, unit: 'unit' },
          { measure: 'production', measureAlso: ['capacity'], value: 4800, unit: 't', optional: true },
          { measure: 'capacity', value: 4800, unit: 't/a', optional: true },
        ],
      },
      {
        says: '截至目前,全村流转土地6800亩,发展订单辣椒3200亩。',
        outputs: [
          { measure: 'area', value: 6800, unit: 'mu' },
          { measure: 'area', value: 3200, unit: 'mu' },
        ],
      },
    ],
    bridge: [
      '',
      '变化始于2018年。',
      '刘振海的好日子,只是V的一个缩影。',
      '“村看村,户看户,群众看干部。”V党支部书记于海波说。',
    ],
    household2: [
      '',
      '刘振海算了一笔账:1亩辣椒能卖4500元,除去成本,净赚2600元。',
      '说起将来,刘振海打算再买10头牛,给儿子在旗里付个首付。',
    ],
  },
  tell({ place, scene, household, village, bridge, household2 }) {
    const words = { P: place.says, V: place.village }
    const outputs = village.outputs as readonly Omit<SaidOutput, 'subject'>[]
    if (!scene && !household) return null
    return {
      published: '2023-10-26',
      text: page({
        headline: `${place.village}的幸福账`,
        paragraphs: [
          fill(scene || 'P村民刘振海最近心情格外好。', words) + household,
          fill(bridge + village.says, words) + household2,
        ],
      }),
      outputs: outputs.map((one) => ({ ...one, subject: place.code })),
    }
  },
})
