import type { QuantityMention } from '../contracts'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { type Around, clean, firstNoun, lastMatch, productTail, type Reading } from './reading'

const SOURCE = new Scan(
  /风光储|风光火储|风光制氢|风电光伏|风光|风电|风力发电|光伏|光热|新能源|可再生能源|清洁能源|煤电|火电|储能|抽水蓄能|水电(?!解)|生物质|分散式风电|绿电|电池|组件|硅片|单晶|切片|煤|充电/,
)

/** 云岭20兆瓦、东河80兆瓦光伏发电: what stands behind the last is said of all. */
const SHARES =
  /^(?:[、和及与][\u4e00-\u9fff]{2,12}\d[\d.]*(?:万?千瓦|兆瓦|吉瓦|[MG]W)){1,6}[\u4e00-\u9fff]{0,2}(?:光伏|风电|风力|风光|储能|光热|火电|煤电|热电)/

/** Wind and sun that could be used: nothing that was built. */
const RESOURCE = new Scan(
  /可(?:技术)?(?:开发|利用)(?:利用)?(?:总|装机)?(?:量|的|规模|容量|潜力|装机|$)|开发潜力|蕴藏量|资源量|(?:风能|太阳能|光能)资?源?(?:储量|储能)/,
)

/** 两台1.5万千瓦: the scanner has multiplied them. */
const SEVERAL = /[\d两二三四五六七八九十][台套](?:单机)?[\d.]+[万亿]?(?:千瓦|兆瓦)$/
const MACHINES = /^级?的?[\u4e00-\u9fff]{0,6}(?<!风电)机组/
const ofMachines = (right: string) => right.includes('机组') && MACHINES.test(right)
/** 11座村级电站、2200千瓦全部并了网. */
const ON_GRID = /^(?:的?机组)?(?:全部|已经?|都|均)*(?:并(?:上|了)?网|发上?了?电|送上?了?电|通了?电|投了?产)/
/** 11座村级光伏电站,总计2200千瓦. */
const TOGETHER = /(?:总计|合计|共计|一共|总共|加起来)[\d.]+[万亿]?(?:千瓦|兆瓦)$/
const PLANTS = /电站|光伏|风电|风机/
const CARRIED = new Opening(/^的(?:送电|输电|外送|送出|输送|供电|变电|换流|送受电)能力/)
const CARRIES = new Ending(/(?:送电|输电|外送|送出|输送|供电|变电|换流)能力$/)
const MADE = new Ending(
  /(?<!年)(?:下线|出|产|生产|做|发货|卖)(?:了|出)?(?:光伏)?(?:单晶|硅片|硅棒|组件|电池片?|切片|晶硅)$/,
)
const PAST = /[今去]年|前\d|月|季度|半年/

const LOAD = new Scan(/负荷|调峰需求|顶峰/)
const NAME_ENDS = new Scan(/[,。;、:]|项目|工程/)
const UNDERTAKING_ENDS = new Scan(/项目|工程|[,、;]/)
const OF_ONE_MACHINE = new Scan(/台\d[\d.]*(?:兆瓦|MW|万?千瓦)级?(?:风机|风力发电机|风电机组)/)
const MODEL = /^级?的?(?:风机|风力发电(?:设备|机)|风电(?:设备|机组|整机))/
const OF_MODEL = /(?<![\d.])\d(?:\.\d+)?(?:兆瓦|MW)$/
const SINGLE = new Ending(/单机(?:容量)?(?:为|达)?$/)
const WIND_BEHIND = new Opening(/^(?:的)?风[机电]/)
const GOODS = new Scan(
  /年产|产能|年产能|拉晶|拉棒|切片|组件|硅片|电池(?!储能)|单晶|晶硅|多晶|硅料|铸锭|硅锭|硅棒|电解槽|水电解|风机|塔筒|主机|整机|电控|叶片/,
)

/** The text up to what is looked for; all of it where it has none. */
function beforeFirst(end: Scan, text: string): string {
  const match = end.exec(text)
  return match ? text.slice(0, match.index) : text
}

export function power(around: Around): Reading | null {
  const { label, right } = around
  // 1000万千瓦的送电能力: what a line can carry
  const carries = CARRIES.exec(label)
  if (carries || CARRIED.test(right))
    return {
      measure: 'capacity',
      product: carries?.[0] ?? clean(firstNoun(right.replace(/^的/, ''))),
      unit: 'kW',
      stock: true,
      rule: 'transmission',
    }
  // 公司今年出单晶3.1吉瓦: what was made of modules
  if (MADE.test(label) && PAST.test(around.sentence))
    return {
      measure: 'production',
      product: productTail(label.replace(/^.*(?:出|产|生产|下线|做)(?:了|出)?/, '')),
      unit: 'kW',
      rule: 'module-production',
    }
  if (LOAD.test(label.slice(-10)))
    return { measure: 'other', product: productTail(label), unit: 'kW', rule: 'load' }
  // 100兆瓦/400兆瓦时: power and energy of one store
  if (right === '/' && /^\/\d[\d.]*(?:[万亿]?千瓦|兆瓦|吉瓦|[MGk]W)(?:小?时|h)/i.test(around.rest))
    return { measure: 'installed_capacity', product: '储能', unit: 'kW', stock: true, rule: 'storage-power' }
  if (label.endsWith('总动力'))
    return {
      measure: 'other',
      product: productTail(label),
      unit: 'kW',
      regional: true,
      stock: true,
      rule: 'machinery',
    }
  if (RESOURCE.test(label.slice(-16)))
    return {
      measure: 'reserves',
      product: productTail(label),
      unit: 'kW',
      regional: true,
      stock: true,
      rule: 'reserves',
    }
  // what stands right behind the number names it, else what stands last before it
  const near = label.slice(-24) + right.slice(0, 24)
  const source =
    SOURCE.exec(beforeFirst(NAME_ENDS, right.slice(0, 16))) ??
    SOURCE.matches(label.slice(-24)).at(-1) ??
    SOURCE.exec(near) ??
    (right.length <= 14 && SHARES.test(around.rest) ? SOURCE.exec(around.rest) : null)
  if (
    !source &&
    !PHASE.test(beforeNumber(around)) &&
    !ON_GRID.test(right) &&
    !(TOGETHER.test(beforeNumber(around)) && PLANTS.test(around.sentence)) &&
    !(ofMachines(right) && SEVERAL.test(beforeNumber(around))) &&
    !/装机|并网|投运|机组|容量|发电|规模|项目|电站|电厂|拉棒|拉晶|硅棒|整机|电控|光伏|切片/.test(near)
  )
    return null
  // 2台70兆瓦热水锅炉, 10兆瓦的风机: the size of a machine, but of two machines multiplied
  if (
    !(ofMachines(right) && SEVERAL.test(beforeNumber(around))) &&
    (right.includes('锅炉') || right.includes('的')) &&
    /^级?[\u4e00-\u9fff]{0,4}锅炉|^级?的(?:风机|机组|风电机组|主变)/.test(right)
  )
    return null
  if (OF_ONE_MACHINE.test(around.clause)) return null
  // 1.5兆瓦风机项目: what is made, not how much of it
  if (MODEL.test(right) && OF_MODEL.test(beforeNumber(around))) return null
  // 单机30万千瓦, 4台66万千瓦 give the size of a machine
  if (SINGLE.test(label)) return null
  // 已吊装30万千瓦风机: machines that stand make a wind farm, those of a works are what it makes
  const standing = WIND_BEHIND.test(right) && /安装|吊装|建设|新建|建成|布置|共有|立起/.test(label.slice(-12))
  if (
    !standing &&
    // 150兆瓦风电项目首台风机: what stands behind the undertaking's name says nothing of its size
    GOODS.test(label.slice(-24) + beforeFirst(UNDERTAKING_ENDS, right.slice(0, 24))) &&
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
    product: source?.[0] ?? null,
    unit: 'kW',
    stock: true,
    rule: 'installed',
  }
}

export function energy(q: QuantityMention, around: Around): Reading | null {
  const { label, right } = around
  const near = label + right.slice(0, 20)
  if (/储能|蓄能|储电/.test(near) && !/电池|电芯|发电/.test(near))
    return { measure: 'capacity', product: '储能', unit: q.unit, stock: true, rule: 'storage' }
  if (/产量[^,。;]{0,3}$/.test(label) && /电池|电芯/.test(label))
    return { measure: 'production', product: '电池', unit: 'kWh', rule: 'battery-production' }
  if (/年产|产能|电芯|电池|PACK|生产线/i.test(near))
    return {
      measure: 'capacity',
      product: clean(firstNoun(right)) ?? '电池',
      unit: 'kWh/a',
      stock: true,
      rule: 'battery-capacity',
    }
  // 每年可输送绿电20亿千瓦时: what a line can carry
  if (/(?:每年|一年|年)(?:就)?(?:可|能)[^,。;]{0,6}(?:输送|外送|送出|输电|供电|输出|消纳)/.test(label))
    return {
      measure: 'capacity',
      product: clean(`输送${/绿电|绿色电力|新能源电力|电力|电量/.exec(label)?.[0] ?? '电力'}`),
      unit: 'kWh/a',
      stock: true,
      rule: 'transmission',
    }
  if (/节电(?:量)?[^,。;]{0,4}$/.test(label))
    return { measure: 'other', product: '节电', unit: 'kWh', rule: 'saving' }
  if (/(?:年|每年|一年)[^,。;]{0,4}充电(?:量)?[^,。;]{0,3}$/.test(label))
    return { measure: 'capacity', product: '充电', unit: 'kWh/a', stock: true, rule: 'charging' }
  if (/用电|耗电|[耗用](?:了)?绿电|售电|外送|供电|[送输]电|输送|交易|送(?:出|了?$)|消纳/.test(label))
    return { measure: 'other', product: productTail(label), unit: 'kWh', rule: 'electricity' }
  if (
    /电池|电芯|电池组/.test(around.sentence) &&
    /[GM]Wh/.test(q.printedUnit) &&
    /[产做建期亩元、,]/.test(label.slice(-4) || ',')
  )
    return { measure: 'capacity', product: '电池', unit: 'kWh/a', stock: true, rule: 'battery-capacity' }
  if (
    /发(?:电|出|了)?$/.test(label) ||
    /发电|发出的电|电量|绿电|上网|光伏|风电|产电|清洁能源|(?:清洁|绿色|生物质)电[力能]?/.test(near)
  )
    return {
      measure: 'production',
      product: lastMatch(/风电|光伏|火电|水电|新能源|绿电/, label.slice(-8))?.[0] ?? '发电量',
      unit: 'kWh',
      rule: 'generation',
    }
  return null
}

/** 一期100万千瓦, 规模60万千瓦: a size that only its phase or 规模 names. */
const PHASE =
  /(?:^|[,、:])[\u4e00-\u9fff]{0,8}(?:[一二三四首]期|(?:总|建设|设计)?规模)(?:为|达|工程|项目|同样|也|又|是|再|还|上)*[约近超]?\d{0,6}(?:\.\d{0,4})?[万千亿]?(?:千瓦|兆瓦|吉瓦|[kMG]W)$/

/** The end of a clause up to and with its number. */
function beforeNumber({ clause, rest }: Around): string {
  const end = clause.length - rest.length
  return (end < 28 ? ',' : '') + clause.slice(Math.max(0, end - 28), end)
}
