import type { QuantityMention } from '../contracts'
import { NO_COUNT } from '../lexicon/counts'
import { Scan } from '../text/scan'
import { head } from './counted-noun'
import { type Around, clean, productTail, type Reading } from './reading'

/** Counters of what stands on the ground, and of machines. */
const WORKS = new Set('座处栋幢眼孔口间所')
const MACHINES = new Set(['台', '套', '台套', '台(套)', '部', '架', '盏', '艘'])
/** 个 and 条 count anything: only these of it are built. */
const BUILT_HEAD =
  /(?:[监观检感探]测[点站]|[点站场厂园仓窖池厅馆房室院亭廊棚坊库塔井坝渠沟管桥闸](?!位)|舞台|[隔林]离?带|餐厅|食堂|浴室|阀门?|[托车泊学床机铺席][位]|片区?|示范[片方田带区]|攻关田|试验田|通道|管线|线路|巷道|[栈步绿]道)$/
/** What is offered, not built: windows and stands of service. */
const SERVICE =
  /服务[点岗]|接待|窗口|帮办|代办|便民|审判|法律|联络|调解|宣传|岗亭|岗$|投票|选举|网格|阵地|课|讲|展|警|哨|墙|牌|标|工作[站室]|联系[点站]|驿站服务/

/** What is done with works: the noun follows it, or it follows the noun. */
const DONE = new Scan(
  /(?:新建|改扩建|扩建|改建|续建|建成|建设|修建|建有|建立|建造|共建|再建|新修|整修|修复|修缮|改造|打造|治理|整治|清理|拆除|退出|关停|关闭|淘汰|更换|更新|安装|加装|布设|铺设|架设|搭建|配备|配套|配置|配建|购置|购进|购入|引进|投放|投用|新增|增设|增加|启用|落成|开工|完工|完成|建起|建了|建|拥有|现有|共有|设有|维修|检修|购买|新打)(?:了|起|各类|各种|共|累计|村级|乡级|一批)*/,
)
const BEHIND =
  /^[\u4e00-\u9fffA-Za-z“”]{2,14}?(?:已|全部|预计|将|正|陆续|先后|均|都|也|本月|上月|近日|日前|昨日|今年|年底|月底)*(?:建成|完工|竣工|投用|投入使用|启用|到位|入驻|退出|关停|拆除|安装到位|改造完成|完成(?:改造|治理|建设|安装|拆除)|开工|销号|挂牌|开业|开张|亮灯|通水|通电|迎客)/

/**
 * 治理渣台214座, 新建化粪池48处、装车站1座, 128个纺位全部到位: what is built, mended or put up, by counter and verb where
 * the lexicon does not know the noun.
 */
export function countBuilt(q: QuantityMention, around: Around): Reading | null {
  const counter = q.counter ?? ''
  const machines = MACHINES.has(counter)
  const open = machines || WORKS.has(counter)
  if (!open && counter !== '个' && counter !== '条') return null
  // 新建干渠4条、长86公里: the length is what is told
  if (counter === '条' && /^[、,](?:总|全)?长/.test(around.rest)) return null
  const behind = DONE_BEHIND.test(around.rest) ? BEHIND.exec(around.rest) : null
  const noun = behind
    ? headOf(behind[0])
    : ((IS_TASK.test(around.right) ? TASK.exec(around.right)?.[1] : null) ??
      (built(around) || builtBehind(around)))
  if (!noun || noun.length > 16 || STAGE_ONLY.test(noun) || NO_COUNT.test(noun) || SERVICE.test(noun))
    return null
  if (!open && !BUILT_HEAD.test(noun)) return null
  const product = clean(noun)
  if (!product) return null
  const measure = machines && !DWELLING.test(noun) ? 'equipment' : 'other'
  return { measure, product, unit: 'unit', rule: `count-built-${measure}` }
}

/** Whatever `BEHIND` finds holds one of these. */
const DONE_BEHIND = new Scan(
  /建成|完工|竣工|投用|投入使用|启用|到位|入驻|退出|关停|拆除|改造完成|完成|开工|销号|挂牌|开业|开张|亮灯|通水|通电|迎客/,
)
const IS_TASK = new Scan(/(?:新建|改建|建设|改造|创建)(?:任务|工作)/)
/** 完成126个乡村舞台建设任务. */
const TASK = /^([\u4e00-\u9fffA-Za-z]{3,12}?)的?(?:新建|改建|建设|改造|创建)(?:任务|工作)/

/** 主体完工1308栋: how far they have come, not what they are. */
const STAGE_ONLY = /^(?:(?:总|年度)?投资|主体|工程|项目)?(?:封顶|完工|竣工|开工|建成|完成)?$/

/** Flats are counted with 套, too. */
const DWELLING = /(?:住?房|公寓|住宅|新居|安置点)$/

/** The noun before the verb of what is told behind the number. */
function headOf(told: string): string {
  const at = told.search(
    /(?:已|全部|预计|将|正|陆续|先后|均|都|也|本月|上月|近日|日前|昨日|今年|年底|月底)*(?:建成|完工|竣工|投用|投入|启用|到位|入驻|退出|关停|拆除|安装|改造|完成|开工|销号|挂牌|开业|开张|亮灯|通水|通电|迎客)/,
  )
  return at < 2 ? '' : told.slice(0, at)
}

/** Where the last verb ends, −1 where there is none. */
function behindVerb(text: string): number {
  const verb = DONE.matches(text).at(-1)
  return verb ? verb.index + verb[0].length : -1
}

/** The noun before the number, behind its verb; in a list the verb stands before the first. */
function built({ label, right, clause, sentence }: Around): string {
  if (!/^(?:以上|左右|余|多)?(?:$|[、,。;:)]|和|及|与|并|的?能力)/.test(right)) return ''
  const after = behindVerb(label)
  if (after >= 0 && label.length - after >= 2) return label.slice(after).replace(/^.*[,、]/, '')
  const listed = /^(?:、|和|及|以及)?([\u4e00-\u9fff“”A-Za-z\d]{2,12})$/.exec(label)
  if (listed && !TIME_ONLY.test(listed[1]!) && (DONE.test(clause) || goesOn(listed[0], clause, sentence)))
    return productTail(listed[1]!) ?? ''
  // 冷藏库达到126座, 科技小院发展到38个
  const noun = REACHED_NOUN.exec(label)?.[0] ?? ''
  const said = clause.slice(clause.indexOf(label) + label.length)
  return BUILT_HEAD.test(noun) && REACHED.test(said) ? (productTail(noun) ?? '') : ''
}

/** 现有36座烤房: the noun follows the number, whose verb stands before it; in a list the verb stands before the first. */
function builtBehind({ right, rest, clause }: Around): string {
  const noun = NOUN_BEHIND.exec(right)?.[1]
  if (!noun) return ''
  const before = clause.slice(0, clause.length - rest.length)
  const after = behindVerb(before)
  return after >= 0 && ONLY_COUNTS.test(before.slice(after)) ? head(noun) : ''
}
const NOUN_BEHIND = /^(?:多|余)?的?([\u4e00-\u9fffA-Za-z“”]{2,12})(?=$|[,。;、)])/
const ONLY_COUNTS =
  /^(?:(?:约|近|超过?)?\d[\d.]*[万余多]*[座处栋幢眼孔口间所个条台套部架][\u4e00-\u9fffA-Za-z“”]{2,12}[、和及])*(?:约|近|超过?)?\d[\d.]*[万余多]*[座处栋幢眼孔口间所个条台套部架]套?$/

/** 其中今年新建32座: of what was counted before. */
export const TIME_ONLY =
  /^(?:,|其中|今年|去年|前年|年内|当年|本年|上半年|新|又|再|完成|建成|改造|改建|扩建|建设|建|\d{4}年)+$/
const REACHED_NOUN = /[\u4e00-\u9fff“”A-Za-z]{3,16}$/
const REACHED = /^(?:已|共|总数|数量|累计)*(?:达到?|发展到|增加到|增至|扩大到)\d/

/** 现有日光温室126座,冷藏库38座: nothing but the next thing and its count stands behind a count that has a verb. */
function goesOn(item: string, clause: string, sentence: string): boolean {
  const own = clause.replace(/^,/, '')
  if (!own.startsWith(item) || !/^\d[\d.]*[余多]?.[。;]?$/.test(own.slice(item.length))) return false
  const before = COUNTED_BEFORE.exec(sentence.slice(0, sentence.indexOf(clause)))?.[0]
  return before !== undefined && DONE.test(before)
}
const COUNTED_BEFORE = /[^,。;]{2,24}\d[\d.]*[余多]?[座处栋幢眼孔口间所个条],$/
