import { grammar, type SaidInvestment, type SaidOutput } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from '../places/fill'

const FIRMS = [
  { says: '内蒙古鼎川磁材科技有限公司', short: '鼎川磁材', goods: '钕铁硼磁体' },
  { says: '蒙茸羊绒制品有限公司', short: '蒙茸羊绒', goods: '羊绒衫' },
  { says: '通辽市沃野糖业有限公司', short: '沃野糖业', goods: '白砂糖' },
  { says: '内蒙古航盛风电叶片有限公司', short: '航盛风电', goods: '风电叶片' },
  { says: '锡林郭勒盟牧歌肉业有限责任公司', short: '牧歌肉业', goods: '冷鲜肉' },
  { says: '包头市宏远铝业股份有限公司', short: '宏远铝业', goods: '铝合金棒' },
] as const

const FIGURES = [
  {
    says: '年产G3.2万吨,去年产值达8.7亿元',
    outputs: [
      { measure: 'capacity', value: 32_000, unit: 't/a' },
      { measure: 'output_value', value: 870_000_000, unit: 'CNY' },
    ],
  },
  {
    says: '累计投资5.3亿元,解决460人就业',
    investments: [{ kind: 'completed', amount: 530_000_000 }],
    outputs: [{ measure: 'jobs', value: 460, unit: 'person' }],
  },
  {
    says: '前三季度实现营业收入12.4亿元,同比增长18.6%',
    outputs: [{ measure: 'revenue', value: 1_240_000_000, unit: 'CNY', change: 18.6 }],
  },
  {
    says: '厂区占地340亩,日产G90吨',
    outputs: [
      { measure: 'area', value: 340, unit: 'mu' },
      { measure: 'capacity', measureAlso: ['production'], value: 90, unit: 't', optional: true },
    ],
  },
] as const

/** Two firms of a place told one after the other: each keeps its own figures. */
export const twoFirms = grammar({
  name: 'two-firms',
  asks: ['outputs.basis', 'project.company', 'outputs.change'],
  floor: 0.98,
  slots: {
    place: [
      { says: '奈曼旗', code: '150525' },
      { says: '五原县', code: '150821' },
      { says: '阿巴嘎旗', code: '152522' },
      { says: '和林格尔县', code: '150123' },
      { says: '海南区', code: '150303' },
    ],
    first: FIRMS,
    second: FIRMS,
    a: FIGURES,
    b: FIGURES,
    form: [
      '位于P的F,A。|与之相邻的S,B。',
      '在P,F的生产车间里机器轰鸣。企业负责人介绍,公司A。|无独有偶,在S,工人们同样忙得热火朝天。该公司B。',
      'F是P的老牌企业,A。|而S则是近年来引进的新秀,B。',
      '在F,记者看到,工人们正在赶制订单。据介绍,T A。|距此不远的S也是一派繁忙景象。U总经理高峰说,企业B。',
      '作为P的龙头企业,F A。|同样感受到政策红利的还有S。“我们公司B。”总经理高峰说。',
    ],
    split: ['', '\n'],
  },
  tell({ place, first, second, a, b, form, split }) {
    if (first.says === second.says || a.says === b.says) return null
    const words = { P: place.says, F: first.says, S: second.says, T: first.short, U: second.short }
    const [one, two] = form.split('|').map((part) =>
      fill(part, {
        ...words,
        A: fill(a.says, { G: first.goods }),
        B: fill(b.says, { G: second.goods }),
      }).replaceAll(' ', ''),
    )
    const of = (figures: (typeof FIGURES)[number], subject: string) => ({
      outputs: (figures.outputs as readonly Omit<SaidOutput, 'subject'>[]).map((each) => ({
        ...each,
        subject,
      })),
      investments: ('investments' in figures
        ? (figures.investments as readonly Omit<SaidInvestment, 'subject'>[])
        : []
      ).map((each) => ({ ...each, subject })),
    })
    const said = [of(a, 'p1'), of(b, 'p2')]
    return {
      published: '2023-10-26',
      text: page({
        headline: `${place.says}企业满负荷生产忙`,
        paragraphs: split ? [one!, two!] : [one! + two!],
      }),
      projects: [first, second].map((firm, i) => ({
        id: `p${i + 1}`,
        name: firm.says,
        company: firm.says,
        region: place.code,
        status: 'operational',
      })),
      investments: said.flatMap(({ investments }) => investments),
      outputs: said.flatMap(({ outputs }) => outputs),
    }
  },
})
