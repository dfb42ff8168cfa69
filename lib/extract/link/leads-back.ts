import type { ProjectMention } from '../contracts'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import type { DraftProject } from './draft'
import type { Scope } from './scope'

/** Words that go on speaking of the project named before: 该项目, 项目建成后, 电站位于…, 它. */
export const BACK_WORDS =
  /(?:动工|开工|在建|新建|续建|建设|投产|规划|实施)的[一二三]期(?:工程|项目)?(?=[^,。;]{0,16},)|(?:该|这)(?:家|座|个|条|处|片)?(?![旗县市区盟镇村乡])[^,。;:、]{0,24}(?:厂|牧场|养殖场|车间|企业|合作社|公司|基地|产业园|中心|工程|项目|产线|矿|电站|市场|装置|[^广现]场)|(?:该|此|本)(?:项目|工程|基地|园区|电站|电厂|生产线|公司|企业|矿|线路|铁路|公路|水库|风电场|平台|中心)|(?:^|[,:“])(?:“)?(?:目前,?|据了解,?|据悉,?|据介绍,?|同时,?|此外,?)*(?:整个|全部)?(?:项目|工程|一期|二期|三期|公司|企业|集团(?!军)|总投资|计划总投资|(?:规划|设计)?(?:总容量|总装机(?:容量|规模)?|总库容)|占地|全线|全矿|全厂|全园|全站|这个|这座|这条|设计|(?:全部)?(?:建成|投产|达产|满产|运营|投运|并网|投用)(?=后|以后|达产|投产|投用|运营|之后|时))|(?:项目|工程|全部)?(?:建成|投产|达产|投运|并网|满产|投用|完工|竣工)(?:达产|投产|运营|达效|使用)?(?:后|之后)|项目(?:总投资|计划|建成|占地|投产|采用|达产|分|一期|二期|全部|于|预计)|(?:投产|投运|投用|建成|并网|运营|运行|开业|开园|开工|动工|投入使用)(?:以来|至今)|(?:全部|项目)达产|(?:^|[,:“]|(?<=(?:\d{4}|[去今])年))(?:该|这座|这条|整个|新)?(?:正线|既有线|新建线路|内蒙古段|境内段|电站|电厂|工厂|生产线|产线|产业园|物流园|园区|基地|枢纽|线路|铁路|高铁|公路|水库|机场|大桥|隧道|煤矿|矿山|风电场|牧场|养殖场|矿井|灌区|中心|综合体|景区|厂房|车间|市场|装置|测试场|试车场|采摘园|酒庄|冷库|屠宰场|加工厂|厂子|农场|林场|果园|苗圃)(?:项目|建好|建成)?(?=总|种植|栽植|流转|今年|去年|建筑面积|每|规划|计划|装机|全长|正线|设计|建成|建好|投产|占地|预计|年|投资|由|采用|可|将|一期|分|满|里面|目前|现有|已|货运|核心区|配|规模|投用|共|首期|实现|生产(?!总值|企业)|完成(?!率)|加工(?!企业|业)|屠宰|发电)|(?:^|[,:“])(?:电站|产业园|物流园|基地|枢纽|铁路|公路|水库|机场|煤矿|风电场|牧场|中心|综合体|工厂|项目|工程)(?=位于|坐落|建在|建于|地处|在[^,]{2,20}境内|由|起于|起自|自)|(?:^|[,:“])(?:它|其(?!中|他|余))|(?:建好|建成|投用|达产|投产|运行|运营)以?后|按(?:照)?设计|等(?:它|项目|厂子)|(?:^|[,:“])(?:这次|此次|整个)?(?:改造|技改|扩建|搬迁)(?=花|投资|总投资|用了|后)|(?:^|[,:“])(?:据)?(?:该)?(?:基地|牧场|工厂|生产线|产线|电站|电厂|养殖场|加工厂|项目|工程|煤矿|水厂|风电场)(?:的)?(?:技术|生产|运营|现场|相关|施工|建设|副|总)*(?:负责人|经理|主管|[场厂矿站]长)|首期|一期(?:要)?(?:建|工程)|(?:^|[,:“])(?:厂子|厂里|厂区里)(?!的?(?:工人|职工|员工))/
export const BACK = new Scan(BACK_WORDS)

/** Parks count the firms they house as their own figure. */
const HOSTS = /入驻|入园|入住|进驻|可容|容纳|孵化|[集汇]聚|聚集|落户|已有|吸引|引进|培育|招引|请来|引来/
const PARK =
  /(?:园|园区|基地|集聚区|中心|枢纽|集群|综合体|平台|市场|小镇)(?:[一二三四]期|项目|工程|建设项目)*$/

/** What only a part of a project can be: the firms that a park houses, 35个子项目. Null where neither is said. */
export function wholeOf(
  text: string,
  figure: Span,
  measure: string,
  clause: Span,
  projects: readonly { mention: ProjectMention; project: DraftProject }[],
  scope: Scope,
): DraftProject | null {
  const houses = measure === 'enterprise_count' && HOSTS.test(text.slice(clause.start, clause.end))
  const parts =
    measure === 'project_count' && /^[^,。;]{0,2}子项目/.test(text.slice(figure.end, figure.end + 6))
  if (!houses && !parts) return null
  const named = projects.filter(({ mention }) => mention.end <= figure.start).pop()?.project
  const whole = named ?? scope.project
  if (!whole || whole.paragraph !== scope.paragraph) return null
  // 园区集聚企业26家 is no 生产基地's
  const spoken = text.slice(clause.start, figure.start)
  const zone = !named && /园区|开发区|高新区|经开区|产业园|集聚区/.test(spoken)
  return parts || (zone ? /园|区/.test(whole.name) : PARK.test(whole.name)) ? whole : null
}
