import { codeAt } from '@/lib/regions/alphabet'
import { isDigit } from '../text/characters'
import { charset, isIn } from '../text/charset'
import { Opening } from '../text/opening'
import { FACILITY, facilityEnd } from './head'

/** 铁路专用线, 煤矿铁路: the longer name will be found at its own head. */
export const FOLLOWS = new Opening(new RegExp(`^(?:${FACILITY})(?!建设者)`))

/** 铁路[至C段], [至D]高速: the longer name goes on to another place. */
const JOINS_PLACES =
  /^[\u4e00-\u9fff]{2,8}[至到][\u4e00-\u9fff]{2,8}(?:段(?![时子落位])|连接线|联络线|延伸线|支线)|^[至到][\u4e00-\u9fff]{2,10}?(?:铁路|高铁|公路|高速|快速路|[一二三]级路|管道|管线|专用线|输电线路)/

const UP_TO = charset('至到')

/** What no noun goes over to a longer name. */
const APART = charset(',。;、0123456789通往至到经从与和及跨接连的在为是将已')

/** 电厂[一期2×66万千瓦]坑口电厂, 煤矿[二期600万吨]露天煤矿: a phase by its size, whose noun closes the name again. */
const SIZED_PHASE = /^[一二三四五六]期(?:工程)?\d[\d.×xX*+]*(?:万|亿)?(?:千瓦|吨|MW|兆瓦|GW|立方米)/
/** What stands between that size and the noun: 坑口, 褐煤空冷. */
const LONGEST_KIND = 7

/** 铁路文化小镇: how far a longer name goes on that has the first head inside; 0 where it does not. */
export function goesOnTo(after: string): number {
  const from = after[0] === 'T' && isDigit(codeAt(after, 1)) ? 2 : 0
  for (let at = from; at < from + 4 && !isIn(codeAt(after, at), APART); at++) {
    const end = facilityEnd(after, at + 1)
    if (end !== null) return end
  }
  const phase = after[1] === '期' ? SIZED_PHASE.exec(after) : null
  if (phase)
    for (let at = phase[0].length; at < phase[0].length + LONGEST_KIND; at++) {
      const end = facilityEnd(after, at)
      if (end !== null) return end
      if (isIn(codeAt(after, at), APART)) break
    }
  for (let at = 0; at < 9; at++)
    if (isIn(codeAt(after, at), UP_TO)) return JOINS_PLACES.exec(after)?.[0].length ?? 0
  return 0
}

/** Behind what is done, where it closes no name: 改造中, 加固项目. */
const NOT_CLOSED = '(?![后时中的了成与和及、]|项目|工程|建设项目|完成(?:后|时)|以来)'

/** 水库除险加固, 电厂六期扩建, 污水处理厂提标改造: what is done to the facility closes the undertaking's name. */
export const DONE_TO = new Opening(
  new RegExp(
    `^(?:另一|左|右)幅|^(?:[一二三四五六七八九]期)?(?:(?:续建)?配套(?:与|和|及|、)?)?(?:提标|扩能|升级|更新|节能|节水|节电|降碳|技术|现代化|灵活性|数字化|智能化|绿色化|电气化|超低排放|综合|全面|整体|异地|提质|机组|深部|拓宽|加宽|路面|提等|扩容)*(?:改扩建|扩建|改造|除险加固|加固|迁建|搬迁|技改|清淤扩容|清淤|增容|扩容|修复|治理|整治|开采)(?:提升|升级)?${NOT_CLOSED}|^(?:[一二三四五六七八九]期)?(?:续建)?配套${NOT_CLOSED}`,
  ),
)

/** What follows a facility's noun where the word is another: 公路局, 医院院长, 机场路. */
export const LONGER_WORD = new Opening(
  /^(?:(?:运行|旅行|行车|通行)时间|货运量|客运量|货物(?!站)|旅客|运量|运价|周转量|(?:通车|营业|运营|管护|养护)?总?里程|密度|产业带|产业链|经济带|集群|局|段|院长|房|商(?!业)|址|子|家|牌|校长|化(?!工)|公司|移民|村|镇|街|社区|小学|中学|两侧|沿线|边|旁|(?:建设|承载|试点|示范|节点)?城市(?=[、,。;的和]|试点|名单|行列)|(?<=城)市(?=建设|规划|更新|管理|道路|品质)|办|管委会|管理局|管理|警|派出所|党|支部|路(?![面基])|型|式|级|服务|特产|用地|周边|附近|旧址|遗址|原址|标准|观察|之行|运行|增长)/,
)
