import { isWithin } from '@/lib/regions'
import type { OrganisationMention, PlaceMention } from '../contracts'
import { sameCompany } from '../recognise/company-name'
import type { SentenceAhead } from './ahead/types'
import type { Reading } from './article-reading'
import type { DraftProject, Subject } from './draft'
import { sceneIn } from './found-ahead'
import { findOfCompany } from './registry'
import type { Scope } from './scope'
import { mention } from './scope-turns'
import { PREMISES } from './shown-plant'

/**
 * Notes the plant that a sentence without an undertaking shows: figures that go on about it make it one.
 */
export function noteShown(
  reading: Reading,
  scope: Scope,
  sentence: SentenceAhead,
  organisations: readonly OrganisationMention[],
  places: readonly PlaceMention[],
): void {
  if ((sentence.signs & PREMISES) === 0) return
  const { text } = reading
  const shown = sceneIn(text, sentence, organisations, places)
  if (!shown) return
  const { company } = shown
  const known = company ? findOfCompany(reading.projects, company) : undefined
  const current = scope.project
  const spoken = current && scope.paragraph - scope.projectParagraph <= 1
  const inPassing = !company || FOUNDED.test(text.slice(sentence.start, sentence.end))
  if (known || (spoken && inPassing && !current.shown)) return
  const near = places.filter(({ end, code }) => end <= shown.end && isWithin(code, scope.region)).pop()
  const region = near?.code ?? scope.region
  const project: DraftProject = {
    number: -1,
    article: reading.index,
    name: shown.name,
    aliases: new Set(),
    company,
    region,
    park: scope.park && isWithin(scope.park.code, region) ? scope.park.name : null,
    status: shown.status,
    completion: null,
    context: text.slice(sentence.start, sentence.end),
    products: [],
    start: shown.start,
    end: shown.end,
    rule: 'plant-shown',
    inferred: new Set(near ? ['status'] : ['region', 'status']),
    paragraph: scope.paragraph,
    shown: shown.topic ? 'topic' : 'seen',
  }
  mention(scope, project)
  // what goes on about 公司 is of the firm shown
  if (company) {
    scope.company = company
    scope.companyParagraph = scope.paragraph
  }
}

/** 据了解,X集团成立于2005年,总部位于…: who is behind the undertaking spoken of, and no plant. */
const FOUNDED = /(?:成立|创立|组建|注册)于|总部(?:位于|设在|在)/

/** Makes an undertaking of a plant that was only shown so far: a figure is said of it. */
export function adopt(reading: Reading, scope: Scope, project: DraftProject): void {
  if (!project.shown) return
  project.shown = undefined
  project.number = reading.projects.length
  project.paragraph = scope.paragraph
  reading.projects.push(project)
  scope.project = project
  scope.projectParagraph = scope.paragraph
}

/** 该项目今年6月投产: the project of the firm whose plant the sentences before have shown. */
const POINTED =
  /(?:^|[,。;:“])(?:作为[^,。;]{2,14},|目前,|据了解,)?(?:该|这个|本)项目(?!负责人|部|经理|区|组|由)[^,。;]{0,16}(?:投产|开工|动工|建成|竣工|完工|试运行|封顶|投运|并网|投用)/

/** Makes an undertaking of the plant shown last where the sentence points at it as a project and tells its stage. */
export function adoptPointed(reading: Reading, scope: Scope, words: string): void {
  const last = scope.mentioned.at(-1)
  if (scope.project || !last?.project.shown || !last.project.company) return
  if (scope.paragraph - last.paragraph <= 1 && POINTED.test(words)) adopt(reading, scope, last.project)
}

/** The plant that the sentence read is about, where the figure stands behind it; null where there is none. */
export function topicShown(scope: Scope, at: number): DraftProject | null {
  const last = scope.mentioned.at(-1)
  return last?.project.shown === 'topic' && last.sentence === scope.sentence && last.project.end <= at
    ? last.project
    : null
}

/**
 * Whether a figure that the words lead back to a firm for is that firm's, though a project was chosen: the firm has been shown since,
 * or the project is the plant of another firm, and the sentence does not name the project.
 *
 * @param named - whether the sentence speaks of the firm by its name or as 公司
 */
export function isOfShown(
  scope: Scope,
  company: string,
  chosen: { subject: Subject; stated: boolean },
  named: boolean,
): boolean {
  if (typeof chosen.subject === 'string') return true
  const { subject, stated } = chosen
  if (stated) return false
  if (subject.company !== null)
    return named && subject.rule.startsWith('plant-') && !sameCompany(subject.company, company)
  return scope.mentioned.at(-1)?.project === shownOf(scope, company)
}

/** The plant of a company that was shown in this article but is none of its undertakings yet. */
export const shownOf = (scope: Scope, company: string): DraftProject | undefined =>
  scope.mentioned.find(
    ({ project }) => project.shown && project.company && sameCompany(project.company, company),
  )?.project
