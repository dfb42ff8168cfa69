import type { QuantityMention } from '../contracts'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { InvestmentKind } from '../types'
import type { DraftInvestment } from './draft'
import type { Around } from './reading'
import type { SumReading } from './sum'

/** A sum that people speak of without the words of a report: 花出去7亿元, 3亿元的总盘子, 去年干了1亿元, 财政拿8亿元. */
const SPOKEN = new Scan(
  /花|砸|投|烧|扔|垫|用|掏|填|干|盘子|安排|拿|挤|出|给|拨|补|配|批|放|贷款?|凑|筹|变成|用信|首笔|首期|首批|第一笔|整合|解决/,
)

const NEARLY = '(?:约|近|大约|差不多|整整|接近|超过?|共|足足)*$'
/** 花出去, 砸进去, 投下: laid out. */
const LAID_OUT = new Ending(
  new RegExp(
    `(?:花|砸|投|扔|垫|用|掏|填|“?烧”?)(?:出去?|进去?|下去?|掉)(?:了)?${NEARLY}|(?:砸|扔|垫|掏)了${NEARLY}`,
  ),
)
/** 5亿元投进去: the same told the other way round. */
const LAID_OUT_BEHIND =
  /^在?[^,。;\d]{0,12}变成(?:了)?|^(?:真金白银)?(?:投|砸|花|填)(?:进去?|下去?)了?(?![^,。;]{0,2}研)/
const INTENDED = /(?:要|将|打算|准备|计划|预计|得|需要?|拟|想)[^,。;]{0,6}$/
const THIS_YEAR = /(?:今年|年内|全年|当年|明年)[^,。;]{0,10}$/

/** 3.6亿元的总盘子; 总盘子3.6亿元. */
const WHOLE = new Ending(/(?:总盘子|盘子|摊子)(?:是|有|定在|为|大约)*(?:约|近|超过?)?$/)
const WHOLE_BEHIND = new Opening(/^(?:左右|多)?的(?:总盘子|盘子|总造价|总?概算|总?估算|大项目|投资)/)

/** 去年干了1.5亿元, 今年再干1.7亿元: parts of a whole by the year. */
const DID = new Ending(
  new RegExp(`(?:[去前上今]年|\\d年|已经?|目前|累计|底|月份?)(?:已经?|又|共|就)*(?:干|花|投|用)了${NEARLY}`),
)
const TO_DO = new Ending(
  new RegExp(
    `(?:今年|年内|全年|当年|明年)[^,。;]{0,6}(?:(?:计划|要|准备|打算|预计|拟|将)(?:再|还|先)?|再|还|先|接着)(?:投|干|花|用|投入)${NEARLY}`,
  ),
)
const ALLOTTED = new Ending(
  new RegExp(`(?:今年|年内|全年|当年|明年|年度)[^,。;]{0,4}(?:安排|要完成)${NEARLY}`),
)

/** 中央财政拿8亿元, 盟里配2亿元, 省里出一半. */
const GIVEN = new Ending(
  new RegExp(
    `(?:中央|国家|自治区|省|财政|地方|上级|(?<![\\u4e00-\\u9fff][新矿景园社灾牧林农城郊棚])[市盟旗县区镇])(?:里|级|上|本级)?(?:财政|政府)?(?:又|再|还|共|一共|先|先后|另|年年|每年)*(?:拿|出|掏|拨|补|配)(?:来)?(?:了)?${NEARLY}`,
  ),
)
const POOLED = new Ending(/整合(?:各类|涉农|各方)?(?:近|约)?$/)
const FUND_BEHIND = /^(?:的)?(?:[^,。;\d]{0,6})?(?:资金|经费)/

/** 干了1.6亿元产值: what was made. */
const MADE = new Opening(
  /^(?:元)?(?:的)?(?:总?产值|营业?收入|收入|营收|销售|利润|税|货|订单|产品|买卖|生意|流水)/,
)

/** 首笔6000万元已到账 where a bank was spoken of. */
const INSTALMENT = new Ending(/(?:首笔|首期|首批|第一笔|头一笔)(?:放款|资金|款)?(?:为|约|近)?$/)
const INSTALMENT_IN = new Ending(/(?:首笔|首期|首批|第一笔)[^,。;\d]{0,4}(?:到位|到账|投放|发放)(?:了)?$/)
const ARRIVES =
  /^(?:元)?(?:已经?|已于|上周|昨[日天]|当[天日]|日前|近日|也|刚刚|顺利|随即|本周)*[^,。;\d]{0,6}(?:到账|到位|放|投放|发放|拨付|打到|打进|落到|入账)/
const BANK = new Scan(
  /银行|农商行|信用社|农信|联社|国开行|农发行|支行|分行|全行|该行|我行|贷款|授信|放贷|信贷/,
)
const LENT = new Ending(
  new RegExp(`(?:批(?:下来|了|下|给)|放(?:出去?|了|给)|贷(?:出|到|了|给)|授信|解决(?:了)?资金)${NEARLY}`),
)

/** 今年又拿出1.2亿元上精纺: of a firm, to build with. */
const TAKES_OUT = new Ending(/(?:拿出|掏出|挤出|拿|凑出?|筹)(?:了)?(?:约|近)?$/)
const BUILDS_WITH =
  /^(?:元)?(?:,[^,。;\d]{0,10}(?=再?[起建盖上]))?(?:来)?(?:再?起一?[座栋条]|再?上(?!缴|交|报|年|级|下|门)|新上|再上|建|新建|扩建|改造|技改|搞技改|盖|修)/
const PUBLIC = /[市盟旗县区镇省村]|财政|政府|中央|国家|苏木|嘎查|局/

/**
 * What kind of sum is told in the words of everyday speech.
 *
 * @param left - printed words before the number, from the number before on
 * @param previous - the sum before it in the sentence
 * @returns null where they tell none
 */
export function spokenSum(
  { value }: QuantityMention,
  left: string,
  around: Around,
  previous: DraftInvestment | null,
): SumReading | null {
  const { right, sentence } = around
  if (value < 100_000 || !(SPOKEN.test(left) || SPOKEN.test(right.slice(0, 8)))) return null
  const kind = kindOf(left, right, sentence, previous)
  return kind && { kind, rule: `sum-spoken-${kind}` }
}

function kindOf(
  left: string,
  right: string,
  sentence: string,
  previous: DraftInvestment | null,
): InvestmentKind | null {
  if (MADE.test(right)) return null
  const laid = LAID_OUT.exec(left)
  if (laid) {
    const before = left.slice(0, laid.index)
    if (!INTENDED.test(before)) return 'completed'
    return THIS_YEAR.test(before) ? 'annual_plan' : 'total'
  }
  if (WHOLE.test(left) || WHOLE_BEHIND.test(right) || LAID_OUT_BEHIND.test(right)) return 'total'
  if (TO_DO.test(left)) return 'annual_plan'
  if (DID.test(left)) return 'completed'
  if (previous && ALLOTTED.test(left) && !FUND_BEHIND.test(right)) return ofProject(previous)
  if (GIVEN.test(left) || (POOLED.test(left) && FUND_BEHIND.test(right))) return 'public_fund'
  if (TAKES_OUT.test(left) && BUILDS_WITH.test(right) && !PUBLIC.test(left)) return 'total'
  if (LENT.test(left) && BANK.test(sentence)) return 'loan'
  if (previous?.kind === 'loan' && INSTALMENT_IN.test(left)) return 'loan'
  if (INSTALMENT.test(left) && ARRIVES.test(right) && (previous?.kind === 'loan' || BANK.test(sentence)))
    return 'loan'
  // 累计投放7.9亿元,目前贷款余额5.6亿元: of one bank, no statistic of a place
  if (BALANCE.test(left) && !STATISTIC.test(left) && LENDER.test(sentence) && !sentence.includes('存款余额'))
    return 'loan'
  return null
}

const BALANCE = new Ending(/(?:贷款|信贷)余额(?:已|达到?|为|有|约|近|超过?|突破)*$/)
const STATISTIC = /各项|存贷|金融机构|本外币|人民币|涉农|涉牧|普惠|绿色|全[市旗县区盟]/
const LENDER = /银行|支行|全行|该行|我行|农商行|信用社|联社|再贷款|累计(?:投放|发放)/

/** What is allotted this year of a project's money is its plan of the year; of public money it is public money. */
const ofProject = ({ kind }: DraftInvestment): InvestmentKind | null =>
  kind === 'total' || kind === 'completed' || kind === 'annual_plan' ? 'annual_plan' : null
