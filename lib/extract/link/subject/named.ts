import type { ProjectMention } from '../../contracts'
import { Ending } from '../../text/ending'
import { Opening } from '../../text/opening'
import type { Span } from '../../types'
import { opensClause } from '../clause-start'
import { BACK } from '../leads-back'
import { featuresOfProject } from './of-project'
import type { Setting } from './setting'
import type { Candidate } from './types'

/** Projects that the figure's own sentence names, those before it from the nearest to the farthest, then those behind. */
export function namedCandidates(setting: Setting): Candidate[] {
  const { figure, named } = setting
  const found: Candidate[] = []
  const before = named.projects.filter(({ mention }) => mention.end <= figure.start)
  for (let i = before.length - 1; i >= 0; i--) {
    const { mention, project } = before[i]!
    if (isExample(named.text, mention, named.sentence.start)) continue
    // A矿的B工程: what is said is said of the second
    if (
      named.projects.some(
        (other) => other.mention.start === mention.end + 1 && named.text[mention.end] === '的',
      )
    )
      continue
    const features = featuresOfProject(setting, project, 'named', mention.end)
    features.push(...standsBefore(setting, mention))
    if (i < before.length - 1) features.push('named not-last')
    if (before.length > 1) features.push('named one-of-many')
    add(found, { subject: project, stated: true, features })
  }
  const after = named.projects.filter(({ mention }) => mention.start >= figure.end)
  for (const { mention, project } of after.slice(0, 2)) {
    const features = featuresOfProject(setting, project, 'named', mention.start)
    features.push(...standsBehind(setting, mention))
    add(found, { subject: project, stated: true, features })
  }
  return found
}

function add(found: Candidate[], candidate: Candidate): void {
  if (!found.some(({ subject }) => subject === candidate.subject)) found.push(candidate)
}

const PREDICATE = new Opening(/^(?:是|为|系|位于|地处|坐落|由|于|自|占地|总投资|总|计划|规划|设计|建成|投产)/)

/** What is said of a project as a whole, up to a comma. */
const CLOSED =
  /^[^,;]{0,10}(?:建成|通车|通水|通航|贯通|投产|竣工|完工|开工|动工|复工|启动|签约|落地|投用|投运|投入(?:使用|运营|生产)|运营|运行|并网|达产|达效|加快(?:建设|推进|实施)|稳步推进|扎实推进|顺利推进|进展顺利|有序推进|全面推进|获批|获得批复)[^,;]{0,4}[,;]/

function standsBefore(setting: Setting, mention: ProjectMention): string[] {
  const { figure, clause, segment, named, places } = setting
  const { text, sentence } = named
  const features = [
    mention.start >= clause.start
      ? 'before in-clause'
      : mention.start >= segment
        ? 'before in-segment'
        : 'before in-sentence',
  ]
  if (BACK.test(text.slice(Math.max(segment, mention.end), figure.start))) features.push('named back')
  // 锡林郭勒盟境内的X矿是…: the place only says where it lies
  const place = places.find(
    ({ end }) => end <= mention.start && /^(?:境内)?的?$/.test(text.slice(end, mention.start)),
  )
  if (opensClause(text, place?.start ?? mention.start, sentence.start)) features.push('named topic')
  // X工程建成通车,新改建农村公路842公里: all is said of the project before the figure's clause begins
  if (
    mention.end <= clause.start &&
    CLOSED.test(text.slice(mention.end, Math.min(clause.start, mention.end + 24)))
  )
    features.push(
      setting.achieved ? 'before closed achieved' : 'before closed',
      ...(setting.scope.ofPlace ? ['before closed report'] : []),
    )
  else if (PREDICATE.test(text.slice(mention.end, mention.end + 4))) features.push('named predicate')
  return features
}

/** What may stand between a figure and the project it belongs to: 20兆瓦X项目, 总投资15亿元建设X项目. */
const LEADS_TO =
  /^(?:人民币|以上|左右|余|的|、|,)*(?:[^,。;]{0,14}的|建设|实施|投资建设|新建|重点|产业|打造|[^,。;]{0,8})$/

function standsBehind({ figure, clause, named }: Setting, mention: ProjectMention): string[] {
  if (mention.start >= clause.end) return ['after in-sentence']
  return LEADS_TO.test(named.text.slice(figure.end, mention.start))
    ? ['after in-clause', 'after leads-to']
    : ['after in-clause']
}

const MEANS = new Ending(/(?:以|依托|借助|围绕)$/)

/** 以X项目为示范, 依托X基地: the project is an example or a means, the sentence speaks of something else. */
function isExample(text: string, mention: Span, floor: number): boolean {
  const before = text.slice(Math.max(floor, mention.start - 8), mention.start)
  return (
    MEANS.test(before) ||
    (before.includes('以') &&
      /以[^,。;]{0,6}$/.test(before) &&
      /^[^,。;]{0,24}为(?:示范|引领|抓手|契机|核心|依托|载体|支撑|重点|牵引|龙头|基础|突破)/.test(
        text.slice(mention.end, mention.end + 34),
      ))
  )
}
