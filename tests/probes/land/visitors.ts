import { grammar } from '../../support/probes/grammar'
import { PLACES } from './places'
import { reportOf } from './telling'

const people = (product: string, value: number) => ({ measure: 'other', product, value, unit: 'person' })
const earned = (product: string, value: number) => ({
  measure: 'revenue',
  measureAlso: ['other'],
  product,
  value,
  unit: 'CNY',
})
const many = (product: string, value: number) => ({
  measure: 'other',
  measureAlso: ['enterprise_count', 'equipment'],
  product,
  value,
  unit: 'unit',
})

/** Visitors of a place, what they spend, and what is kept for them. */
export const visitors = grammar({
  name: 'visitors',
  asks: ['outputs.product', 'outputs.basis', 'outputs.period', 'outputs.qualifier', 'outputs.change'],
  floor: 0.98,
  slots: {
    place: PLACES,
    opening: [
      { says: '今年1至8月,{place}{insert}{figure}。', periods: ['2024-01..08'] },
      {
        says: '据{place}文化旅游体育局统计,今年暑期,{insert}全{kind}{figure}。',
        periods: ['2024', null, '2024-07..08', '2024-06..08'],
      },
      { says: '2023年,{insert}{place}{figure}。', periods: ['2023'] },
      { says: '记者从{place}文旅局获悉,上半年,{place}{insert}{figure}。', periods: ['2024-H1'] },
      {
        says: '草原、湖泊、沙漠……{place}的美景引来八方游客。去年,{place}{insert}{figure}。',
        periods: ['2023'],
      },
      { says: '“五一”假期,{place}{insert}{figure}。', periods: [null, '2024', '2024-05'] },
    ],
    insert: [
      '',
      '以那达慕大会为载体,',
      '深入推进文旅融合发展,',
      '推出多条精品旅游线路,',
      '借助“歌游内蒙古”品牌,',
    ],
    figure: [
      {
        says: '接待游客126.8万人次,实现旅游收入9.6亿元',
        outputs: [people('游客', 1_268_000), earned('旅游收入', 960_000_000)],
      },
      {
        says: '接待国内游客86.2万人次、旅游收入6.1亿元,同比分别增长32.5%和41%',
        outputs: [
          { ...people('游客', 862_000), change: 32.5 },
          { ...earned('旅游收入', 610_000_000), change: 41 },
        ],
      },
      {
        says: '累计接待游客突破200万人次,同比增长18.7%',
        outputs: [{ ...people('游客', 2_000_000), change: 18.7, qualifier: 'over' }],
      },
      {
        says: '游客接待量、旅游综合收入分别达到58万人次、3.9亿元',
        outputs: [people('游客', 580_000), earned('旅游综合收入', 390_000_000)],
      },
      {
        says: '游客接待量同比增长26%,旅游收入同比增长35.4%',
        outputs: [
          { ...people('游客接待量', 0), value: null, unit: null, change: 26 },
          { ...earned('旅游收入', 0), value: null, unit: null, change: 35.4 },
        ],
      },
      {
        says: '接待过夜游客21.3万人次,占游客总数的四成',
        outputs: [
          people('过夜游客', 213_000),
          { measure: 'share', product: '过夜游客', value: 40, unit: 'percent', optional: true as const },
        ],
      },
      {
        says: '拉动消费1.8亿元',
        outputs: [
          {
            measure: 'other',
            measureAlso: ['revenue', 'retail_sales'],
            product: '消费',
            value: 180_000_000,
            unit: 'CNY',
          },
        ],
      },
      {
        says: '旅游从业人员达到1.6万人',
        outputs: [{ measure: 'jobs', product: '旅游从业人员', value: 16_000, unit: 'person' }],
      },
      {
        says: '建成A级旅游景区11家、乡村旅游示范点23个',
        outputs: [many('A级旅游景区', 11), many('乡村旅游示范点', 23)],
      },
      {
        says: '引进文旅企业14家',
        outputs: [{ measure: 'enterprise_count', product: '文旅企业', value: 14, unit: 'unit' }],
      },
      {
        says: '社会消费品零售总额达到28.4亿元,增长6.3%',
        outputs: [
          {
            measure: 'retail_sales',
            product: null,
            value: 2_840_000_000,
            unit: 'CNY',
            change: 6.3,
          },
        ],
      },
    ],
    more: [
      { says: '' },
      { says: '“这里的空气真好,明年还要来。”来自北京的游客刘女士说。' },
      {
        says: '来自区外的游客占六成以上。',
        outputs: [
          {
            measure: 'share',
            product: '区外游客',
            value: 60,
            unit: 'percent',
            qualifier: 'over',
            optional: true as const,
          },
        ],
      },
    ],
  },
  tell: (said) => reportOf({ headline: '{place}:文旅融合风正劲', ...said }),
})
