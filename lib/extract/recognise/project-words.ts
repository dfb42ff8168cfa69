import { codeAt } from '@/lib/regions/alphabet'
import { beginningsOf } from '../text/beginnings'
import { isDigit } from '../text/characters'
import { charset, isIn } from '../text/charset'
import { Ending } from '../text/ending'
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

/** 铁路文化小镇: how far a longer name goes on that has the first head inside; 0 where it does not. */
export function goesOnTo(after: string): number {
  const from = after[0] === 'T' && isDigit(codeAt(after, 1)) ? 2 : 0
  for (let at = from; at < from + 4 && !isIn(codeAt(after, at), APART); at++) {
    const end = facilityEnd(after, at + 1)
    if (end !== null) return end
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

export const PHASE = /([一二三四五六])期(?:工程|项目)?/

export const COUNT_BEFORE = new Ending(
  /(?:\d[\d.,]*|[一二两三四五六七八九十百千万几数]+)(?:余|多)?(?:个|项|座|处|条|家|类|大|批|种)(?:以上)?(?:的)?(?:重点|重大|新建|续建|产业|主要|在建|新的?|大型|优质|标志性)*$/,
)

export const BUILT_BEFORE = new Ending(
  /(?:(?:投资|总投资|投入)(?:约|近|超|达|超过)?\d[\d.]*(?:万|亿)元(?:左右|以上)?|^\d[\d.]*(?:万|亿)元|投资建设|开工建设|规划建设|启动建设|加快建设|推进建设|谋划(?:推进|实施|建设|启动)|加快推进|新建|建设|建成|改扩建|扩建|在建|拟建|续建|筹建|开工|建|上|投产|建成投用|完成|启用|签约|签订|签下|获批|动工建设|实施|改造)(?:了|起|成|的)?(?:一[座条个处家]|首[个座条家]|(?:全国|全区|全市|全盟)首[个座条家])?(?:的)?$/,
)

/** Adverbs and dates between a facility and what is done with it: 也在抓紧建设, 5月14日开工. */
const MEANWHILE =
  '自?\\d{4}年(?:\\d{1,2}月)?(?:底|末|初)?(?=投|建|开|竣|完|通|并)|\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|初|份)?|[一二三四]季度|[上下]半年|汛前|入冬前|国庆前|春节前|正式|全面|顺利|成功|即将|目前|全线|主体|预计|已经|早已|等(?=也|都|均|正|已|将|陆续|加快)|都|均|也|又|还|将|正在|正|在|已|同时|同步|先后|陆续|相继|率先|刚刚|近日|日前|上个?月|上月|上周|本周|本月|昨日|昨天|今天|当天|眼下|于[^,。;]{0,12}|今年|去年|年内|年底|(?<=期)\\d[\\d.]*万?平方米(?:标准化|钢结构|的|新)*(?:厂房|车间|主体)|实现|如期|按期|进入|抓紧|加紧|加快|加速|有序|全速|开始|首次|准备|整体|(?:[一二三四五六七八九])期'
const DONE_WITH =
  '建得[正热火很飞]|打造|筹划|一天(?:一|变)个?样|一天天|(?:初|已|渐)[具成显见现](?:规模|雏形)|雏形|崛起|有了模样|并了网|投了产|投了料|通了水|封了顶|架线|组塔|放线|大干快上|热火朝天|如火如荼|紧锣密鼓|抢工期|(?:按期|如期)?点亮|上线|开镰|挂牌|建设|开工|复工|开建|动工|动了工|奠基|施工|扩建|改扩建|改造|新建|投产|投运|投用|投料|建成|建好|竣工|完工|落成|封顶|开通|启动|大干|往前推|提速|赶工|揭牌|通车|放行|开放交通|通航|通水|贯通|并网|启用|开园|开业|运营|运行|投入(?:使用|运营|运行|生产)|满负荷|试运|试产|调试|倒送电|带电|下线|前期|谋划|推进|实施|列入|铺(?:板|轨|设)|签约|落地|完成|点火|送电|获批|核准|备案|通过[^,。;]{0,8}验收|通过[^,。;]{0,6}(?:可研|评审|环评|审查)|可研|环评|启动招标|完成招标|见效|达效|复产|恢复了?生产|安装|试机|试通[水车]|出(?:煤|油|气|水|钢|铝|丝|纱|料|产品|首批)|首炉|[连拔平][片地]而起|进[牛羊猪]|破土|开挖|开钻|带料|试供|就位|试营业|烘炉|烤窑|出铁|出焦|收尾|设备安装|装修阶段|施工阶段|完毕|封闭|开门|开市|交付(?:使用|运营|业主|(?=[,。;]))|供[暖热]|吊装|装修|勘察设计|初步设计|拿到|(?:取得|获得)[^,。;]{0,4}(?:核准|批复|批准|施工|用地|备案)'
const TESTED = '(?:进行|开展)?[^,。;]{0,4}联调'
const SIZED =
  '(?:起自|起于|始于|自)[^。;]{2,50}[,至]全长|从\\d{4}年(?:开始)?建|总投资|投资\\d|占地|总面积|总装机|装机|总库容|年产|年(?:货运|加工|处理|屠宰|出栏|发电|运量|吞吐)|日(?:处理|加工|产)|核定产能|设计|全长|累计(?:发电|生产|完成)|发电量|库容|总?建筑面积|(?:去年|今年|上半年|\\d{4}年)?(?:加工|生产|交易|成交)[^,。;]{0,8}\\d|(?:位于|地处|坐落|是|以)[^,。;]{2,24},(?:规划|计划|概算)?(?:占地|总投资|投资\\d|总面积|设计|年货运|年产|年加工|年交易)|存栏|安装|装机|由[^,。;由]{2,26}(?:投资|建设|出资|打造|实施|投建|兴建)|(?:今年|去年|上半年|前[\\d一二三]个?季度|目前|累计|已|分别)*完成(?:年度)?投资'

const DONE_AFTER = new Opening(
  new RegExp(`^”?(?:\\([^)]*\\)|（[^）]*）)?(?:的)?(?:${MEANWHILE})*(?:${DONE_WITH}|${SIZED})`),
)
/** The same with what may begin with anything. */
const TESTED_AFTER = new RegExp(`^”?(?:\\([^)]*\\)|（[^）]*）)?(?:的)?(?:${MEANWHILE})*${TESTED}`)

/** What is done with a facility, or how large it is, right behind its name. */
export const BUILT_AFTER = {
  test: (after: string): boolean =>
    DONE_AFTER.test(after) || (after.includes('联调') && TESTED_AFTER.test(after)),
}

/** A、B等也在推进, A、B今年分别完成投资…: what is done with the list behind is done with each of its items. */
export const LISTED_AFTER = {
  test: (after: string): boolean =>
    DONE_WITH_ALL.test(after) || (after.includes('联调') && TESTED_WITH_ALL.test(after)),
}
const ITEMS = '^(?:[一二三四]期)?(?:[、和与及][^,。;:]{2,24}?){1,3}'
const TOGETHER = `(?:等)?,?(?:${MEANWHILE}|分别|均|都|全部)*`
const ALL_DONE = `${TOGETHER}(?:${DONE_WITH})`
/** Items may end anywhere: whether any word of the rest can begin there is asked before all of them are. */
const INITIALS = new Set(Array.from(beginningsOf(new RegExp(ALL_DONE)), ([initial]) => initial))
const DONE_WITH_ALL = new RegExp(`${ITEMS}(?=[${[...INITIALS].join('')}])${ALL_DONE}`)
const TESTED_WITH_ALL = new RegExp(`${ITEMS}${TOGETHER}${TESTED}`)

/** What is said of a place of the public that is being built, and of none that only is there. */
export const BUILT_STRICTLY = new Opening(
  new RegExp(
    `^(?:\\([^)]*\\))?(?:的)?(?:${MEANWHILE})*(?:开工|复工|开建|动工|动了工|奠基|施工|扩建|改扩建|改造|新建|建成|建好|竣工|完工|落成|封顶|投用|投运|通车|启用|交付(?:使用|运营|业主|(?=[,。;]))|主体|总?投资\\d|总?建筑面积|占地|规划(?:建设|占地))`,
  ),
)

export const OWN_FIGURE =
  /(?:存栏|累计投资|计划投资|已[^,。;]{1,4}\d|年加工|年处理|年屠宰|总投资|装机|年产|产能|占地|库容|全长|设计|探明|储量|总建筑面积)/

/** Heads that are works of energy, industry, water or transport. */
export const HEAVY = new Ending(
  /(?:至[\u4e00-\u9fff]{2,8}段|热电厂|发电厂|电厂|电站|风电场|光伏基地|变电站|换流站|输变电|生产线|煤矿|露天矿|矿井|[铁金铜锌锗锂石]矿|水库|水利枢纽|铁路|高铁|专用线|公路|高速|机场|大桥|隧道|物流枢纽|数据中心|算力中心|智算中心|热源厂|管线|管道|加工厂|屠宰场|产业园|物流园|物流园区|综合体)$/,
)

export const SITE =
  /^(?:[(][^)]*[)])?(?:的)?(?:建设|施工)?(?:工地|现场|建设者|施工现场|掌子面|进场道?路|施工道路|主厂房|导流洞|引水洞|通风洞|交通洞|主坝|车间|机组|\d+号|一号|地下厂房|主体|项目部|也?(?:动了工|开了工|通了车)|正在(?:建设|施工)|分[^,。;]{2,16}片区)/

export const SITE_WORK =
  /建设|施工|开工|投产|投运|机组|在建|浇筑|安装|竣工|动工|核准|总投资|并网|通车|掘进|封顶|承建|热滑|铺轨|架梁|接触网/

/** 项目 alone speaks of the last one at a clause's start or behind 该, 这个; 新项目, 招商项目 do not. */
export const LEADS_BACK = new Ending(
  /(?:该|此|本|这个|这一|整个|上述|[,:;。“]|目前|据了解|据悉|公司|企业|\d个|[两三]个|的)(?:重点|示范|重大|建设|总|改造)?$/,
)

export const ANAPHOR = new Ending(
  /(?:该|此|本|这个|这一|上述|整个|两个)(?:示范|重点|重大|改造|建设|扩建|产业|新建|合作)*$/,
)

/** Offset of the last comma, semicolon, colon or full stop before `at`, -1 if none. */
export function lastPause(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (isIn(text.charCodeAt(i), PAUSES)) return i
  return -1
}
const PAUSES = charset(',;:。')

/** Predicates that speak of a project named before: 该项目是…, 这是…, 列为…; 第一个是… names a new one. */
export const APPOSITION =
  /(?:作为|属于|列为|列入|被列为|成为|入选|纳入|获评|确定为|认定为|(?:(?:该|此|本|这个)(?:项目|工程)|^|(?<!的|个|之一|处|家),|[。;“]|这|它|也|(?<!的)(?:项目|工程))(?:也|更|还|正)?是)(?:[^,。;、]{0,4})$/

/** What follows a facility's noun where the word is another: 公路局, 医院院长, 机场路. */
export const LONGER_WORD = new Opening(
  /^(?:货运量|客运量|货物(?!站)|旅客|运量|运价|周转量|(?:通车|营业|运营|管护|养护)?总?里程|密度|产业带|产业链|经济带|集群|局|段|院长|房|商(?!业)|址|子|家|牌|校长|化(?!工)|公司|移民|村|镇|街|社区|小学|中学|两侧|沿线|边|旁|(?:建设|承载|试点|示范|节点)?城市(?=[、,。;的和]|试点|名单|行列)|办|管委会|管理局|管理|警|派出所|党|支部|路(?![面基])|型|式|级|服务|特产|用地|周边|附近|旧址|遗址|原址|标准|观察|之行)/,
)

export const GENERIC_FACILITY = new Opening(
  /^(?:国家|全国|自治区|区域|重要|现代|能源|战略|资源|农畜产品|绿色|优质|安全|北方|我国|新型|特色|产业|高端|生态|综合|乡村|示范|先行|创新|一流|世界|国际|中国|最大的?|和|、|的|级|性|大型|标准化|规模化|智能|数字|新能源|清洁|煤炭|稀土|新材料|基地|生产|加工|输出|养殖|种植|实践|教育|培训|实训|党群|便民|融媒体?|新时代文明|社区|政务|卫生|指挥|调度|研究|技术|研发|服务|文化|活动|展示|体验|志愿|交流|媒体|融合|大|冰雪|经济|农业|农牧业|现代化|旅游|文旅|低碳|零碳|科技|改革|开放|试验|实验|科创|双创|创业|人才|风电|光伏|风光|储能|氢能|煤化工|石化|精细化工|有色|冶金|钢铁|先进|前沿|化工|装备|制造|算力)+(?:基地|中心|示范区|平台|园区|工厂|牧场|区)$/,
)
