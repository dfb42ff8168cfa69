import type { Measure } from '@/lib/extract/types'
import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'
import { fill } from './fill'
import { COUNTIES, LEAGUES } from './units'

interface Count {
  says: string
  measure: Measure
  value: number
  unit: 'unit' | 'person' | 'percent'
  change?: number
  more?: readonly (readonly [measure: Measure, value: number])[]
  optional?: readonly number[]
  sum?: { kind: 'total' | 'completed' | 'annual_plan'; amount: number }
}

/** Firms, works, people and jobs that a place has, counted in the ways of reports. */
export const counts = grammar({
  name: 'counts-of-places',
  asks: [],
  floor: 0.97,
  slots: {
    unit: [...COUNTIES, ...LEAGUES],
    opening: [
      '',
      '前三季度,W地区生产总值同比增长5.6%。',
      '今年以来,P持续优化营商环境,全面落实各项惠企政策,经营主体活力不断释放。',
    ],
    count: [
      {
        says: '截至9月底,W规模以上工业企业达到186家。',
        measure: 'enterprise_count',
        value: 186,
        unit: 'unit',
      },
      {
        says: 'W新增规模以上工业企业23家,总数达到186家。',
        measure: 'enterprise_count',
        value: 23,
        unit: 'unit',
        more: [['enterprise_count', 186]],
      },
      {
        says: '前三季度,W新登记经营主体3860户,同比增长8.4%。',
        measure: 'enterprise_count',
        value: 3860,
        unit: 'unit',
        change: 8.4,
      },
      {
        says: '截至9月末,P实有各类经营主体41260户,比上年末增长8.4%。',
        measure: 'enterprise_count',
        value: 41260,
        unit: 'unit',
        change: 8.4,
      },
      {
        says: 'W国家高新技术企业增至57家,科技型中小企业入库128家。',
        measure: 'enterprise_count',
        value: 57,
        unit: 'unit',
        more: [['enterprise_count', 128]],
      },
      {
        says: '前三季度,W实施5000万元以上项目126个,完成投资45.6亿元。',
        measure: 'project_count',
        value: 126,
        unit: 'unit',
        sum: { kind: 'completed', amount: 4_560_000_000 },
      },
      {
        says: '今年,W计划实施政府投资和重点产业项目126个,总投资245亿元,年度计划投资45.6亿元。',
        measure: 'project_count',
        value: 126,
        unit: 'unit',
        sum: { kind: 'annual_plan', amount: 4_560_000_000 },
      },
      {
        says: '截至9月底,W126个重大项目已开复工118个,开复工率达93.7%。',
        measure: 'project_count',
        value: 126,
        unit: 'unit',
        more: [
          ['project_count', 118],
          ['share', 93.7],
        ],
      },
      {
        says: '前三季度,P新开工亿元以上项目126个,同比增加18个。',
        measure: 'project_count',
        value: 126,
        unit: 'unit',
        optional: [18],
      },
      {
        says: '2023年末,W常住人口为286400人,其中城镇人口158200人,城镇化率55.24%。',
        measure: 'population',
        value: 286400,
        unit: 'person',
        more: [
          ['population', 158200],
          ['share', 55.24],
        ],
      },
      {
        says: '前三季度,W城镇新增就业8600人,农牧民转移就业12.4万人。',
        measure: 'jobs',
        value: 8600,
        unit: 'person',
        more: [['jobs', 124000]],
      },
      {
        says: 'W累计培育国家级专精特新“小巨人”企业12家,自治区级专精特新企业46家。',
        measure: 'enterprise_count',
        value: 12,
        unit: 'unit',
        more: [['enterprise_count', 46]],
      },
      {
        says: '前三季度,W在库投资项目达到412个,较上年同期增加35个。',
        measure: 'project_count',
        value: 412,
        unit: 'unit',
        optional: [35],
      },
      {
        says: '目前,W建成农牧业产业化重点龙头企业75家,其中国家级3家、自治区级22家。',
        measure: 'enterprise_count',
        value: 75,
        unit: 'unit',
        more: [
          ['enterprise_count', 3],
          ['enterprise_count', 22],
        ],
      },
      {
        says: '规上工业企业中,有102家企业实现增长,增长面为54.8%。',
        measure: 'enterprise_count',
        value: 102,
        unit: 'unit',
        more: [['share', 54.8]],
      },
    ] as readonly Count[],
    end: ['', '营商环境满意度位居L前列。', 'B副局长王强说:“企业有活力,经济就有底气。”'],
  },
  tell({ unit, opening, count, end }) {
    const words = { P: unit.says, W: unit.whole, L: unit.above.says, B: `${unit.says}发展和改革委员会` }
    const counted = (measure: Measure, value: number, more: object = {}) => ({
      subject: unit.code,
      measure,
      value,
      unit: measure === 'share' ? ('percent' as const) : count.unit,
      ...more,
    })
    return {
      published: '2024-10-28',
      text: page({
        headline: `${unit.says}发展动能持续增强`,
        paragraphs: [fill(opening + count.says + end, words)],
      }),
      outputs: [
        ...(opening.includes('5.6')
          ? [{ subject: unit.code, measure: 'gdp' as const, value: null, unit: null, change: 5.6 }]
          : []),
        counted(count.measure, count.value, { change: count.change ?? null }),
        ...(count.more ?? []).map(([measure, value]) => counted(measure, value)),
        ...(count.optional ?? []).map((value) => counted(count.measure, value, { optional: true })),
      ],
      investments: count.sum
        ? [
            { subject: unit.code, ...count.sum },
            ...(count.says.includes('245')
              ? [{ subject: unit.code, kind: 'total' as const, amount: 24_500_000_000 }]
              : []),
          ]
        : [],
    }
  },
})
