import { charset, endsIn, SPACES, startsIn } from '../text/charset'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Basis, Measure, Status } from '../types'

const PLANNED = new Scan(
  /(?<!扶持|行动|振兴|倍增|培育)计划|预计|[都均]要(?=达|保持|超过|突破|建成|完成|实现)|预期(?!寿命|收入|指标|目标)|将(?![^,。;将]{2,16}(?:作为|视为|列为|摆在|放在|当作))|力争|拟|规划|目标|有望|届时|设计|(?:建成|投产|达产|全部建成|投运|投用|并网|运营|完工|达效|满产|竣工|实施|建设完成)(?:达产|达效|运营|投产|使用|投运)?(?:后|之后|时)|可实现|可形成|(?<!(?:增加|提高|增长|上升|下降|减少|恢复|发展|提升|降低|缩小|扩大))到20[2-9]\d年|十五五|明年|未来|(?<!为)确保|可(?=带动|新增|提供|创造|解决|吸纳|达|减|节|实|满足|消)|能够?(?:带动|实现)|(?<!累计|已经?|先后|共|成功|向上)争取(?!到|的|(?!引进)[^,。;\d]{0,14}(?:资金|支持|补助|政策|指标|债券|国债|贷款))|目标任务|(?<!完成[^,。;]{0,24})任务(?=为|是|共|分别|面积|总?量|\d)|准备(?=实施|建|新|投|再|用)|申请(?=开行|建)|下阶段|“?十[四五]五”?末|在建(?=规模|装机|总)|(?<!早)安排(?![^,。;]{0,16}(?:资金|补助|补贴|贴息|贷款|奖补|专项|经费))|确定实施|排出|谋划|打算|即将|底前|(?<![主重需只必概摘纪想就都还总])要(?=实施|完成|建|开|新|达|办|干|改|做|分别|稳|保|争|发展|治|种|栽|造|上|突破|超过|控制|生产|产|出|养|收|引|培育|接待|投|修|铺|打|落|推|扩|增|再|装|架|敷)|再(?=建|新增)|将于|奔着?(?=\d|$)|冲着?(?=\d|$)|瞄准(?=\d|$)/,
)
const ACTUAL = new Scan(
  /已(?!建成达产后)|累计|目前(?!.{0,6}计划)|截至|完成了|实际|实现了|现有|同比|去年|共计|共(?:完成|投入|实现|架设|安装|修建|建成)|达到了/,
)

/** 占年度计划的56%: a share of a plan is no plan. */
const OF_PLAN = /(?:占|完成|达到|达)[^,。;]{0,8}(?:计划|任务|目标)(?:总?投资|总?量|额)?的?(?:近|约|超)?$/

const MAY_END_PLAN = charset('的近约超资额量划务标')

const PLANS = new Scan(/计划|任务|目标/)

/** 占今年计划动工项目的38%,完成…: the same, told before. */
const SHARES_OF_PLAN =
  /(?:占|完成|达到|达)[^,。;]{0,8}(?:计划|任务|目标)[^,。;\d]{0,10}的?(?:近|约|超)?\d[\d.]*%/g

function withoutShare(text: string): string {
  const rest = text.includes('%') && PLANS.test(text) ? text.replace(SHARES_OF_PLAN, '') : text
  return endsIn(rest, MAY_END_PLAN) && PLANS.test(rest) ? rest.replace(OF_PLAN, '') : rest
}

/** 91台风机吊装完毕, 20万块组件已安装: done already. */
const COMPLETE =
  /^[^,。;\d]{0,8}(?:已(?!建成达产后)|全部)?(?:吊装|安装|铺设|敷设|上线|投运|投用|到位|就位|拉好)(?:完毕|完成|到位|运行|$|[,。;])|^[^,。;\d]{0,4}(?:已经?|均已|全部)(?:全部|全线|基本|顺利|正式)*(?:具备|通车|贯通|完工|竣工|建成|铺完|铺好|交付|通水|通气|通电|并网|就位|达标|封顶)(?!后|之后)/

const COMING =
  /^[^,。;]{0,10}(?:也将|将|可以|拟|待|即将|计划|预计|排在)(?:于|在|陆续|全部|年内|年底)?(?:[^,。;]{0,6})(?:开工|投产|建成|完成|并网|竣工|下半年|明年)/

/** 实现存栏30万头、日产原奶4000吨的目标: what is aimed at. */
const GOAL = /^[^,。;]{0,24}的目标/

/** Whatever `COMING` and `COMPLETE` find holds one of these. */
const COMING_WORDS = new Scan(/将|可以|拟|待|计划|预计|排在/)
const COMPLETE_WORDS = new Scan(/已|全部|吊装|安装|铺设|敷设|上线|投运|投用|到位|就位|拉好/)

/** Behind a word of intention: it is done already. */
const REPORTED = new Scan(/已|同比|累计|了$/)
const DONE = new Scan(/已|目前|同比|截至|累计|现有|如今|实现了|完成了/)

/** Neither of these goes on behind one. */
const PAUSES = charset(',。;')

/** 从2012年的8万亩,到2022年的: the year that something has come to tells no intention by itself. */
const FROM_TO = /从(?:19|20)\d\d年的?[^。;,]{1,16},?到(?:19|20)\d\d年的[^,。;\d]{0,4}$/

/**
 * Whether a figure is planned: a word of intention before it in its sentence, in its own clause or in one that still governs it.
 *
 * @param before - the sentence up to the figure
 * @param clause - the figure's clause up to the figure
 * @param rest - what follows it in its clause: 二季度可以开工, 也将投产
 */
export function basisOf(upTo: string, given: string, rest = ''): Basis | null {
  const clause = withoutShare(given)
  if (upTo.includes('从') && FROM_TO.test(upTo)) return null
  const before = withoutShare(upTo)
  if (rest && !startsIn(rest, PAUSES)) {
    if (COMING_WORDS.test(rest) && COMING.test(rest) && !/已|完成了/.test(clause)) return 'planned'
    if (COMPLETE_WORDS.test(rest) && COMPLETE.test(rest)) return 'actual'
  }
  if (rest.includes('的目标') && GOAL.test(rest) && !REPORTED.test(clause)) return 'planned'
  const own = lastOf(clause)
  if (own >= 0) {
    const rest = clause.slice(own)
    if (!REPORTED.test(rest)) return 'planned'
  }
  if (ACTUAL.test(clause)) return 'actual'
  const does = DOES.test(clause)
  const earlier = own < 0 && before === clause ? own : lastOf(before)
  if (earlier >= 0) {
    const rest = before.slice(earlier)
    // the intention reaches until something is reported as done
    if (!(rest.includes(';') && !does) && !(does && HAS_DONE.test(rest)) && !DONE.test(rest.slice(2)))
      return 'planned'
  }
  if (does && HAS_DONE.test(before)) return 'actual'
  return null
}

/** 完成投资5.9亿元,新建渠道74公里; 历时3年,…: what was done, told behind what has been done already. */
const HAS_DONE =
  /(?:(?<!年度|计划|预计|要|将)(?:累计)?完成(?:了)?(?:总)?投资\d|历时\d|已[\u4e00-\u9fff]{1,4}\d|累计)[^。]*,[^,。]*$/
const DOES = new Opening(
  new RegExp(
    `^[,;、${SPACES}]*(?:完成|治理|修复|新建|铺设|敷设|改造|配套|新增|改善|种植|恢复|回填|更换|栽植|安装|衬砌|建成|架设)(?!后)`,
  ),
)

/** 年可加工10万吨, 设计年产能: what it is made for, whether it runs or not. */
export const isDesign = (before: string): boolean =>
  ((before.includes('可年') || before.includes('年可')) && DESIGNED.test(before)) ||
  (before.includes('建设规模') && SCALE.test(before))
/** 建设规模为日光温室5000栋. */
const SCALE = /建设规模[^。;,]{0,24}$/
const DESIGNED = /(?:可年|年可)(?![^。]*(?:已|目前|同比|截至|累计|现有|实现了))/

/** Where the last word of intention begins, −1 where there is none. */
const lastOf = (text: string): number => PLANNED.matches(text).at(-1)?.index ?? -1

const DESIGN = new Set<Measure>([
  'capacity',
  'installed_capacity',
  'area',
  'distance',
  'livestock',
  'jobs',
  'equipment',
  'output_value',
  'revenue',
  'tax',
  'profit',
])
/** How large works are: told of one whose stage is untold, it is what is to be. */
const SIZES = new Set<Measure>(['area', 'distance', 'equipment'])
const EARNED = new Set<Measure>(['output_value', 'revenue', 'tax', 'profit'])
const BUILT = new Set<Status>(['operational', 'completed'])

/**
 * Basis once the stage of the project is known: what is said of an unfinished one without a word of fact is its design,
 * a capacity that runs is actual.
 *
 * @param stated - what the sentence itself says, null where it says nothing
 * @param past - the figure's period lies behind the page
 */
export function settleBasis(
  stated: Basis | null,
  measure: Measure,
  status: Status | null,
  rule: string,
  design = false,
  past = false,
): Basis {
  if (status === null) return stated ?? 'actual'
  const built = BUILT.has(status)
  if (measure === 'capacity' || measure === 'installed_capacity')
    return stated ?? (built ? 'actual' : 'planned')
  if (stated) return stated
  // 今年前十个月销售额达到1.4亿元: earned already, however much of the works is still being built
  if (past && EARNED.has(measure)) return 'actual'
  if (design) return built ? 'actual' : 'planned'
  if ((DESIGN.has(measure) || rule === 'count-other') && !built && (rule !== 'area' || status !== 'unknown'))
    return status === 'unknown' && !SIZES.has(measure) ? 'actual' : 'planned'
  return 'actual'
}
