import type { SaidOutput } from '../../support/probes/grammar'

/** Banners, counties and districts of every league, with the league that a paper's headline would name. */
export const PLACES = [
  { says: '和林格尔县', code: '150123', league: '呼和浩特市' },
  { says: '固阳县', code: '150222', league: '包头市' },
  { says: '海南区', code: '150303', league: '乌海市' },
  { says: '翁牛特旗', code: '150426', league: '赤峰市' },
  { says: '扎鲁特旗', code: '150526', league: '通辽市' },
  { says: '鄂托克前旗', code: '150623', league: '鄂尔多斯市' },
  { says: '鄂温克族自治旗', code: '150724', league: '呼伦贝尔市' },
  { says: '杭锦后旗', code: '150826', league: '巴彦淖尔市' },
  { says: '商都县', code: '150923', league: '乌兰察布市' },
  { says: '突泉县', code: '152224', league: '兴安盟' },
  { says: '西乌珠穆沁旗', code: '152526', league: '锡林郭勒盟' },
  { says: '阿拉善左旗', code: '152921', league: '阿拉善盟' },
] as const

/** Firms of every shape: with and without a place before, a group, a branch, a brand alone with its trade. */
export const FIRMS = [
  '内蒙古泰硕环保科技有限公司',
  '华润能投集团',
  '江苏瑞禾新材料股份有限公司',
  '蒙丰牧业',
  '国能北疆新能源有限责任公司',
  '浙江远卓控股集团有限公司',
  '宏盛矿业公司',
  '北京中科绿源科技发展有限公司',
  '晟达化工有限公司',
  '大漠建设投资集团',
] as const

type Said = Omit<SaidOutput, 'subject' | 'value' | 'unit'> & { value: number; unit: SaidOutput['unit'] }
/** An undertaking by its full name, with the figures that the name tells. */
export interface Work {
  says: string
  outputs?: readonly Said[]
}

const tonnes = (value: number): readonly Said[] => [{ measure: 'capacity', value, unit: 't/a' }]
const power = (value: number): readonly Said[] => [{ measure: 'installed_capacity', value, unit: 'kW' }]

/** Names that end in 项目 or 工程. */
export const WORKS: readonly Work[] = [
  { says: '年产6万吨阻燃剂项目', outputs: tonnes(60_000) },
  { says: '100万千瓦风光储一体化项目', outputs: power(1_000_000) },
  { says: '尾矿库综合治理工程' },
  { says: '第二中学迁建项目' },
  { says: '人民医院门诊综合楼建设项目' },
  { says: '白音查干220千伏输变电工程' },
  { says: '乌兰水库除险加固工程' },
  { says: '红墩煤矿智能化改造项目' },
  { says: '年处理2万吨废旧锂电池回收利用项目', outputs: tonnes(20_000) },
  { says: '焦炉煤气制LNG技改项目' },
  { says: '老旧供热管网改造工程' },
  { says: '电解铝产能搬迁升级项目' },
  { says: '绿电制氢合成氨一体化示范项目' },
  { says: '铜铅锌多金属矿采选项目' },
  { says: '“沙地绿洲”生态修复工程' },
  { says: '国道331线改扩建工程' },
  { says: '3万头肉牛育肥项目' },
  { says: '马铃薯全粉加工二期项目' },
  { says: '陆上风电装备制造项目' },
  { says: '北部水源地供水工程' },
]

/** Names that end in what is built; they are undertakings where they are said to be built. */
export const SITES: readonly Work[] = [
  { says: '硅基新材料产业园' },
  { says: '中药材仓储物流园' },
  { says: '活畜交易市场' },
  { says: '大数据灾备中心' },
  { says: '300万吨选煤厂', outputs: tonnes(3_000_000) },
  { says: '乌力吉抽水蓄能电站' },
  { says: '风机叶片制造基地' },
  { says: '绒毛分梳生产线' },
  { says: '生物质热电厂' },
  { says: '“云上草原”文旅综合体' },
  { says: '现代农业示范园' },
  { says: '污水处理厂' },
  { says: '零碳产业园一期' },
  { says: '独立储能电站' },
]

/** How far works have come. */
export const STAGES = [
  { says: '开工建设', status: 'started' },
  { says: '破土动工', status: 'started' },
  { says: '建成投用', status: 'operational' },
  { says: '竣工验收', status: 'completed' },
  { says: '进入设备安装阶段', status: 'construction' },
  { says: '获得核准', status: 'planned' },
  { says: '进入试运行', status: 'commissioning' },
] as const

/** Sums and sizes behind an undertaking. */
export const SUMS = [
  { says: '总投资8.6亿元', amount: 860_000_000 },
  { says: '计划总投资8.6亿元', amount: 860_000_000 },
] as const

/** The finished read as done by one and as running by another: both are right where the words do not tell. */
export const also = (status: string): { statusAlso?: string[] } =>
  status === 'completed' || status === 'operational' ? { statusAlso: ['completed', 'operational'] } : {}

/** A work's figures as those of a project. */
export const figuresOf = ({ outputs = [] }: Work, subject: string): SaidOutput[] =>
  outputs.map((one) => ({ ...one, subject }))
