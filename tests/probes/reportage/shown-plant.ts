import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from '../places/fill'

const MAKES = [
  {
    says: '内蒙古塞宝燕麦食品有限公司',
    firm: '内蒙古塞宝燕麦食品有限公司',
    short: '塞宝燕麦',
    goods: '燕麦片',
    plant: '燕麦加工项目',
    t: '3.6万吨',
    value: 36_000,
  },
  {
    says: '兴和县瑞盛石墨有限责任公司',
    firm: '兴和县瑞盛石墨有限责任公司',
    short: '瑞盛石墨',
    goods: '石墨电极',
    plant: '石墨电极生产线',
    t: '5万吨',
    value: 50_000,
  },
  {
    says: '赤峰富隆生物科技股份有限公司',
    firm: '赤峰富隆生物科技股份有限公司',
    short: '富隆生物',
    goods: '赖氨酸',
    plant: '赖氨酸生产项目',
    t: '12万吨',
    value: 120_000,
  },
  {
    says: '阿拉善盟金沙碱业有限公司',
    firm: '阿拉善盟金沙碱业有限公司',
    short: '金沙碱业',
    goods: '烧碱',
    plant: '烧碱技改项目',
    t: '8万吨',
    value: 80_000,
  },
  {
    says: '内蒙古北辰硅业科技有限公司',
    firm: '内蒙古北辰硅业科技有限公司',
    short: '北辰硅业',
    goods: '多晶硅',
    plant: '多晶硅项目',
    t: '6万吨',
    value: 60_000,
  },
] as const

/** A report that opens on a scene in a plant, speaks of the firm, and tells sum and capacity sentences later. */
export const shownPlant = grammar({
  name: 'shown-plant',
  asks: ['project.company', 'project.region', 'outputs.basis', 'outputs.product', 'project.status'],
  floor: 0.98,
  slots: {
    place: [
      { says: '固阳县', code: '150222' },
      { says: '达尔罕茂明安联合旗', code: '150223' },
      { says: '林西县', code: '150424' },
      { says: '阿拉善左旗', code: '152921' },
      { says: '磴口县', code: '150822' },
    ],
    make: MAKES,
    scene: [
      '走进位于P工业园区的F生产车间,一条条自动化生产线高速运转,工人们正在各自岗位上忙碌。',
      '初冬时节,站在F厂区的观景平台上,只见运输车辆往来穿梭,装卸作业井然有序。',
      '11月3日一早,记者来到F,刚下线的G正被装上发往天津的货车。',
      '机器轰鸣,热气腾腾。在P的F车间里,工人韩志强正盯着屏幕上跳动的数据。',
      '在F的包装车间,一袋袋G经过传送带送往成品库,当天就要发往河北、山东等地。',
    ],
    middle: [
      '',
      '“过去靠人扛肩背,如今6个人就能看住一条线。”车间主任韩志强说。',
      '“我们引进的设备,温度误差不超过0.5摄氏度,产品合格率达到99.6%。”技术员刘洋边走边介绍。',
      '今年42岁的韩志强在这里干了11年,从学徒一步步成长为班组长,每月工资7000多元。',
      '车间外,18辆货车排成长队,最远的要跑2300公里。',
    ],
    turn: [
      'S是P2019年引进的一家龙头企业,',
      '据了解,该公司成立于2016年,',
      '作为P重点培育的企业,S',
      '公司总经理助理王海龙告诉记者,企业',
    ],
    figures: [
      '总投资9.6亿元,年产GT,年产值可达12亿元。',
      '占地260亩,年可生产GT,去年实现销售收入4.8亿元,上缴税金2600万元。',
      '目前年加工能力达到T,解决就业320人。',
      '去年生产GT,产品远销日本、韩国等12个国家和地区,出口额达3800万元。',
    ],
    after: ['', '“下一步,我们要在技术创新上下功夫。”王海龙信心满满地说。', '在P,像这样的企业还有很多。'],
  },
  tell({ place, make, scene, middle, turn, figures, after }) {
    const words = { P: place.says, F: make.firm, S: make.short, G: make.goods, T: make.t }
    const project = { subject: 'p1' }
    const capacity = {
      ...project,
      measure: 'capacity' as const,
      value: make.value,
      unit: 't/a' as const,
      product: make.goods,
    }
    return {
      published: '2023-11-08',
      text: page({
        headline: `${place.says}:车间里的好光景`,
        paragraphs: [
          fill(scene, words) + fill(middle, words),
          fill(turn + figures, words),
          fill(after, words),
        ].filter(Boolean),
      }),
      projects: [
        { id: 'p1', name: make.plant, company: make.firm, region: place.code, status: 'operational' },
      ],
      investments: figures.startsWith('总投资') ? [{ ...project, kind: 'total', amount: 960_000_000 }] : [],
      outputs: figures.startsWith('总投资')
        ? [
            capacity,
            { ...project, measure: 'output_value', value: 1_200_000_000, unit: 'CNY', basis: 'planned' },
          ]
        : figures.startsWith('占地')
          ? [
              { ...project, measure: 'area', value: 260, unit: 'mu' },
              capacity,
              { ...project, measure: 'revenue', value: 480_000_000, unit: 'CNY' },
              { ...project, measure: 'tax', value: 26_000_000, unit: 'CNY' },
            ]
          : figures.startsWith('目前')
            ? [
                { ...capacity, product: null },
                { ...project, measure: 'jobs', value: 320, unit: 'person' },
              ]
            : [
                { ...project, measure: 'production', value: make.value, unit: 't', product: make.goods },
                { ...project, measure: 'exports', measureAlso: ['revenue'], value: 38_000_000, unit: 'CNY' },
              ],
    }
  },
})
