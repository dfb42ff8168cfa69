import type { QuantityMention } from '../contracts'
import { INDICATORS } from '../lexicon/indicators'
import { SUM_AFTER, SUM_CUES } from '../lexicon/money'
import { charset, endsIn, hasAny, startsIn } from '../text/charset'
import { Ending } from '../text/ending'
import { everyMatch } from '../text/every-match'
import { Opening } from '../text/opening'
import { Scans } from '../text/scans'
import type { InvestmentKind } from '../types'
import { indicatorsIn } from './indicators-in'
import { investmentIndex } from './invested-in'
import type { Around } from './reading'
import { isMisuse } from './story'

/** Indicators that are called 投资 or 额 but are no sum invested. */
const INDEX = new RegExp(
  INDICATORS.filter((entry) => entry.units.includes('CNY'))
    .map((entry) => `(?:${entry.pattern.source})`)
    .join('|'),
  'g',
)

const EACH = charset('均每')
const CUES = new Scans(SUM_CUES)

const SECTORAL =
  /(?:技改|技术改造|民生|交通|水利|能源|文旅|非煤产业|服务业|制造业|电力|新能源|农牧业项目|亿元以上项目)(?:完成)?投资(?:额)?$/
const GREW = /^(?:元)?,?(?:同比|比上年|比去年同期)?(?:增长|下降|增加|增幅)[\d.]+%/

export interface SumReading {
  kind: InvestmentKind
  rule: string
}

/**
 * What kind of sum a quantity of money is: the cue nearest to the number decides. Null where the money is an output
 * (产值, 收入) or nothing is said of it.
 */
export function readSum(q: QuantityMention, around: Around): SumReading | null {
  const { label, right } = around
  // what somebody paid, got or gave in a story
  if (q.value < 100_000 || isMisuse(around.sentence, around.clause)) return null
  // 亩均投资1250万元 is a rate, no sum
  if (
    hasAny(label, EACH) &&
    /(?:亩均|户均|人均|平均每[^,。;]{1,3}|每(?:亩|户|人|年|吨|公里))(?:总)?(?:投资|投入)?(?:强度)?(?:为|达|约|达到)?$|每[个户家座头只口名栋村][^,。;\d]{0,6}(?:奖励|奖补|补贴|补助|奖|补)(?:资金)?(?:最高)?(?:达到?|约)?$/.test(
      label,
    )
  )
    return null
  if (investmentIndex(around)) return null
  let best: { kind: InvestmentKind; end: number; length: number } | null = null
  for (const { name: kind, match } of CUES.matches(label)) {
    const end = match.index + match[0].length
    if (!best || end > best.end || (end === best.end && match[0].length > best.length))
      best = { kind, end, length: match[0].length }
  }
  // none of these is a single character
  const behind = right.length < 2 ? undefined : SUM_AFTER.find(([, pattern]) => pattern.test(right))
  if (!best && !behind) return null
  let index = -1
  if (indicatorsIn(label).some(({ units }) => units.includes('CNY')))
    for (const match of everyMatch(label, INDEX)) index = Math.max(index, match.index + match[0].length)
  // 固定资产投资, 工业投资 and the like are statistics unless the words say 完成投资 of a project
  if (best?.kind !== 'transfer_revenue' && index >= (best?.end ?? -1) && index >= 0) {
    const cue = label.slice(0, index)
    if (
      /(?:固定资产投资|(?:产业|工业|业|民间|设施|房地产|开发)投资)(?:总?额)?$/.test(cue) ||
      !/投资(?:额)?$/.test(cue) ||
      // 技改投资68亿元,增长23%: an index is told with its growth
      (SECTORAL.test(cue) && GREW.test(right + around.after))
    )
      return null
  }
  if (behind && !(best && label.length - best.end < 4))
    return { kind: behind[0], rule: `sum-after-${behind[0]}` }
  if (!best) return null
  if (best.kind === 'completed') best.kind = whatWasDone(label.slice(0, best.end), best.length, around)
  const gap = label.slice(best.end)
  if (gap.length > 26 && best.kind !== 'public_fund' && best.kind !== 'loan') return null
  if (best.kind === 'loan' && (/余额/.test(gap) || isBalance(around))) return null
  if (COVERED.test(label) || (gap !== '' && /赔款|赔付|理赔|保险金|减税降费/.test(gap))) return null
  if (
    gap !== '' &&
    /产值|营收|销售|利润|税|收入|分红|增收|收益/.test(gap) &&
    best.kind !== 'transfer_revenue'
  )
    return null
  return { kind: best.kind, rule: `sum-${best.kind}` }
}

const COVERED = new Ending(/(?:减税降费|风险保障|赔款|赔付)$/)

/** 贷款余额163.9亿元,其中涉农贷款104.2亿元: the second is a balance too. */
const isBalance = ({ sentence, clause }: Around) =>
  /贷款余额[^;。]*(?:其中|,)$/.test(sentence.slice(0, sentence.indexOf(clause))) &&
  /^(?:其中)?,?[^,。;\d发投放]{0,8}贷款\d/.test(clause)

const CLASS_BEHIND = new Opening(
  /^(?:以上|及以上|元以上)?(?:的)?(?:重点|重大|产业|工业|续建|新建|招商|政府|在建|新开工|投资|引资|开工)*(?:项目|企业|固定资产投资|产业集群|园区|产业(?!链|引导|基金|发展|扶持|资金|投资|专项)|强旗|强县|大县|级|村|镇|嘎查)/,
)
const OVER = charset('超过破上')
const MARK = new Opening(/^元?(?:大关|门槛)/)
const CLUB = new Opening(/^元?俱乐部/)
const CLASS_MEANT = /^[^,。;\d]{0,16}的[^,。;\d]{0,8}(?:项目|企业)(?:一共|共|已有|有|达|总数)*\d/
const FIRMS_COUNTED =
  /^(?:以上|及以上)?(?:的)?[\u4e00-\u9fff]{0,6}(?:企业|公司|合作社|园区|集群|大户|产品|品牌)(?:已|达到?|共|有|增至|发展到)*\d[\d.]*(?:余|多)?[户家个]/

/** 67个投资(亿元以上的新材料项目): what each of them costs. */
const EACH_OF = new Ending(/\d余?[个项](?:计划|协议|单体)?(?:总?投资)(?:额)?(?:超过?|达到?)?$/)
const PROJECTS_BEHIND = /^(?:以上|及以上)?(?:的)?[^,。;、\d]{0,10}(?:项目|工程|产业)/

/** 1亿元以上项目, 千亿级: a class of size and no sum. */
export function isClassSize(q: QuantityMention, text: string): boolean {
  const own = text.slice(q.start, q.end)
  const right = text.slice(q.end, q.end + 14)
  const left = text.slice(Math.max(0, q.start - 6), q.start)
  if (right.startsWith('级') || own.endsWith('级')) return true
  const orMore = own.endsWith('以上')
  const above = (own + right.slice(0, 3)).includes('以上')
  if (CLASS_BEHIND.test(right) && (above || !/投资|总|达|约/.test(left))) return true
  if (above && left.endsWith('投资') && /^(?:以上|及以上)?(?:的)?(?:重点|重大|产业|工业)*项目\d/.test(right))
    return true
  // 58个投资亿元以上机械行业重点项目
  if (above && EACH_OF.test(text.slice(Math.max(0, q.start - 12), q.start)) && PROJECTS_BEHIND.test(right))
    return true
  // 年产值亿元以上龙头企业50家: the same, of firms of a kind
  if (above && FIRMS_COUNTED.test(right)) return true
  // 产值超亿元的126户: a class of size
  if ((startsIn(own, OVER) || endsIn(left, OVER)) && /^的(?:有|企业|共)*\d+[户家个]/.test(right)) return true
  // 3个村收入过亿元: a class of size
  if (endsIn(left, OVER) && !/\d/.test(own) && /\d[个户家][^,。;]{0,6}[超过破上]$/.test(left)) return true
  // 其中亿元以上5个: of that size
  if (orMore && /^(?:的)?\d+[个户家项]/.test(right)) return true
  // 政府投资5000万元以上或企业投资亿元以上的: the class of projects meant
  if (orMore && /^(?:或|的(?:,|。|;|$)|的(?:有|共|占|达|共有)?\d|、企业)/.test(right)) return true
  // 企业投资亿元以上并列入自治区盘子的重大项目有503个
  if (orMore && CLASS_MEANT.test(text.slice(q.end, q.end + 34))) return true
  // 有望迈过50亿元大关: a level that is reached
  if (MARK.test(right)) return !REACHES.test(text.slice(Math.max(0, q.core.start - 6), q.core.start))
  return CLUB.test(right)
}

const REACHES =
  /(?:突破|跨过|迈过|越过|跨越|冲破|闯过|站上|迈上|登上|跨上|冲击|冲刺|逼近|跨入|迈入|[过破超])$/

/** 投入中央财政资金, 计划投入30亿元, 计划实施公路项目17个,完成投资9.3亿元: words of what was done that say something else. */
function whatWasDone(label: string, length: number, { sentence, clause }: Around): InvestmentKind {
  const cue = label.slice(-length)
  const before = label.slice(0, -length)
  if (/财政|专项|中央|补助|奖补|债券|国债|衔接|扶持|帮扶|协作|补贴/.test(cue)) return 'public_fund'
  // 协作资金到位3600万元
  if (/^到(?:位|账)/.test(cue) && OF_FUND.test(before)) return 'public_fund'
  if (
    /^(?:投(?:入|资)|[花投]了?$)/.test(cue) &&
    /(?:计划|拟|将|预计|打算|准备)(?:[用在]?[^,。;\d]{0,6}(?:时间|年|内)内?)?$/.test(before)
  )
    return OF_YEAR.test(before) ? 'annual_plan' : 'total'
  if (AIM_OF_YEAR.test(label)) return 'annual_plan'
  if (
    /^完成(?:固定资产)?投资/.test(cue) &&
    before === '' &&
    clause.startsWith(cue) &&
    YEAR_PLANNED.test(lastOf(sentence.slice(0, sentence.indexOf(clause))))
  )
    return 'annual_plan'
  return 'completed'
}

/** 力争完成重大项目投资9000亿元, 全年要引进国内到位资金3900亿元. */
const AIM_OF_YEAR = new Ending(
  /(?:力争|计划|拟|将|要|预计|确保|目标)(?:完成|实现|引进|利用|到位)[^,。;、已]{0,8}(?:投资额?|到位资金)$/,
)
const OF_FUND = /(?:协作|帮扶|财政|专项|衔接|扶贫|补助|债券|中央|预算内)[^,。;]{0,4}资金(?:已|全部)*$/
const OF_YEAR = /(?:今年|年内|全年|当年|年度|明年|\d{4}年)[^,。;]{0,6}$/

const lastOf = (text: string) => text.slice(-80)

const YEAR_PLANNED =
  /(?:今年|年内|全年|\d{4}年)[^。;]{0,14}(?:计划|拟|将)(?:新|续)?(?:实施|建|建设|开工|推进)(?!.*(?:已|截至|目前|累计))/
