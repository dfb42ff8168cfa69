import { PUBLIC_PLACES } from '../lexicon/heads'
import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'

export const publicPlaces = new Set(PUBLIC_PLACES)

const SO_MANY = new Opening(/^\d+(?:套|条|座|个|台|处|家|所)/)
const SUCH_A_KIND = new Ending(
  /^[一二两三四五六\d]期(?:生产线|产线|工厂|厂)$|^(?:规模化?|高速|高等级|[一二三四]级|普通|农村|国省|干线|国家|绿色|智能|专用|城际|地方|市政|单线|双线|复线|电气化|准轨|客运|货运|全封闭|双向[四六八]车道|乡村|标准化|现代化|新建|改扩建|智慧|现代|公立|民营|公办|民办|综合|专科|[一二三]级|[甲乙]等|、)+(?:铁路|公路|高速公路|管网|管线|矿山|矿|电站|牧场|养殖场|工厂|厂|医院|学校|幼儿园|小学|中学)$|副中心$|^(?:设施|现代|特色|绿色)+(?:蔬菜|果蔬|瓜果|农业)(?:生产|种植)?基地$|^(?:内蒙古|自治区|全区)+(?:高速|高速公路|公路|铁路)$|^(?:幼儿园|小学|中学|学校|医院)$|^(?:制造|加工|生产|组装|装配|包装|灌装|全?自动化?|智能化?|现代化|数字化|先进|高端|柔性)+(?:生产线|产线)$|^(?:商业|城市|大型|现代|高端|特色|专业|智慧|中心)+(?:综合体|街区|商圈|夜市|步行街|商场|市场)$|^(?:通村|通乡|通组|通户|乡村|村级|嘎查|农村|牧区)+(?:公路|道路|硬化路|水泥路|油路)$|^(?:生产|在建|在产|停产|大型|中型|小型|井工|露天|[百千万]头|[百千万]只|规模)+(?:煤矿|矿井|矿山|牧场|养殖场|风电场|电站)$|^(?:健身|登山|休闲|观光|慢行|骑行|塑胶|公园|滨河)*步道$|^(?:基建|生产|安全|智能化)矿井$|^(?:设备|工艺|供水|排水|雨水|污水|雨污|燃气|供热|热力|蒸汽|通信|地下|配套|水暖)*管[道线网]$/,
)

/** 2套…生产线, 高速公路, 国家铁路: so many or such a kind, none by name. */
export const CLASS_OF_FACILITY = {
  test: (name: string): boolean => SO_MANY.test(name) || SUCH_A_KIND.test(name),
}

export const PART_OF = /(?:项目|工程|公司|集团|园区?|基地|站|厂|场|线|矿|中心|[一二三四]期、?)[一二三四]期$/

/** What a phase of an undertaking consists of. */
export const PART = new Opening(/^(?:生产线|产线|装置|厂房|冷库|车间|厂区|加工厂|工厂|厂|温室|管网|管线)$/)

/** Facilities of which a place has one: its name tells which. */
export const OF_A_PLACE =
  /(?:煤矿|露天矿|号矿|[铁金铜锌锗锂石银钼镍碱]矿|电厂|电站|风电场|变电站|换流站|水库|水利枢纽|机场|数据中心|铝厂|钢厂|抽水蓄能电站|开关站)$/

const OPENS_NO_NAME = new Opening(
  /^[\d.]+万?吨级?及以上|^(?:中国|国家|全国|地方|国有|沿边)(?:铁路|公路|石油|电网|高速|矿业)$|^[一二两三四五六七八九十几多]+[家座个条处所]|^(?:小学|初中|高中|中学|幼儿)部|^[市旗县区盟]?[一二两三四五六七八九十]大(?:煤矿|矿区?|电厂|基地|园区|机场|水库|口岸|铁路|灌区|矿井)|^综合性|^透明工厂$|^“?飞地(?:园区|经济|产业园)?”?|^\d{4}年|^(?:智能化|绿色|安全|现代化|地方|国有|国有重点|乡镇|民营|各类)+煤矿$|^(?:规模化|标准化|现代化|智能化|大型)+(?:奶牛|肉牛|肉羊|生猪|养殖)*(?:牧场|养殖场|猪场)$|^(?:园区|基地|公司|企业|厂区)(?!.*(?:项目|工程)$)/,
)
const CLOSES_NO_NAME = new Ending(/建厂$|\d号引水$|[进入返离出建]园$/)
const HOLDS_NO_NAME = /^[\u4e00-\u9fff]{2,4}[一多两]家|我[市旗县盟区]|我们|他们|他家|老家/
/** Characters of which such a name holds one. */
const OURS = charset('家我他')

/** 2018年我们建厂, 园区二期产线, 贫困群众进园: no name. */
export const NO_NAME = {
  test: (name: string): boolean =>
    OPENS_NO_NAME.test(name) || CLOSES_NO_NAME.test(name) || (hasAny(name, OURS) && HOLDS_NO_NAME.test(name)),
}

/** X公司的Y装置,2011年投产以来: it has run since. */
export const SINCE = new Opening(
  /^,(?:自)?(?:\d{4}年|去年|前年|今年)[^,。;]{0,8}(?:投产|投运|建成|投用|开工|点火)/,
)

/** 精纺线, 奶酪线: the noun says what it makes. */
export const OWN_LINE = new Ending(
  /^(?!生产|专用|连接|联络|延伸|延长|[东南西北]延|绕城|检测|装配|总装|组装|包装|加工|流水)[\u4e00-\u9fff]{2,4}线$/,
)

export const FORMER = new Opening(
  /^(?:老|旧|原来?的?)[\u4e00-\u9fff]{0,3}(?:厂|矿|线|站|车间|厂房|厂区|市场|库)$/,
)

export const ONE_OF_PARTS = new Ending(/\d号[\u4e00-\u9fff]{0,6}(?:楼|隧洞|闸|泵房|航站楼)$/)

export const BARE_LINE = new Ending(/^(?:铁路|公路|煤炭|企业|运煤)?专用线$/)

/** 在X公路施工现场: it is being built. */
export const ON_SITE = /^(?:建设|施工)(?:工地|现场)|^工地/

/** What a power station needs of its own to send its power out. */
export const GRID_PART = new Ending(/(?:升压站|汇集站|开关站|变电站|输电线路|送出线路|换流站)$/)

/** The parts of a line or a plant that are built first or by themselves. */
export const PRELIMINARY = new Opening(
  /^(?:站前|站后|线下|线上|先导段|先开段|土建|主体|四电|隧道|路基|轨道)工程/,
)

/** A section between two places of a line named before. */
export const SECTION = new Ending(/^[\u4e00-\u9fff]{2,5}[至到][\u4e00-\u9fff]{2,5}段$/)

export const OF_LINE =
  /(?:铁路|高铁|公路|高速|专线)(?:[\u4e00-\u9fff]{2,5}[至到][\u4e00-\u9fff]{2,5}段)?[^,。;]{0,12},/

/** X产业园的Y项目, X产业园的Y二期和Z三期: the park is only where they are. */
export const OF_ITS_WORKS = new Opening(
  /^的[^,。;:的]{2,40}?(?:项目|工程|(?<=[\u4e00-\u9fff]{3})[一二三四五六七八九]期)(?!建设)/,
)

/** X露天矿的卡车司机: somebody who works there. */
export const OF_PEOPLE =
  /^的?[^,。;]{0,6}(?:司机|工人|职工|矿工|师傅|班长|队长|技术员|工程师|劳模|员工|区长|姑娘|小伙)/

/** …长输管网,这条管网投资6.7亿元: the next clause goes on about it. */
export const SPOKEN_ON = new Opening(
  /^,(?:这|该)[条座个家处片套]?[\u4e00-\u9fff]{1,4}(?:计划|概算)?(?:总?投资|占地|全长|总?装机|年[产加处屠]|日[产处加])[^,。;]{0,6}\d/,
)

/** 疫苗车间总投资2.9亿元. */
export const COSTS = /^(?:计划|概算)?(?:总?投资|概算)(?:约|近|超|达)?\d/
