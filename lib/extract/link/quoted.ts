import { sameCompany } from '../recognise/company-name'
import { findProjects } from '../recognise/project'
import type { Span } from '../types'
import type { ParagraphMentions } from './ahead/types'
import type { Reading } from './article-reading'
import { inside } from './inside'
import { usable } from './plant'
import type { Scope } from './scope'
import { mention as remember } from './scope-turns'
import { registerAll } from './sentence-projects'
import { speaksOtherwise, spokenForBy } from './spokesmen'

/** Characters of a quotation that are read to its end, and of who speaks behind it. */
const QUOTED = 320
const WHO = 70

/** X项目现场负责人说, Y公司总经理介绍: the works or the firm stands before the speaker's office. */
const SPEAKER =
  /^[^。;:“]{3,50}?(?:负责人|经理|总监|工程师|总工|部长|主任|主管|[厂场矿站园队校院]长|董事长|总裁|理事长|技术员|班长|指挥长)[^。;,]{0,14}?(?:说|介绍|告诉记者|表示|坦言|笑言|感慨|谈到)/
const OFFICE =
  /^(?:的)?(?:基地|牧场|厂区|车间|园区|分厂|建设|施工|现场|工程|生产|运营|项目部|指挥部|技术|安全|综合|常务|执行|副)*(?:总)?(?:负责人|经理|总监|工程师|总工|部长|主任|主管|[厂场矿站园队校院]长|董事长|总裁|理事长|技术员|班长|指挥长)/

/** 在X项目现场,Y局副局长兴奋地说: where somebody speaks. */
const ON_SITE =
  /^[^。;:“”]{0,20}?在[^。;:,“”]{4,36}?(?:项目|工程|基地|电站)(?:建设|施工)?现场,[^。;“”]{2,40}?(?:说|介绍|告诉记者|表示|坦言|感慨)/
const SITE = /^(?:建设|施工)?现场,/

/**
 * “一期安装机柜4000架…。”X项目负责人说: what is quoted is said of the works or the firm that the speaker behind the quotation
 * stands for. Enters it as what the article speaks of before the quotation is read.
 */
export function introduceSpeaker(
  reading: Reading,
  sentence: Span,
  paragraph: Span,
  all: ParagraphMentions,
  scope: Scope,
): void {
  const { text } = reading
  if (scope.quoted && scope.quoted.until <= sentence.start) scope.quoted = null
  if (text[sentence.start] !== '“') {
    reportedBy(reading, sentence, scope)
    return
  }
  const length = text.slice(sentence.start, Math.min(paragraph.end, sentence.start + QUOTED) + 1).indexOf('”')
  if (length < 0) return
  const close = sentence.start + length
  if (!'。!?,'.includes(text[close - 1]!)) return
  const behind = text.slice(close + 1, Math.min(paragraph.end, close + 1 + WHO))
  if (speaksOtherwise(text.slice(sentence.start, close))) return
  const spoken = spokenForBy(reading, behind, scope)
  if (spoken) {
    scope.quoted = { project: spoken, until: close }
    return
  }
  const said = SPEAKER.exec(behind) ?? ON_SITE.exec(behind)
  if (!said) return
  const span = { start: close + 1, end: close + 1 + said[0].length }
  const organisations = inside(all.organisations, span)
  const places = inside(all.places, span)
  const known = scope.mentioned.findLast(({ project }) =>
    [project.name, ...project.aliases].some((name) => name.length >= 4 && said[0].includes(name)),
  )
  const named = known
    ? []
    : findProjects(text, span, { organisations, places }).filter((one) => {
        const next = text.slice(one.end, span.end)
        return !one.anaphoric && (OFFICE.test(next) || SITE.test(next))
      })
  const project =
    known?.project ??
    (named.length === 1
      ? registerAll(reading, scope, span, named, named, { places, organisations, statuses: [] })[0]!.project
      : null)
  if (project) {
    scope.project = project
    scope.projectParagraph = scope.paragraph
    remember(scope, project)
    scope.quoted = { project, until: close }
    return
  }
  const firm = organisations.at(-1)
  if (!firm || !OFFICE.test(text.slice(firm.end, span.end))) return
  scope.company = firm.name
  scope.companyParagraph = scope.paragraph
  if (!usable(firm.name)) return
  const own = reading.projects.filter(({ company }) => company !== null && sameCompany(company, firm.name))
  if (own.length === 1) scope.quoted = { project: own[0]!, until: close }
}

/** 据陈国栋介绍,去年…: the sentence tells what somebody says who was named with an office before. */
function reportedBy(reading: Reading, sentence: Span, scope: Scope): void {
  const words = reading.text.slice(sentence.start, sentence.end)
  const spoken = spokenForBy(reading, words, scope)
  if (spoken && !speaksOtherwise(words)) scope.quoted = { project: spoken, until: sentence.end }
}
