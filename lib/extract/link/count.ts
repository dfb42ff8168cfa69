import { codeAt } from '@/lib/regions/alphabet'
import type { QuantityMention } from '../contracts'
import { ANY_COUNTED, COUNTED, NO_COUNT } from '../lexicon/counts'
import { isIdeograph } from '../text/characters'
import { beforeAny, charset, endsIn, hasAny, startsIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { countBuilt } from './count-built'
import { dailyUnits } from './count-daily'
import { firms, VISITED } from './count-firms'
import { kinds } from './count-kinds'
import { workers } from './count-people'
import { countedProjects } from './count-projects'
import { outOfPoverty, villages } from './count-villages'
import {
  ABLE,
  ABLE_OPENING,
  BUILT,
  COUNTED_GOODS,
  COUNTRYWIDE,
  CROSSES,
  classed,
  DEVICE,
  DEVICES,
  FIXED,
  GOES_WITH,
  LINE,
  MACHINE,
  MADE,
  MET,
  NO_PROJECT,
  ROAD,
  SHELL,
  SIGNED,
  SIZED,
  STRUNG,
} from './count-words'
import { counts } from './counted-noun'
import { hired } from './hired'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'

const BOUGHT_IN = /生产线|产线|设备|装置|机组|仪器|机器|机床/
/** 集运站一天能装36列. */
const SENDS = /(?:装|发|开行|到发|通行)(?:了|出)?$/
const PAUSES = charset(',。;:')
/** 35个左右的, 300余家: what may stand between a counter and its noun. */
const EXTENT = new Opening(/^(?:以上|左右|多|余|的)+/)
const NOT_COUNTED = new Opening(/^年(?:产|加工|处理)|^(?:多|余)?(?:省|省份|国家|城市)/)
const OUTPUT = new Ending(/([\u4e00-\u9fffA-Za-z“”]{2,12}?)(?:总?产量|产销量)(?:达到?|为|完成|约)*$/)
/** Whatever `ABLE` finds holds one of these. */
const IN_ABLE = charset('年产造')
const JOBS = new Scan(/(?:岗位|就业)(?!中心|基地|服务|市场|园|创业|站)/)
const TRAINS = charset('列车')
const BOXES = new Opening(/^(?:标箱|标准箱)/)
const VEHICLES = new Scan(/(?:通关|出入境|进出境)(?:车辆|(?:交通)?运输工具|交通工具)[^,。;]{0,3}$/)
const PEOPLE = charset('人名位')
const MACHINES = new Set(['台', '辆', '台套', '台(套)', '台(件)'])
const NOT_OF_FIRMS = charset('台辆套座张栋间条项件笔')
const OF_PROJECTS = charset('个项处批大宗座')
/** What the noun that follows a counter does not begin with. */
const NO_NOUN = new Opening(
  /^(?:分别|同比|实现|完成|占|居|位|均|已|正|还在|仍在|将|达|全部|其中|建成|开工|落地|落户|入驻|进驻|签约|获|为|在|被|和|与|及|并|同时|共|总|投用|投运|投产|投入|下线|吊装|安装|启用|交付|上线|到位|陆续|先后)/,
)

const GOES_ON = new Opening(/^(?:已|也|将|正|全部|开工|复工|同时)/)

/** 公共租赁住房建设任务为800套: what is to be built stands before the task. */
const TASK = new Ending(
  /(?<=房)(?:的|建设|新建|开工|筹集|年度|目标)*任务(?:套数|总数|量|数)?(?:为|是|共|达)*$/,
)

/** Whether a text begins with a character of a noun. */
function opensNoun(text: string): boolean {
  const code = codeAt(text, 0)
  return isIdeograph(code) || startsIn(text, OPENS_NOUN)
}
const OPENS_NOUN = charset('“-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')

/** 规划机柜8000架: planned, no plan. */
const unplanned = (near: string) => (near.includes('规划') ? near.replace(/^.{0,2}规划(?=..)/, '') : near)

export function counted(q: QuantityMention, around: Around): Reading | null {
  const { right } = around
  const label = around.label.includes('任务') ? TASK.before(around.label) : around.label
  // 分别快于全市71.4个、18.5个百分点: what is counted comes in whole numbers
  if (!Number.isInteger(q.value)) return null
  // 2台70兆瓦热水锅炉, 150台10兆瓦的风机: the size stands before the noun
  const counter = q.counter ?? ''
  const sized = counter === '台' || counter === '套' ? SIZED.exec(around.rest) : null
  const noun = beforeAny(EXTENT.behind(sized ? sized[1]! : right), PAUSES).slice(0, 22)
  const own = label.slice(-16)
  const goods = COUNTED_GOODS.has(counter)
  if (NOT_COUNTED.test(right)) return null
  if (counter === '种') return kinds(around)
  const freed = counter === '个' ? outOfPoverty(around) : null
  if (freed) return freed
  const projects = countedProjects(around, counter)
  if (projects)
    return { measure: 'project_count', product: clean(projects), unit: 'unit', rule: 'count-project_count' }
  const hands = counter === '个' ? (workers(around) ?? hired(around, false)) : null
  if (hands) return hands
  const output = goods ? OUTPUT.exec(label) : null
  if (output)
    return { measure: 'production', product: clean(output[1]!), unit: 'unit', rule: 'unit-production' }
  const made = goods ? MADE.exec(label.slice(-24)) : null
  if (made && !/[能线]力?$|年[产加]|产能|能力/.test(made[1]!)) {
    const product = clean(made[1]!)
    return /(?:每年|年可|年能|一年)[^,。;]{0,4}$/.test(label.slice(0, made.index))
      ? { measure: 'capacity', product, unit: 'unit', stock: true, rule: 'unit-capacity' }
      : { measure: 'production', product, unit: 'unit', rule: 'unit-production' }
  }
  const daily = dailyUnits(counter, around)
  if (daily) return daily
  const able = hasAny(label, IN_ABLE) ? ABLE.exec(label) : null
  if (able && !/[。,]|\d(?!英?寸|纳米|微米|号|代|英)|项目/.test(able[0])) {
    const said =
      clean(firstNoun(right)) ??
      clean(
        able[0]
          .replace(ABLE_OPENING, '')
          .replace(/^(?:包括|涵盖|有|分别[是为])|(?:达到|达|可达|为|约|突破|超过|超)+$/g, ''),
      )
    return { measure: 'capacity', product: said, unit: 'unit', stock: true, rule: 'unit-capacity' }
  }
  if (right.startsWith('/年') || right.startsWith('每年'))
    return {
      measure: 'capacity',
      product: clean(firstNoun(right.replace(/^(?:\/年|每年)/, ''))) ?? productTail(label),
      unit: 'unit',
      stock: true,
      rule: 'unit-capacity',
    }
  if ((!noun.startsWith('、') && JOBS.test(noun.slice(0, 8))) || own.endsWith('岗位'))
    return { measure: 'jobs', product: null, unit: 'person', rule: 'jobs' }
  if (
    (endsIn(counter, TRAINS) || counter.includes('标箱') || BOXES.test(right)) &&
    (/班列|列车|货|箱|开行|发送/.test(own + right.slice(0, 10) + around.clause) ||
      (counter === '列' && (around.sentence.includes('班列') || SENDS.test(label))))
  )
    return { measure: 'freight', product: productTail(label), unit: 'unit', rule: 'trains' }
  if (VEHICLES.test(label))
    return {
      measure: 'freight',
      product: /工具/.test(own) ? '出入境交通工具' : '出入境车辆',
      unit: 'unit',
      rule: 'passages',
    }
  if (
    counter.endsWith('次') &&
    /^[辆车架列艘]次$/.test(counter) &&
    /出入境|进出境|口岸|通关|起降|航班|航线|货/.test(label + (CROSSES.test(label) ? around.sentence : ''))
  )
    return { measure: 'freight', product: productTail(label), unit: 'unit', rule: 'passages' }
  // 出口商品车17.8万辆
  const traded = goods && label.includes('口') ? /(出口|进口)([\u4e00-\u9fff]{0,8})$/.exec(label) : null
  // 从日本进口20条生产线: bought for a works
  if (traded && !(traded[2] === '' && BOUGHT_IN.test(right)))
    return {
      measure: traded[1] === '出口' ? 'exports' : 'other',
      product: clean(traded[2] || traded[0]),
      unit: 'unit',
      rule: 'traded-units',
    }
  if (hasAny(counter, PEOPLE) || counter.endsWith('次') || right.startsWith('人')) return null
  // the noun follows the counter (35个项目) or stands before the number (项目35个)
  const behind = opensNoun(noun) && !NO_NOUN.test(noun)
  if (label.endsWith('等') && GOES_ON.test(right) && (counter.includes('个') || counter.includes('项')))
    return { measure: 'project_count', product: null, unit: 'unit', rule: 'count-list' }
  const named = behind ? counts(noun) : ''
  // 立式固沙车52台, 320台横机: what ends so is a machine whatever its kind
  const machine = MACHINES.has(counter) ? MACHINE.exec(named || own) : null
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
    for (const [measure, pattern] of ANY_COUNTED.test(source) ? COUNTED : []) {
      const match = source === own ? pattern.matches(source).at(-1) : pattern.exec(source)
      if (!match) continue
      if (measure === 'enterprise_count' && hasAny(counter, NOT_OF_FIRMS)) continue
      if (measure === 'equipment' && counter === '家') continue
      if (measure === 'other' && (SHELL.test(around.rest) || STRUNG.test(around.clause))) continue
      if (measure === 'enterprise_count' && MET.test(around.rest)) continue
      if (
        measure === 'project_count' &&
        NO_PROJECT.test(source === own ? source + right.slice(0, 6) : around.rest.slice(0, 24))
      )
        continue
      if (measure === 'project_count' && !hasAny(counter, OF_PROJECTS)) continue
      if (measure === 'enterprise_count' && source === own && VISITED.test(source.slice(0, match.index)))
        continue
      const rest = source.slice(match.index + match[0].length)
      if (source === own ? rest.length > 6 : match.index > 16) continue
      if (
        measure !== 'project_count' &&
        NO_COUNT.test(source === own ? unplanned(source.slice(Math.max(0, match.index - 4))) : source)
      )
        continue
      // 园区签下26个
      if (measure === 'other' && source === own && SIGNED.test(rest)) continue
      // 企业投资类17个 counts what firms invest in
      if (measure === 'enterprise_count' && source === own && /^投资/.test(rest)) continue
      if (
        measure === 'other' &&
        !BUILT.test(GOES_WITH.test(around.clause) ? around.sentence : around.clause + around.after) &&
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
        measure === 'other' && DEVICES.has(counter) && DEVICE.test(match[0]) ? 'equipment' : measure
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
