import { GENERIC } from '../lexicon/generic-words'
import { SPACES } from '../text/charset'
import { Opening } from '../text/opening'
import { lastAnswer } from '../text/remembered'

const words = `(?:${[...GENERIC].sort((a, b) => b.length - a.length).join('|')}|[一二两三四五六七八九十百]+(?:大|类|批|期|个|项|盟市|旗县)|[\\d.,、“”${SPACES}~-]|亿|千万|万元)`
const generic = new Opening(new RegExp(`^${words}+$`))

/** Branches of the economy and parts of works. */
const BRANCHES =
  '送出|升压站|风机基础|集电线路|护岸|堤防|路基|路面|桥梁|数据中心|涉旅|涉农|绿电|算力|稀土|水源|煤电|热电|光热|抽水蓄能|氢能|甲醇|光伏|风电|风光|储能|化工|煤化工|冶金|有色|钢铁|建材|纺织|轻工|食品|机械|商贸|林草|草业|制氢|加氢|分布式|集中式|输氢|数字经济|冰雪|低空|教育|医疗|装备制造|新材料|清洁能源|电力|煤炭|供热|供水|供电|道路|绿化|治沙|造林|节水|铁路|公路|机场|电网|建筑|房地产|管网|消防|通信|治理|修复|民宿|康养|养老|绿氢|载能|老旧|污水处理|垃圾处理|热力|医药|健康'

/** A branch alone names no undertaking: 算力项目, 涉旅项目, 光伏工程. */
const SECTOR = new Opening(
  new RegExp(
    `^${words}*(?:${BRANCHES}|隧道|防渗|衬砌|清淤|景观|幕墙|外墙|装饰|给排水|中心|电源点|绿电替代|文旅|旅游|火电|新能源|农畜产品|农畜产品加工|商贸流通|电解槽|电解|储氢|用氢|交通|水利|农牧业|乡村振兴|扶贫|种植|养殖|物流|生态|环保|科技|制造|制造业|园区|能源|矿山|公用|创新联合体|水库|产业链|市政|信息|改造|学校|医院|住房|安居|下游|甘草|民航|航空|水运|园林|环卫|仓储|生物医药|肉牛|肉羊|奶牛|奶业|马铃薯|和|与|及|、)+(?:类|领域|产业|建设|发展)*$`,
  ),
)

/** Words for kinds, branches, sizes and qualities of works that tell none by itself. */
const KINDS =
  '沙戈荒|大基地|基地|火力|风力|火电|发电[站场]?|电源|电站|电厂|煤矿|矿山|清洁|能源|[十百千]?万千瓦级|特许权|外送|通道|坚强|柔性|专线|消纳|大抓|抓|大中型|中小型|输变电|输配电|独立|共享|新型|规模化|标准化|现代化|智慧|数智|设施|精深加工|深加工|精细|加工|仓储|冷链|种养|屠宰|畜禽|农畜产品|精品|火车|汽车|标杆|样板|拳头|支柱|转型|接续|替代|源头|终端|下游|上游|延伸|配套|实体|硬|软|百亿|千亿|十亿|龙头型|链主|链|升级|提质|增效|扩能|节能|降碳|减排|循环|再生|资源|利用|回收|综合利用|开发利用|勘探|勘查|采选|冶炼|选矿|洗选|转化|就地|本土|外来|新上|在谈|意向|洽谈|推介|申报|储备库|盘活|闲置|低效|停工|半拉子|沉睡|地产|商业|住宅|写字楼|园|区|线|路|网|陆上|海上|首府|可再生|平价|上网|大规模|骨干|输出|载能|延链补链|补链|强链|包联|领导|调度|标志性|牵引性|支撑性|再看|必须|咬定|紧盯|盯住|靠'
const combined = new Opening(
  new RegExp(`^(?:${words.slice(3, -1)}|${KINDS}|${BRANCHES}|流通|装备制|材料|防沙治沙)+$`),
)

const isClass = lastAnswer((rest: string) => combined.test(rest))

/** Whether a name tells only of which kind works are: 沙戈荒大基地项目, 火力发电站, 特许权项目. */
export const namesKind = (name: string): boolean => isClass(restOf(name))

/** 投资占能源重大项目的七成: the verb of a share. */
export const SHARE = new Opening(/^占(?!地|用)/)

const IN_BRACKETS = /^\([^()]*\)/

/** A name without what closes it and what stands in brackets before it. */
function restOf(name: string): string {
  const rest = name.endsWith('项目') || name.endsWith('工程') ? name.slice(0, -2) : name
  return rest[0] === '(' ? rest.replace(IN_BRACKETS, '') : rest
}

/** Asked several times for one name. */
const saysNothing = lastAnswer((rest: string) => rest.length < 2 || generic.test(rest) || SHARE.test(rest))
const isSector = lastAnswer((rest: string) => SECTOR.test(rest))

/** Whether a name says nothing that tells one undertaking from another (重点项目, 新建产业项目). */
export function isGeneric(name: string, sectors = true): boolean {
  const rest = restOf(name)
  return saysNothing(rest) || (sectors && isSector(rest))
}
