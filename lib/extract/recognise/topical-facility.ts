import { beforeAny, charset, endsIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import type { Surroundings } from './project-parts'

/** What makes or moves something: its figures alone make it an undertaking. */
const PLANT =
  /(?:厂|矿|矿井|煤矿|生产线|产线|总装线|装配线|电站|风电场|装置|数据中心|算力中心|智算中心|计算中心|智算基地|算力基地|牧场|养殖场|育肥场|育种场|种[牛羊鸡畜]场|屠宰场|[加压屠分包装中涂轧酿检][工榨宰拣装试配制测]线|仓储库|恒温库|气调库|冷库|[储恒贮]温?藏?窖|烘干塔|市场|码头|换装场|编组站|铁路|高铁|公路|高速|专用线|管线|管道|隧道|大桥|枢纽|陆港|物流园|物流中心|货场|水库|水利枢纽|变电站|换流站|热源厂|热电厂|发电厂|电厂|苗圃|水厂|净水厂|污水处理厂|再生水厂|气田|油田|加工基地|制造基地|基地|苗圃|农场|林场|酒庄|采摘园|示范园|产业园|园区)$/

/** Figures of a plant, in whatever words. */
const PLANT_FIGURES =
  /(?:年|每年|一年)(?:可|能|要|设计)?(?:产|出|加工|处理|屠宰|出栏|发电|生产|消纳|吞吐|输送|供[水热气])[^,。;]{0,14}?\d|年?产(?:能|量)[^,。;]{0,10}?\d|(?:产|挖|采|出|发|运)(?:煤|电|矿|原煤|焦|钢|铝|铁精粉)[^,。;]{0,6}?\d|(?:总)?装机[^,。;]{0,6}?\d|全长\d|总?库容[^,。;]{0,4}\d|规模[^,。;]{0,4}?\d|存栏[^,。;]{0,8}?\d|(?:开行|到发|发运|过货|货运量|吞吐量|运量)[^,。;]{0,8}\d|水面\d|(?:现有|育有|种植|养殖|播种|栽植|流转)[^,。;]{0,10}\d|(?:承担|负责|担负|保障)[^,。;]{0,12}\d[^,。;]{0,10}(?:供暖|供热|供电|供水|供气)|(?:供[热暖]|育苗|种植|养殖|灌溉)面积[^,。;]{0,4}\d|在床苗木|(?:储|存)煤[^,。;]{0,3}\d|日(?:产|处理|加工|供)[^,。;]{0,10}?\d|核定产能|产能核增|(?:复垦|复绿|入洗|洗选|采剥|剥离)[^,。;]{0,8}?\d|下线[^,。;]{0,8}?\d|(?:交易|成交)[^,。;]{0,8}?\d|(?:能|可)(?:储?存|容纳)[^,。;]{0,8}?\d|仓容|(?:换装|装卸)[^,。;]{0,8}?\d/

/** 存栏6200头的X牧场: a size before the name. */
const SIZED_OF =
  /(?:存栏|年产|年出栏|年加工|占地|装机|库容|日产|日处理|总投资|面积|全长)[^,。;\d]{0,8}\d[^,。;]{1,8}的$/

/** What is done to something that is being built, or has just been. */
const BUILT =
  /(?:总?投资|概算|投了?|花了?|耗资|斥资)(?:约|近|超|达)?\d[\d.]*(?:多|余)?[万亿]元?|开工|开建|动工|动了?土|完工|完了工|建成|建好|修好|修了|落成|竣工|封顶|合龙|打地基|桩基|铺轨|铺设|架梁|浇筑|并网|投产|投用|投运|投入使用|通过[^,。;]{0,6}验收|完成[^,。;]{0,3}(?:环评|可研|立项|选址|设计|招标)|正在(?:铺|砌|浇|焊|装|吊|挖|打|架|盖|封|刷|收尾|铺设)|收尾|通车|点火|点亮|送电|送上了电|转起来|满负荷|启用|开市|开园|开诊|开馆|开门迎客|试车|带电调试|具备[^,。;]{0,6}条件|试运行|试生产|交付|在建|正在(?:建|修|安装|调试|施工)|主体|还在(?:建|修)|落了地|动迁|改成了|扩能|停建|复建|复产|恢复了?生产|联调|试机|封闭|完毕|试营业|就位|对外开放|(?:填筑|铺筑|铺装|吊装|安装|浇筑|铺设)完成|完成[^,。;]{0,10}(?:填筑|铺筑|衬砌|吊装|安装|浇筑|铺设)/

/** 是X旗今年实施的重点项目: what it is called says that it is built. */
const CALLED_WORKS = new Opening(
  /^,?是[^,。;:]{2,30}(?:重点|重大|民生|产业|建设|投资|标志性|头号|实施的)[^,。;:]{0,8}(?:项目|工程)(?:之一)?(?=[,。;]|$)/,
)

const NOT_BEGUN_BY = /[里内外旁前]?(?:有|是|和|与|及|对|把|将|从|由|向|比|为|给|被|让|同|跟)$/

/** What may stand before a subject: where somebody is, a pause, another one like it, a time or a view. */
const VISITED = new Ending(/(?:在|位于|坐落于|走进|来到|距|离|到|往)$/)
const PAUSES = charset(',。;:“”])')
const BESIDE = new Ending(/[路线段桥厂矿站场园库速]、$/)
const BEGUN_BY = new Ending(/(?:目前|如今|眼下|今年|去年|近日|日前|再看|看到|作为|得知|了解到|其中|月|日)$/)

/** Whom or what a place is only named for. */
const ONLY_NAMED =
  /^的?[^,。;]{0,8}(?:边上?|旁边?|尽头|深处|一角|[东西南北]侧|[东西南北]门|里头|门外),|^(?:里|内|外|旁|附近|门口|门前|周边|一带|区域|两侧|沿线|(?:的)?(?:职工|工人|员工|党员|负责人|董事长|经理|干部|民警|学生|老师|医生|游客|讲解员|值班|展厅|食堂|宿舍|党支部|工会))|^[、和与及]|^等?(?:都|均)?在建设内容|^(?:管理|有限|集团|公司|党|工会|供电|所在)/

const STOPS = charset(';。')

/**
 * Whether a sentence speaks of a facility as its topic: the name stands where a subject stands, and what follows in the sentence
 * tells what is built there or what it yields.
 *
 * @param start - offset of the name, `end` behind it
 */
export function isTopic(
  text: string,
  start: number,
  end: number,
  name: string,
  sentence: Span,
  around: Surroundings,
): boolean {
  const rest = beforeAny(text.slice(end, sentence.end), STOPS)
  if (ONLY_NAMED.test(rest) || !opens(text, start, sentence.start, around)) return false
  if (CALLED_WORKS.test(rest) || BUILT.test(within(rest))) return true
  return PLANT.test(name) && PLANT_FIGURES.test(within(rest))
}

/** As far as the topic reaches: to a clause that opens with another subject of its own. */
function within(rest: string): string {
  const other =
    /:|,(?!由)(?:随着|记者|全[市区旗县盟]|我[市区旗县盟]|该[市区旗县盟]|当地|其中|[^,。;]{2,24}(?:公司|集团|项目|工程|镇|苏木|嘎查|村))/.exec(
      rest,
    )
  return other ? rest.slice(0, other.index) : rest
}

/** Where a subject stands: at the start of a clause, or behind 的 after a place, a firm or a date. */
function opens(text: string, start: number, floor: number, around: Surroundings): boolean {
  let at = start
  if (text[at - 1] === '的') {
    if (SIZED_OF.test(text.slice(Math.max(floor, at - 26), at))) return true
    at--
    const owner = [...around.organisations, ...around.places].find((mention) => mention.end === at)
    const unknown =
      /(?:^|[,。;:]|[市旗县区镇](?=[\u4e00-\u9fff]{2,6}[至到]))([\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]{2,6}[至到][\u4e00-\u9fff]{2,6})$/.exec(
        text.slice(Math.max(floor, at - 14), at),
      )?.[1]
    if (!owner && !unknown && !/[市旗县区盟镇乡村里内]$/.test(text.slice(Math.max(floor, at - 4), at)))
      return false
    at = owner?.start ?? at - (unknown?.length ?? 0)
    if (/(?:在|位于|来到|走进)$/.test(text.slice(Math.max(floor, at - 2), at))) return false
  }
  for (let guard = 0; guard < 4; guard++) {
    const place = around.places.find((mention) => mention.end === at && mention.start < at)
    if (!place) break
    at = place.start
  }
  if (at <= floor) return true
  const before = text.slice(Math.max(floor, at - 8), at)
  if (VISITED.test(before)) return false
  return (
    endsIn(before, PAUSES) || BESIDE.test(before) || (BEGUN_BY.test(before) && !NOT_BEGUN_BY.test(before))
  )
}
