import { Scan } from '../text/scan'
import { anyOf, NEARLY, type ToldSum } from './sum-words'

const LENDER = '(?:银行|信用社|农信社|联社|农商行|农发行|国开行|工行|农行|建行|支行|分行|该行|全行|信贷员)'
/** 银行给了, 信用社批了. */
const BANK_GAVE = new RegExp(
  `${LENDER}[^,。;\\d]{0,8}(?:给|批|放|配|拿|借|贷|解决|支持|投)(?:给|出|下来?|到)?(?:了)?(?:他们?|她|我们?|公司|企业|厂里|合作社|牧民|它)?(?:[^,。;\\d]{0,4}资金)?${NEARLY}`,
)
/** 又贷了8000万元, 贷到的500万元. */
const BORROWED = new RegExp(`(?<![信借房车])贷(?:了|到|来|出|下来?|回)(?:去|了|的)?${NEARLY}`)
/** 首贷800万元. */
const LOAN_NAMED = new RegExp(`(?:首贷|续贷|转贷|信用贷|[抵质]押贷|联保贷)(?:了|资金)?${NEARLY}`)
/** 412户贷到款,余额6840万元. */
const BALANCE = /(?:^|[\u4e00-\u9fff])(?:余额|结余|在贷)(?:已|还|达到?|为|有|约|近|超过?|突破)*$/
const STATISTIC = /各项|存贷|存款|金融机构|本外币|人民币|债务|基金|账户|财政|预算/
/** 活体抵押贷款余额4.4亿元: of one kind of loan that herders or small firms get. */
const OF_ONE_KIND =
  /(?:[抵质]押|信用|助农|惠农|活[畜体]|肉牛|奶业|养殖|小额|创业|扶贫|助学|备耕|科技型[^,。;\d]{0,6})(?:担保|信用)?贷款余额/
/** 牛账贷, 贷到款, 放贷. */
const LENDING = new Scan(/贷[”,、的]|贷到|贷款户|贷了|授信|放款|信贷|放贷|贷款(?!余额)/)
/** 拿到贷款,金额5200万元; 发放“肉牛贷”1260笔、金额9800万元. */
const AMOUNT = new RegExp(`^[、,]?(?:贷款)?(?:总?金额|总额|额度|共计|合计|累计)(?:为|是|达到?|有)?${NEARLY}`)
const JUST_LENT =
  /(?:贷款|授信|贷到款|信贷支持|贷”)(?:的|共)?(?:\d[\d.]*[余多]?万?[余多]?(?:[笔户家]|户次|人次))?[、,:]?$/
/** 授信3亿元,实际用了1.1亿元. */
const DRAWN = new RegExp(`(?:用信|用了|提款|提了|已放|放了|发放了?|到账|到手|到位)${NEARLY}`)
/** 这笔转贷资金转出去4.1亿元. */
const WENT_OUT = new RegExp(`(?:放|贷|转|投)(?:出去?|下去)了?${NEARLY}`)

const FIRM = /公司|企业|合作社|厂|园|全[市旗县盟]|嘎查/

const LENDS = anyOf(BANK_GAVE, BORROWED, LOAN_NAMED, BALANCE, AMOUNT, DRAWN, WENT_OUT)

/** Whether a sum is a loan by the everyday words for lending. */
export function isLent({ quantity, left, said, around, behind, previous }: ToldSum): boolean {
  if (!LENDS.test(left) || /贴息|保险|担保|风险|不良/.test(left)) return false
  // 前年贷了40万: of one household
  if (quantity.value < 1e6 && !FIRM.test(around.sentence)) return false
  if (LOAN_NAMED.test(left)) return true
  if (BORROWED.test(left)) return !/^(?:元)?(?:的)?(?:贴息|利息)/.test(behind)
  if (BANK_GAVE.test(left)) return !/^(?:元)?的?(?:捐|存款|补贴|奖)/.test(behind)
  if (previous?.kind === 'loan' && DRAWN.test(left)) return true
  const before = said.slice(0, said.length - left.length)
  if (AMOUNT.test(left)) return JUST_LENT.test(before)
  if (BALANCE.test(left) && OF_ONE_KIND.test(left)) return true
  if (BALANCE.test(left))
    return !STATISTIC.test(said) && !STATISTIC.test(behind) && LENDING.test(around.sentence)
  return WENT_OUT.test(left) && /贷/.test(said)
}
