import { GENERIC } from '../lexicon/generic-words'
import { lastAnswer } from '../text/remembered'

const words = `(?:${[...GENERIC].sort((a, b) => b.length - a.length).join('|')}|[一二两三四五六七八九十百]+(?:大|类|批|期|个|项|盟市|旗县)|[\\d.,、“”\\s~-]|亿|千万|万元)`
const generic = new RegExp(`^${words}+$`)

/** A branch alone names no undertaking: 算力项目, 涉旅项目, 光伏工程. */
const SECTOR = new RegExp(
  `^${words}*(?:护岸|堤防|路基|路面|桥梁|隧道|防渗|衬砌|清淤|景观|幕墙|外墙|装饰|给排水|中心|数据中心|涉旅|涉农|绿电|绿电替代|算力|文旅|旅游|稀土|水源|煤电|火电|热电|光热|抽水蓄能|氢能|甲醇|光伏|风电|风光|新能源|储能|化工|煤化工|冶金|有色|钢铁|建材|纺织|轻工|食品|机械|农畜产品|农畜产品加工|商贸|商贸流通|林草|草业|电解槽|制氢|加氢|电解|分布式|集中式|储氢|用氢|输氢|交通|水利|农牧业|乡村振兴|扶贫|种植|养殖|物流|数字经济|冰雪|低空|生态|环保|教育|医疗|科技|制造业?|装备制造|新材料|清洁能源|电力|园区|能源|矿山|煤炭|创新联合体|供热|供水|供电|道路|绿化|治沙|造林|节水|水库|铁路|公路|机场|电网|产业链|建筑|房地产|市政|管网|消防|信息|通信|治理|修复|改造|民宿|康养|养老|教育|学校|医院|绿氢|下游|老旧|管网|污水处理|垃圾处理|热力|甘草|医药|生物医药|健康|肉牛|肉羊|奶牛|奶业|马铃薯)+(?:类|领域|产业|建设|发展)*$`,
)

const IN_BRACKETS = /^\([^()]*\)/

/** A name without what closes it and what stands in brackets before it. */
function restOf(name: string): string {
  const rest = name.endsWith('项目') || name.endsWith('工程') ? name.slice(0, -2) : name
  return rest[0] === '(' ? rest.replace(IN_BRACKETS, '') : rest
}

/** Asked several times for one name. */
const saysNothing = lastAnswer((rest: string) => rest.length < 2 || generic.test(rest))
const isSector = lastAnswer((rest: string) => SECTOR.test(rest))

/** Whether a name says nothing that tells one undertaking from another (重点项目, 新建产业项目). */
export function isGeneric(name: string, sectors = true): boolean {
  const rest = restOf(name)
  return saysNothing(rest) || (sectors && isSector(rest))
}
