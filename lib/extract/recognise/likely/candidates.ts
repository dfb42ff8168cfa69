import { codeAt } from '@/lib/regions/alphabet'
import type { ProjectMention } from '../../contracts'
import { NOT_WORKS } from '../../lexicon/not-works'
import { charset, isIn } from '../../text/charset'
import { Ending } from '../../text/ending'
import { everyMatch } from '../../text/every-match'
import { Opening } from '../../text/opening'
import type { Span } from '../../types'
import { CLASS_OF_FACILITY, FORMER, NO_NAME } from '../facility-names'
import { GENERIC_FACILITY } from '../facility-words'
import { isGeneric, namesKind } from '../generic'
import { headAt } from '../head'
import { FOLLOWS } from '../longer-name'
import { nameStart } from '../name-start'
import { finish, organisationBefore, type Surroundings, skipJoint } from '../project-parts'
import { routeStart } from '../route'
import { saidOfAnother } from '../said-of'
import { stripLeading } from '../strip-leading'

/** A noun phrase that may be the name of works. */
export interface Possible {
  mention: ProjectMention
  /** Where its own words begin, behind the firm. */
  start: number
  /** What closes the phrase; `ANY` where only the sum behind it tells. */
  head: string
}

export const ANY = '*'

/** Last characters of words for works and premises. */
const LAST = charset(
  '厂场站线园城楼馆院库窖仓矿炉塔渠坝闸池棚坊港桥路街段区期建造理治修改间心地台组备置网谷店带链廊室',
)

/** What may close the name of works though no list of facilities has it. */
const CLOSES = new Ending(
  /(?:厂|[场站库仓窖坊馆院城谷桥渠坝闸池棚港塔店路线园矿炉]|[一二三四五]期|车间|温室|技改|改造|扩建|迁建|治理|整治|机组|装置|设备|基地|中心|平台|[新园社片街景小厂矿]区|道路|大街|[延路全]段|(?:产业|景观|防护林|经济)带|产业链|长廊|电网|路网|管网)$/,
)

/** Words that go on after what looks like an end: 厂房, 站长, 园林, 库存, 线上, 城镇. */
const GOES_ON = new Opening(
  /^(?:[长房主家员工址龄名商号牌子式型性化率量价值额权费税业界心林期组面体系局委办所站厂场库路道镇]|乡[村镇]|上下|里程|城[区市]|投[入资]|存(?!栏)|区(?![,。;的])|地(?=[,。;的上里])|院(?!内|里)|线(?![,。;]))/,
)

/** 小区52个, 市场有7处, 线路412公里: a count of the place. */
const COUNT_BEHIND = new Opening(
  /^(?:已?有|共|达|近|约|新?建成?起?|完成|面积)*\d[\d.]*[余多万]*(?:个|处|座|条|家|所|栋|套|户|公里|亩|平方米|眼|台|米)(?!月)/,
)
const COUNTED = new Ending(
  /(?:\d|[两三四五六七八九十百几多]|十[一二三四五六七八九])(?<!第.)[余多]?[座条个处家栋所](?:[^,。;、]{0,8}的)?$/,
)

/** 改造老旧小区, 上建起菌包厂: a verb or an adverb that opens no name. */
const VERB_FIRST =
  /^(?:[·▶]|[县旗市盟区镇村]里(?:建设|新建|投资建设)?|这[座条个台家]|上?(?:建起|盖起|建了)|[去今前]年|\d{1,2}月|\d[\d.]*[万亿]元|改造|拆除|搬迁|推开|拍板|自己|一笔|来(?=[挤盖建])|挤进|修了|搞|治理(?=矿区|沙地|沙漠|荒山|水土)|天(?=可|能|处理|加工|产)|可处理|处理矿|关闭|关停|整治|下达|落实|补助|资金|占|产品|供应|起(?!重|步)|带着|围着|听取|看到|路过|经过|沿着?|记者|拨打|机器|万?元|为(?!民)|个|亿|多家|几|许多|不少|各|每|全线|外面|隔壁|附近|旁边|后面|前面|门口)/

/** X旗改造老旧小区, X县修建产业路: what the place does, and to what. */
const DEED_OF_PLACE = new Opening(
  /^(?:共|已|先后|累计|计划|同步)*(?:改造|修建|新建|改建|翻建|扩建|建成|建起|硬化|整治|治理|铺设|维修|发展|新增|拆除)(?=[^项工]|$)/,
)

/** What stands right behind the name of what a sum is for: X一体化总投资9.8亿元, X由Y投资兴建. */
const SUM_BEHIND =
  /(?:计划|概算|预计|静态|协议|规划|项目|工程)*(?:总投资|总概算|概算|投资(?=约|近|超|达|\d)|由[^,。;]{3,24}(?:投资|出资)(?:兴建|建设|新建|打造|投建))/g

/** 总投资9.8亿元、年出栏3000万只的肉鸡全产业链: what the sum was for. */
const PAID_FOR =
  /(?:总投资|投资|概算|耗资|斥资|花了?|投了|砸了?)[^,。;\d]{0,4}\d[\d.]*[余多]?[万亿][余多]?元?(?:[、,](?:占地|年[产出加处]|日[产处加]|建筑面积|\d{4}年|装机)[^,。;的]{2,18})*的[^,。;、\d的]{3,20}?(?=[,。;]|项目|工程|在|刚|开工|投产|建成|签约|落户|去年|今年|已|正|将|刚|也|于|\d{1,2}月)/g
/** 60万吨煤制烯烃分两期干: size and product open the clause. */
const SIZED_TOPIC =
  /(?:^|(?<=[,;:“]))(?:年产)?\d[\d.]*[万亿]?(?:吨|千瓦|兆瓦|吉瓦|立方米|平方米|台|套|只|头)[\u4e00-\u9fff]{2,10}?(?=分[两三]期|由[\u4e00-\u9fff]|是[\u4e00-\u9fff]|已|正在|将|去年|今年|明年|\d{1,2}月|总投资|投资)/g

/** Payers, times and counts that stand before a sum as names do. */
const NO_NAME_BEHIND = new Ending(
  /(?:公司|集团|[旗县市盟区]|政府|合作社|[年月日批个项家将还又再也已共]|新增|客商|企业|计划|[户人亩]均)$/,
)

/** Every noun phrase of a sentence that may be the name of works, in order and without overlaps. */
export function possibleWorks(text: string, sentence: Span, around: Surroundings): Possible[] {
  const found: Possible[] = []
  let floor = sentence.start
  for (let at = sentence.start; at < sentence.end; at++) {
    const head = headAt(text, at)
    const listed = head !== null && head !== '个' && head !== '项目' && head !== '工程'
    if (!listed && !(isIn(codeAt(text, at), LAST) && at - floor >= 2)) continue
    const end = listed ? at + head.length : at + 1
    const behind = text.slice(end, Math.min(sentence.end, end + 12))
    if (end > sentence.end || GOES_ON.test(behind) || FOLLOWS.test(behind) || COUNT_BEHIND.test(behind))
      continue
    const closing = listed ? head : closingOf(text, end, floor)
    const one = closing && phraseAt(text, end, floor, sentence, around, closing)
    if (!one) continue
    found.push(one)
    floor = end
    at = end - 1
  }
  const body = text.slice(sentence.start, sentence.end)
  const ends = [
    ...everyMatch(body, SUM_BEHIND).map(({ index }) => index),
    ...everyMatch(body, PAID_FOR).map((match) => match.index + match[0].length),
    ...everyMatch(body, SIZED_TOPIC).map((match) => match.index + match[0].length),
  ]
  for (const index of ends) {
    const end = sentence.start + index
    const before = found.findLast(({ mention }) => mention.start < end)
    if (index < 3 || (before && before.mention.end >= end)) continue
    if (NO_NAME_BEHIND.test(text.slice(end - 3, end)) || !/[\u4e00-\u9fffA-Za-z”)]/.test(text[end - 1]!))
      continue
    const one = phraseAt(text, end, before?.mention.end ?? sentence.start, sentence, around, ANY)
    if (one) found.push(one)
  }
  return found.sort((a, b) => a.mention.start - b.mention.start)
}

function closingOf(text: string, end: number, floor: number): string | null {
  const tail = text.slice(Math.max(floor, end - 2), end)
  return CLOSES.test(tail) ? tail : null
}

/** X市城市建设, Y旗基础设施建设: all that a place builds. */
const OF_ALL = /(?:城市|城乡|城镇|经济|文化|乡村|交通|基础设施|重点项目|项目|园区)建设$/

function phraseAt(
  text: string,
  end: number,
  floor: number,
  sentence: Span,
  around: Surroundings,
  head: string,
): Possible | null {
  let start = nameStart(text, end, floor)
  const place = around.places.find((one) => one.start === start && one.end < end)
  const deed = place && DEED_OF_PLACE.exec(text.slice(place.end, end))
  if (deed) start = place.end + deed[0].length
  for (
    let verb = VERB_FIRST.exec(text.slice(start, end));
    verb;
    verb = VERB_FIRST.exec(text.slice(start, end))
  )
    start = stripLeading(text, { start: start + verb[0].length, end })
  start = routeStart(text, start, head, floor)
  if (end - start < 3 || end - start > 30) return null
  // X市城[市建设计划]
  if (text[end - 1] === '城' && text[end] === '市') return null
  if (text.startsWith('建设', end - 2) && OF_ALL.test(text.slice(start, end))) return null
  if (COUNTED.test(text.slice(Math.max(sentence.start, start - 14), start))) return null
  const organisation = organisationBefore(text, around, start, end - head.length)
  const from = organisation ? skipJoint(text, organisation.end, end - head.length) : start
  const name = text.slice(from, end)
  if (name.length < (organisation ? 2 : 3) || isGeneric(name) || FORMER.test(name)) return null
  if (!organisation && (head === ANY || name.length <= 4) && namesKind(name)) return null
  if (
    saidOfAnother(text.slice(sentence.start, from), text.slice(end, sentence.end), organisation !== undefined)
  )
    return null
  if (NOT_WORKS.test(name) || NO_NAME.test(name) || CLASS_OF_FACILITY.test(name)) return null
  if (GENERIC_FACILITY.test(name)) return null
  const mention = finish(text, { start, end }, from, name, organisation, around)
  return mention && mention.start >= sentence.start ? { mention, start: from, head } : null
}
