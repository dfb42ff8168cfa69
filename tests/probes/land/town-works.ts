import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

const many = (product: string, value: number) => ({
  measure: 'other',
  measureAlso: ['equipment', 'project_count'],
  product,
  value,
  unit: 'unit',
})
const house = (product: string, value: number) => ({
  measure: 'households',
  measureAlso: ['other'],
  product,
  value,
  unit: 'household',
})
const floor = (product: string, value: number) => ({ measure: 'area', product, value, unit: 'm2' })
const people = (measure: string, product: string, value: number) => ({
  measure,
  product,
  value,
  unit: 'person',
})

/** What a town does for those who live there: housing, heating, schools, work, help. */
export const townWorks = grammar({
  name: 'town works',
  asks: ['outputs.product', 'outputs.basis', 'outputs.period', 'outputs.qualifier', 'investments.period'],
  floor: 0.93,
  slots: {
    place: PLACES,
    opening: [
      { says: '2023年,{place}{insert}{figure}。', periods: ['2023'] },
      { says: '今年以来,{insert}{place}{figure}。', periods: NOW.slice(1) },
      { says: '过去一年,{place}{insert}{figure}。', periods: ['2023', '2023..2024', null] },
      { says: '据介绍,{insert}{place}{figure}。', periods: NOW },
      {
        says: '“水电路暖都通了,住着舒心。”居民王桂芳说。截至8月底,{place}{insert}{figure}。',
        periods: [null, '2024', '2024-01..08', '2024-08'],
      },
      { says: '去年,{place}把民生实事办到群众心坎上,{insert}{figure}。', periods: ['2023'] },
    ],
    insert: [
      '',
      '聚焦“一老一小”,',
      '累计投入资金3.2亿元,',
      '坚持尽力而为、量力而行,',
      '在财政十分紧张的情况下,',
    ],
    figure: [
      { says: '改造老旧小区38个', outputs: [many('老旧小区', 38)] },
      {
        says: '改造老旧小区24个、楼房186栋、面积62万平方米,惠及居民7800户',
        outputs: [
          many('老旧小区', 24),
          many('楼房', 186),
          { measure: 'area', product: null, value: 620_000, unit: 'm2' },
          house('居民', 7800),
        ],
      },
      { says: '完成农村危房改造430户', outputs: [house('危房改造', 430)] },
      { says: '新增供热面积85万平方米', outputs: [floor('新增供热面积', 850_000)] },
      {
        says: '建设保障性住房1200套',
        outputs: [{ ...many('保障性住房', 1200), measureAlso: ['households', 'equipment'] }],
      },
      {
        says: '新建、改扩建学校和幼儿园16所,新增学位3200个',
        outputs: [many('学校和幼儿园', 16), many('学位', 3200)],
      },
      { says: '城镇新增就业2860人', outputs: [people('jobs', '城镇新增就业', 2860)] },
      {
        says: '转移农牧民就业3.6万人次,实现劳务收入5.2亿元',
        outputs: [
          people('jobs', '转移农牧民就业', 36_000),
          {
            measure: 'other',
            measureAlso: ['revenue'],
            product: '劳务收入',
            value: 520_000_000,
            unit: 'CNY',
          },
        ],
      },
      {
        says: '建成口袋公园14处、健身步道26公里',
        outputs: [many('口袋公园', 14), { measure: 'distance', product: '健身步道', value: 26, unit: 'km' }],
      },
      {
        says: '改造户厕6500座,生活垃圾无害化处理率达到99%',
        outputs: [
          many('户厕', 6500),
          { measure: 'share', product: '垃圾无害化处理率', value: 99, unit: 'percent' },
        ],
      },
      { says: '发放创业担保贷款1.1亿元', sums: [{ kind: 'loan', amount: 110_000_000 }] },
      {
        says: '新增养老床位460张,建成嘎查村养老服务站32个',
        outputs: [many('养老床位', 460), many('养老服务站', 32)],
      },
      {
        says: '解决了2.4万人、8.6万头只牲畜的饮水安全问题',
        outputs: [
          people('population', '饮水安全', 24_000),
          { measure: 'livestock', product: '牲畜', value: 86_000, unit: 'head', optional: true as const },
        ],
      },
      {
        says: '城乡居民基本医疗保险参保率稳定在95%以上',
        outputs: [
          {
            measure: 'share',
            product: '参保率',
            value: 95,
            unit: 'percent',
            qualifier: 'over',
            optional: true as const,
          },
        ],
      },
      {
        says: '农村牧区自来水普及率达到91.2%',
        outputs: [{ measure: 'share', product: '自来水普及率', value: 91.2, unit: 'percent' }],
      },
      {
        says: '实施棚户区改造2100户,完成“煤改电”清洁取暖改造5600户',
        outputs: [house('棚户区改造', 2100), house('清洁取暖', 5600)],
      },
      { says: '建设大型停车场5处,新增停车位2300个', outputs: [many('停车场', 5), many('停车位', 2300)] },
      {
        says: '为企业减税降费1.26亿元',
        outputs: [
          { measure: 'other', measureAlso: ['tax'], product: '减税降费', value: 126_000_000, unit: 'CNY' },
        ],
      },
    ],
    more: [{ says: '' }, { says: '一桩桩民生实事,暖了群众的心。' }],
  },
  tell({ insert, figure, place, ...said }) {
    const spent = insert.startsWith('累计')
      ? [{ kind: 'completed', kindAlso: ['public_fund', 'total'], amount: 320_000_000 }]
      : []
    const told: Parameters<typeof reportOf>[0]['figure'] = figure
    return reportOf({
      headline: '{place}:民生答卷有温度',
      place,
      insert,
      ...said,
      figure: { ...told, sums: [...spent, ...(told.sums ?? [])] },
    })
  },
})
