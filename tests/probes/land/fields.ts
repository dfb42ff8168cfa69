import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

const area = (product: string, value: number) => ({ measure: 'area', product, value, unit: 'mu' })
/** A herd is there at a time, and its year may be left out. */
const herd = (product: string, value: number) => ({
  measure: 'livestock',
  product,
  value,
  unit: 'head',
  periods: [...NOW, '2023'],
})
const crop = (product: string, value: number) => ({ measure: 'production', product, value, unit: 't' })

/** What a banner sows, keeps and harvests, told with insertions before it and parts behind it. */
export const fields = grammar({
  name: 'fields',
  asks: ['outputs.product', 'outputs.basis', 'outputs.period', 'outputs.change', 'outputs.qualifier'],
  floor: 0.97,
  slots: {
    place: PLACES,
    opening: [
      {
        says: '入秋以来,走进{place}{town}的田间地头,处处是丰收的景象。{insert}{place}{figure}。',
        periods: NOW,
      },
      { says: '记者从{place}农牧局了解到,{insert}全{kind}{figure}。', periods: NOW },
      { says: '2023年,{place}{insert}{figure}。', periods: ['2023'] },
      { says: '去年,{insert}{place}{figure}。', periods: ['2023'] },
      { says: '截至目前,{place}{insert}{figure}。', periods: [null] },
      {
        says: '“这几年,咱们的日子越过越红火。”{place}{town}党委书记王海军介绍,{insert}全镇{figure}。',
        periods: NOW,
      },
      { says: '近年来,{place}{insert}{figure}。', periods: NOW },
    ],
    insert: [
      '',
      '坚持以粮食安全为底线、以农牧民增收为核心,',
      '按照“稳羊增牛、提质增效”的思路,',
      '依托地处黄金玉米带的区位优势,',
      '在自治区农牧业科学院专家的指导下,',
    ],
    figure: [
      { says: '玉米播种面积稳定在186万亩', outputs: [area('玉米', 1_860_000)] },
      { says: '累计建成高标准农田42.6万亩', outputs: [area('高标准农田', 426_000)] },
      { says: '肉羊存栏达到128.5万只', outputs: [herd('肉羊', 1_285_000)] },
      { says: '出栏肉牛9.6万头', outputs: [herd('肉牛', 96_000)] },
      { says: '粮食总产量达到23.6亿斤', outputs: [crop('粮食', 1_180_000)] },
      {
        says: '发展日光温室1260座',
        outputs: [{ measure: 'other', product: '日光温室', value: 1260, unit: 'unit' }],
      },
      { says: '发展设施农业2.3万亩', outputs: [area('设施农业', 23_000)] },
      {
        says: '主要农作物良种覆盖率达到98%',
        outputs: [{ measure: 'share', product: '良种覆盖率', value: 98, unit: 'percent' }],
      },
      { says: '牛奶产量16.8万吨', outputs: [crop('牛奶', 168_000)] },
      { says: '推广水肥一体化面积31.5万亩', outputs: [area('水肥一体化', 315_000)] },
      {
        says: '小麦、玉米、向日葵种植面积分别为12万亩、65万亩和38万亩',
        outputs: [area('小麦', 120_000), area('玉米', 650_000), area('向日葵', 380_000)],
      },
      {
        says: '牲畜存栏216万头只,其中黄牛36万头、绒山羊172万只',
        outputs: [herd('牲畜存栏', 2_160_000), herd('黄牛', 360_000), herd('绒山羊', 1_720_000)],
      },
      {
        says: '农作物总播面积达236.8万亩,其中粮食作物198.5万亩、经济作物38.3万亩',
        outputs: [area('农作物', 2_368_000), area('粮食作物', 1_985_000), area('经济作物', 383_000)],
      },
      {
        says: '牧业年度牲畜存栏连续5年稳定在300万头(只)以上',
        outputs: [
          {
            ...herd('牲畜存栏', 3_000_000),
            qualifier: 'over',
            periods: [...NOW, '2023'],
            optional: true as const,
          },
        ],
      },
      {
        says: '种植青贮玉米28万亩、饲用燕麦6.5万亩,同比分别增长12%和8.6%',
        outputs: [
          { ...area('青贮玉米', 280_000), change: 12 },
          { ...area('饲用燕麦', 65_000), change: 8.6 },
        ],
      },
      {
        says: '改良肉牛5.8万头次,人工授精羊21万只',
        outputs: [herd('改良肉牛', 58_000), herd('人工授精羊', 210_000)],
      },
    ],
    more: [
      { says: '', outputs: [] },
      {
        says: '{place}还大力推进农牧业产业化,带动农牧户1.2万户。',
        outputs: [{ measure: 'households', product: '农牧户', value: 12_000, unit: 'household' }],
      },
      {
        says: '目前,当地农畜产品加工转化率达到68%。',
        outputs: [{ measure: 'share', product: '加工转化率', value: 68, unit: 'percent' }],
      },
      {
        says: '全{kind}培育家庭农牧场860个。',
        outputs: [
          {
            measure: 'other',
            measureAlso: ['enterprise_count'],
            product: '家庭农牧场',
            value: 860,
            unit: 'unit',
          },
        ],
      },
      {
        says: '仅此一项,户均增收3200元。',
        outputs: [
          {
            measure: 'other',
            product: '户均增收',
            value: 3200,
            unit: 'CNY',
            periods: [...NOW, '2023', '2023..2024'],
          },
        ],
      },
    ],
  },
  tell: (said) => reportOf({ headline: '{place}:农牧业托起致富梦', ...said }),
})
