import type { Basis, Measure, Unit } from '@/lib/extract/types'

/** A figure in the words it is told in; what stands before it says whether it is planned. */
export interface Said {
  says: string
  measure: Measure
  value: number
  unit: Unit
  product?: string
  measureAlso?: Measure[]
  basis?: Basis
}

/** An undertaking with what is told of it before it runs and when it does. */
export interface Undertaking {
  says: string
  /** Facts that its name holds. */
  inName?: Said
  /** Short noun that leads back to it. */
  noun: string
  /** Size and purpose, in words that go with 可, 预计 or nothing before them. */
  design: readonly [Said, Said]
  /** What it made, sold or moved, without its time. */
  made: readonly [Said, Said]
}

export const said = (
  says: string,
  measure: Measure,
  value: number,
  unit: Unit,
  more: Partial<Said> = {},
): Said => ({
  says,
  measure,
  value,
  unit,
  ...more,
})

/** Undertakings of many industries; names and numbers are invented. */
export const UNDERTAKINGS: readonly Undertaking[] = [
  {
    says: '高端铝合金铸件项目',
    noun: '工厂',
    design: [
      said('年产铝合金铸件6.5万吨', 'capacity', 65_000, 't/a', { product: '铝合金铸件' }),
      said('年产值18亿元', 'output_value', 1_800_000_000, 'CNY'),
    ],
    made: [
      said('生产铝合金铸件3.2万吨', 'production', 32_000, 't', { product: '铝合金铸件' }),
      said('实现产值9.4亿元', 'output_value', 940_000_000, 'CNY'),
    ],
  },
  {
    says: '50万千瓦源网荷储光伏项目',
    inName: said('', 'installed_capacity', 500_000, 'kW'),
    noun: '电站',
    design: [
      said('年发电量8.6亿千瓦时', 'capacity', 860_000_000, 'kWh/a', { measureAlso: ['production'] }),
      said('占地1.2万亩', 'area', 12_000, 'mu'),
    ],
    made: [
      said('发电6.1亿千瓦时', 'production', 610_000_000, 'kWh'),
      said('上缴税金2300万元', 'tax', 23_000_000, 'CNY'),
    ],
  },
  {
    says: '肉羊屠宰及熟食加工项目',
    noun: '加工厂',
    design: [
      said('年屠宰肉羊60万只', 'capacity', 600_000, 'head', {
        product: '屠宰肉羊',
        measureAlso: ['livestock', 'production'],
      }),
      said('带动就业320人', 'jobs', 320, 'person'),
    ],
    made: [
      said('屠宰肉羊28万只', 'production', 280_000, 'head', { product: '肉羊', measureAlso: ['livestock'] }),
      said('销售收入2.7亿元', 'revenue', 270_000_000, 'CNY'),
    ],
  },
  {
    says: '玉米深加工产业园',
    noun: '园区',
    design: [
      said('年加工玉米90万吨', 'capacity', 900_000, 't/a', { product: '玉米' }),
      said('建筑面积14万平方米', 'area', 140_000, 'm2'),
    ],
    made: [
      said('加工玉米47万吨', 'production', 470_000, 't', { product: '玉米' }),
      said('完成税收1.3亿元', 'tax', 130_000_000, 'CNY'),
    ],
  },
  {
    says: '兴牧奶牛示范牧场',
    noun: '牧场',
    design: [
      said('存栏奶牛1.2万头', 'livestock', 12_000, 'head', { product: '奶牛', measureAlso: ['capacity'] }),
      said('日产鲜奶180吨', 'capacity', 180, 't', { product: '鲜奶', measureAlso: ['production'] }),
    ],
    made: [
      said('生产鲜奶2.4万吨', 'production', 24_000, 't', { product: '鲜奶' }),
      said('实现营业收入9600万元', 'revenue', 96_000_000, 'CNY'),
    ],
  },
  {
    says: '煤矸石综合利用制砖生产线',
    noun: '生产线',
    design: [
      said('年消纳煤矸石40万吨', 'capacity', 400_000, 't/a', {
        product: '煤矸石',
        measureAlso: ['production', 'other'],
      }),
      said('安排就业85人', 'jobs', 85, 'person'),
    ],
    made: [
      said('消纳煤矸石19万吨', 'production', 190_000, 't', { product: '煤矸石', measureAlso: ['other'] }),
      said('实现利润640万元', 'profit', 6_400_000, 'CNY'),
    ],
  },
  {
    says: '冷链物流枢纽工程',
    noun: '枢纽',
    design: [
      said('年吞吐货物120万吨', 'freight', 1_200_000, 't', { measureAlso: ['capacity'] }),
      said('新增就业岗位560个', 'jobs', 560, 'person'),
    ],
    made: [
      said('到发货物36万吨', 'freight', 360_000, 't'),
      said('营业收入突破1.6亿元', 'revenue', 160_000_000, 'CNY'),
    ],
  },
  {
    says: '再生水厂扩建工程',
    noun: '水厂',
    design: [
      said('日处理污水4万吨', 'capacity', 40_000, 't', {
        product: '污水',
        measureAlso: ['production', 'other'],
      }),
      said('占地面积56亩', 'area', 56, 'mu'),
    ],
    made: [
      said('处理污水730万吨', 'production', 7_300_000, 't', { product: '污水', measureAlso: ['other'] }),
      said('节约用电210万千瓦时', 'other', 2_100_000, 'kWh', { measureAlso: ['production', 'share'] }),
    ],
  },
]
