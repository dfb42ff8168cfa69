import { FACILITIES } from '../lexicon/heads'

const facilities = [...new Set(FACILITIES)].sort((a, b) => b.length - a.length).join('|')

export const HEAD = new RegExp(
  `项目|工程|${facilities}|产业化(?=和|及|、)|(?<=等(?:\\d+|[一二两三四五六七八九十]+))个(?=已|也|将|正|陆续|全部|开工|复工)`,
  'g',
)

/** 铁路专用线, 煤矿铁路: the longer name will be found at its own head. */
export const FOLLOWS = new RegExp(`^(?:${facilities})(?!建设者)`)

export const PHASE = /([一二三四五六])期(?:工程|项目)?/

export const COUNT_BEFORE =
  /(?:\d[\d.,]*|[一二两三四五六七八九十百千万几数]+)(?:余|多)?(?:个|项|座|处|条|家|类|大|批|种)(?:以上)?(?:的)?(?:重点|重大|新建|续建|产业|主要|在建|新的?|大型|优质|标志性)*$/

export const BUILT_BEFORE =
  /(?:投资建设|开工建设|规划建设|启动建设|加快建设|推进建设|新建|建设|建成|改扩建|扩建|在建|拟建|续建|筹建|开工|建|投产|建成投用|完成|启用|实施|改造)(?:了|的|一座|一条|一个|首个|首座|全国首个|全区首个)?$/

export const BUILT_AFTER =
  /^(?:\([^)]*\)|（[^）]*）)?(?:的)?(?:(?:一|二|三)期)?(?:\d{1,2}月(?:\d{1,2}日|底|初|份)?|正式|全面|顺利|成功|即将|目前|全线|主体|预计|已经|已|也|将|正在|正|同时|于[^,。;]{0,12}|今年|年内|实现|如期|按期)*(?:建设|开工|投产|投运|建成|竣工|通车|通航|并网|投用|启用|封顶|施工|扩建|改扩建|改造|开建|落成|完工|投入(?:使用|运营|运行|生产)|总投资|占地|总装机|装机|年产|设计|获批|全长|动工|动了工|奠基|开园|运营)/

export const OWN_FIGURE =
  /(?:累计投资|计划投资|年加工|年处理|年屠宰|总投资|装机|年产|产能|占地|库容|全长|设计|探明|储量|总建筑面积)/

/** Heads that are works of energy, industry, water or transport. */
export const HEAVY =
  /(?:热电厂|发电厂|电厂|电站|风电场|光伏基地|变电站|换流站|输变电|生产线|煤矿|露天矿|矿井|[铁金铜锌锗锂石]矿|水库|水利枢纽|铁路|高铁|专用线|公路|高速|机场|大桥|隧道|物流枢纽|数据中心|算力中心|智算中心|热源厂|管线|管道|加工厂|屠宰场|产业园|物流园|物流园区|综合体)$/

export const SITE =
  /^(?:[(][^)]*[)])?(?:的)?(?:建设|施工)?(?:工地|现场|建设者|施工现场|掌子面|车间|机组|\d+号|一号|地下厂房|主体|项目部|也?(?:动了工|开了工|通了车)|正在(?:建设|施工)|分[^,。;]{2,16}片区)/

export const SITE_WORK =
  /建设|施工|开工|投产|投运|机组|在建|浇筑|安装|竣工|动工|核准|总投资|并网|通车|掘进|封顶|承建|热滑|铺轨|架梁|接触网/

/** 项目 alone speaks of the last one at a clause's start or behind 该, 这个; 新项目, 招商项目 do not. */
export const LEADS_BACK =
  /(?:该|此|本|这个|这一|整个|上述|[,:;。“]|目前|据了解|据悉|公司|企业|\d个|[两三]个|的)(?:重点|示范|重大|建设|总|改造)?$/

export const ANAPHOR =
  /(?:该|此|本|这个|这一|上述|整个|两个)(?:示范|重点|重大|改造|建设|扩建|产业|新建|合作)*$/

/** Offset of the last comma, semicolon, colon or full stop before `at`, -1 if none. */
export function lastPause(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (PAUSES.has(text.charCodeAt(i))) return i
  return -1
}
const PAUSES = new Set(Array.from(',;:。', (pause) => pause.charCodeAt(0)))

/** Predicates that speak of a project named before: 该项目是…, 这是…, 列为…; 第一个是… names a new one. */
export const APPOSITION =
  /(?:作为|属于|列为|列入|被列为|成为|入选|纳入|获评|确定为|认定为|(?:(?:该|此|本|这个)(?:项目|工程)|^|[,。;“]|这|它|也|(?<!的)(?:项目|工程))(?:也|更|还|正)?是)(?:[^,。;、]{0,4})$/

/** What follows a facility's noun where the word is another: 公路局, 医院院长, 机场路. */
export const LONGER_WORD =
  /^(?:局|段|院长|校长|化(?!工)|公司|移民|村|镇|街|社区|小学|中学|两侧|沿线|边|旁|办|管委会|管理局|管理|警|派出所|党|支部|路|型|式|级|服务|特产|用地|周边|附近)/

export const GENERIC_FACILITY =
  /^(?:国家|全国|自治区|区域|重要|现代|能源|战略|资源|农畜产品|绿色|优质|安全|北方|我国|新型|特色|产业|高端|生态|综合|乡村|示范|先行|创新|一流|世界|国际|中国|最大的?|和|、|的|级|性|大型|标准化|规模化|智能|数字|新能源|清洁|煤炭|稀土|新材料|基地|生产|加工|输出|养殖|种植|实践|教育|培训|实训|党群|便民|融媒体?|新时代文明|社区|政务|卫生|指挥|调度|研究|技术|研发|服务|文化|活动|展示|体验|志愿|交流|媒体|融合)+(?:基地|中心|示范区|平台|园区|工厂|牧场|区)$/
