import type { ProjectMention } from '../contracts'
import { FIRM_END } from '../lexicon/firm-ends'
import { NOT_WORKS } from '../lexicon/not-works'
import { everyMatch } from '../text/every-match'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { FACILITY } from './head'
import type { Surroundings } from './project-parts'

/** X集团在Y脚下扩建的选厂, Z公司正在建的水泥厂: who is building what, the noun behind the verb. */
const BUILDS = new RegExp(
  `(?:(?:在|于)([^,。;:的]{2,14}?))?(?:正在|今年|去年|眼下)?(?:投资)?(?:新建|扩建|兴建|在建|投建|改建|修建|打造|建设|建)(?:起来|成)?的((?:[\\u4e00-\\u9fff\\dA-Za-z]{0,14}?)(?:${FACILITY}))(?![\\u4e00-\\u9fff]{0,3}(?:项目|工程))`,
  'g',
)
/** 鹿鸣羊绒的二期又动了工: a phase, told by whose it is. */
const PHASE =
  /(?:^|[,。;:“])([\u4e00-\u9fff]{4,8}?)的?([二三四五]期)(?:工程|车间|厂房)?(?=(?:上月|本月|今年|去年|\d{1,2}月|又|也|已经?|正|在|将|刚|就|紧接着|随即|随后)*(?:动了?工|开了?工|破土|开建|投产|试产|封顶|上马|建设|建成|启动))/g
/** 久泰二期完成投资12亿元: a short name and a phase with a sum of its own. */
const SHORT_PHASE =
  /(?:^|[,。;:、]|其中,?)([\u4e00-\u9fff]{2,4})([二三四五]期)(?=(?:今年|已|累计|目前|计划|预计)*(?:完成投资|总?投资)(?:约|近|超)?\d)/g
/** 项目二期, 园区二期, 分二期: of something named before. */
const OF_WHAT =
  /(?:项目|工程|园区?|基地|公司|企业|集团|[厂站线场路矿馆院区]|中心|电厂|建设|改造|治理|规划|[光风火水热]电|光伏|储能)$|^(?:该|其|这|分|共|第|首|一期|全部|目前|今年|去年|已|正|将)|[一二三四]期/

/** 新厂在开发区,占地150亩: the new premises of the firm that the sentence before is about. */
const NEW_PREMISES =
  /(?:^|[,。;“])(新(?:厂|厂区|厂房|矿|车间|牧场|场区|基地))(?=(?:建|选|落|坐)?(?:在|位于)|占地|总?投资|计划|设计|[今去明]年|\d{1,2}月|年产)/g
/** Figures or stages that make it an undertaking. */
const TOLD =
  /^[^。]{0,60}?(?:总?投资|占地|年[产加处屠]|日[产处加]|装机|投产|试车|开工|建成|投用|动工|封顶|存栏)/

/** Undertakings told by the firm that builds them, where no noun of works closes the name. */
export function findByFirm(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found: ProjectMention[] = []
  for (const match of body.includes('建') ? everyMatch(body, BUILDS) : []) {
    const at = sentence.start + match.index
    const owner = around.organisations.findLast((one) => one.end <= at && at - one.end <= 2)
    // 这座由X公司投建的加工厂: the one spoken of
    if (!owner || /(?:这|该|此)[座家条个处]由$/.test(text.slice(Math.max(0, owner.start - 4), owner.start)))
      continue
    const end = at + match[0].length
    const noun = match[2]!
    if (!TOLD.test(text.slice(end, sentence.end))) continue
    if (isGeneric(noun) || NOT_WORKS.test(noun) || /[和与及]|^\d/.test(noun)) continue
    const name = noun.length >= 4 ? noun : `${owner.name}${noun}`
    found.push({
      kind: 'project',
      name,
      company: owner.name,
      start: end - noun.length,
      end,
      ...(noun.length < 4 ? { site: true as const } : {}),
    })
  }
  for (const match of body.includes('期') ? everyMatch(body, PHASE) : []) {
    const firm = match[1]!
    const end = sentence.start + match.index + match[0].length
    if (!FIRM_END.test(firm)) continue
    found.push({
      kind: 'project',
      name: `${firm}${match[2]}`,
      company: firm,
      phase: match[2]!,
      start: end - match[0].length,
      end,
    })
  }
  for (const match of body.includes('期') ? everyMatch(body, SHORT_PHASE) : []) {
    const firm = match[1]!
    const end = sentence.start + match.index + match[0].length
    const start = end - firm.length - 2
    if (OF_WHAT.test(firm) || found.some((one) => overlaps({ start, end }, one))) continue
    found.push({ kind: 'project', name: `${firm}${match[2]}`, company: null, phase: match[2]!, start, end })
  }
  for (const match of body.includes('新') ? everyMatch(body, NEW_PREMISES) : []) {
    const end = sentence.start + match.index + match[0].length
    if (!TOLD.test(text.slice(end, sentence.end))) continue
    const firm = firmBefore(text, end - match[1]!.length, around)
    if (!firm) continue
    found.push({
      kind: 'project',
      name: `${firm}${match[1]}`,
      company: firm,
      start: end - match[1]!.length,
      end,
    })
  }
  return found
}

const NEAR = 60
/** The firm named last in the clauses before. */
function firmBefore(text: string, at: number, around: Surroundings): string | null {
  const known = around.organisations.findLast((one) => one.end <= at && at - one.end <= NEAR)
  if (known) return known.name
  const before = text.slice(Math.max(0, at - NEAR), at)
  const paragraph = before.slice(before.lastIndexOf('\n') + 1)
  const opening = /(?:^|[,。;:“])([\u4e00-\u9fff]{4,6}?)(?=正|的|今|去|要|将|把|从|已|在|[,。])/g
  return (
    everyMatch(paragraph, opening)
      .map((match) => match[1]!)
      .findLast((name) => FIRM_END.test(name)) ?? null
  )
}
