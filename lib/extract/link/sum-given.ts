import { FUND_NAMES } from '../lexicon/public-funds'
import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { NEARLY, type ToldSum } from './sum-words'

const PLACE = '(?<![\\u4e00-\\u9fff][新矿景园社灾牧林农城郊棚小老])[市盟旗县区镇乡]'
const OFFICE =
  '(?:农牧|农业|水利|水务|乡村振兴|扶贫|民政|住建|交通|交通运输|林草|林业|文旅|工信|商务|科技|教育|民委|统战|发改)(?:部门|系统|[局厅委办])'
/** Who pays out of public money. */
const PAYER = `(?:中央|国家|自治区|省里?|上级|上面|北京|京蒙(?:协作)?|对口帮扶|苏木|地方|财政|政府|${OFFICE}|${PLACE})(?:里|级|上|本级)?(?:财政|政府)?`
/** Between payer and verb stands no firm, no bank and nobody else who would pay. */
const BETWEEN = '(?:(?!企业|公司|厂|合作社|银行|信用社|支行|老板|牧户|牧民|农民|村民|贷|税)[^,。;\\d]){0,8}?'
const TO =
  '(?:(?:每[家户]|各)?(?:企业|公司|合作社|牧民|牧户|农户|养殖户|嘎查|村里|村|我们|他们|他|她|厂里|厂子))?'

/** 中央和自治区给了, 旗财政三年掏了, 旗里一次性奖给企业. */
const GIVEN = new Ending(
  new RegExp(
    `${PAYER}${BETWEEN}(?:拿出|掏|拨|安排|补贴|补助|补|配套|奖励|奖|贴|(?<![交卖贷付让发租供带送留献])给)(?:出|来|下来?|付|给|足)?(?:了|的)?${TO}${NEARLY}`,
  ),
)
/** 资金给补了, 旗里一共补了. */
const TOPPED_UP = new Ending(new RegExp(`补(?:了|上|助了|贴了|出去?(?:了)?)${TO}${NEARLY}`))
/** 中央的钱到了, 专项债到位, 种粮补贴到账. */
const ARRIVED = new Ending(
  new RegExp(
    '(?:中央|国家|自治区|上级|财政|专项|补贴|补助|奖补|补奖|补偿|债券?|国债|协作|帮扶|救灾)[^,。;\\d贷]{0,8}?' +
      `(?:(?<![达加高长升收])到了?|到账|到位|下来|落地|落实|下达|下拨)(?:了|资金)?${NEARLY}`,
  ),
)
/** 发放消费券, 发出“算力券”. */
const VOUCHERS = new Ending(
  new RegExp(`(?:发|投放|派|兑|核销|领)[^,。;\\d]{0,12}券”?(?:资金|总额|面值|价值)?(?:合计|累计)?${NEARLY}`),
)
/** 花的是扶贫专项资金和涉农资金,总共1.97亿元. */
const FUNDS_TOLD = new Ending(
  new RegExp(
    `(?:专项|扶贫|衔接|财政|涉农|协作|帮扶|预算内|债券)资金[^,。;\\d]{0,6},(?:合计|拢共|共计|总共|一共|加起来)(?:是|有|为)?${NEARLY}`,
  ),
)
/** 首批3900万元 of what was granted. */
const INSTALMENT = new Ending(
  new RegExp(`(?:首批|首期|首笔|第[一二]批|第[一二]笔|头一批|头一笔)(?:资金|款项?)?${NEARLY}`),
)

/** 目前已支出1.7亿元 of a fund. */
const SPENT_OF = new Ending(new RegExp(`(?:支出|形成支出|拨付|拨出|用出去|花出去|到账|到位)(?:了)?${NEARLY}`))
/** 三项补贴加起来发了2.3亿元. */
const HANDED_OUT = new Ending(new RegExp(`(?:发|补|兑付)(?:了|放|放了|出去|下去|到户)${NEARLY}`))
const SUBSIDY = /补贴|直补|补助|补奖|奖补|低保|抚恤/
/** 旗里的产业基金出了5000万元. */
const FUND_GAVE = new Ending(
  new RegExp(`(?:产业|引导|发展|扶贫|母)基金[^,。;\\d]{0,6}(?:出资?|投资?|注入?|给|入股)(?:了)?${NEARLY}`),
)

/** 工程的钱分三块:中央1.2亿元,自治区4000万元,旗里3000万元. */
const PAYER_ALONE = new Ending(
  new RegExp(
    `^(?:其中|[,、:])*(?:中央|国家|自治区|省里?|[盟市旗县区]里|[盟市旗县区](?:级|本级|财政)|地方)(?:财政|资金|配套)*${NEARLY}`,
  ),
)
const MONEY_SPOKEN_OF = /钱|资金|经费|投资|补助|筹/
/** 打到牧民卡里, 三天内拨到苏木. */
const PAID_OUT =
  /^[^,。;\d]{0,8}?(?:打|发|拨|兑现|划|存)[到进入给][^,。;\d]{0,12}(?:卡|一卡通|账户|手[里中上]|户头)|^[^,。;\d]{0,8}?(?:已经?|全部|也|均)?(?:拨到|拨付|拨给|下拨|拨下)/
const PAYS = charset('打发拨兑划存')
const FIRMS_OWN = /公司|企业|合作社|厂|乳业|牧业|奶款|收购|工资|分红|返利|租金|贷款|授信|放款/
/** 用2300万元京蒙协作资金, 把1800万元衔接资金入股. */
const FUND_BEHIND = new RegExp(
  `^(?:元)?(?:的)?(?!资金)[^,。;、\\d贷]{0,8}?(?:${FUND_NAMES})(?:专项|发展|项目)?(?:资金|经费|款)`,
)
/** 兴边富民资金380万元, 草原补奖资金1.36亿元. */
const FUND_NAMED = new Ending(
  new RegExp(
    `(?:${FUND_NAMES})(?:专项|发展|项目)?(?:资金|经费|款)(?:已|共|一共|累计|合计|共计|总计|总额|达到?|为|有|是|出了|给了|投了|解决了)*${NEARLY}|(?:专项债券?|国债|一般债券?)${NEARLY}`,
  ),
)
/** What is granted and paid out: 发放临时救助金, 落实义务教育经费, 到位美丽村庄试点资金. */
const GRANTS =
  '(?:发放|下达|下拨|拨付|划拨|核拨|兑现|兑付|落实|安排|争取|到位|获批|获得|申请)(?:到|了|各级|各类|上级)*'
const MAY_GRANT = new Scan(/发放|下达|下拨|拨付|划拨|核拨|兑现|兑付|落实|安排|争取|到位|获批|获得|申请/)
const GRANTED_NAME =
  '(?![^,。;]{0,12}(?:国内|区外|市外|盟外|旗外|县外|引进|招商|社会|民间|企业|自筹|自有|信贷|贷|(?<!基建|建设|预算内|财政)投资|流动|保险|分红|劳动|人工))(?:[^,。;、\\d]{1,24}?(?<!到位)资金|[^,。;、\\d]{0,24}?(?:经费|补助|补贴|津贴|补偿|(?:救助|保障|资助|助学|慰问|抚恤|奖励|补助|补偿|低保|生活)(?:费|款|金)|消费券|(?:中央|自治区|国家|上级|预算内|财政)(?:基建|基本建设|财政)?投资))'
const GRANTED = new Ending(
  new RegExp(
    `${GRANTS}${GRANTED_NAME}(?:\\d+(?:批次|[批笔项])[、,])?(?:总额|共计|累计|合计|已|共|达到?|为|总计|近|约|超过?)*${NEARLY}`,
  ),
)
/** 发放1860万元公益林补偿资金. */
const GRANTS_SUM = new Ending(new RegExp(`${GRANTS}${NEARLY}`))
const GRANTED_BEHIND = new RegExp(`^(?:元)?(?:的)?${GRANTED_NAME}(?:[,。;、]|$|用于|支持|帮助|惠及)`)

/** 已经兑现540万元. */
const PAID = new Ending(
  new RegExp(
    `(?:兑现|拨付|下拨|核拨|拨来)(?:了|出去?|到位)?${NEARLY}|(?:争取|跑|要|协调|申请)(?:来|下来)(?:了)?${NEARLY}`,
  ),
)
/** 扶贫资金拢在一起,2600万元入了股. */
const BOUGHT_IN = new Opening(/^(?:元)?入(?:了)?股/)
const FUND_SAID = new RegExp(`(?:${FUND_NAMES})(?:专项|发展|项目)?(?:资金|款)`)
/** 市财政连续五年,每年掏2000万元. */
const EACH_YEAR = new Ending(
  new RegExp(`^(?:每年|年年|一年|连年|今年|去年|先后|又|还|再)*(?:拿出?|掏出?|拨出?|补贴?)(?:了)?${NEARLY}`),
)
const PAYER_BEFORE = /(?:财政|政府|[市盟旗县区镇]里)(?:(?!企业|公司|厂)[^,。;]){0,10},$/
/** 发了3轮消费券,总额900万元. */
const VOUCHERS_BEFORE = /发[^,。;]{0,10}券”?,$/
const AMOUNT = new Ending(new RegExp(`^(?:总额|面值|合计|金额|总金额|共计|一共)(?:达|为|是)?${NEARLY}`))

/** Asked of the words at both sides of a sum before any of these. */
const GIVES = new Scan(
  /补|给|拿|来|中央|国家|自治区|省|[盟市旗县区]|地方|债|掏|拨|兑|奖|支出|用出|花出|基金|安排|贴|配套|到|落|下|券|首|第|头一|打|发|划|存|资金|经费|款|合计|拢共|共计|总共|一共|加起来|入股|入了股|总额|面值|金额/,
)

/**
 * Whether a sum is public money by the everyday words for what a treasury gives: who pays and 给, 掏, 补; where it came from and that it
 * arrived; whose cards it was paid to.
 */
export function isGiven({ left, said, around, behind, previous }: ToldSum): boolean {
  if (!GIVES.test(left) && !GIVES.test(behind)) return false
  if (LENT_OR_INSURED.test(left)) return false
  if ((NAMES_MONEY.test(behind) && FUND_BEHIND.test(behind)) || VOUCHERS.test(left)) return true
  if (FUND_NAMED.test(left)) return !SHARES_OUT.test(behind)
  if (previous?.kind === 'public_fund' && (INSTALMENT.test(left) || SPENT_OF.test(left))) return true
  if (PAYER_ALONE.test(left) && MONEY_SPOKEN_OF.test(said) && /^(?:元)?(?:[,、;。]|$)/.test(behind))
    return true
  if (FUND_GAVE.test(left)) return true
  if (HANDED_OUT.test(left) && SUBSIDY.test(said)) return !FIRMS_OWN.test(said)
  if (GIVEN.test(left) || TOPPED_UP.test(left) || ARRIVED.test(left)) return !SHARES_OUT.test(behind)
  const before = said.slice(-40 - left.length, said.length - left.length)
  if (EACH_YEAR.test(left)) return PAYER_BEFORE.test(before) && !SHARES_OUT.test(behind)
  if (AMOUNT.test(left) && VOUCHERS_BEFORE.test(before)) return true
  if (FUNDS_TOLD.test(said.slice(-40))) return true
  if (BOUGHT_IN.test(behind)) return FUND_SAID.test(said)
  if (MAY_GRANT.test(left) && GRANTED.test(left)) return !SHARES_OUT.test(behind)
  if (MAY_GRANT.test(left) && GRANTS_SUM.test(left) && GRANTED_BEHIND.test(behind)) return true
  if (PAID.test(left)) return !FIRMS_OWN.test(around.clause)
  return hasAny(behind, PAYS) && PAID_OUT.test(behind) && !FIRMS_OWN.test(around.clause)
}
const LENT_OR_INSURED = new Scan(/贷|授信|保险|赔/)
const NAMES_MONEY = new Scan(/资金|经费|款/)

/** 拿出31万元给牧户分红: what members get is no public money. */
const SHARES_OUT = /^[^,。;\d]{0,10}(?:分了?红|返利)/
