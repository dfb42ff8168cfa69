import { isPlainNoun } from '../recognise/organisation'
import { Scan } from '../text/scan'

/** How the short name of a firm ends that opens the name of what it builds. */
const TRADES =
  '(?:锂业|矿业|重工|铝业|钢铁|铜业|硅业|石化|乳业|药业|股份|集团|化工|牧业|农牧|能源|科技|动力|半导体|电子|[硅磁]材(?!料)|光电|光能|重卡|机械|食品|制药|生物(?![基质制降医发技育天柴航肥有])|[酒薯果粮草种糖绒盐肉木面米油]业|农业(?!银行|大学|科|产业|园|示范|开发|综合|职业|高新)|环保(?!包装|材料|科技|产业)|冶金|热电(?!联产|厂)|合金|粮油|(?:新|氟|碳|磁|硅)?材料(?=年产))'
const TRADE = new Scan(new RegExp(TRADES))
const FIRM_OPENS = new RegExp(`^([\\u4e00-\\u9fff]{2,4}?${TRADES})(?=[^,]{4,})`)
const PLANT_OPENS =
  /^([\u4e00-\u9fff]{2,5}(?:电厂|铝厂|钢厂|煤矿|热电厂))(?=[\d一二三四两]+[台号]|超低|灵活性|技改)/

/** 万吨级新能源制氢项目: how large it is, and no brand. */
const SIZE = /^[十百千万亿]+(?:[吨瓦头只亩]|千瓦|平方|立方)|级/

/** The firm or the plant whose short name opens the name of what it builds: X锂业正极材料项目, X电厂一号机组改造; null where none does. */
export function ownerInName(name: string): string | null {
  const opening = TRADE.test(name) ? FIRM_OPENS.exec(name) : null
  if (opening && !isPlainNoun(opening[1]!) && !SIZE.test(opening[1]!)) return opening[1]!
  // X电厂一号机组超低排放改造: the plant whose units are rebuilt
  const plant = name.includes('厂') || name.includes('矿') ? PLANT_OPENS.exec(name) : null
  return plant && plant[1]!
}
