import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { NOW, reportOf } from './telling'

const household = (product: string, value: number) => ({
  measure: 'households',
  product,
  value,
  unit: 'household',
})
const many = (product: string, value: number) => ({
  measure: 'other',
  measureAlso: ['equipment', 'enterprise_count'],
  product,
  value,
  unit: 'unit',
})
const money = (measure: string, product: string, value: number) => ({ measure, product, value, unit: 'CNY' })

/** Villages, their cooperatives and what they bring their households. */
export const village = grammar({
  name: 'village',
  asks: ['outputs.product', 'outputs.basis', 'outputs.qualifier'],
  floor: 0.96,
  slots: {
    place: PLACES,
    opening: [
      { says: '在{place}{town}向阳村,{insert}{figure}。', periods: NOW },
      { says: '{place}{town}{insert}{figure}。', periods: NOW },
      { says: '走进{place}{town}向阳村,一排排大棚整齐排列。近年来,该村{insert}{figure}。', periods: NOW },
      {
        says: '初冬时节,{place}{town}巴彦嘎查党支部书记李铁柱忙着给社员算账。{insert}嘎查{figure}。',
        periods: NOW,
      },
      {
        says: '“去年我家光卖牛就挣了不少。”{place}{town}牧民斯琴说。目前,{insert}全镇{figure}。',
        periods: NOW,
      },
      { says: '近日,{place}{town}向阳村传来喜讯:{insert}全村{figure}。', periods: NOW },
    ],
    insert: [
      '',
      '通过“党支部+合作社+农户”模式,',
      '在京蒙协作单位的帮扶下,',
      '因地制宜发展特色产业,',
      '把闲置的房屋和土地盘活起来,',
    ],
    figure: [
      { says: '带动周边农牧户320户', outputs: [household('农牧户', 320)] },
      {
        says: '辐射带动3个嘎查村的560多户农牧民增收',
        outputs: [
          { ...household('农牧民', 560), qualifier: 'over' },
          { ...many('嘎查村', 3), optional: true as const },
        ],
      },
      { says: '吸纳156户村民入股', outputs: [household('入股村民', 156)] },
      {
        says: '村集体经济收入突破80万元',
        outputs: [
          { ...money('revenue', '村集体经济收入', 800_000), measureAlso: ['other'], qualifier: 'over' },
        ],
      },
      {
        says: '集体经济年收入由12万元增加到96万元',
        outputs: [
          { ...money('revenue', '集体经济收入', 960_000), measureAlso: ['other'] },
          { ...money('revenue', '集体经济收入', 120_000), measureAlso: ['other'], optional: true as const },
        ],
      },
      { says: '为社员分红42万元', outputs: [money('other', '分红', 420_000)] },
      { says: '累计分红210余万元', outputs: [{ ...money('other', '分红', 2_100_000), qualifier: 'about' }] },
      {
        says: '流转土地1.6万亩',
        outputs: [{ measure: 'area', product: '流转土地', value: 16_000, unit: 'mu' }],
      },
      { says: '建起蔬菜大棚68座', outputs: [many('蔬菜大棚', 68)] },
      {
        says: '种植黄芪、甘草等中药材2800亩',
        outputs: [{ measure: 'area', product: '中药材', value: 2800, unit: 'mu' }],
      },
      { says: '户均增收5000元以上', outputs: [{ ...money('other', '户均增收', 5000), qualifier: 'over' }] },
      { says: '每户每年增收8000元', outputs: [money('other', '户均增收', 8000)] },
      {
        says: '年出栏育肥羊1.2万只,年销售收入达到960万元',
        outputs: [
          { measure: 'livestock', product: '育肥羊', value: 12_000, unit: 'head' },
          money('revenue', '销售收入', 9_600_000),
        ],
      },
      {
        says: '发展民宿26家,年接待游客8.6万人次,实现旅游收入430万元',
        outputs: [
          many('民宿', 26),
          { measure: 'other', product: '游客', value: 86_000, unit: 'person' },
          money('revenue', '旅游收入', 4_300_000),
        ],
      },
      {
        says: '养殖肉牛2600头,户均养牛12头',
        outputs: [
          { measure: 'livestock', product: '肉牛', value: 2600, unit: 'head' },
          {
            measure: 'livestock',
            measureAlso: ['other'],
            product: '户均养牛',
            value: 12,
            unit: 'head',
            optional: true as const,
          },
        ],
      },
      {
        says: '带动就业120人,人均年增收2.4万元',
        outputs: [
          { measure: 'jobs', product: '带动就业', value: 120, unit: 'person' },
          {
            measure: 'other',
            measureAlso: ['income_per_capita'],
            product: '人均年增收',
            value: 24_000,
            unit: 'CNY',
          },
        ],
      },
    ],
    more: [
      { says: '' },
      { says: '“往年卖不出去的菜,今年成了抢手货。”村民赵秀兰笑着说。' },
      { says: '{place}农牧局负责人表示,下一步将继续做好技术服务。' },
    ],
  },
  tell: (said) => reportOf({ headline: '特色产业鼓起农牧民钱袋子', ...said }),
})
