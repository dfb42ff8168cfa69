import type { PlaceMention } from '../../contracts'
import { charset, endsIn, hasAny } from '../../text/charset'
import { Opening } from '../../text/opening'
import { remembered } from '../../text/remembered'
import { Scan } from '../../text/scan'
import type { Span } from '../../types'
import type { DraftProject } from '../draft'
import type { Scope } from '../scope'
import type { Asked, Named } from './types'

/** Nouns of works end with these; 园区 is the zone's, 地区 a place's. */
const NOUN = charset('厂场园线站矿库路网院馆城镇塔渠桥港楼炉窑坝井')
/** Time and pointing before the noun a clause opens with. */
const LEAD = new Opening(
  /^(?:[,、;:“”]|目前|如今|现在|眼下|其中|今年|去年|明年|届时|当前|上半年|(?:截至)?\d{1,2}月[底初末份]?|前\d{1,2}个?月|开通[^,]{1,6},|该|这[座条个家片处])+/,
)

/** 水厂建成后,可…: what it is called opens the sentence. */
const ONCE_BUILT =
  /^[“]?[^,。;]{2,14}?(?:建成|投产|投用|投运|达产|完工|竣工|建好|开通|通车|运营|并网)[^,。;]{0,6}后,[^;:]*$/

const QUOTES = charset('“”‘’"')

const LONGEST_TAIL = 6

/** How an undertaking's name ends, from two to six characters, without what all are called. */
const tailsOf = remembered((name): string[] => {
  const unquoted = hasAny(name, QUOTES) ? name.replace(/[“”‘’"]/g, '') : name
  const bare = unquoted.replace(/(?:[一二三四五]期)?(?:建设|改造|扩建)?(?:项目|工程)?$/, '')
  const tails: string[] = []
  for (let length = Math.min(LONGEST_TAIL, bare.length); length >= 2; length--) {
    const tail = bare.slice(-length)
    if (endsIn(tail, NOUN) && /^[\u4e00-\u9fff]+$/.test(tail)) tails.push(tail)
  }
  return tails
})

/**
 * A专用线…紧挨着B物流园…。专用线发运112万吨,物流园吞吐186万吨: the one undertaking spoken of whose name ends with the noun that the figure's
 * clause opens with. Null where several do or none.
 */
function byNoun(figure: Span, clause: Span, { text, sentence }: Named, scope: Scope): DraftProject | null {
  const before = text.slice(sentence.start, figure.start)
  const opens = before.includes('后,') && ONCE_BUILT.test(before)
  const spoken = LEAD.behind(opens ? before : text.slice(clause.start, figure.start))
  if (!hasAny(spoken.slice(1, LONGEST_TAIL), NOUN)) return null
  let found: DraftProject | null = null
  let longest = 0
  for (const { project, paragraph } of scope.mentioned) {
    if (project.shown || scope.paragraph - paragraph > 3) continue
    const tail = tailsOf(project.name).find((each) => spoken.startsWith(each))
    if (!tail || tail.length < longest) continue
    found = tail.length === longest && found !== project ? null : project
    longest = tail.length
  }
  return found && !/^[主长里外旁]/.test(spoken.slice(longest)) ? found : null
}

/** 这是年产650万吨的煤矿, 脚下是一座装机20万千瓦的电站: what the size before the noun is said of. */
const IS_OF_SIZE =
  /(?:^|[,;:“这那正就下里])是(?:一?[座个家处条])?(?:年[产加处屠][\u4e00-\u9fff]{0,4}|总?装机(?:容量)?|占地(?:面积)?|存栏|总库容|总投资)(?:约|近|超|达)*$/

/** The one undertaking or plant shown whose name ends with the noun behind the size; null where several do or none. */
function byNounBehind(
  figure: Span,
  clause: Span,
  { text, projects }: Named,
  scope: Scope,
): DraftProject | null {
  if (projects.length > 0 || text[figure.end] !== '的') return null
  if (!IS_OF_SIZE.test(text.slice(clause.start, figure.start))) return null
  const noun = /^的([\u4e00-\u9fff]{2,6})(?=[,。;])/.exec(text.slice(figure.end, figure.end + 8))?.[1]
  if (!noun) return null
  const near = scope.mentioned.filter(
    ({ project, paragraph }) => scope.paragraph - paragraph <= 2 && tailsOf(project.name).includes(noun),
  )
  return new Set(near.map(({ project }) => project)).size === 1 ? near[0]!.project : null
}

const WORKS_DONE = new Opening(
  /^(?:整个)?工程(?:全部|全线|全面|整体|正式)?(?:建成|投用|竣工|完工|投运|通水|投入使用)[^,。;]{0,6}后/,
)

/** 工程投用后,年均供水…: of the only one that is called works, not of the reservoir or the line named since. */
function byWorks({ text, sentence, projects }: Named, { mentioned, paragraph }: Scope): DraftProject | null {
  if (projects.length > 0 || !WORKS_DONE.test(text.slice(sentence.start, sentence.start + 20))) return null
  const called = new Set<DraftProject>()
  for (const one of mentioned)
    if (!one.project.shown && paragraph - one.paragraph <= 3 && one.project.name.endsWith('工程'))
      called.add(one.project)
  return called.size === 1 ? [...called][0]! : null
}

/** What is done at works that are being built; a place reports it with its own name. */
const PROGRESS = new Scan(
  /(?:路基|路面|管沟|管道|管廊|渠道|桩基|基础|主体|厂房|钢结构|土建|设备|塔筒|风机|叶片|组件|支架|隧道|桥梁|大坝|坝体|箱涵|铁塔|土石方|混凝土|轨道|井筒|巷道|储罐|线缆|电缆|干渠|支渠)[^,。;\d]{0,6}(?:完成|铺设|铺筑|铺轨|浇筑|吊装|开挖|衬砌|安装|架设|掘进|回填|敷设|挖|打了?|铺了?)[^,。;\d]{0,4}$/,
)
/** What pieces are counted by. */
const COUNTERS = charset('台基榀根座')
/** Parts of works that are put up: 128台风机立起了121台. */
const PIECES =
  /^\d[\d.]*(?:多|余)?(?:台(?:套)?(?:风机|风电机组|电解槽|锅炉)|基(?:铁塔|杆塔|塔)|榀|根(?:桩|灌注桩|管桩)|座(?:桥墩|铁塔|塔筒))[^,。;]{0,8}(?:立|吊|装|就位|完成|到货|打|组立|并网|点火|架)/
const isOfPieces = (from: string) => hasAny(from, COUNTERS) && PIECES.test(from)
const WHOLE = /全[市旗县区盟]|我[市旗县区盟]|各[市旗县区盟地]|个项目|项工程/

/** 8月底,渠道衬砌完成29公里: of the one undertaking that the paragraph or the one before speaks of. */
function byProgress(
  figure: Span,
  clause: Span,
  { text, sentence, projects, organisations }: Named,
  scope: Scope,
): DraftProject | null {
  const { project } = scope
  if (!project || project.shown || scope.ofPlace || scope.paragraph - scope.projectParagraph > 1) return null
  if (projects.length > 0 || organisations.length > 0 || scope.batch >= scope.sentence - 1) return null
  if (
    !PROGRESS.test(text.slice(clause.start, figure.start)) &&
    !isOfPieces(text.slice(figure.start, figure.end + 20))
  )
    return null
  if (WHOLE.test(text.slice(sentence.start, figure.start))) return null
  return scope.mentioned.every(
    (other) => other.project === project || other.project.shown || scope.paragraph - other.paragraph > 2,
  )
    ? project
    : null
}

/** Counts of which one sentence gives several of one undertaking. */
const COUNTED = new Set<Asked>(['equipment', 'distance', 'other'])
const TURNS = /[;:]|全[市旗县区盟]|我[市旗县区盟]|其他|另外|此外|同时|周边|当地/

/** 128台风机立起了121台, 开挖19公里、铺管16公里: the figure before of the same measure was said of it. */
function byCount(
  figure: Span,
  asked: Asked,
  { text, projects, organisations }: Named,
  scope: Scope,
): DraftProject | null {
  const { said } = scope
  if (!said || said.sentence !== scope.sentence || said.measure !== asked || !COUNTED.has(asked)) return null
  if (typeof said.subject === 'string' || said.end > figure.start) return null
  const since = (one: Span) => one.start >= said.end && one.start < figure.start
  if (projects.some(({ mention }) => since(mention)) || organisations.some(since)) return null
  return TURNS.test(text.slice(said.end, figure.start)) ? null : said.subject
}

/** 渠道衬砌完成29公里,累计完成投资5.2亿元. */
const DONE =
  /^[^。;:]{0,40},(?:已|共|累计|目前|现已|今年|年内|本年度|前期)*完成(?:总|固定资产)?投资(?:约|近|超)?$/

/** What has been spent on the works whose progress the sentence has just told. */
function bySpent(
  figure: Span,
  { text, projects, organisations }: Named,
  { said, sentence }: Scope,
): DraftProject | null {
  if (!said || said.sentence !== sentence || typeof said.subject === 'string' || said.end > figure.start)
    return null
  const since = (one: Span) => one.start >= said.end && one.start < figure.start
  if (projects.some(({ mention }) => since(mention)) || organisations.some(since)) return null
  const between = text.slice(said.end, figure.start)
  return DONE.test(between) && !TURNS.test(between) ? said.subject : null
}

/** 规划总容量为314兆瓦: nothing but a size or a sum opens the sentence. */
const SIZE_OPENS = new Opening(
  /^(?:规划|设计|计划|概算|项目)*(?:总容量|总装机(?:容量|规模)?|装机(?:容量|规模)|总库容|总投资|总占地(?:面积)?|占地(?:面积)?|总建筑面积|建设规模)(?:为|达到?|约)*$/,
)
/** 项目场址位于X镇。: where the works lie. */
const SITED =
  /(?:^|[,。;:“\n])(?:该|本|此)?(?:项目|工程)(?:的)?(?:场址|厂址|选址|站址|地点|地址|建设地点)?(?:位于|坐落|地处|选在|在|建在|为)[^。;\n]{2,40}。$/

/** Of the works whose place the sentence before told. */
function bySite(figure: Span, { text, sentence, projects }: Named, scope: Scope): DraftProject | null {
  const { project } = scope
  if (!project || project.shown || projects.length > 0 || scope.paragraph - scope.projectParagraph > 1)
    return null
  if (!SIZE_OPENS.test(text.slice(sentence.start, figure.start))) return null
  return SITED.test(text.slice(Math.max(0, sentence.start - 70), sentence.start)) ? project : null
}

/** The undertaking that the figure's own clause leads to without naming it; null where it leads to none or a place stands before. */
export function toldOf(
  figure: Span,
  asked: Asked,
  clause: Span,
  named: Named,
  scope: Scope,
  places: readonly PlaceMention[],
): DraftProject | null {
  if (scope.mentioned.length === 0 || asked === 'project_count' || asked === 'gdp') return null
  const since = (from: number) => places.some(({ start, end }) => start >= from && end <= figure.start)
  if (scope.said && !since(scope.said.end)) {
    const counted = asked === 'sum' ? bySpent(figure, named, scope) : byCount(figure, asked, named, scope)
    if (counted) return counted
  }
  const works = byWorks(named, scope)
  if (works) return works
  if (since(clause.start)) return null
  const sited = bySite(figure, named, scope) ?? byNounBehind(figure, clause, named, scope)
  if (sited) return sited
  const own = named.projects.some(
    ({ mention }) => mention.start >= clause.start && mention.end <= figure.start,
  )
  const noun = own ? null : byNoun(figure, clause, named, scope)
  if (noun) return noun
  return since(named.sentence.start) ? null : byProgress(figure, clause, named, scope)
}
