import type { OrganisationMention, PlaceMention, ProjectMention, StatusMention } from '../contracts'
import { sameCompany } from '../recognise/company-name'
import { isGeneric } from '../recognise/generic'
import { findStatuses, furthest } from '../recognise/status'
import { endsWithWorks } from '../recognise/works-end'
import type { Span, Status } from '../types'
import { announcedStage, leadStage } from './announced-stage'
import type { Reading } from './article-reading'
import type { DraftProject } from './draft'
import { joinedToNext, listOf, listStart, shift } from './mentions'
import { register } from './register'
import type { Scope } from './scope'
import { signersOf } from './signed-with'
import { statusOf } from './stage'

/** A project that a sentence names. */
export interface Registered {
  mention: ProjectMention
  /** What is said of this mention alone: from the mention before to the next one, or of a list to the end. */
  stretch: Span
  project: DraftProject
}

/** What else stands in the sentence. */
interface Beside {
  places: readonly PlaceMention[]
  organisations: readonly OrganisationMention[]
  statuses: readonly StatusMention[]
}

/** A name that says more than the kind: with a size, or in quotation marks. */
const NAMED = /^(?=.*[\d“])[^,。;]{10,}(?:项目|工程)$/

const RANKED = /首[个批座条套例]|最[大早长高多优]|唯一|第[一二三]|作为/

/** X食品的这个烘干项目: the firm that the paragraph spoke of, and what the project is called. */
const OWN = /([\u4e00-\u9fff]{4,8})的(?:这|该)[个座条]([\u4e00-\u9fff]{2,8}(?:项目|工程))$/

const ownName = (before: string) => (before.includes('的') ? OWN.exec(before) : null)

/** 这座年采选210万吨的锡铁矿, where no undertaking was named before: the words that point introduce it. */
export function introduced(
  text: string,
  found: ProjectMention,
  scope: Scope,
  beside: readonly ProjectMention[],
): ProjectMention {
  const own = found.anaphoric ? ownName(text.slice(Math.max(0, found.end - 24), found.end)) : null
  if (
    own &&
    scope.companies.some(
      (name) => text.startsWith(own[1]!, found.end - own[0].length) && sameCompany(name, own[1]!),
    ) &&
    !isGeneric(own[2]!)
  )
    return {
      kind: 'project',
      name: own[2]!,
      company: own[1]!,
      start: found.end - own[2]!.length,
      end: found.end,
    }
  if (!found.anaphoric) return found
  const near = scope.companyParagraph === scope.paragraph ? scope.company : null
  if (scope.project && !scope.project.shown && scope.projectParagraph >= scope.paragraph - 1) return found
  const pointed =
    /(?:这|该)[座家条个处]((?:(?:年|日)[产加采处屠]|核定|设计|总投资|占地)[^,。;]{1,6}?\d[^,。;]{2,20})$/.exec(
      text.slice(Math.max(0, found.end - 36), found.end),
    )
  // 这是X集团160万千瓦光伏治沙项目, and nothing was named before it; 全国首个X项目 only ranks it
  if (
    !pointed &&
    scope.mentioned.length === 0 &&
    NAMED.test(found.name) &&
    beside.every((other) => other.anaphoric) &&
    !RANKED.test(text.slice(Math.max(0, found.start - 8), found.start + 4)) &&
    !isGeneric(found.name)
  )
    return { ...found, anaphoric: undefined }
  if (!pointed) return found
  return {
    kind: 'project',
    name: pointed[1]!,
    company: near,
    start: found.end - pointed[1]!.length,
    end: found.end,
  }
}

/**
 * Enters the projects that a sentence names into the article's, with the stage it states.
 *
 * @param named - mentions by name
 * @param mentions - these and those that point back, in order
 */
export function registerAll(
  reading: Reading,
  scope: Scope,
  sentence: Span,
  named: readonly ProjectMention[],
  mentions: readonly ProjectMention[],
  beside: Beside,
): Registered[] {
  const { text } = reading
  const owners = signersOf(text, sentence, named, beside.organisations)
  const joined = joinedToNext(text, named)
  const goesOn = mentions.length === named.length ? joined : joinedToNext(text, mentions)
  let last: DraftProject | undefined
  return named.map((mention, i) => {
    const until = goesOn[mentions.indexOf(mention)] ? sentence.end : (named[i + 1]?.start ?? sentence.end)
    last = register(mention, reading.projects, scope, {
      text,
      sentence,
      article: reading.index,
      ...beside,
      from: listOf(named, joined, i).start,
      until,
      owner: owners?.[i],
      // A砂加工项目、B公司砂加工项目: the next item of a list is another one, however like its name
      other: i > 0 && joined[i - 1] && isAnother(mention, named[i - 1]!) ? last : undefined,
    })
    return {
      mention,
      stretch: { start: listStart(named, joined, i) ?? sentence.start, end: until },
      project: last,
    }
  })
}

/** Whether an item of a list is told apart from the one before by its firm or by its name: 液态奶X基地、奶粉X基地. */
const isAnother = ({ company, name }: ProjectMention, before: ProjectMention): boolean =>
  company !== null || !(before.name.includes(name) || name.includes(before.name))

/** Stages that are stated apart from the name: in a quotation before it, or once for a list of projects. */
export function stageApart(
  text: string,
  registered: readonly Registered[],
  sentence: Span,
  paragraph: Span,
  scope: Scope,
): void {
  const body = text.slice(sentence.start, sentence.end)
  for (const { mention, project } of registered) {
    // “当前项目进入调试期…”X项目负责人说: the words stand before the name
    if (
      text[paragraph.start] !== '“' ||
      !/^(?:[^,。]{0,12})(?:负责人|经理|总监|工程师|部长)/.test(text.slice(mention.end, mention.end + 18))
    )
      continue
    const said = statusOf(
      text,
      { start: paragraph.start, end: paragraph.start },
      mention.start,
      { start: paragraph.start, end: mention.start },
      shift(findStatuses(text.slice(paragraph.start, mention.start)), paragraph.start),
    )
    project.status = furthest(project.status, said)
  }
  scope.lead = announcedStage(body) ?? scope.lead ?? (scope.paragraph <= 1 ? leadStage(body) : null)
  if (registered.length === 0) return
  if (scope.lead) {
    const listed = /^(?:[◆●■◇★▲—]|\d{1,2}[.、)]|\(\d)/.test(text.slice(paragraph.start, paragraph.start + 4))
    for (const { project } of unstaged(registered))
      if (listed || (endsWithWorks(project.name) && scope.paragraph <= 4)) project.status = scope.lead
  }
  const [first, second] = registered
  const before = first && second && text.slice(sentence.start, first.mention.start)
  const all = before && OF_ALL.find(([words]) => words.test(before))
  if (all) for (const { project } of unstaged(registered)) project.status = all[1]
  // 其中,A项目投资…;B改造投资…: one of the list has the stage of all, so has the next
  if (
    scope.lead &&
    registered.length > 1 &&
    registered.some(({ project }) => project.status === scope.lead) &&
    body.startsWith('其中')
  )
    for (const { project } of unstaged(registered)) project.status = scope.lead
  // 签约的8个项目…:A项目…;B项目…
  if (registered.length > 1 && /(?:个|项)[^,。;:]{0,10}(?:项目|工程)[^。;]{0,24}:/.test(body)) {
    const stage = leadStage(body.slice(0, body.indexOf(':')))
    if (stage) for (const { project } of unstaged(registered)) project.status = stage
  }
}

/** 前三座获准的煤矿项目分别为:, 已签约的项目包括:. */
function listedBehind(stage: string): RegExp {
  return new RegExp(
    `(?<!计划|预计|将|拟|力争|未)(?:${stage})(?:建设|落地|的|\\d+[个座项]|[两二三四五六七八九十]+[个座项])+[^,。;:]{0,12}(?:项目|工程|[矿站厂])(?:中|里)?,?(?:分别|主要)?(?:为|是|有|包括|包含):?$`,
  )
}

/** What is said of all projects of a list before it is told: 计划实施重点项目70个,包括…, 此次启动的项目中,…. */
const OF_ALL: readonly (readonly [RegExp, Status])[] = [
  [
    /(?:计划|谋划|拟|储备)[^,。;]{0,10}(?:项目|工程)\d+[个项][^。]*(?:包括|分别为|分别是|主要有|有)/,
    'planned',
  ],
  [/(?:此次|本次|这次|当天|当日)[^,。;]{0,4}(?:启动|开工|动工|奠基)的[^,。;]{0,10}(?:项目|工程)/, 'started'],
  [/(?:此次|本次|这次|当天|当日)[^,。;]{0,4}签约的[^,。;]{0,10}(?:项目|工程)/, 'signed'],
  [listedBehind('核准|获批|批复|备案|立项'), 'planned'],
  [listedBehind('签约|签订|签署'), 'signed'],
  [listedBehind('开工|动工|启动|开复工'), 'started'],
  [listedBehind('投产|投运|投用|并网'), 'operational'],
]

const unstaged = (registered: readonly Registered[]) =>
  registered.filter(({ project }) => project.status === 'unknown')
