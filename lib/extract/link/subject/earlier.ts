import { sameCompany } from '../../recognise/company-name'
import { namesWorks } from '../../recognise/works-end'
import type { DraftProject } from '../draft'
import { BACK } from '../leads-back'
import type { Scope } from '../scope'
import { CUES, WEAK_WORDS } from './cues'
import { facilityNamed } from './facility'
import { feature } from './feature'
import { featuresOfProject } from './of-project'
import type { Setting } from './setting'
import type { Candidate } from './types'

/** How many of the projects named last are weighed. */
const REACH = 4
/** What a company made in a year is more than its newest project's. */
const YEAR = /去年|上年|\d{4}年|全年|上半年|季度|今年以来|截至/

/** Projects of earlier sentences that the figure's sentence does not name again, the last first. */
export function earlierCandidates(setting: Setting): Candidate[] {
  const { figure, clause, segment, spoken, named, scope } = setting
  if (scope.mentioned.length === 0) return []
  const known = new Set(named.projects.map(({ project }) => project))
  const stated = scope.mentioned.filter(({ project }) => !project.shown)
  const reached = stated.slice(-REACH).reverse()
  const last = scope.mentioned.at(-1)
  if (!last?.project.shown && reached.every(({ project }) => known.has(project))) return []
  // 项目建成后, 总投资 …: the words before the figure lead back to a project
  const cues = CUES.in(spoken)
  const back = (cues & CUES.bit.back) !== 0
  if (last?.project.shown && (back || last.sentence === scope.sentence)) reached.push(last)
  const { text, sentence: whole } = named
  const opens = BACK.test(text.slice(whole.start, Math.min(whole.end, whole.start + 10)))
  const strong = named.anaphors.length > 0 || (cues & CUES.bit.weak ? leadsBackWithoutWeak(spoken) : back)
  const ownWorks = !strong && !known.size && (cues & CUES.bit.ownWorks) !== 0
  const othersBefore = named.projects.some(({ mention }) => mention.end <= figure.start)
  const facility = cues & CUES.bit.facility ? facilityNamed(spoken) : null
  const pointed = named.anaphors.some(({ start }) => start >= segment && start < figure.start)
  const company = (cues & CUES.bit.company) !== 0
  const projectWord = (cues & CUES.bit.works) !== 0
  const found: Candidate[] = []
  for (const [rank, { project, sentence, paragraph }] of reached.entries()) {
    const paragraphs = scope.paragraph - paragraph
    if (known.has(project) || (paragraphs > 0 && ownWorks)) continue
    const { shown } = project
    if (shown && (paragraphs > 2 || project.end > figure.start)) continue
    const group = paragraphs === 0 ? 'near' : 'far'
    const features = featuresOfProject(setting, project, 'earlier', segment)
    if (shown) {
      features.push('shown')
      if (sentence === scope.sentence) features.push('shown in-sentence')
      if (/(?:该|这)[家座个条处片]?[^,。;:、]{0,24}[厂场间业社司地园心程目线矿站]/.test(spoken))
        features.push('shown this')
    }
    if (paragraphs > 0) features.push('far 1+')
    if (paragraphs > 1) features.push('far 2+')
    if (paragraphs === 0 && scope.sentence - sentence > 1) features.push('near 2+')
    if (rank > 0 && !shown) features.push('earlier not-last')
    if (!shown && last?.project.shown) features.push('shown since')
    if (known.size && !othersBefore) features.push('earlier others-after')
    if (scope.project !== project && !shown) features.push(feature(group, 'not-current'))
    if (scope.entry === scope.paragraph && scope.project === project) features.push('entry')
    if (scope.batch >= sentence) features.push('batch-since')
    if (stated.length === (shown ? 0 : 1)) features.push(feature(group, 'only'))
    if (back)
      features.push(
        group === 'far' && !opens && !strong && clause.start > named.sentence.start
          ? 'far weak-back'
          : feature(group, 'back'),
      )
    if (opens) features.push('back-opens')
    if (pointed) features.push('anaphor')
    if (company) features.push(namesWorks(project.name) ? 'company-cue of-project' : 'company-cue of-plant')
    if (company && YEAR.test(spoken))
      features.push(namesWorks(project.name) ? 'company-year of-project' : 'company-year of-plant')
    if (projectWord) features.push('project-word')
    if (facility) features.push(facility.test(project.name) ? 'noun agrees' : 'noun differs')
    features.push(...companySince(scope, project, paragraph))
    found.push({ subject: project, stated: false, features })
  }
  return found
}

/** Whether the words lead back to a project even without the weak ones. */
const leadsBackWithoutWeak = (spoken: string): boolean => BACK.test(spoken.replace(WEAK_WORDS, ''))

/** Whether a company has been named since the project was, and whether it is the project's own. */
function companySince(scope: Scope, project: DraftProject, paragraph: number): string[] {
  if (!scope.company || scope.companyParagraph <= paragraph) return []
  return [project.company && sameCompany(scope.company, project.company) ? 'company-again' : 'company-since']
}
