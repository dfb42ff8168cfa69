import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Around } from './reading'

/** Lines by what they do. */
export const LINE =
  /^(?:的)?[\u4e00-\u9fffA-Za-z]{0,8}?(?:烘干|挤压|压铸|铸造|轧制|浸胶|涂装|涂布|拉丝|法兰|塔架|组件|制管|分切|酿造|灌装|榨油|挤奶|磨粉|制粉|制砖|压延|氧化|电镀|喷涂|焊接|速冻|精米|碾米|切片|石墨化|编织|梳毛|纺纱|挤出|造粒|包装|屠宰|分割|生产)线|^线(?=已|全部|正|在|都|投|满|开|运|同时|[,。;])/
export const ROAD = /公路|铁路|输电|管线|航线|旅游/
/** 园区签下26个: undertakings, no parks. */
export const SIGNED = new Opening(/^(?:已|共|新|又|已经)*(?:签|引进|引来|落地|落户|储备|谋划)/)

/** 进出境人员21.7万人次、车辆18.2万辆次. */
export const CROSSES = /(?:^|[、和,])(?:各类)?(?:车辆|列车|航空器|飞机|船舶|交通工具|运输工具)$/

/** 全区铁路里程1.4万公里;民用机场29个: what a place has. */
export const FIXED =
  /(?:机场|口岸|车站|航线|服务区|客运站|物流园区?|码头|电站|水库|气象站|景区|医院|学校|煤矿|湖泊|保护区|林场|变电站|加油站|收费站)$/
export const COUNTRYWIDE = /里程|截至|其中|[全我](?:区|市|旗|县|盟|自治区)(?:现|共|已)*有/

/** 3栋厂房可以封顶: how far works have come. */
export const SHELL = new Opening(
  /^(?:标准化|标准)?(?:厂房|车间|楼房|住宅楼)[^,。;\d]{0,8}(?:封顶|浇筑|砌筑|吊装)/,
)
/** 公路串起6个村、3处景点: what a road passes. */
export const STRUNG = new Scan(/串起|串联|沿途|途经|路过/)

export const DEVICES = new Set(['台', '套', '部', '架'])
export const DEVICE = new Scan(/闸|渠道|机井|快递|平台/)

export const SIZED = new Opening(
  /^(?:单机(?:容量)?|容量)?(?:为|达)?\d[\d.]*万?(?:千瓦|兆瓦|MW|吨|千伏|千伏安|立方米|米)级?的?([\u4e00-\u9fff]{2,12})/,
)

/** 18家企业负责人交流, 与9家企业结成对子: firms that people met. */
export const MET =
  /^[^,。;]{0,10}(?:企业|公司)(?:负责人|代表|职工|员工|家)|^[^,。;]{0,24}(?:结成?对子?|面对面)/
/** What is called 项目 and is no undertaking; 其余3个项目分别是 names them next. */
export const NO_PROJECT =
  /志愿|服务项目|活动项目|比赛项目|竞赛项目|体育项目|游乐项目|娱乐项目|体验项目|非遗|课题|科研项目|检测项目|收费项目|事项|^(?:重点|重大)?项目分别[是为]/

export const MACHINE = /[\u4e00-\u9fff]{1,6}(?:(?<!单)机(?![构关会遇制])|车|炉|泵|仪|器|塔|柜|床|线)$/

/** What a plant can do in a year. */
const MAKES =
  '年产能|年产|产能|年加工|年生产|(?:每年|一年|(?<![去今全上当前明后半])年)(?:就|大约|约)?(?:可以|可|能够|能)?(?:生产|产出|产|加工|制造|制作|做|缝制|织造|编织|织|组装|装配|灌装|供应|推广|提供|摆放|培育|繁育|下线|出(?![栏口租勤现让圃厂]))(?:出)?|年制造|生产能力|制造能力'
export const ABLE = new RegExp(
  `(?:${MAKES})(?:达到|达|可达|为|约|突破|超过|超)*(?:[\\u4e00-\\u9fffA-Za-z“”()\\d]{0,16})$`,
)
export const ABLE_OPENING = new RegExp(`^(?:${MAKES})`)

/** 生产风电设备3000套, 下线风机516台: things made, not things in use. */
export const MADE = new Scan(
  /(?:生产|下线|产出|制造|做出|制成|交付|出厂|组装|加工|摆放|缝制|织造|灌装|卖出去?|销出|发出|装配|改装|编织)(?:了|出|各类|各种|共)*([\u4e00-\u9fff“”A-Za-z]{2,12}?)(?:已|共|累计|达|约)*$/,
)
export const COUNTED_GOODS = new Set(
  '台 套 台(套) 台(件) 辆(台) 台套 辆 件 瓶 袋 盒 片 块 粒 支 张 箱 枚 只 双 条 剂 棒 穗'.split(' '),
)

/** 新开工亿元以上项目95个: the class of size is part of the name although it holds a number. */
export const classed = ({ clause, rest }: Around): string | null =>
  CLASSED.exec(
    clause.slice(Math.max(0, clause.length - rest.length - 40), clause.length - rest.length),
  )?.[1] ?? null

const CLASSED =
  /((?:新?签约|新?开复?工|新?建|续建|实施|在建)*\d*[十百千]?[万亿]元(?:及)?以上(?:重点|重大|产业|工业|农牧业|招商)*(?:项目|工程))(?:共|达|已|有)*\d+(?:余|多)?[个项]$/

export const BUILT =
  /开建|在建|建了|修了|盖起|盖了|动工|建成|建起|新建|建设|改造|完成|新增|打造|投用|建有|下设|拥有|现有|共有|达到|达|累计|培育|创建|发展|建立|安装|上(?=\d)|购进|引进|引入|扩|投入|有|改建|扩建|设立|布局|启用|设置|设有|配置|配有|落成|提升|盘活|整治|打通|开通|配备|购置|认定|修建|增加|修复|治理|恢复|复垦|关闭|关停|闭库|开行|让|计划|规划|实施|维修|更新|占|获批|入驻|不少于|不低于/

/** 建成A集群4个,以及B集群3个: the verb stands in the clause before. */
export const GOES_WITH = new Opening(/^,?(?:以及|还有|和|及)/)
