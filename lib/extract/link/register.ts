import { isWithin } from '@/lib/regions'
import type { OrganisationMention, PlaceMention, ProjectMention, StatusMention } from '../contracts'
import { brandOf, sameCompany } from '../recognise/company-name'
import { furthest } from '../recognise/status'
import { Ending } from '../text/ending'
import type { Span } from '../types'
import type { DraftProject } from './draft'
import { fullName } from './full-name'
import { companyOf } from './owner'
import { regionOfProject } from './project-region'
import { bareName, findAgain, findHeaded, findOfCompany, findSame } from './registry'
import type { Scope } from './scope'
import { statusOf } from './stage'

export interface Registration {
  text: string
  sentence: Span
  article: number
  places: readonly PlaceMention[]
  organisations: readonly OrganisationMention[]
  statuses: readonly StatusMention[]
  /** End of the stretch that speaks of this mention: the next project or the end of the sentence. */
  until: number
  /** Where the list begins that the mention stands in. */
  from?: number
  /** Whose it is, where the sentence pairs firms and undertakings. */
  owner?: string
  /** An undertaking that this cannot be. */
  other?: DraftProject
}

/** Projects of the article named in this paragraph or the one before, in the mention's area. */
function recentOf({ mentioned, paragraph }: Scope, article: number, region: string): DraftProject[] {
  return mentioned
    .filter(
      (known) =>
        paragraph - known.paragraph <= 1 &&
        known.project.article === article &&
        (isWithin(known.project.region, region) || isWithin(region, known.project.region)),
    )
    .map(({ project }) => project)
}

/** Finds the project a mention speaks of among those known on the page, or adds it. */
export function register(
  mention: ProjectMention,
  known: DraftProject[],
  scope: Scope,
  at: Registration,
): DraftProject {
  const { code, stated, park } = regionOfProject(at.text, mention, at.sentence, at.places, scope)
  const said =
    at.owner ?? companyOf(at.text, mention, at.sentence, at.organisations, scope, at.until, at.from)
  const company = said && fullName(said, scope.companies)
  const status = statusOf(at.text, mention, at.until, at.sentence, at.statuses, at.from)
  const named = company ? { ...mention, company } : mention
  const added = NEWLY.test(at.text.slice(Math.max(at.sentence.start, mention.start - 8), mention.start))
  const like =
    findSame(known, named, code) ??
    (scope.title ? findHeaded(known, named, at.article) : undefined) ??
    findAgain(recentOf(scope, at.article, code), named) ??
    (mention.site && company ? findOfCompany(known, company) : undefined) ??
    (added ? undefined : ofShown(known, company, at.article, code))
  const same = like === at.other ? undefined : like
  if (same) {
    same.status = furthest(same.status, status)
    same.company ??= company
    same.park ??= park
    if (isWithin(code, same.region)) same.region = code
    if (mention.name !== same.name) {
      same.aliases.add(mention.name)
      if (isBetterName(mention.name, same.name)) {
        same.aliases.add(same.name)
        same.aliases.delete(mention.name)
        same.name = mention.name
      }
    }
    same.paragraph = scope.paragraph
    return same
  }
  const project: DraftProject = {
    number: known.length,
    article: at.article,
    name: mention.name,
    aliases: new Set(),
    company,
    region: code,
    park,
    status,
    completion: null,
    context: at.text.slice(at.sentence.start, at.sentence.end),
    products: [],
    start: mention.start,
    end: mention.end,
    rule: mention.company ? 'project-of-company' : 'project-name',
    inferred: new Set(stated ? [] : ['region']),
    paragraph: scope.paragraph,
  }
  if (
    !project.company &&
    scope.company &&
    scope.companyParagraph === scope.paragraph &&
    mention.name.startsWith(brandOf(scope.company))
  )
    project.company = scope.company
  known.push(project)
  return project
}

/** 新建的冻干车间, 正在筹建3万吨冷库: another one than what runs. */
const NEWLY = new Ending(
  /(?:新建|筹建|在建|新上|再上|又上|再建|拟建|谋划|筹划|规划建设)(?:了|的|一[座条个处])?$/,
)

/** The plant of a company that was shown without saying what it makes: the first undertaking named of that company is it. */
const ofShown = (known: readonly DraftProject[], company: string | null, article: number, code: string) =>
  company === null
    ? undefined
    : known.find(
        (one) =>
          one.rule === 'plant-shown' &&
          one.article === article &&
          one.company === one.name &&
          one.aliases.size === 0 &&
          (isWithin(code, one.region) || isWithin(one.region, code)) &&
          sameCompany(one.name, company),
      )

/** A name that says what is built is better than a company or a brand with 项目. */
function isBetterName(candidate: string, current: string): boolean {
  const poor = (name: string) => bareName(name).length <= 4 || /公司(?:项目)?$/.test(name)
  return poor(current) && !poor(candidate)
}
