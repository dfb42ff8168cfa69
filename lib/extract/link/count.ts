import type { QuantityMention } from '../contracts'
import { COUNTED, NO_COUNT } from '../lexicon/counts'
import { beforeAny, charset } from '../text/charset'
import { Opening } from '../text/opening'
import { countBuilt } from './count-built'
import { firms, VISITED } from './count-firms'
import { workers } from './count-people'
import { countedProjects } from './count-projects'
import { villages } from './count-villages'
import { hired } from './hired'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'

const PAUSES = charset(',。;:')

export function counted(q: QuantityMention, around: Around): Reading | null {
  const { label, right } = around
  // 分别快于全市71.4个、18.5个百分点: what is counted comes in whole numbers
  if (!Number.isInteger(q.value)) return null
  // 2台70兆瓦热水锅炉, 150台10兆瓦的风机: the size stands before the noun
  const sized = /^[台套]$/.test(q.counter ?? '') ? SIZED.exec(around.rest) : null
  const noun = beforeAny((sized ? sized[1]! : right).replace(/^(?:以上|左右|多|余|的)+/, ''), PAUSES).slice(
    0,
    22,
  )
  const own = label.slice(-16)
  const counter = q.counter ?? ''
  if (/^年(?:产|加工|处理)/.test(right) || /^(?:多|余)?(?:省|省份|国家|城市)/.test(right)) return null
  const projects = countedProjects(around, counter)
  if (projects)
    return { measure: 'project_count', product: clean(projects), unit: 'unit', rule: 'count-project_count' }
  const hands = counter === '个' ? (workers(around) ?? hired(around, false)) : null
  if (hands) return hands
  const output = /([\u4e00-\u9fffA-Za-z“”]{2,12}?)(?:总?产量|产销量)(?:达到?|为|完成|约)*$/.exec(label)
  if (output && COUNTED_GOODS.test(counter))
    return { measure: 'production', product: clean(output[1]!), unit: 'unit', rule: 'unit-production' }
  const made = COUNTED_GOODS.test(counter) ? MADE.exec(label.slice(-24)) : null
  if (made && !/[能线]力?$|年[产加]/.test(made[1]!)) {
    const product = clean(made[1]!)
    return /(?:每年|年可|年能|一年)[^,。;]{0,4}$/.test(label.slice(0, made.index))
      ? { measure: 'capacity', product, unit: 'unit', stock: true, rule: 'unit-capacity' }
      : { measure: 'production', product, unit: 'unit', rule: 'unit-production' }
  }
  const able = ABLE.exec(label)
  if (able && !/[。,]|\d(?!英?寸|纳米|微米|号|代|英)|项目/.test(able[0])) {
    const said =
      clean(firstNoun(right)) ??
      clean(able[0].replace(ABLE_OPENING, '').replace(/(?:达到|达|可达|为|约|突破|超过|超)+$/, ''))
    return { measure: 'capacity', product: said, unit: 'unit', stock: true, rule: 'unit-capacity' }
  }
  if (/^(?:\/年|每年)/.test(right))
    return {
      measure: 'capacity',
      product: clean(firstNoun(right.replace(/^(?:\/年|每年)/, ''))) ?? productTail(label),
      unit: 'unit',
      stock: true,
      rule: 'unit-capacity',
    }
  if (
    (!noun.startsWith('、') &&
      /(?:就业岗位|工作岗位|岗位|就业)(?!中心|基地|服务|市场|园|创业|站)/.test(noun.slice(0, 8))) ||
    /(?:就业岗位|工作岗位|岗位)$/.test(own)
  )
    return { measure: 'jobs', product: null, unit: 'person', rule: 'jobs' }
  if (
    (/列$|标箱|车$/.test(counter) || /^(?:标箱|标准箱)/.test(right)) &&
    /班列|列车|货|箱|开行|发送/.test(own + right.slice(0, 10) + around.clause)
  )
    return { measure: 'freight', product: productTail(label), unit: 'unit', rule: 'trains' }
  if (/(?:通关|出入境|进出境)车辆[^,。;]{0,3}$/.test(label))
    return { measure: 'freight', product: '出入境车辆', unit: 'unit', rule: 'passages' }
  if (
    /^[辆车架列艘]次$/.test(counter) &&
    /出入境|进出境|口岸|通关|起降|航班|航线|货/.test(label + (CROSSES.test(label) ? around.clause : ''))
  )
    return { measure: 'freight', product: productTail(label), unit: 'unit', rule: 'passages' }
  // 出口商品车17.8万辆
  const traded = COUNTED_GOODS.test(counter) ? /(出口|进口)([\u4e00-\u9fff]{0,8})$/.exec(label) : null
  if (traded)
    return {
      measure: traded[1] === '出口' ? 'exports' : 'other',
      product: clean(traded[2] || traded[0]),
      unit: 'unit',
      rule: 'traded-units',
    }
  if (/[人名位]|次$/.test(counter) || /^人/.test(right)) return null
  // the noun follows the counter (35个项目) or stands before the number (项目35个)
  const behind =
    /^[\u4e00-\u9fff“A-Za-z0-9-]/.test(noun) &&
    !/^(?:分别|同比|实现|完成|占|居|位|均|已|正|还在|仍在|将|达|全部|其中|建成|开工|落地|签约|获|为|在|被|和|与|及|并|同时|共|总|投用|投运|投产|投入|下线|吊装|安装|启用|交付|上线|到位|陆续|先后)/.test(
      noun,
    )
  if (/等$/.test(label) && /^(?:已|也|将|正|全部|开工|复工|同时)/.test(right) && /[个项]/.test(counter))
    return { measure: 'project_count', product: null, unit: 'unit', rule: 'count-list' }
  const named = behind ? counts(noun) : ''
  // 立式固沙车52台, 320台横机: what ends so is a machine whatever its kind
  const machine = /^(?:台|辆|台套|台\(套\)|台\(件\))$/.test(counter) ? MACHINE.exec(named || own) : null
  if (machine && !NO_COUNT.test(machine[0]) && BUILT.test(around.clause + around.after))
    return {
      measure: 'equipment',
      product: clean(named ? named : (productTail(own) ?? machine[0])),
      unit: 'unit',
      rule: 'count-machine',
    }
  // 4条线已经投产, 6条樟子松烘干线: lines of a works, no roads
  const line = counter === '条' ? LINE.exec(right) : null
  if (line && !ROAD.test(line[0]))
    return { measure: 'equipment', product: clean(line[0]) ?? '生产线', unit: 'unit', rule: 'count-lines' }
  for (const source of named.length >= 2 ? [named] : [own]) {
    if (!source) continue
    let best: { reading: Reading; end: number } | null = null
    for (const [measure, pattern] of COUNTED) {
      const match = source === own ? pattern.matches(source).at(-1) : pattern.exec(source)
      if (!match) continue
      if (measure === 'enterprise_count' && /[台辆套座张栋间条项件笔]/.test(counter)) continue
      if (measure === 'equipment' && counter === '家') continue
      if (measure === 'other' && (SHELL.test(around.rest) || STRUNG.test(around.clause))) continue
      if (measure === 'enterprise_count' && MET.test(around.rest)) continue
      if (
        measure === 'project_count' &&
        NO_PROJECT.test(source === own ? source + right.slice(0, 6) : around.rest.slice(0, 24))
      )
        continue
      if (measure === 'project_count' && !/[个项处批大宗座]/.test(counter)) continue
      if (measure === 'enterprise_count' && source === own && VISITED.test(source.slice(0, match.index)))
        continue
      const rest = source.slice(match.index + match[0].length)
      if (source === own ? rest.length > 6 : match.index > 16) continue
      // 规划机柜8000架: planned, no plan
      const near =
        source === own ? source.slice(Math.max(0, match.index - 4)).replace(/^.{0,2}规划(?=..)/, '') : source
      if (NO_COUNT.test(near) && measure !== 'project_count') continue
      // 园区签下26个
      if (measure === 'other' && source === own && SIGNED.test(rest)) continue
      // 企业投资类17个 counts what firms invest in
      if (measure === 'enterprise_count' && source === own && /^投资/.test(rest)) continue
      if (
        measure === 'other' &&
        !BUILT.test(around.clause + around.after) &&
        !/[处座栋眼条口套]/.test(counter) &&
        !(source === own && FIXED.test(own) && COUNTRYWIDE.test(around.sentence)) &&
        !/[床学营车机摊铺]位/.test(match[0])
      )
        continue
      const product =
        (measure === 'project_count' && source === own ? classed(around) : null) ??
        clean(
          source === own
            ? (productTail(own.length < label.length ? label.slice(-30) : own) ?? '')
            : source.slice(0, match.index + match[0].length),
        ) ??
        match[0]
      // 智能道闸73套: a machine by its counter
      const kind =
        measure === 'other' && DEVICES.test(counter) && DEVICE.test(match[0]) ? 'equipment' : measure
      const reading: Reading = { measure: kind, product, unit: 'unit', rule: `count-${kind}` }
      if (source !== own) return reading
      // the head noun stands last: 民宿床位 are beds
      const end = match.index + match[0].length
      if (!best || end > best.end) best = { reading, end }
    }
    if (best) return best.reading
    if (source !== own) {
      // a noun follows but is not one that counts
      if (NO_COUNT.test(source)) return null
    }
  }
  return countBuilt(q, around) ?? firms(counter, named, own) ?? villages(counter, around)
}

/** Lines by what they do. */
const LINE =
  /^(?:的)?[\u4e00-\u9fffA-Za-z]{0,8}?(?:烘干|挤压|压铸|铸造|轧制|浸胶|涂装|涂布|拉丝|法兰|塔架|组件|制管|分切|酿造|灌装|榨油|挤奶|磨粉|制粉|制砖|压延|氧化|电镀|喷涂|焊接|速冻|精米|碾米|切片|石墨化|编织|梳毛|纺纱|挤出|造粒|包装|屠宰|分割|生产)线|^线(?=已|全部|正|在|都|投|满|开|运|同时|[,。;])/
const ROAD = /公路|铁路|输电|管线|航线|旅游/
/** 园区签下26个: undertakings, no parks. */
const SIGNED = /^(?:已|共|新|又|已经)*(?:签|引进|引来|落地|落户|储备|谋划)/

/** 进出境人员21.7万人次、车辆18.2万辆次. */
const CROSSES = /(?:^|[、和,])(?:各类)?(?:车辆|列车|航空器|飞机|船舶|交通工具|运输工具)$/

/** 全区铁路里程1.4万公里;民用机场29个: what a place has. */
const FIXED =
  /(?:机场|口岸|车站|航线|服务区|客运站|物流园区?|码头|电站|水库|气象站|景区|医院|学校|煤矿|湖泊|保护区|林场|变电站|加油站|收费站)$/
const COUNTRYWIDE = /里程|截至|其中|[全我](?:区|市|旗|县|盟|自治区)(?:现|共|已)*有/

/** 3栋厂房可以封顶: how far works have come. */
const SHELL = /^(?:标准化|标准)?(?:厂房|车间|楼房|住宅楼)[^,。;\d]{0,8}(?:封顶|浇筑|砌筑|吊装)/
/** 公路串起6个村、3处景点: what a road passes. */
const STRUNG = /串起|串联|沿途|途经|路过/

const DEVICES = /^[台套部架]$/
const DEVICE = /闸|渠道|机井|快递|平台/

const SIZED =
  /^(?:单机(?:容量)?|容量)?(?:为|达)?\d[\d.]*万?(?:千瓦|兆瓦|MW|吨|千伏|千伏安|立方米|米)级?的?([\u4e00-\u9fff]{2,12})/

/** 18家企业负责人交流, 与9家企业结成对子: firms that people met. */
const MET = /^[^,。;]{0,10}(?:企业|公司)(?:负责人|代表|职工|员工|家)|^[^,。;]{0,24}(?:结成?对子?|面对面)/
/** What is called 项目 and is no undertaking; 其余3个项目分别是 names them next. */
const NO_PROJECT =
  /志愿|服务项目|活动项目|比赛项目|竞赛项目|体育项目|游乐项目|娱乐项目|体验项目|非遗|课题|科研项目|检测项目|收费项目|事项|^(?:重点|重大)?项目分别[是为]/

const MACHINE = /[\u4e00-\u9fff]{1,6}(?:(?<!单)机(?![构关会遇制])|车|炉|泵|仪|器|塔|柜|床|线)$/

/** What a plant can do in a year. */
const MAKES =
  '年产能|年产|产能|年加工|年生产|(?:每年|一年|(?<![去今全上当前明后半])年)(?:就|大约|约)?(?:可以|可|能够|能)?(?:生产|产出|产|加工|制造|制作|做|缝制|织造|编织|织|组装|装配|灌装|供应|推广|提供|摆放|培育|繁育|下线|出(?![栏口租勤现让圃厂]))(?:出)?|年制造|生产能力|制造能力'
const ABLE = new RegExp(
  `(?:${MAKES})(?:达到|达|可达|为|约|突破|超过|超)*(?:[\\u4e00-\\u9fffA-Za-z“”()\\d]{0,16})$`,
)
const ABLE_OPENING = new RegExp(`^(?:${MAKES})`)

/** 生产风电设备3000套, 下线风机516台: things made, not things in use. */
const MADE =
  /(?:生产|下线|产出|制造|做出|制成|交付|出厂|组装|加工|摆放|缝制|织造|灌装|卖出去?|销出|发出|装配|改装|编织)(?:了|出|各类|各种|共)*([\u4e00-\u9fff“”A-Za-z]{2,12}?)(?:已|共|累计|达|约)*$/
const COUNTED_GOODS = new Opening(
  /^(?:台|套|台\(套\)|台\(件\)|辆\(台\)|台套|辆|件|瓶|袋|盒|片|块|粒|支|张|箱|枚|只|双|条|剂|棒)$/,
)

/** 新开工亿元以上项目95个: the class of size is part of the name although it holds a number. */
const classed = ({ clause, rest }: Around): string | null =>
  CLASSED.exec(
    clause.slice(Math.max(0, clause.length - rest.length - 40), clause.length - rest.length),
  )?.[1] ?? null

const CLASSED =
  /((?:新?签约|新?开复?工|新?建|续建|实施|在建)*\d*[十百千]?[万亿]元(?:及)?以上(?:重点|重大|产业|工业|农牧业|招商)*(?:项目|工程))(?:共|达|已|有)*\d+(?:余|多)?[个项]$/

/** The same, with what a conjunction joins to it where only the whole names what is counted: 16家半导体和光伏企业. */
function counts(noun: string): string {
  const first = head(noun)
  if (COUNTED.some(([, pattern]) => pattern.test(first))) return first
  const whole = /^([\u4e00-\u9fff“”A-Za-z]{1,8}(?:和|及|与|、)[\u4e00-\u9fff“”A-Za-z]{2,12})/.exec(noun)?.[1]
  if (!whole || NO_COUNT.test(whole)) return first
  const joined = head(whole.replace(/(?:和|及|与|、)/g, '·'))
  return COUNTED.some(([, pattern]) => pattern.test(joined)) ? joined.replaceAll('·', '、') : first
}

/** The noun phrase right of a counter, up to the verb. */
export const head = (noun: string) =>
  noun.split(
    /(?:同步|同比|实现|完成|开工|建设|投产|竣工|加快|正在|已|全部|落地|集中|入库|签约|成功|顺利|纳入|入驻|参与|提供|获|达到|占|与|、|对|均|为|焕发|被|和|及|从|受|新获|获评|等|正|将|复工|稳步|有序|推进|启动|建成|投入|签)/,
  )[0]!

const BUILT =
  /开建|在建|建了|修了|盖起|盖了|动工|建成|建起|新建|建设|改造|完成|新增|打造|投用|建有|拥有|现有|共有|达到|达|累计|培育|创建|发展|建立|安装|上(?=\d)|购进|引进|引入|扩|投入|有|改建|扩建|设立|布局|启用|设置|设有|配置|配有|落成|提升|盘活|整治|打通|开通|配备|购置|认定|修建|增加|修复|治理|恢复|复垦|关闭|关停|闭库|开行|让|计划|规划|实施|维修|更新|占|获批|入驻|不少于|不低于/
