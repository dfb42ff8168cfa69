import type { ProjectMention } from '../contracts'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { namesKind } from './generic'
import { listStart, SUM_ENDS, SUM_OPENS } from './list-start'
import { nameStart } from './name-start'
import type { Surroundings } from './project-parts'
import { partsSizes, sharedSource, withSource } from './sizes-alone'

/** Words for branches and campaigns: a list of these before 等项目 names no project. */
const BRANCH =
  /^(?:[^、]{0,4}(?:产业|领域|行业|设施|材料|能源|制造|加工|养殖|种植|经济|农业|旅游|文旅|物流|建设|改造|治理|保护|修复|民生|教育|医疗|交通|水利|化工|冶金|装备|服务|通信|环保|道路|供水|供热|供电|排水|绿化|亮化|硬化))$/

/** X二期, Y技改: complete by itself beside items that share their end. */
const CLOSED =
  /[\u4e00-\u9fff]{3,}(?:扩建|技改|项目|产业园|生产线|电站)$|[\u4e00-\u9fff]{2,}[一二三四五六七八九]期$/

/** 明升10万吨颗粒硅, 中科(三期)20GW单晶: whose, how much and of what are complete by themselves. */
const SIZED =
  /^(?![年日])[\u4e00-\u9fffA-Za-z]{2,12}(?:\([一二三四五六]期\))?(?:年产)?\d[\d.]*(?:万|亿)?(?:吨|千瓦|兆瓦|吉瓦|MW|GWh?|台|套|只|片|平方米|立方米)[\u4e00-\u9fffA-Za-z\d.]{1,24}$/i
/** Another product of the same: 、20万吨乙二醇. */
const SIZE_FOLLOWS = /^(?:年产|日产|及|和)?\d/

/** Whom or what a list of undertakings is not of. */
const OF_MANY = /(?:企业|公司|集团|产业|领域|政策|措施|工作)$/

/** X二期: whose phase it is. */
const PHASE_TAIL = /[\u4e00-\u9fff]{2}[一二三四五六七八九]期$/

/** What is told of undertakings and of no branch: 等项目已全部投产, 等项目进度较快. */
const STAGED = new Scan(
  /投产|投运|投用|投入(?:使用|运营|生产)|试生产|试运行|达产|并网|竣工|完工|封顶|主体|开工|开建|动工|复工|破土|奠基|施工|进度(?:较|很|加)?快|进展|推进|建成|落成|通车|交付|收尾|调试|落地|签约|批复|核准|备案|开复工/,
)

/** 等标志性项目, 等一批百亿级项目, 等项目先后引进: said of single undertakings, not of branches. */
const SINGLE =
  /^等(?:\d+个|[一二两三四五六七八九十]+个|一批|一大批|多个)?(?:超?(?:[十百千]|\d+)亿(?:元|级)+(?:以上)?(?:产业|重大|工业)*|标志性|旗舰|龙头|链主|引领性|牵引性|支柱性)+(?:的)?(?:产业|工业|重大|重点|大|好)*(?:项目|工程)|^等(?:重大|重点|产业|工业)*项目(?:先后|相继|陆续|成功|纷纷)(?:引进|落户|落地|签约|入驻|开工|投产|建成)/

/** Whether an item needs no noun that closes the list. */
function isComplete(text: string, start: number, end: number): boolean {
  const item = text.slice(start, end)
  return CLOSED.test(item) || (SIZED.test(item) && !SIZE_FOLLOWS.test(text.slice(end + 1, end + 4)))
}

/** What opens or closes what is no brand: 现代煤化工, 肉牛养殖. */
const isSingle = (name: string): boolean =>
  !namesKind(name) &&
  !/^(?:新型|高端|绿色|现代|特色|传统|先进|智能|优质|规模|城市|城镇|农村|老旧|重点)|(?:种植|养殖|改造|治理|修复|提升|旅游|服务|培训|更新|保护|采摘|餐饮|民宿|农业|农牧业|经济)$/.test(
    name,
  )

/**
 * The items of “A、B和C等一批项目” as undertakings of their own, where they are names and not branches.
 *
 * @param head - offset of the 项目 that closes the list
 */
export function listItems(
  text: string,
  head: number,
  sentence: Span,
  around: Surroundings,
): ProjectMention[] {
  const marker = sentence.start + text.slice(sentence.start, head + 1).lastIndexOf('等')
  if (marker <= sentence.start) return []
  const from = listStart(text, nameStart(text, marker, sentence.start, true), sentence.start)
  // 转网电、机井通电等惠民工程: one campaign under several headings
  if (/^等(?:惠民|民生|富民|便民|利民|兴边|暖心|配套)+(?:项目|工程)/.test(text.slice(marker, marker + 12))) {
    const before = text.slice(Math.max(sentence.start, from - 6), from)
    if (
      !/(?:实施|推进|加快|开展|完成|启动|建设)(?:了)?$/.test(before) ||
      !text.slice(from, marker).includes('、')
    )
      return []
    const end = head + 2
    return [{ kind: 'project', name: text.slice(from, end), company: null, start: from, end }]
  }
  // 开放山地卡丁车、露营等14个项目: what a visitor may do
  if (
    /(?:开放|推出|开设|设置|体验|开展|举办|设有|游玩)(?:了)?$/.test(
      text.slice(Math.max(sentence.start, from - 4), from),
    )
  )
    return []
  const found: ProjectMention[] = []
  const short: ProjectMention[] = []
  let start = from
  // 陕坝镇供水, and of the further items 开鲁县供水: the place tells which
  const placed = (from: number, end: number) =>
    around.places.some(
      (one) =>
        one.start === from &&
        end - one.end >= 2 &&
        (one.by === 'town' || one.by === 'zone' || (one.by === 'name' && found.length + short.length > 0)),
    )
  const close = (end: number) => {
    const sum = SUM_OPENS.exec(text.slice(start, end))
    if (sum) start += sum[0].length
    const priced = sum !== null || SUM_ENDS.test(text.slice(Math.max(sentence.start, start - 20), start))
    let name = text.slice(start, end)
    const organisation = around.organisations.find(
      (mention) =>
        mention.start >= start - 1 && mention.end <= end && mention.end - mention.start < end - start,
    )
    if (organisation) name = text.slice(organisation.end, end).replace(/^的/, '')
    const named =
      priced ||
      (single && name.length >= 5 && isSingle(name)) ||
      (plainCount && name.length >= 3) ||
      organisation ||
      name.length >= 7 ||
      /[“\d]/.test(name) ||
      /(?:项目|工程|产业园|基地|生产线|电站|风电场|铁路|公路|机场|水库|厂|矿|医院|小镇|专用线|变电站)$/.test(
        name,
      ) ||
      PHASE_TAIL.test(name) ||
      placed(start, end)
    if (
      name.length >= 3 &&
      named &&
      (priced || ((plainCount || single) && name.length >= 5) || !BRANCH.test(name) || placed(start, end)) &&
      !OF_MANY.test(name)
    ) {
      name = withSource(name, source)
      const closed = /(?:项目|工程|园|基地|中心|厂|矿|线|路|站|场|库|院|馆|镇)$/.test(name)
        ? name
        : `${name}项目`
      found.push({ kind: 'project', name: closed, company: organisation?.name ?? null, start, end })
    } else if (
      name.length >= 3 &&
      (!BRANCH.test(name) || (name.length >= 6 && isSingle(name))) &&
      !OF_MANY.test(name) &&
      !/[的在]/.test(name) &&
      !namesKind(name)
    )
      short.push({ kind: 'project', name: `${name}项目`, company: null, start, end })
    start = end + 1
  }
  // 等15个项目已经开工: whatever stands in the list is a project; 等15个算力项目 may list companies
  const plainCount =
    /^等(?:\d+|[一二两三四五六七八九十]+)个(?:(?:民生|重点|重大|产业|市政|新建|续建|惠民)*(?:项目|工程))?(?:近日|日前|全部|全面)*(?:已|也|将|正|陆续|全部|建成|投产|竣工|落地|签约|达产|投用|相继|先后|加快|加速|有序|顺利|全面|集中|实现|开工|复工|二季度|三季度|一季度|排|上半年|下半年|[一二三四]季度)/.test(
      text.slice(marker, marker + 20),
    )
  const single = SINGLE.test(text.slice(marker, marker + 30))
  const body = text.slice(from, marker)
  const source = sharedSource(body)
  const tail = body.slice(-2)
  const sameTail = body.split('、').filter((item) => item.endsWith(tail)).length
  // A科技、B磁业、C磁业 are three firms, 甲种植、乙种植 one list of what is grown
  const firms = around.organisations.some(
    ({ start: at, end }) => at >= from && end < marker && text[end] === '、',
  )
  // a phase is no noun that the items before it could share
  const whole = !firms && !tail.endsWith('期') && sameTail > 1 && sameTail * 2 >= body.split('、').length
  let depth = 0
  for (let at = from; at < marker; at++) {
    const character = text[at]!
    if ('“(（《'.includes(character)) depth++
    else if ('”)）》'.includes(character)) depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      (character === '、' || character === ',') &&
      (!whole || text.slice(start, at).endsWith(tail) || isComplete(text, start, at))
    )
      close(at)
    else if (
      depth === 0 &&
      (character === '和' || character === '及') &&
      (/(?:项目|工程|园|基地|化)$/.test(text.slice(start, at)) ||
        partsSizes(text.slice(start, at), text.slice(at + 1, Math.min(marker, at + 16))))
    )
      close(at)
  }
  close(marker)
  // beside names that tell by themselves, short ones of a list are names as well
  if (
    found.length > 0 &&
    short.length > 0 &&
    (STAGED.test(text.slice(head, Math.min(sentence.end, head + 24))) ||
      STAGED.test(text.slice(Math.max(sentence.start, from - 8), from)))
  )
    found.push(...short)
  return found.length > 1 || (found.length === 1 && !text.slice(from, marker).includes('、'))
    ? found
    : found.filter((item) => item.company || /(?:项目|工程|产业园)$/.test(item.name))
}
