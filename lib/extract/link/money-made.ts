import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Measure } from '../types'
import type { DraftOutput } from './draft'
import type { Around, Reading } from './reading'
import { NEARLY } from './sum-words'

const PEOPLE =
  '(?:牧民|农民|农户|牧户|群众|村民|社员|股东|养殖户|种植户|脱贫户|贫困户|农牧民|乡亲|老乡|工人|嘎查|村集体|每户|户主)'
const SO_FAR = '(?:一年|全年|去年|今年|年底|每年|一共|就|还|又|也|都|累计|合计|总共|现场|已经?|能|可|要)*'
const PAID = `(?:付(?:出去?|了|给${PEOPLE}?)?|发(?:了|放|出去?|下去?|给${PEOPLE}?)?|给(?:了)?|拿(?:到|了)|支付|兑付|兑现|达到?|有|为|是|收(?:到|入|回)?|交回|交|进账)?`

/** 二次返利, 光奶款就付出, 年租金. */
const BENEFIT = new Ending(
  new RegExp(
    `(返利|返还|分红|分了?红|红利|股金|奶款|(?:羊|牛|粮|牲畜|收购|原料|药材|菜|绒)款|务工费|劳务费|工钱|收租金?|租金|租赁费|承包费|流转费|流转金)${SO_FAR}${PAID}(?:了)?${NEARLY}`,
  ),
)
/** 付给牧民, 分给村民. */
const TO_PEOPLE = new RegExp(
  `((?:付|支付|发|分|返)(?:给|到)(?:了)?[^,。;\\d]{0,4}?${PEOPLE})[^,。;\\d]{0,4}(?:了)?${NEARLY}`,
)
const PAYS = charset('付发分返')
/** 村里第一次分红,现场发了46.8万元. */
const HANDED_OUT = new Ending(
  new RegExp(
    `(?:分到|分得|分了|分下去|分回来?|发了|发下去|发出去|兑付|领到)(?<!每户[^,。;]{0,3})(?:了)?${NEARLY}`,
  ),
)
/** Without it nothing is told to be shared behind a sum. */
const SHARES = new Scan(/分红|分了红|返利|分给/)
const SHARING = /分红|红利|返利|股金|入股|分了|分给/
/** 拿出31万元给牧户分了红. */
const SHARED_BEHIND =
  /^(?:元)?(?:以上|多)?(?:的)?(?![^,。;]{0,8}(?:资金|入股))[^,。;\d]{0,10}?(?:分红|分了红|返利|分给)/
/** 收购牛羊花出去6.4亿元. */
const BOUGHT = new Ending(
  new RegExp(
    `(收购(?!价)[^,。;\\d]{0,8}?)(?:就)?(?:花|付|支)(?:费|掉|出)?(?:了|去)?${NEARLY}|((?:收|买)(?:牛|羊|奶|粮|玉米|绒|葵花|土豆|甜菜)[^,。;\\d]{0,8}?)(?:就)?(?:花|付|支)(?:费|掉|出)?(?:了|去)?${NEARLY}`,
  ),
)
/** 让牧民多收入3000万元. */
const MORE = new Ending(new RegExp(`(多(?:收入|增收|挣|赚|卖)|净落|净收)(?:了)?${NEARLY}`))
/** 每年交25万元的场地费. */
const RENT_BEHIND = new Opening(
  /^(?:元)?(?:左右|多)?的?(场地费|租金|租赁费|承包费|管理费|流转费|地租|务工费|劳务费)/,
)
/** 光税就交了1.2亿元. */
const TAXED = new Ending(
  new RegExp(
    `税[款金费]?(?:也|就|又|都|还|已经?|一共|总共|累计|一年|每年|今年|去年|全年|上半年|当年)*(?:能|可|要)?(?:交|缴|上缴|上交|纳|贡献)(?:了|出去?|到)?${NEARLY}`,
  ),
)
/** 去年开票4.7亿元. */
const INVOICED = new Ending(
  new RegExp(
    `(?:开票|卖货|销货)(?:销售(?:额|收入)?|收入|金?额)?(?:就|又|已|达到?|有|过了|突破|为|了)*${NEARLY}`,
  ),
)
/** 竞价会当天成交680万元. */
const STRUCK = new Ending(
  new RegExp(`(成交(?:总?[价额]|总?金额)?)(?:就|又|已|达到?|有|过了|突破|为|了)*${NEARLY}`),
)
const LAND = /土地|地块|宗地|采矿权|探矿权|矿业权|使用权|出让|国有|挂牌|拍地|林权|草场|碳汇|中标/
/** 给每个村添了15万元以上的集体收入. */
const COLLECTIVE = new Opening(/^(?:元)?(?:以上|左右|多)?的(?:村|嘎查)?(?:集体(?:经济)?(?:性)?(?:纯)?收入)/)
/** 一年少花1.3亿元, 比概算省了1100万元. */
const SAVED = new Ending(new RegExp(`((?:少花|少掏|少支出|少付|省(?:下|出)?))(?:了)?${NEARLY}`))
/** 用电成本一年降了8600万元. */
const CHEAPER = new Ending(
  new RegExp(
    `((?:成本|费用|电费|运费|开支|支出))(?:一年|每年|一共|累计|今年|去年|就|就能|能|可)*(?:降低?|下降|减少?|省下?|少)(?:了|去|掉)?${NEARLY}`,
  ),
)
/** 给农民带来3.4亿元收入. */
const BROUGHT = new Ending(new RegExp(`(?:带来|增加|创造|添)(?:了)?${NEARLY}`))
const INCOME_BEHIND =
  /^(?:元)?(?:以上|左右|多)?(?:的)?(?:额外|纯|总|毛|现金|经济)?(?:收入|收益)(?![^,。;]{0,4}\d)/
const OF_PEOPLE = /农民|牧民|农牧民|群众|村民|社员|[农牧]户|居民|乡亲/
/** 去年就赚了4100万元. */
const EARNED = new Ending(new RegExp(`赚(?:了|到|回)?${NEARLY}`))
/** 从土地流转里一年拿到4300万元. */
const FROM_LEASE = new Ending(
  new RegExp(`((?:土地|草场|草牧场|耕地)流转)[^,。;\\d]{0,6}(?:拿到|得到|收入|进账|挣到?)(?:了)?${NEARLY}`),
)
/** 减免利息4100万元: what was left to firms. */
const RELIEF = new RegExp(
  `((?:减税(?:降费)?|减免[^,。;\\d]{0,10}|减费让利|让利|减租|降费|减负|缓缴[^,。;\\d]{0,6}))(?:累计|共|达到?|超过?|为|了|约|近)*${NEARLY}`,
)
const RELIEVES = charset('减让降缓')
/** 化解政府性债务2.3亿元. */
const SETTLED = new Ending(
  new RegExp(`(化解[^,。;\\d]{0,8}(?:债务|欠款)|归集住房公积金)(?:了|本金)?${NEARLY}`),
)
/** 帮助销售农畜产品1.2亿元. */
const SOLD = new RegExp(
  `(?:销售|卖出|卖掉|代销|售出)(?!额|收入|产值|价)(?:了)?([\\u4e00-\\u9fff]{2,8}?)(?:累计|共|一共|达到?|超过?|近|约)*${NEARLY}`,
)
const SELLS = charset('销卖售')
/** 1.27亿元送到了农牧民手里. */
const HOME = new RegExp(
  `^(?:元)?[^,。;\\d]{0,6}?(?:送|交|付|发|打|落|进|装)[到进给入]?(?:了)?[^,。;\\d]{0,4}${PEOPLE}[^,。;\\d]{0,3}(?:手|腰包|口袋|兜|账|卡)`,
)
const HANDS = charset('手腰口兜账卡')
const BUYERS = /公司|企业|厂|收购|合作社|卖|乳业|车间/
const TREASURY = /补|奖|财政|资金|禁牧|中央|自治区|旗里|县里/
/** 今年能做到7个亿. */
const REACHED = new Ending(
  new RegExp(`(?:做到|干到|做出|干出|冲到|冲上|冲刺|奔着|(?:一年|每年|全年|能|可以|可)做)(?:了)?${NEARLY}`),
)
const STOPS = /^(?:元)?(?:左右|上下|多)?(?:[,。;!?、:”]|去|吧|呢|$)/
/** 明年还能再添两个亿. */
const ADDS = new Ending(new RegExp(`(?:再|还能|还要|还可)(?:能|再)*(?:添|增|涨|加|多)(?:出|上|卖)?${NEARLY}`))
const TURNOVER = new Set<Measure>(['output_value', 'revenue', 'industrial_output_value', 'tax'])
const SALES = /销售|收入|营收|卖/
const OUTLAY = new Scan(/投|贷|补|奖|拨|资金|建设|花/)

const TELLS = new Scan(
  /返|红|赚|股金|款|费|工钱|租|流转|付|分[到得了给下]|发[了放下出给]|兑|领到|收购|[收买][牛羊奶粮玉绒葵土甜]|多[收增挣赚卖]|税|开票|成交|做[到出]|干[到出]|冲|奔着|[再还]|集体|成本|费用|开支|支出|少花|少掏|少支|少付|省|带来|增加|创造|添|净落|净收|能做|年做|可做|可以做|减|让利|降费|缓缴|化解|归集|销售|[卖售]出|卖掉|代销|卖货|销货|送[到进给]|交[到进给]|付进|场地费|[赁包理务]费|进了|装进|落[到进]|打[到进]/,
)

const made = (measure: Measure, product: string | null, rule: string): Reading => ({
  measure,
  product,
  unit: 'CNY',
  rule: `made-${rule}`,
})

/**
 * Money that somebody made or was paid, by everyday words: dividends, refunds, payments for milk and beasts, rents (`other`), taxes,
 * sales, turnover. None of these is a sum invested, though it is 拿出, 花, 兑现.
 *
 * @param left - printed words before it in its clause, from the number before on
 * @param behind - the page behind it, a few words
 * @param last - the figure before it in its sentence
 * @returns null where they tell none
 */
export function moneyMade(
  left: string,
  behind: string,
  { clause, sentence }: Around,
  last: DraftOutput | null,
): Reading | null {
  if (!TELLS.test(left) && !TELLS.test(behind)) return null
  if (COLLECTIVE.test(behind)) return made('revenue', '集体经济收入', 'collective')
  if (SHARES.test(behind) && SHARED_BEHIND.test(behind)) return made('other', '分红', 'shared')
  if (hasAny(behind, HANDS) && HOME.test(behind) && BUYERS.test(sentence) && !TREASURY.test(sentence))
    return made('other', '收购款', 'home')
  if (SAVED.test(left) && STOPS.test(behind)) return made('other', '节省', 'saved')
  const cheaper = CHEAPER.exec(left)
  if (cheaper && STOPS.test(behind)) return made('other', `节省${cheaper[1]}`, 'cheaper')
  if (BROUGHT.test(left) && INCOME_BEHIND.test(behind))
    return OF_PEOPLE.test(left) ? made('other', '增收', 'brought') : made('revenue', null, 'brought')
  if (EARNED.test(left) && /公司|企业|集团|厂(?!长)|矿|园区/.test(sentence))
    return made('profit', null, 'earned')
  const lease = FROM_LEASE.exec(left)
  if (lease) return made('other', lease[1]!, 'lease')
  const relief = hasAny(left, RELIEVES) ? RELIEF.exec(left) : null
  const settled = SETTLED.exec(left) ?? (relief && /退税|补贴|诉讼|医疗|学费/.test(left) ? null : relief)
  if (settled) return made('other', settled[1]!, 'relief')
  const sold = hasAny(left, SELLS) ? SOLD.exec(left) : null
  if (sold && !/补|贷|保险|招标/.test(left)) return made('revenue', sold[1]!, 'sold')
  const rent = RENT_BEHIND.exec(behind)
  if (rent) return made('other', rent[1]!, 'rent')
  if (TAXED.test(left)) return made('tax', null, 'tax')
  if (INVOICED.test(left)) return made('revenue', null, 'invoiced')
  const struck = STRUCK.exec(left)
  if (struck && !LAND.test(sentence)) return made('revenue', '成交额', 'struck')
  if (!OUTLAY.test(left) || BOUGHT.test(left)) {
    const paid =
      (hasAny(left, PAYS) ? TO_PEOPLE.exec(left) : null) ??
      BENEFIT.exec(left) ??
      BOUGHT.exec(left) ??
      MORE.exec(left)
    if (paid && !/补[贴助偿]|奖补|贷款|人均/.test(left))
      return made('other', paid[1] ?? paid[2] ?? null, 'paid')
  }
  if (HANDED_OUT.test(left) && SHARING.test(sentence) && !/补[贴助偿]|奖|贷/.test(left))
    return made('other', '分红', 'handed-out')
  if (ADDS.test(left) && last && last.unit === 'CNY' && TURNOVER.has(last.measure) && STOPS.test(behind))
    return made(last.measure, last.product, 'adds')
  if (REACHED.test(left) && STOPS.test(behind) && !OUTLAY.test(clause))
    return made(SALES.test(sentence) ? 'revenue' : 'output_value', null, 'reached')
  return null
}
