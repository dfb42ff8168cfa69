import type { QuantityMention } from '../contracts'
import { COUNTED, NO_COUNT } from '../lexicon/counts'
import { CAPACITY, HERD, INDICATORS, PRODUCTION, RESERVES } from '../lexicon/indicators'
import type { Measure, Unit } from '../types'
import { productOf } from './product'

/** What a number measures. */
export interface Reading {
  measure: Measure
  product: string | null
  unit: Unit
  /** Belongs to a place whatever project is spoken of. */
  regional?: boolean
  /** Stock or size that has no period. */
  stock?: boolean
  rule: string
}

/** Words around a number that say what it is. */
export interface Around {
  /** Name of the measure, as far as the text before the number gives it (own clause, or inherited). */
  label: string
  /** Text between the number and the next one or the end of the clause. */
  right: string
  /** Text between the number and the end of the clause. */
  rest: string
  /** The clause behind. */
  after: string
  clause: string
  sentence: string
}

const isAnnual = (around: Around) =>
  /(?:年产|年加工|年处理|年屠宰|年可|每年|年均|年生产|年供|年输|\/年|年消|年转化|年利用|年储|年制|年出|年提|年发|年)/.test(
    around.label.slice(-14),
  )

function indicator(around: Around, q: QuantityMention): Reading | null {
  for (const entry of INDICATORS) {
    if (!entry.units.includes(q.unit)) continue
    const match = lastMatch(entry.pattern, around.label)
    if (!match) continue
    if (around.label.length - match.index - match[0].length > 14) continue
    const unit: Unit = entry.measure === 'income_per_capita' || /人均/.test(match[0]) ? 'CNY/person' : q.unit
    return {
      measure: entry.measure,
      product: productOf(around.label, match.index, match[0], entry) ?? entry.product ?? null,
      unit,
      ...(entry.regional ? { regional: true } : {}),
      rule: `indicator-${entry.measure}`,
    }
  }
  return null
}

/** Growth of an index whose value is not given. */
export function growthReading(label: string): Reading | null {
  for (const entry of INDICATORS) {
    if (!entry.growth) continue
    const match = lastMatch(entry.pattern, label)
    if (!match || label.length - match.index - match[0].length > 8) continue
    if (!GROWS.test(match[0])) continue
    return {
      measure: entry.measure,
      product: productOf(label, match.index, match[0], entry) ?? entry.product ?? null,
      unit: entry.measure === 'income_per_capita' ? 'CNY/person' : 'CNY',
      ...(entry.regional ? { regional: true } : {}),
      rule: `growth-${entry.measure}`,
    }
  }
  const goods = /([\u4e00-\u9fff()、“”A-Za-z]{1,16}?)(?:的)?(?:产量|总产量|产能)$/.exec(label)
  if (goods)
    return {
      measure: /产能$/.test(label) ? 'capacity' : 'production',
      product: productOf(label, label.search(/(?:的)?(?:总)?(?:产量|产能)$/), '产量'),
      unit: 't',
      rule: 'growth-production',
    }
  if (/(?:交易量|销量|销售量|供应量)$/.test(label))
    return { measure: 'other', product: label.slice(-8), unit: 't', rule: 'growth-trade' }
  if (/(?:屠宰|加工)(?:加工)?量$/.test(label))
    return { measure: 'production', product: label.slice(-8), unit: 't', rule: 'growth-production' }
  const herd = /(?:存栏|出栏)(?:量)?$/.exec(label)
  if (herd) return { measure: 'livestock', product: label.slice(-8), unit: 'head', rule: 'growth-livestock' }
  if (/(?:新增|城镇新增)就业(?:人数)?$/.test(label))
    return { measure: 'jobs', product: null, unit: 'person', rule: 'growth-jobs' }
  if (/(?:播种|种植)面积$/.test(label))
    return {
      measure: 'area',
      product: productOf(label, label.length - 4, '面积'),
      unit: 'mu',
      rule: 'growth-area',
    }
  if (/装机(?:容量|规模)?$/.test(label))
    return {
      measure: 'installed_capacity',
      product: productOf(label, label.search(/装机(?:容量|规模)?$/), '装机'),
      unit: 'kW',
      rule: 'growth-installed',
    }
  return null
}

/** Index words strong enough to be a fact by their growth alone. */
const GROWS =
  /增加值|产值|投资|零售|额|收入|支出|生产总值|GDP|经济总量|进出口|出口|进口|量|利润|税|营收|余额|存款|贷款|游客|旅客|人次|旅游/

const globals = new Map<RegExp, RegExp>()

/** The last match of a pattern. Its global twin is compiled once. */
function lastMatch(pattern: RegExp, label: string): RegExpExecArray | null {
  let global = globals.get(pattern)
  if (!global) {
    global = new RegExp(pattern.source, 'g')
    globals.set(pattern, global)
  }
  global.lastIndex = 0
  let found: RegExpExecArray | null = null
  for (let match = global.exec(label); match; match = global.exec(label)) {
    found = match
    if (match[0].length === 0) break
  }
  return found
}

/** Goods that communiqués list without the word 产量. */
const GOODS =
  /(?:原煤|焦炭|钢材|生铁|粗钢|水泥|甲醇|粮食|原油|天然气|稀土化合物|单晶硅|多晶硅|化肥|尿素|乳制品|液态奶|奶粉|牛奶|生鲜乳|猪牛羊肉|牛肉|羊肉|猪肉|禽肉|禽蛋|羊绒|羊毛|电解铝|铝材|铁合金|精甲醇|聚乙烯|聚丙烯|聚氯乙烯|烧碱|电石|玻璃|鲜奶|玉米|小麦|大豆|马铃薯|蔬菜|水产品)$/

/** Reads a number in a unit other than money; money that is no investment comes here too. Null where it is no fact. */
export function readMeasure(q: QuantityMention, around: Around): Reading | null {
  const byName = indicator(around, q)
  if (byName) return byName
  switch (q.unit) {
    case 't':
    case 'm3':
    case 't/a':
    case 'm3/a':
      return goods(q, around)
    case 'kW':
      return power(around)
    case 'kWh':
    case 'kWh/a':
      return energy(q, around)
    case 'mu':
      return area(q, around, 'mu')
    case 'm2':
      return area(q, around, 'm2')
    case 'km':
      return distance(q, around)
    case 'head':
      return herd(around) ?? counted(q, around)
    case 'person':
      return people(around)
    case 'household':
      return households(around)
    case 'unit':
      return counted(q, around)
    case 'plant':
      return /育苗|苗木|栽植|种植|栽|植|补植|育/.test(around.label + around.right)
        ? {
            measure: 'production',
            product: /育苗|苗/.test(around.label + around.right) ? '苗木' : '植树',
            unit: 'plant',
            rule: 'plants',
          }
        : null
    case 'percent':
      return share(around)
    case 'CNY':
    case 'USD':
      return money(around, q)
    default:
      return null
  }
}

/** Farm goods of a place: 年产肉34万吨 is what it produced, not what it could. */
const FARM =
  /^(?:肉|肉类|牛肉|羊肉|奶|鲜奶|牛奶|生鲜乳|禽蛋|蛋|蔬菜|菜|水果|果品|粮食?|玉米|小麦|大豆|马铃薯|商品草|饲草|牧草|羊绒|羊毛|水产品?|鱼)$/

const firstNoun = (right: string) =>
  right
    .replace(/^(?:的|左右|以上|多|余)/, '')
    .split(/[,。;:、()的]|项目|工程|生产线|产能|和|及/)[0]!
    .trim()

function goods(q: QuantityMention, around: Around): Reading | null {
  const { label, right } = around
  const per: Unit = q.unit.startsWith('m3') ? 'm3/a' : 't/a'
  const plain: Unit = q.unit.startsWith('m3') ? 'm3' : 't'
  if (
    /二氧化碳|碳排放|标准?煤|减排|节约|节水|减少|消耗|排放|用水量|取水|CO2|粉尘|氮氧/.test(
      label + right.slice(0, 16),
    )
  ) {
    if (/库容|供水|调水|引水/.test(label))
      return { measure: 'other', product: productTail(label), unit: plain, rule: 'water' }
    const product = /(?:二氧化碳|碳排放|标准?煤|CO2)/.test(label + right)
      ? /煤/.test(label + right)
        ? '节约标准煤'
        : '减排二氧化碳'
      : productTail(label)
    return /(?:减排|节约|减少|减碳|替代|节水)/.test(label + right)
      ? { measure: 'other', product, unit: plain, rule: 'saving' }
      : null
  }
  if (/(?:年|每年)(?:平均|均|可)?(?:引|调|供|引调|输|补|处理|净化|节)+水(?:量|能力)?$/.test(label))
    return {
      measure: 'capacity',
      product: productTail(label),
      unit: per,
      stock: true,
      rule: 'water-capacity',
    }
  const reserve = RESERVES.exec(label)
  if (reserve)
    return {
      measure: 'reserves',
      product: productOf(label, reserve.index, reserve[0]),
      unit: plain,
      stock: true,
      rule: 'reserves',
    }
  if (/^(?:的)?(?:资源)?储量/.test(right))
    return { measure: 'reserves', product: productTail(label), unit: plain, stock: true, rule: 'reserves' }
  if (/货运|吞吐|发运|运量|运输|过货|装卸|外运/.test(label))
    return { measure: 'freight', product: null, unit: plain, rule: 'freight' }
  if (/库容|蓄水|调水|供水|输水|补水|引水|生态水|用水|取水|灌溉|节水|分洪|来水/.test(label))
    return { measure: 'other', product: productTail(label), unit: plain, rule: 'water' }
  const produced =
    lastMatch(PRODUCTION, label) ??
    (GOODS.test(label) &&
    /^,?(?:同比|比上年|较上年)?(?:分别)?(?:增长|下降|增|降)/.test(around.rest + around.after)
      ? GOODS.exec(label)
      : null)
  const able = lastMatch(CAPACITY, label)
  const noun = firstNoun(right)
  if (
    q.unit === per ||
    (able && (!produced || able.index + able[0].length >= produced.index + produced[0].length))
  ) {
    const product =
      noun && /^[\u4e00-\u9fffA-Za-z“(-]{1,24}/.test(noun) && !/^(?:左右|以上|规模|能力|生产)/.test(noun)
        ? clean(noun)
        : able
          ? (tailAfter(label, able) ?? productOf(label, able.index, able[0]))
          : null
    if (able && /年产$/.test(able[0]) && product && FARM.test(product))
      return { measure: 'production', product, unit: plain, rule: 'farm-production' }
    return { measure: 'capacity', product, unit: per, stock: true, rule: 'capacity' }
  }
  if (/^(?:\/年|每年|的(?:年)?(?:产能|生产能力|生产规模|产能规模|加工能力|处理能力))/.test(right))
    return { measure: 'capacity', product: productTail(label), unit: per, stock: true, rule: 'capacity' }
  if (
    /^[^,。;]{1,60}?(?:项目|工程|生产线|产能|装置|生产能力|加工能力|产能规模|配套能力|扩建|技改)/.test(
      around.rest,
    ) &&
    /^[\u4e00-\u9fffA-Za-zγβα0-9,-]/.test(right) &&
    !/[产销出]量/.test(label)
  )
    return { measure: 'capacity', product: clean(noun), unit: per, stock: true, rule: 'capacity-in-name' }
  if (produced) {
    const product =
      noun && !/^(?:左右|以上)/.test(noun) && !/产量|总产/.test(produced[0]) && /^[\u4e00-\u9fff]/.test(noun)
        ? clean(noun)
        : (productOf(label, produced.index, produced[0]) ?? tailAfter(label, produced))
    return { measure: 'production', product, unit: plain, rule: 'production' }
  }
  return null
}

function tailAfter(label: string, match: RegExpExecArray): string | null {
  const tail = label.slice(match.index + match[0].length).replace(/^(?:各类|的)/, '')
  return tail.length >= 1 ? clean(tail) : null
}

function power(around: Around): Reading | null {
  const { label, right } = around
  const near = label.slice(-24) + right.slice(0, 24)
  if (/负荷|调峰需求|顶峰/.test(label.slice(-10)))
    return { measure: 'other', product: productTail(label), unit: 'kW', rule: 'load' }
  const source =
    /(风光储|风光火储|风电光伏|风光|风电|风力发电|光伏|光热|新能源|可再生能源|清洁能源|煤电|火电|储能|抽水蓄能|水电|生物质|分散式风电|绿电|电池|组件|硅片|单晶|切片|煤|充电)/.exec(
      near,
    )
  if (!source && !/装机|并网|机组|容量|发电|规模|项目|电站|电厂|拉棒|整机|电控|光伏|切片/.test(near))
    return null
  // 单机30万千瓦, 4台66万千瓦 give the size of a machine
  if (/单机(?:容量)?(?:为|达)?$/.test(label)) return null
  if (
    /(?:年产|产能|年产能|拉晶|拉棒|切片|组件|硅片|电池(?!储能)|单晶|硅棒|电解槽|风机|塔筒|主机|整机|电控|叶片)/.test(
      near,
    ) &&
    !/装机/.test(near)
  )
    return {
      measure: 'capacity',
      product: clean(firstNoun(right)) ?? productTail(label),
      unit: 'kW',
      stock: true,
      rule: 'module-capacity',
    }
  return {
    measure: 'installed_capacity',
    product: source?.[1] ?? null,
    unit: 'kW',
    stock: true,
    rule: 'installed',
  }
}

function energy(q: QuantityMention, around: Around): Reading | null {
  const { label, right } = around
  const near = label + right.slice(0, 20)
  if (/储能|蓄能|储电/.test(near) && !/电池|电芯|发电/.test(near))
    return { measure: 'capacity', product: '储能', unit: q.unit, stock: true, rule: 'storage' }
  if (/年产|产能|电芯|电池|PACK|生产线/i.test(near))
    return {
      measure: 'capacity',
      product: clean(firstNoun(right)) ?? '电池',
      unit: 'kWh/a',
      stock: true,
      rule: 'battery-capacity',
    }
  if (/用电|售电|外送|供电|输送|交易|送出|消纳/.test(label))
    return { measure: 'other', product: productTail(label), unit: 'kWh', rule: 'electricity' }
  if (/发电|电量|绿电|上网|光伏|风电|产电|清洁能源/.test(near))
    return { measure: 'production', product: '发电量', unit: 'kWh', rule: 'generation' }
  return null
}

const AREA =
  /面积|种植|播种|栽|造林|治沙|治理|种草|修复|流转|灌溉|农田|草原|草场|林地|耕地|土地|用地|占地|出让|绿化|覆盖|完成|建设|新建|建成|新增|改造|供热|开工|竣工|改良|保护|退化|推广|作业|播|种|受灾|示范|基地|大棚|温室|园区|规划|总建筑|厂房|仓库|建筑|沙地|沙化|收割|收获|机收|围封|实施|封育|流域|水土|飞播|湿地|育苗|林草|压减|节水|托管|连片|发展|落实|打造|认证|打草|达到/

function area(q: QuantityMention, around: Around, unit: 'mu' | 'm2'): Reading | null {
  const { label, right } = around
  const near = label.slice(-30) + right.slice(0, 20)
  if (unit === 'mu' && q.value < 30) return null
  if (unit === 'm2' && /平均|每户|人均|户均|每间|套内|建筑面积.{0,3}\d+平/.test(label)) return null
  if (/我家|自家|他家|承包了|承包的|老[\u4e00-\u9fff](?:家|的)/.test(label)) return null
  if (unit === 'm2' && !AREA.test(near) && !/^(?:的)?[\u4e00-\u9fff“]{1,12}/.test(right)) return null
  const noun = clean(firstNoun(right))
  const labelled = /面积$|占地$/.test(label)
  const product = labelled
    ? clean(label.replace(/(?:总|总占地|占地|规划|种植|播种|建筑|总建筑)*(?:面积|占地)$/, '')) ||
      productTail(label)
    : noun || productTail(label)
  if (!product && unit === 'm2') return null
  return {
    measure: 'area',
    product: product ?? (/占地/.test(label) ? '占地' : null),
    unit,
    rule: /占地|用地/.test(label) ? 'site-area' : 'area',
  }
}

function distance(q: QuantityMention, around: Around): Reading | null {
  const { label, right } = around
  const near = label + right.slice(0, 16)
  if (
    /距离|相距|距|外的|开外|以外|徒步|行走|走了|跑了|骑行|驱车|车程|远的|时速|每小时|路程|往返|往北|往南|马拉松|边境线|赛道|宽|直径|半径|绕/.test(
      near,
    )
  )
    return null
  if (/^(?:多|余)?(?:深|高|宽|远)/.test(right) || (q.value < 0.5 && !/全长|总长|长度|长$/.test(label)))
    return null
  if (
    !/全长|总长|里程|长度|线路|管[道网线]|公路|铁路|道路|路|线|渠|网|新建|改造|建设|硬化|养护|铺设|架设|敷设|改建|完成|建成|通车|长|延伸|整治|疏浚|林带|堤|河|围栏|隧道|桥|光缆|修复|贯通|掘进|巷道/.test(
      near,
    )
  )
    return null
  return {
    measure: 'distance',
    product: productTail(label) ?? clean(firstNoun(right)),
    unit: 'km',
    rule: 'distance',
  }
}

function herd(around: Around): Reading | null {
  const { label, right } = around
  const near = label.slice(-24) + right.slice(0, 14)
  if (!HERD.test(near) && !/[牛羊猪驴马鸡驼禽畜鹅鸭兔]/.test(near)) return null
  if (/我家|自家|他家|家里|家中|丢失|走失|死亡|买了|卖了|一家/.test(label)) return null
  const animal =
    /(优质|良种)?(基础母牛|肉牛|奶牛|黄牛|肉羊|绵羊|山羊|绒山羊|湖羊|羔羊|生猪|肉驴|蛋鸡|肉鸡|家禽|骆驼|双峰驼|母羊|母牛|种公牛|种公羊|牲畜|大小畜|牛羊|牛|羊|猪|驴|马|鸡|驼|禽|鹅|鸭|兔|鹿|鱼)/.exec(
      near,
    )
  const act = /存栏|出栏|屠宰|饲养量|年出栏/.exec(near)
  return {
    measure: 'livestock',
    product: `${animal?.[0] ?? ''}${act?.[0] ?? ''}` || null,
    unit: 'head',
    ...(/存栏/.test(near) ? { stock: true } : {}),
    rule: 'livestock',
  }
}

function people(around: Around): Reading | null {
  const { label, right } = around
  const near = label.slice(-26) + right.slice(0, 18)
  if (
    /就业|用工|务工|就业岗位|工作岗位|提供[^,。;]{0,4}岗位|吸纳|转移|员工|带动|安置|在册职工|职工/.test(
      near,
    ) &&
    !/培训|参[加训会与]|活动|会议|招聘会|帮扶|讲座|晋升|选调|挂职|轮岗|引进|选聘|女职工|劳模/.test(near)
  ) {
    if (/带动/.test(near) && !/就业|务工|岗位|用工/.test(near)) return null
    return {
      measure: 'jobs',
      product: /转移/.test(near) ? '农牧民转移就业' : null,
      unit: 'person',
      rule: 'jobs',
    }
  }
  if (
    /(?:常住|户籍|总|城镇|乡村|农村|服务)人口|人口(?:为|达|约|\d|总)?|群众生产生活供电|供电人口|城镇常住/.test(
      label.slice(-12),
    ) ||
    /^(?:的)?(?:常住|户籍)人口/.test(right)
  )
    return {
      measure: 'population',
      product: productTail(label),
      unit: 'person',
      stock: true,
      rule: 'population',
    }
  if (/游客|旅客|接待|客流|人次/.test(near) && /游客|旅客|接待|客流|旅游|客运|出入境/.test(near))
    return {
      measure: 'other',
      product: /旅客|客运/.test(near) ? '旅客' : '游客',
      unit: 'person',
      rule: 'visitors',
    }
  if (/参保|脱贫|受益|饮水|惠及/.test(near) && /人口|人(?:的)?/.test(right + label) && /脱贫|饮水/.test(near))
    return { measure: 'population', product: productTail(label), unit: 'person', rule: 'population' }
  return null
}

function households(around: Around): Reading | null {
  const { label, right } = around
  const near = label.slice(-24) + right.slice(0, 20)
  if (/企业|市场主体|经营主体|个体|合作社|商户|公司|工商户|小巨人|专精特新|养殖户|种植户/.test(near)) {
    return {
      measure: 'enterprise_count',
      product: clean(firstNoun(right)) ?? productTail(label),
      unit: 'unit',
      rule: 'enterprises',
    }
  }
  if (NO_COUNT.test(near) && !/农牧?民|居民/.test(near)) return null
  if (
    /农牧?[户民]|牧户|农户|居民|住户|群众|改[电气厕造]|供热|供暖|取暖|搬迁|安置|通[水电气网]|用上|受益|惠及|带动|用电|用气|危房|棚户|棚改|脱贫|天然气|燃气|保障|公租|电采暖|厕|饮水|覆盖/.test(
      near,
    )
  )
    return {
      measure: 'households',
      product: clean(firstNoun(right)) ?? productTail(label),
      unit: 'household',
      rule: 'households',
    }
  return null
}

function counted(q: QuantityMention, around: Around): Reading | null {
  const { label, right } = around
  const noun = right
    .replace(/^(?:以上|左右|多|余|的)+/, '')
    .split(/[,。;:]/)[0]!
    .slice(0, 22)
  const own = label.slice(-16)
  const counter = q.counter ?? ''
  if (/^年(?:产|加工|处理)/.test(right)) return null
  const able =
    /(?:年产|年产能|产能|年加工|年生产|年可生产|每年(?:可以|可|能)?(?:生产|产出|产|加工)|年可产|年制造|生产能力|制造能力)(?:达到|达|可达|为|约|突破|超过|超)*(?:[\u4e00-\u9fffA-Za-z“”()]{0,14})$/.exec(
      label,
    )
  if (able && !/[。,]/.test(able[0])) {
    const said =
      clean(firstNoun(right)) ??
      clean(
        able[0]
          .replace(
            /^(?:年产|年产能|产能|年加工|年生产|年可生产|每年(?:可以|可|能)?(?:生产|产出|产|加工)|年可产|生产能力)/,
            '',
          )
          .replace(/(?:达到|达|可达|为|约|突破|超过|超)+$/, ''),
      )
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
  if (/就业岗位|工作岗位|岗位|就业/.test(noun.slice(0, 6)) || /(?:就业岗位|工作岗位|岗位)$/.test(own))
    return { measure: 'jobs', product: null, unit: 'person', rule: 'jobs' }
  if (/[人名位]/.test(counter)) return null
  // the noun follows the counter (35个项目) or stands before the number (项目35个)
  const behind =
    /^[\u4e00-\u9fff“A-Za-z0-9-]/.test(noun) &&
    !/^(?:分别|同比|实现|完成|占|居|位|均|已|正|将|达|全部|其中|建成|开工|落地|签约|获|为|在|被|和|与|及|并|同时|共|总)/.test(
      noun,
    )
  if (/等$/.test(label) && /^(?:已|也|将|正|全部|开工|复工|同时)/.test(right) && /[个项]/.test(counter))
    return { measure: 'project_count', product: null, unit: 'unit', rule: 'count-list' }
  const named = behind ? head(noun) : ''
  for (const source of named.length >= 2 ? [named] : [own]) {
    if (!source) continue
    for (const [measure, pattern] of COUNTED) {
      const match = source === own ? lastMatch(pattern, source) : pattern.exec(source)
      if (!match) continue
      const rest = source.slice(match.index + match[0].length)
      if (source === own ? rest.length > 6 : match.index > 16) continue
      if (NO_COUNT.test(source) && measure !== 'project_count') continue
      if (measure === 'other' && !BUILT.test(around.clause)) continue
      const product =
        clean(source === own ? (productTail(own) ?? '') : source.slice(0, match.index + match[0].length)) ??
        match[0]
      return { measure, product, unit: 'unit', rule: `count-${measure}` }
    }
    if (source !== own) {
      // a noun follows but is not one that counts
      if (NO_COUNT.test(source)) return null
    }
  }
  return null
}

/** The noun phrase right of a counter, up to the verb. */
const head = (noun: string) =>
  noun.split(
    /(?:同步|同比|实现|完成|开工|建设|投产|竣工|加快|正在|已|全部|落地|集中|入库|签约|成功|顺利|纳入|参与|提供|获|达到|占|与|、|对|均|为|焕发|被|和|及|从|受|新获|获评|等|正|将|复工|稳步|有序|推进|启动|建成|投入)/,
  )[0]!

const BUILT =
  /建成|新建|建设|改造|完成|新增|打造|投用|建有|拥有|现有|共有|达到|达|累计|培育|创建|发展|建立|安装|投入|有|改建|扩建|设立|布局|启用|落成|提升|盘活|整治|打通|开通|配备|购置|认定|修建|增加|开行|让|计划|规划|实施|维修|更新|占|获批|入驻/

function share(around: Around): Reading | null {
  const { label, right, clause } = around
  const near = label.slice(-18)
  if (/人大|政协|代表|委员|党员|女性|大专|本科|学历|投票|得票|妇女/.test(clause)) return null
  if (RATE.test(near) || /^(?:的)?(?:市场份额|份额|市场占有率)/.test(right))
    return { measure: 'share', product: productTail(label), unit: 'percent', rule: 'share' }
  return null
}

/** Rates of the economy, the land and public supply; satisfaction, pass and clearance rates are left out. */
const RATE =
  /(?:配套率|替代比例|占(?!地)(?:[^,。;]{0,14})|占比|比重|比例|份额|贡献率|覆盖率|覆盖面|普及率|(?:综合|资源化|循环|固废|有效)?利用率|资源化率|城镇化率|机械化率|绿化率|水质[^,。;]{0,6}率|国产化率|数字化率|治理率|处理率|无害化[^,。;]{0,4}率|入住率|出租率|自给率|转化率|渗透率|达标率|良种率|良种覆盖率|森林覆盖率|植被[^,。;]{0,2}度|盖度|消纳率|完成率|完成(?:年度)?(?:计划|任务|总[^,。;]{0,6}|目标)(?:的)?|总量的|总数的|总投资的|率先完成|本地化率|自动化率|供热率|通达率|通畅率|硬化率|保障率|到位率|投资完成率|进度)(?:达到|达|为|稳定在|保持在|超过|超|提升至|提高到|提升到|的|约|近|已|由|从|至|到|仅)*$/

function money(around: Around, q: QuantityMention): Reading | null {
  const { label, right } = around
  const near = label.slice(-16)
  if (
    /分红|增收|节约|节省|节支|收益|降本|减负|盘活|创汇|增效|户均|村均|租金收入|集体经济|优惠|红利|结余|撬动|带动.{0,6}消费|消费/.test(
      near,
    ) ||
    /^(?:的)?(?:分红|收益|增收|利率优惠)/.test(right) ||
    /估值$|品牌价值$/.test(label)
  )
    return {
      measure: 'other',
      product: productTail(label) ?? clean(firstNoun(right)),
      unit: q.unit,
      rule: 'benefit',
    }
  if (/^(?:的)?(?:年)?(?:产值|营收|销售额|销售收入|利润|税收|利税|订单)/.test(right)) {
    const word = /产值/.test(right.slice(0, 8))
      ? 'output_value'
      : /利税|税收/.test(right.slice(0, 8))
        ? 'tax'
        : /利润/.test(right.slice(0, 8))
          ? 'profit'
          : 'revenue'
    return { measure: word, product: null, unit: q.unit, rule: `money-${word}` }
  }
  if (/订单/.test(near)) return { measure: 'revenue', product: '订单', unit: q.unit, rule: 'orders' }
  return null
}

/** A product's name without quantifiers and quotes; null where nothing is left. */
export function clean(name: string): string | null {
  const bare = name
    .replace(/^(?:优质|各类|以上|左右|余|多|的|等|约)+/, '')
    .replace(/(?:的|等)+$/, '')
    .trim()
  return bare.length >= 1 && bare.length <= 30 ? bare : null
}

/** The last noun phrase of a label. */
export function productTail(label: string): string | null {
  return productOf(label, label.length, '')
}

export { isAnnual }
