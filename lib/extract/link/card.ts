import type { ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import type { Deixis } from '../recognise/deixis'
import { isGeneric } from '../recognise/generic'
import { FACILITY } from '../recognise/head'
import { findOrganisations } from '../recognise/organisation'
import { findPlaceMentions } from '../recognise/place'
import { organisationBefore, skipJoint } from '../recognise/project-parts'
import { NUMBERED_WORKS } from '../text/item-lines'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import { shift } from './mentions'
import { register } from './register'
import type { Scope } from './scope'
import { mention } from './scope-turns'

/** X产业园(乌审旗), Y至Z重载公路: nothing but the name of an undertaking, with its place. */
const HEADING = new RegExp(
  `^(?:[●■◆★▲▪◎○□]|——|${NUMBERED_WORKS}|\\d{1,2}[.、]|\\([一二三四五六七八九十\\d]{1,2}\\)|[一二三四五六七八九十]{1,2}、|[①-⑳])?\\s*([\\u4e00-\\u9fffA-Za-z\\d“”×—·.±+]{4,34}?(?:项目|工程|${FACILITY}|技改|扩建|改造)(?:[一二三四]期)?)(?:\\(([\\u4e00-\\u9fff、]{2,12})\\))?:?$`,
)
const LONGEST = 52
/** X项目落户Y园: a headline with a verb. */
const SAYS = /(?:项目|工程).*(?:落户|入驻|开工|投产|签约|落地|启动|建成|通过|走进|助力)/
/** What tells of it has no subject of its own. */
const TELLS = new Opening(
  /^(?:(?:该|本)?(?:项目|工程))?(?:一期|计划|规划|预计|概算|估算|批复|设计|协议)*(?:总?投资|总概算|占地|总?装机|[年日][产加处屠]|新建|建设(?:内容|规模|地点|单位|工期)?|位于|坐落|地处|落户|选址|由|全长|路线|线路|起于|起自|总?建筑面积|主要建设|规模|分[一二两三四]期|总库容|库容)/,
)

/** The last line that holds anything between two offsets: a heading between paragraphs. Null where there is none. */
export function lastLine(text: string, from: number, to: number): Span | null {
  let end = to
  while (end > from && isBlank(text, end - 1)) end--
  if (end === from) return null
  const start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1)
  return { start, end }
}
const isBlank = (text: string, at: number) => text.charCodeAt(at) <= 32 || text[at] === '\u3000'

/** Whether a paragraph is the heading of a card: a name by itself, and the next paragraph tells of it without naming it. */
export function isCard(text: string, heading: Span, next: Span | undefined): boolean {
  if (!next || heading.end - heading.start > LONGEST) return false
  if (!TELLS.test(text.slice(next.start, next.start + 24))) return false
  const printed = text.slice(heading.start, heading.end).trim()
  return HEADING.test(printed) && !SAYS.test(printed) && /\d/.test(text.slice(next.start, next.end))
}

/** The name of the undertaking that a line is made of, without its mark and number; null where it is none. */
export function headingName(line: string): string | null {
  const printed = line.trim().replace(MARKED, '').replace(NUMBERED, '')
  if (printed.length > LONGEST || SAYS.test(printed)) return null
  const name = HEADING.exec(printed)?.[1] ?? null
  return name && !isGeneric(name) ? name : null
}
const MARKED = /^#+ /
const NUMBERED = new RegExp(`^${NUMBERED_WORKS}`)

/** Enters the undertaking that a card is headed by; the paragraph that follows is all of it. */
export function readCard(
  reading: Reading,
  heading: Span,
  scope: Scope,
  deixis: Deixis,
  paragraph: number,
): void {
  const { text } = reading
  const printed = text.slice(heading.start, heading.end)
  const name = HEADING.exec(printed.trim())![1]!
  const at = heading.start + printed.indexOf(name)
  const organisations = shift(findOrganisations(printed), heading.start)
  const places = shift(findPlaceMentions(printed, deixis), heading.start)
  const owner = organisationBefore(text, { organisations, places }, at, at + name.length)
  const from = owner ? skipJoint(text, owner.end, at + name.length) : at
  const bare = text.slice(from, at + name.length)
  if (isGeneric(bare) || NOT_WORKS.test(bare) || bare.length < 4) return
  const host = places.findLast(({ start }) => start >= at + name.length) ?? places[0]
  if (host) scope.region = host.code
  const found: ProjectMention = {
    kind: 'project',
    name: bare,
    company: owner?.name ?? null,
    start: owner ? Math.min(owner.start, at) : at,
    end: at + name.length,
  }
  const project = register(found, reading.projects, scope, {
    text,
    sentence: heading,
    article: reading.index,
    places: host ? [host] : [],
    organisations,
    statuses: [],
    until: heading.end,
  })
  scope.project = project
  scope.projectParagraph = paragraph
  scope.entry = paragraph
  mention(scope, project)
}
