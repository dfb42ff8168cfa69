import type { SaidInvestment, SaidOutput } from '../../support/probes/grammar'

interface PlaceFact {
  says: string
  outputs?: Omit<SaidOutput, 'subject'>[]
  investments?: Omit<SaidInvestment, 'subject'>[]
}

/** What a banner did in a year, without its subject. */
export const PLACE_FACTS: readonly PlaceFact[] = [
  { says: '新建农村公路132公里', outputs: [{ measure: 'distance', value: 132, unit: 'km' }] },
  { says: '完成人工造林21.4万亩', outputs: [{ measure: 'area', value: 214_000, unit: 'mu' }] },
  {
    says: '肉牛存栏达到46.3万头',
    outputs: [{ measure: 'livestock', value: 463_000, unit: 'head', product: '肉牛' }],
  },
  {
    says: '新增规模以上工业企业11家',
    outputs: [{ measure: 'enterprise_count', value: 11, unit: 'unit' }],
  },
  {
    says: '接待游客86.5万人次',
    outputs: [{ measure: 'other', value: 865_000, unit: 'person' }],
  },
  { says: '争取上级专项资金3.6亿元', investments: [{ kind: 'public_fund', amount: 360_000_000 }] },
  {
    says: '固定资产投资同比增长17.3%',
    outputs: [{ measure: 'fixed_investment', value: null, unit: null, change: 17.3 }],
  },
  {
    says: '新建日光温室420座',
    outputs: [{ measure: 'other', value: 420, unit: 'unit', product: '日光温室' }],
  },
  {
    says: '城镇新增就业2380人',
    outputs: [{ measure: 'jobs', value: 2380, unit: 'person' }],
  },
  {
    says: '种植向日葵58万亩',
    outputs: [{ measure: 'area', value: 580_000, unit: 'mu', product: '向日葵' }],
  },
  {
    says: '嘎查村集体经济总收入突破1.2亿元',
    outputs: [
      { measure: 'revenue', measureAlso: ['other'], value: 120_000_000, unit: 'CNY', qualifier: 'over' },
    ],
  },
  {
    says: '实施重点项目64个',
    outputs: [{ measure: 'project_count', value: 64, unit: 'unit' }],
  },
  {
    says: '新增设施农业1.8万亩',
    outputs: [{ measure: 'area', value: 18_000, unit: 'mu', product: '设施农业' }],
  },
  {
    says: '安装光伏路灯3600盏',
    outputs: [{ measure: 'equipment', value: 3600, unit: 'unit', product: '光伏路灯' }],
  },
  {
    says: '发放惠农贷款5.2亿元',
    investments: [{ kind: 'loan', amount: 520_000_000 }],
  },
]

/** What is counted and is no fact by the guide: said of an office, without a subject. */
export const NO_FACTS = [
  '召开现场推进会16场次',
  '选派236名干部驻村入企',
  '组建42支志愿服务队',
  '开展理论宣讲318场次',
  '排查安全隐患96处',
  '化解矛盾纠纷214件',
  '为1260名老年人免费体检',
  '送戏下乡86场',
  '举办就业技能培训班38期',
  '培训农牧民4300人次',
  '立案查处环境违法案件27起',
  '收到群众诉求1870件',
  '办理人大代表建议52件',
  '印发宣传资料2.6万份',
  '综合排名位居全市第三',
  '发出简报信息73篇',
  '获得自治区级以上荣誉19项',
  '组织赛事活动28项',
  '出台扶持政策26条',
  '建立“一企一策”台账148份',
  '走访企业327家次',
  '派出科技特派员85名',
  '接种流感疫苗3.4万剂次',
  '群众满意度达到98.7%',
  '推行“一窗受理”事项412项',
  '发展党员93名',
  '成立7个工作专班',
  '与13所高校开展合作',
  '审结涉企案件156件',
  '发放消费券12万张',
  '救助困难学生640名',
  '承办国家级会议2次',
  '制定地方标准35项',
  '申请发明专利48件',
] as const

/** The same in units that facts are counted in. */
export const NO_FACTS_IN_UNITS = [
  '巡护草原8600公里',
  '为农民工追回工资860万元',
  '为群众挽回经济损失1300万元',
  '募集爱心善款42万元',
  '销毁假冒伪劣农药3.2吨',
  '查获走私冻肉126吨',
  '慰问困难家庭372户',
  '为受灾群众捐赠饲草420吨',
  '无偿献血31.5万毫升',
  '义务清扫街路186公里',
  '开展环境消杀26万平方米',
  '查处非法占用草原320亩',
  '没收违法所得68万元',
  '评选“最美庭院”260户',
  '救护野生动物86只',
  '接听群众热线1.4万个',
  '短视频播放量超过3200万次',
  '开出罚单1200余张',
  '入户走访农牧民1.2万户',
  '执行到位金额2.3亿元',
  '化解劳资纠纷涉及金额1560万元',
  '参加人数达到1.3万人',
  '每千人拥有医师3.2人',
  '人均预期寿命提高到78.6岁',
  '平安建设满意率达到99.1%',
  '奖励优秀教师86万元',
  '悬挂宣传横幅320条',
  '行程累计1.6万公里',
  '受理法律援助案件420件',
  '打掉犯罪团伙3个、冻结资产5600万元',
] as const
