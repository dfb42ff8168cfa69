import type { QuantityMention } from '../contracts'
import { BRANCH } from '../lexicon/branches'
import { Ending } from '../text/ending'
import type { InvestmentKind } from '../types'
import type { ByWords } from './by-words'
import { isPlace } from './carry'
import type { DraftInvestment, DraftOutput } from './draft'
import { moneyMade } from './money-made'
import type { Around } from './reading'
import { isMisuse } from './story'
import type { SumReading } from './sum'
import { doneOf, turnedBy } from './sum-done'
import { spokenSum } from './sum-spoken'
import { toldSum } from './sum-told'

/** What stands before a sum in its sentence. */
export interface Before {
  text: string
  around: Around
  byWords: ByWords
  /** Its own words, without verbs. */
  own: string
  /** The same as printed. */
  left: string
  /** It has no words of its own: those before go on. */
  inherited: boolean
  /** The sum before it in the sentence. */
  previous: DraftInvestment | null
  /** The figure before it in the sentence. */
  last: DraftOutput | null
  /** Start of the sentence. */
  floor: number
  /** Nothing but places stands between the number before and this one. */
  placed: boolean
  /** Its item of a list that 分别 pairs with sums. */
  shared: string | undefined
}

const BRANCHES = new Ending(BRANCH)
const ESTIMATE = new Ending(/(?:概算|估算|预算)(?:为|约|达)?$/)
/** 该项目批复概算18亿元: what stands before the estimate. */
const ESTIMATED = new Ending(/(?:^[,、]?(?:项目|工程)?总|批复|核定|初设|初步设计|项目|工程|调整后)的?$/)

/** What kind of sum a quantity of money is, by its own words or else by the sum before it; null where it is an output. */
export function sumInSentence(quantity: QuantityMention, before: Before): SumReading | null {
  const { text, around, byWords, own, left, inherited, previous, floor, shared } = before
  // 概算4.1亿元: a sum by its own word
  if (ESTIMATE.test(left) && (own === '' || ESTIMATED.test(own)))
    return { kind: 'total', rule: 'sum-estimate' }
  // 总投资28亿元,其中固定资产投资23亿元: a part of the same money, no statistic
  if (previous?.kind === 'total' && FIXED_PART.test(text.slice(previous.end, quantity.start)))
    return { kind: 'total', rule: 'sum-part' }
  // 最大的是永磁电机项目,52亿元: nothing but the name before it
  if (
    !previous &&
    left === '' &&
    quantity.value >= 1e6 &&
    NAMED_ALONE.test(text.slice(Math.max(floor, quantity.start - 8), quantity.start)) &&
    /^[,。;]/.test(around.right)
  )
    return { kind: 'total', rule: 'sum-of-named' }
  // 投资总额86亿元,计划投资24亿元: what of it is planned for the year
  if (previous?.kind === 'total' && PLANNED_OF.test(text.slice(previous.end, quantity.start)))
    return { kind: 'annual_plan', rule: 'sum-plan-of-whole' }
  // 固定资产投资98亿元,其中新能源投资41亿元: a part of the statistic
  if (before.last?.measure === 'fixed_investment' && INVESTED_IN.test(left)) return null
  const behind = text.slice(quantity.end, quantity.end + 24)
  if (moneyMade(left, behind, around, before.last)) return null
  if (isMisuse(around.sentence, around.clause)) return byWords.sum
  const told = toldSum(
    { quantity, left, said: text.slice(floor, quantity.start), behind, around, previous },
    text.slice(Math.max(0, floor - 40), floor),
  )
  if (told) return told
  const spoken = spokenSum(quantity, left, around, previous)
  if (spoken) return spoken
  const sum = byWords.sum
  if (sum) {
    const kind = turnedBy(sum.kind, left, text.slice(floor, quantity.start))
    if (kind !== sum.kind) return { kind, rule: `sum-${kind}` }
  }
  // 总投资10亿元,今年计划完成2.6亿元: the words that go on are those of the whole
  if (sum && !inherited)
    return sum.kind === 'total' && SIGNED_FOR.test(text.slice(floor, quantity.start))
      ? { kind: 'signed', rule: 'sum-signed-projects' }
      : sum
  const done = doneOf(left)
  if (done && (sum || !byWords.measure))
    return { kind: done, rule: done === 'completed' ? 'sum-done' : 'sum-year-plan' }
  if (sum) return sum
  if (!previous) return null
  // 到位资金86亿元,其中林西县22.5亿元、宁城县14.8亿元
  if (previous.start >= floor && (before.placed || isPlace(own.replace(/^(?:其中|、|和|与|及|以及)+/, ''))))
    return { kind: previous.kind, rule: 'sum-of-place' }
  const isPart =
    PARTED.has(previous.kind) &&
    own !== '' &&
    own.length <= 22 &&
    (previous.rule === 'sum-part' ||
      OF_KIND.test(own) ||
      (shared !== undefined && BRANCHES.test(own)) ||
      /其中/.test(text.slice(previous.start, quantity.start)))
  if (isPart && !byWords.measure) return { kind: previous.kind, rule: 'sum-part' }
  return inherited ? { kind: previous.kind, rule: 'sum-continued' } : null
}

/** 集中签约项目50个,总投资303亿元; 15个项目现场签约,总投资…: what was signed for, not what is being built. */
const SIGNED_FOR =
  /(?:签约(?:的)?[^,。;\d落开建]{0,10}项目(?:达|共|共有|有)?\d+(?:余|多)?[个项]|\d+(?:余|多)?[个项][^,。;、\d]{0,10}项目(?:已|已经)?(?:集中|现场|成功|正式|顺利)?签约),(?:计划|预计)?总投资额?(?:约|近|超过?|达到?|为|共)*$/

const FIXED_PART = /^[,(]?其中,?(?:项目|工程)?(?:固定资产|建设|设备|工程)投资(?:为|约|达|额)*(?:约|近)?$/
const PLANNED_OF = /^,(?:本年|当年|年度)?计划(?:完成)?投资(?:约|近|超)?$/
const INVESTED_IN = /^[,(、]?其中[^,。;\d]{2,10}投资(?:额)?(?:完成|达到?|为)*(?:约|近)?$/
const NAMED_ALONE = /(?:项目|工程|生产线|产业园|基地),$/
/** 冶金类38亿元,电力类17亿元. */
const OF_KIND = /^[,、;]?[\u4e00-\u9fff]{2,8}(?:类|类项目|领域|板块)$/

/** Sums that are told with their parts. */
const PARTED = new Set<InvestmentKind>(['total', 'public_fund', 'completed', 'annual_plan', 'signed', 'loan'])
