import type { ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import type { Span } from '../types'
import {
  BUILT_SIZED,
  beforePlaces,
  CONNECTS,
  CONSISTS,
  LIES_IN,
  LOCATES,
  LOOKS,
  NOMINAL,
  SIZE_IN_BRACKETS,
  SUM_BEFORE,
  VISITS,
} from './facility-context'
import {
  BARE_LINE,
  CLASS_OF_FACILITY,
  COSTS,
  FORMER,
  GRID_PART,
  NO_NAME,
  OF_A_PLACE,
  OF_ITS_WORKS,
  OF_LINE,
  OF_PEOPLE,
  ON_SITE,
  ONE_OF_PARTS,
  OWN_LINE,
  PART,
  PART_OF,
  PRELIMINARY,
  publicPlaces,
  SECTION,
  SINCE,
  SPOKEN_ON,
} from './facility-names'
import { isGeneric } from './generic'
import { isEntry } from './list-entry'
import { nameStart } from './name-start'
import { goesOn } from './next-sentence'
import { finish, organisationBefore, type Surroundings, skipJoint, within } from './project-parts'
import {
  BUILT_AFTER,
  BUILT_BEFORE,
  BUILT_STRICTLY,
  COUNT_BEFORE,
  GENERIC_FACILITY,
  HEAVY,
  LISTED_AFTER,
  lastPause,
  OWN_FIGURE,
  SITE,
  SITE_WORK,
} from './project-words'
import { saidOfAnother } from './said-of'
import { isOwned } from './told-as-one'
import { isTopic } from './topical-facility'

const ACTS = /^(?:签约|投资|承建|承担|出资|实施|负责|开发|运营|牵头|联合|与)/

/** What is measured by its length, and what is done with it behind the length. */
const LENGTHY =
  /(?:延伸线|延长线|连接线|联络线|专用线|公路|铁路|高速|快速路|大街|大道|[一二三四]级路|旅游路)$/
const LENGTH_BUILT =
  /^\d[\d.]*(?:公里|千米)(?:全线|主线|主体|路基|路面|工程|已|正在|正|将|也|年内|\d{1,2}月(?:底|初|份)?)*(?:通车|开工|建成|完工|竣工|贯通|铺|施工|改造|动工)/
/** 光伏园区7万亩: what is measured by its land. */
const PLOT = /(?:光伏|风电|光热|风光|产业|物流|种植|养殖|示范|农牧业|农业)(?:园区|产业园|基地)$/
const AT_WORK = /^(?:碰口|连接|接驳|切改|迁改)?(?:施工|检修|抢修|维修|作业)/

/** 内蒙古第八条特高压输电通道, 全区第二座抽水蓄能电站: which one it is, with the place that it is counted in. */
function ordinalStart(
  text: string,
  start: number,
  head: string,
  sentence: Span,
  { places }: Surroundings,
): number {
  if (!COUNTER.includes(text[start - 1] ?? ' ') || !ONE_BY_ONE.test(head)) return start
  const ordinal = ORDINAL.exec(text.slice(Math.max(sentence.start, start - 6), start))
  if (!ordinal) return start
  const at = start - ordinal[0].length
  return places.find((place) => place.end === at && place.by !== 'deictic')?.start ?? at
}
const COUNTER = '条座个家处'
/** What a place has a few of and counts. */
const ONE_BY_ONE =
  /(?:通道|特高压|电站|电厂|机场|铁路|高铁|高速|公路|水厂|处理厂|医院|大桥|隧道|水库|枢纽|站|煤矿|风电场|基地)$/
const ORDINAL = /第[一二三四五六七八九十\d]{1,3}[条座个家处]$/

export function facilityMention(
  text: string,
  from: number,
  headStart: number,
  end: number,
  extended: boolean,
  printed: string,
  following: string,
  around: Surroundings,
  sentence: Span,
): ProjectMention | null {
  // X高铁站前工程全面开工: the line, told by the works that come first
  const preliminary = PRELIMINARY.exec(following)
  const after = preliminary ? following.slice(preliminary[0].length) : following
  const start = ordinalStart(text, from, text.slice(headStart, end), sentence, around)
  const before = start === from ? printed : text.slice(Math.max(sentence.start, start - 14), start)
  const organisation = organisationBefore(text, around, start, headStart)
  const nameFrom = organisation ? skipJoint(text, organisation.end, headStart) : start
  const name = text.slice(nameFrom, end)
  const place = within(around.places, nameFrom, end)
  const specific =
    (OWN_LINE.test(text.slice(headStart, end)) ? 2 : 0) +
    name.length -
    (end - headStart) -
    (place && place.end <= headStart ? place.end - place.start : 0)
  // 总投资21亿元的抽水蓄能电站: the sum tells which
  const priced = SUM_BEFORE.test(text.slice(Math.max(sentence.start, start - 48), start)) && name.length >= 4
  // X公司投资建设的污水处理厂开工: whose it is tells which
  const owned = specific < 4 && BUILT_STRICTLY.test(after) && isOwned(text, nameFrom, sentence, around)
  if (
    specific < 2 &&
    !priced &&
    !owned &&
    !(organisation && name.length >= 2) &&
    !(place && specific >= 0 && end - headStart >= 2 && place.start === nameFrom)
  )
    return null
  const head = text.slice(headStart, end)
  if (head === '装置' && !/\d/.test(name) && !organisation && !priced) return null
  if (
    head === '车间' &&
    !priced &&
    !/年产\d/.test(name) &&
    !(specific >= 2 && COSTS.test(after)) &&
    !(/(?:新建|在建|扩建|新上)的?$/.test(before) && BUILT_STRICTLY.test(after)) &&
    !(organisation && goesOn(text, name, end, specific, sentence)) &&
    !(/^[^\d]{2,8}[一二三四五]期/.test(name) && BUILT_STRICTLY.test(after))
  )
    return null
  // 由X机械厂签约: who acts
  if (/由$/.test(beforePlaces(text, nameFrom, sentence.start, around)) && ACTS.test(after)) return null
  // 因铁路专用线未获批复: of which kind, but not whose
  if (!organisation && !place && BARE_LINE.test(name)) return null
  // 因供水主管道碰口施工: why the water is off
  if (/(?:^|[^\u4e00-\u9fff])因$/.test(before) && AT_WORK.test(after)) return null
  // 2号病房楼封了顶: a part of the one spoken of
  if (!organisation && ONE_OF_PARTS.test(name))
    return { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
  // 老选厂每天处理…: what there was before
  if (FORMER.test(name)) return null
  // 像这样的规模化奶牛牧场共有27座
  if (/^(?:,[^,。;]{0,6})?(?:共|已|目前)*(?:有|达到?|建成)\d[\d.]*(?:余|多)?[座个家处]/.test(after))
    return null
  // X高铁惠农至银川段已开通,包头至惠农段…: the next section of the line
  if (SECTION.test(name) && OF_LINE.test(text.slice(sentence.start, start)))
    return { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
  // X深加工二期: a phase closes the name only where the name says what it is a phase of
  if (/^[一二三四]期$/.test(head) && (organisation || specific < 2 || PART_OF.test(name))) return null
  if (isGeneric(name) && !owned && (extended || !place || place.by === 'deictic')) return null
  if (
    NOT_WORKS.test(name) ||
    NO_NAME.test(name) ||
    GENERIC_FACILITY.test(name) ||
    CLASS_OF_FACILITY.test(name)
  )
    return null
  // 新能源、新材料两大产业基地, 补齐高铁建设短板: a number of them, a lack of them
  if (
    /[两三四五六七八九十]大[\u4e00-\u9fff]{0,6}$/.test(name) ||
    /^(?:建设)?(?:短板|空白|瓶颈|难题)/.test(after)
  )
    return null
  // 40万平方米的商业综合体运营面积: so much of what a place has
  if (/^(?:运营|经营|营业|建筑|商业)*面积/.test(after) && /\d[\d.]*万?(?:平方米|亩)的$/.test(before))
    return null
  // 建成中小学、幼儿园36所: a count of the place
  if (
    /^(?:\([^()]{1,8}\))?(?:[、和与及][^,。;、]{1,8}){0,3}\d[\d.]*(?:多|余)?(?:个|所|座|处|条|家|栋)(?!月)/.test(
      after,
    )
  )
    return null
  const told =
    goesOn(text, name, end, specific, sentence) || isEntry(text, start, end, sentence, around, specific)
  // 机场路南延伸线2.6公里全线通车
  const line =
    (extended && /[至到—]/.test(name) && /^\d[\d.]*公里/.test(after)) ||
    (LENGTHY.test(name) && LENGTH_BUILT.test(after)) ||
    (PLOT.test(name) && specific >= 2 && /^\d[\d.]*万?(?:亩|平方公里|公顷)(?=[“\u4e00-\u9fff])/.test(after))
  if (
    !told &&
    !line &&
    !/^一[座条个家处](?=[,。;])/.test(after) &&
    /^(?:\d(?!\d?月|\d{3}年|\d*(?:台|号机))|[一二两三四五六七八九十百]+[个处座条家]|等地|等(?!也|都|均|正|已|将|陆续|加快)|、[^,。;]{2,12}等地|区|内(?!蒙)|里|附近|[厂场站矿]长(?![^。]*(?:该|这|我们|全)[矿厂场站])|主任|工作人员|负责人|的?建设者)/.test(
      after,
    ) &&
    !/^(?:等(?:项目|一批|重点|工程))/.test(after)
  )
    return null
  // X产业园的6GWh产线满负荷生产: the line is the park's
  const parent = PART.test(head) ? /([\u4e00-\u9fff“”]{4,20}(?:产业园|园区|基地|项目))的$/.exec(before) : null
  if (parent && !organisation && start - parent[0].length >= sentence.start) {
    const parentStart = nameStart(text, start - 1, sentence.start)
    const named = text.slice(parentStart, start - 1)
    if (named.length >= 6 && !isGeneric(named))
      return finish(text, { start: parentStart, end: start - 1 }, parentStart, named, undefined, around)
  }
  // 二期12万吨PBS装置完成环评: a part of the one spoken of
  if (!organisation && /[一二三四五六]期(?:的|建设|工程)?$/.test(before) && PART.test(head))
    return { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
  // 项目配套的220千伏升压站: a part of the one spoken of
  if (
    !organisation &&
    !priced &&
    GRID_PART.test(name) &&
    /(?:配套(?:建设|新建|的)+|配(?:建|有|备|了)(?:有|了)?)(?:[一二两三四\d]+座)?$/.test(before)
  )
    return { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
  // 工人们正进行外墙保温和管线安装: work at the one spoken of
  if (/^(?:安装|铺设|敷设|焊接|吊装|调试|施工)(?=[,。;])/.test(after) && /(?:进行|开展|忙着)$/.test(before))
    return null
  // 这座年产800万吨的煤矿: the one spoken of
  if (/(?:这|该|此)[座条个家处片]?$/.test(before))
    return { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
  // 新建一条X生产线 is one by itself, 建成5座X水厂 a count of the place
  if (
    COUNT_BEFORE.test(before) &&
    !(/(?:^|[^\d十百])一[座条个家处]$/.test(before) && (specific >= 5 || BUILT_BEFORE.test(before)))
  )
    return null
  const one =
    /^一[座条个家处](?=[,。;])/.test(after) &&
    BUILT_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
    (organisation !== undefined || /元/.test(text.slice(sentence.start, start)))
  const built =
    one ||
    (place?.start === nameFrom &&
      /^(?:境内)?(?:投资)?(?:新建|建设)/.test(text.slice(place.end, headStart))) ||
    BUILT_BEFORE.test(text.slice(Math.max(0, start - 10), start)) ||
    (text[start - 1] === '的' && BUILT_SIZED.test(text.slice(Math.max(sentence.start, start - 34), start))) ||
    /(?:^|[^改])(?:新建|建设|扩建)/.test(text.slice(Math.max(0, nameFrom - 4), nameFrom))
  // 白音华四号矿, 毛登牧场储能电站: a place below the county tells which
  const located =
    place !== undefined && place.start === nameFrom && place.by !== 'deictic' && OF_A_PLACE.test(head)
  const own =
    ((specific >= 2 || located) && isTopic(text, start, end, name, sentence, around)) ||
    priced ||
    told ||
    line ||
    SIZE_IN_BRACKETS.test(text.slice(end, end + 40)) ||
    (extended && SITE_WORK.test(text.slice(end, sentence.end))) ||
    (BUILT_AFTER.test(after) && !NOMINAL.test(after)) ||
    (/^[、和与及]|^[一二三四]期[、和与及]/.test(after) &&
      LISTED_AFTER.test(text.slice(end, Math.min(sentence.end, end + 90)))) ||
    (OWN_FIGURE.test(after) && /^[,]/.test(after)) ||
    (organisation !== undefined && SINCE.test(after)) ||
    SPOKEN_ON.test(after) ||
    (/矿$/.test(name) && !OF_PEOPLE.test(after) && OWN_FIGURE.test(text.slice(end, end + 40)))
  const clauseFrom = lastPause(text, start) + 1
  if (
    saidOfAnother(
      text.slice(Math.max(sentence.start, nameFrom - 90), nameFrom),
      text.slice(end, Math.min(sentence.end, end + 60)),
      organisation !== undefined || (place !== undefined && place.start <= nameFrom),
    )
  )
    return null
  if (
    !told &&
    !priced &&
    VISITS.test(text.slice(sentence.start, start)) &&
    LOOKS.test(text.slice(sentence.start, sentence.end))
  )
    return null
  // 接轨于X铁路, 西起Y枢纽: where something else begins or ends
  if (!told && CONNECTS.test(text.slice(Math.max(sentence.start, start - 8), start))) return null
  const lengthy = /(?:建设|新建|建成|扩建|实施)[^,。;]{2,40}的$/.test(text.slice(clauseFrom, start))
  // works of energy, industry and transport are undertakings as soon as their sentence speaks of building or running them
  const heavy =
    HEAVY.test(name) &&
    (SITE.test(after) ||
      SITE_WORK.test(after) ||
      (SITE_WORK.test(text.slice(sentence.start, sentence.end)) &&
        OWN_FIGURE.test(text.slice(end, sentence.end))))
  if (!built && !own && !lengthy && !heavy) return null
  if (
    publicPlaces.has(head) &&
    !priced &&
    !BUILT_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
    !BUILT_STRICTLY.test(after)
  )
    return null
  // 控制性工程——X隧道: a part of the line spoken of
  if (
    /(?:控制性|节点|关键性?|重点)工程(?:之一)?(?:——|—|,|的)?(?:[^,。;]{0,8}境内的)?$/.test(
      text.slice(Math.max(sentence.start, start - 24), start),
    )
  )
    return { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
  // 该项目要建X生产线: a part of the project spoken of
  if (/(?:该|此|本|这个)(?:项目|工程|基地)[^,。;]{0,8}建/.test(text.slice(clauseFrom, start))) return null
  // 一期投资12亿元,建设年产5万吨聚乳酸生产线: what the one spoken of consists of
  const spoken = text.slice(sentence.start, start)
  if (CONSISTS.test(spoken.slice(spoken.lastIndexOf(';') + 1)))
    return { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
  const park = /(?:园|园区|开发区)$/.test(name)
  // 项目建在X旗Y镇的Z产业园
  if (park && LIES_IN.test(text.slice(clauseFrom, start))) return null
  if (park && !told && OF_ITS_WORKS.test(text.slice(end, Math.min(sentence.end, end + 50)))) return null
  if (
    !told &&
    (LOCATES.test(before) ||
      (before.endsWith('的') && LIES_IN.test(text.slice(Math.max(sentence.start, start - 30), start))) ||
      (/^(?:,|里|内)/.test(after) && LOCATES.test(beforePlaces(text, start, sentence.start, around)))) &&
    (park || (!built && !(heavy && ON_SITE.test(after))))
  )
    return null
  if (
    park &&
    !(told && extended) &&
    within(around.places, nameFrom, end)?.by === 'zone' &&
    !/(?:新建|开工建设|规划建设)$/.test(before)
  )
    return null
  return finish(text, { start, end }, nameFrom, name, organisation, around)
}
