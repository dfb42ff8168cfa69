import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { InvestmentKind } from '../types'
import type { DraftInvestment } from './draft'
import { NEARLY, type ToldSum } from './sum-words'

/** What is built: a bare sum that is added up or needed is one of its sums. */
const WORKS = new Scan(
  /[一二三四两后前]期|生产线|[条新老]线|厂|改造|扩建|新建|技改|工程|项目|设备|车间|搬迁|迁建|库|园|电站|场|管网|全线|路|桥|舍|棚|窖|渠|窑|推倒重来|重建|翻[建修新]|机井|装置|机组|炉|基地|楼|馆|治理|贯通|[建修干盖]完|建成|建设/,
)
/** Money that is no outlay: what is added up then goes on with it. */
const OTHER_MONEY =
  /产值|收入|销售|卖|税|利润|贷|补[贴助偿奖]|奖|分红|租金|工资|成交|交易|增收|进账|赔|保费|存款|授信|签约|订单|损失|出口|进口|价值|收购|货款|奶款|资产|债/
/** Running costs are no investment. */
const UPKEEP =
  /费|电|税|工资|利息|成本|饲料|草料|运输|租|每|一年|一天|年年|一个月|年均|药|补|赔|罚|交|奖|捐|存|订|买|收购|卖|偿还|还[款贷清]|产值|收入|销售|欠|流动资金|亏/

/** 二期要1.7个亿, 一共要投4.8亿元. */
const NEEDED = new Ending(
  new RegExp(
    `(?:(?<![主需重必只想不快摘])要|需要?|(?<![卖获取所挣赢夺值换])得|打算|准备)(?:再|还)?(花|投|用|掏|拿|投入|投资|花费)?(?:出|进去?|上)?${NEARLY}`,
  ),
)
const THIS_YEAR = /(?:今年|年内|全年|当年|明年)[^,。;]{0,10}$/
/** 合计5200万元, 前后1.1个亿, 三期全算上是17个亿, 加起来9.4亿元. */
const ADDED_UP = new RegExp(
  `(?:合计|拢共|共计|总共|一共|一总|前前后后|(?<![之以先])前后|加起来|合起来|加一块儿?|[算加]上|算下来|算起来|整[条座个套][^,。;\\d]{1,6}|拢到一块儿?|连[^,。;\\d]{1,10}(?:一起|一块儿?|在内)|满打满算|里里外外|总价|总价款|全下来|下来)(?:就|也|得|怎么也|差不多|大概|少说)*(?:是|有|为|要|需|达到?)?${NEARLY}`,
)
/** 总投资,9.8亿元. */
const HEADED = new Ending(/(?:^|[。;,:、])(?:项目|工程)?(?:总投资|投资额|投资|造价|总价|概算|盘子)[,:]$/)
/** 花了多少? */
const ASKED = /(?:花|投|用|砸)(?:了|进去?)?(?:多少|几)|多少钱|(?:总?投资|造价)(?:是|有|要)?多少/
/** 投8000万,一年宰10万头. */
const BARE = new Ending(/^(?:再|又|先|共)?投$/)
/** 光设备款就付了1.1亿元. */
const INVOICE_PAID = new Ending(
  new RegExp(
    `(?:设备|工程|材料|土建|征地)(?:款|费)[^,。;\\d]{0,4}付(?:了|出去?(?:了)?)${NEARLY}|垫(?:资|付)(?:了)?${NEARLY}`,
  ),
)
/** 自己又凑了95万元. */
const RAISED = new Ending(new RegExp(`(?:凑|筹)(?:了|齐|足|出)(?:了)?${NEARLY}`))
/** 今年要在防沙治沙上砸3.6亿元. */
const TO_POUR = new Ending(new RegExp(`(?:要|将|打算|准备|计划|拟)[^,。;\\d]{0,12}砸${NEARLY}`))
const PHASE = new Ending(new RegExp(`^(?:[,、]|其中)*[一二三四五]期(?:工程|项目)?(?:是|为)?${NEARLY}`))
const OF_COST =
  /^(?:元)?(?:多)?的[^,。;、\d]{0,8}?(?:管网|厂房|新厂|生产线|改造|电站|车间|水厂|冷库|扩建|技改|供水工程|新线|新馆|新校区)/
/** 收购牛羊, 采购饲草: what was bought to be used up or sold. */
const BUYS = /(?:采购|收购|购买|购进|买[了回进])(?![^,。;]{0,6}(?:设备|机器|机组|炉|车|机))/
/** 投资额从8亿元追加到13亿元. */
const ADDED_TO = new Ending(new RegExp(`(?:追加|增加|提高|扩大|加|调整|调增|涨)(?:到|至)(?:了)?${NEARLY}`))
const FROM_SUM =
  /投资(?:额|规模|概算)?(?:就|也)?(?:从|由)(?:最初的?|原来的?|原先的?)?[\d.]+[万亿]?元?[^,。;\d]{0,6}$/
/** 其余3.5亿元由社会资本承担. */
const BORNE_BY = new Opening(
  /^(?:元)?由(?:社会资本|企业|业主|公司|股东)[^,。;\d]{0,4}(?:自筹|承担|出资|解决|投入)/,
)
/** 花了, 投了, 掏了. */
const LAID_OUT = new Ending(
  new RegExp(
    `(?<![要少多])(?:花费?|投|掏|耗费|耗去)(?:了)${NEARLY}|花去${NEARLY}|(?<!旅游|文旅|游客|人均|总)花费${NEARLY}`,
  ),
)
/** 到6月底, 已, 四年: as far as it has come. */
const AS_OF =
  /[已到]|截至|截止|目前|眼下|至今|迄今|累计|去年|前年|今年|上半年|年来|\d年|[两三四五六七八九十几]年|个月|月底|年底|先后|陆续/
/** 4个项目投了19.4亿元: what a place has laid out. */
const SEVERAL =
  /\d[多余]?[个项批][^,。;]{0,12}(?:项目|工程)|项目\d|[两三四五六七八九十几]个项目|全[市旗县盟区]/
/** 到8月底,花了: the clause before says nothing but the time. */
const TIME_BEFORE = /(?:^|[,;。])(?:截至|截止|到|至)[^,。;]{1,12},[^,。;]*$/
const STOPS = /^(?:元)?(?:左右|上下|多)?(?:[,。;!?、:]|吧|呢|的样子|$)/

const TELLS = new Scan(
  /花|投|掏|垫|耗|连|要|需|得|打算|准备|计|共|总|前后|加|算|合|拢|里外|下来|付|整|凑|筹|砸/,
)

/**
 * What kind of sum an undertaking's sum is that is told as people speak: what it takes (要, 得), what it adds up to (合计, 前后, 全算上), what
 * was laid out for it (花了, 投了). What was laid out is the whole of it, unless the words say how far that has come, in time (到月底, 已,
 * 四年) or of a whole told before.
 */
export function isOfWhole(told: ToldSum): InvestmentKind | null {
  const { quantity, left, said, behind, around, previous } = told
  if (left === '' || left.length < 3) {
    const before = left === '' ? said : said.slice(0, said.length - left.length)
    if (quantity.value >= 1e6 && HEADED.test(before.slice(-8)) && STOPS.test(behind)) return 'total'
  }
  if (ADDED_TO.test(left) && FROM_SUM.test(said)) return 'total'
  // 一期3.5亿元、二期4.2亿元
  if (quantity.value >= 1e7 && PHASE.test(left) && STOPS.test(behind) && !OTHER_MONEY.test(said))
    return previous ? (KINDS_OF_PHASES.has(previous.kind) ? previous.kind : null) : 'total'
  // 1.6亿元的管网很快铺完
  if (quantity.value >= 1e6 && left.length <= 2 && OF_COST.test(behind) && !OTHER_MONEY.test(said))
    return 'total'
  if (!(TELLS.test(left) || BORNE_BY.test(behind)) || MADE.test(behind)) return null
  if (BARE.test(left)) return 'total'
  if (TO_POUR.test(left)) return /今年|年内|全年|明年/.test(left) ? 'annual_plan' : 'total'
  if (RAISED.test(left) && STOPS.test(behind))
    return previous ? 'completed' : WORKS.test(said) ? 'total' : null
  if (INVOICE_PAID.test(left)) return 'completed'
  if (BORNE_BY.test(behind)) return previous ? 'total' : null
  const laid = LAID_OUT.exec(left)
  if (laid) {
    if (/研发|广告|学费|培训|运维/.test(around.clause) || BUYS.test(said)) return null
    // 这套房子花了62万元: somebody's
    if (
      quantity.value < 1e6 &&
      !WORKS.test(around.sentence) &&
      !/公司|企业|合作社|嘎查|[旗县市]里/.test(said)
    )
      return null
    const partly = previous?.kind === 'total' || AS_OF.test(left.slice(0, laid.index).slice(-16))
    return partly || quantity.value < 1e6 || TIME_BEFORE.test(said) || SEVERAL.test(said)
      ? 'completed'
      : 'total'
  }
  if (quantity.value < 1e6) return null
  const needed = NEEDED.exec(left)
  if (needed) {
    const before = left.slice(0, needed.index)
    if (UPKEEP.test(left) || (!needed[1] && !((WORKS.test(said) || goesOn(previous)) && STOPS.test(behind))))
      return null
    return THIS_YEAR.test(before) ? 'annual_plan' : 'total'
  }
  if (!ADDED_UP.test(left) || !STOPS.test(behind) || UPKEEP.test(left)) return null
  if (previous && previous.kind !== 'total') return null
  return WORKS.test(said) && !OTHER_MONEY.test(said) ? 'total' : null
}

/** 干了1.6亿元产值: what was made. */
const MADE = new Opening(
  /^(?:元)?(?:的)?(?:总?产值|营业?收入|收入|营收|销售|利润|税|货|订单|产品|买卖|生意|流水)/,
)

/** 先期投入2.1亿元,后续还要2.6亿元. */
const goesOn = (previous: DraftInvestment | null) =>
  previous?.kind === 'total' || previous?.kind === 'completed'

const KINDS_OF_PHASES = new Set<InvestmentKind>(['total', 'completed', 'annual_plan', 'signed'])

/** Whether a sum answers the question what an undertaking has cost. */
export function answersCost({ left, behind }: ToldSum, asked: string): boolean {
  return (
    (asked.includes('多少') || asked.includes('几')) &&
    ASKED.test(asked) &&
    STOPS.test(behind) &&
    (left.length <= 2 || ANSWER.test(left))
  )
}

const ANSWER =
  /^(?:[^:,]{0,8}:)?(?:大约|大概|前后|前前后后|一共|总共|拢共|合计|也就|差不多|不多|整整|约|近|得|要|花了|投了)*$/
