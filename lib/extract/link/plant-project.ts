import { isWithin } from '@/lib/regions'
import type { OrganisationMention, PlaceMention } from '../contracts'
import { Opening } from '../text/opening'
import type { Reading } from './article-reading'
import type { DraftProject } from './draft'
import { findOfCompany } from './registry'
import type { Scope } from './scope'
import { mention } from './scope-turns'
import { shownOf } from './shown'

/** 产销电石. */
const SOLD = new Opening(/^销(?!售)/)
/** 营业收入, 税金: what a firm earns says not what it makes. */
const OF_MONEY = /^(?:主营|营业|销售|营收|收入|总?产值|净?利润|利税|税|上缴|就业|用工|职工|员工|出口|外运)/

/** The running plant of a company that has figures of its own but no project of a name. */
export function plantProject(
  reading: Reading,
  scope: Scope,
  organisation: OrganisationMention,
  product: string | null,
  context: string,
  places: readonly PlaceMention[] = [],
): DraftProject {
  const known = findOfCompany(reading.projects, organisation.name)
  if (known) return known
  const shown = shownOf(scope, organisation.name)
  if (shown) return shown
  const made =
    product && !/\d|实现|完成|今年|去年/.test(product) && !OF_MONEY.test(product) ? SOLD.behind(product) : ''
  const name = `${organisation.name}${made}`
  const near = places
    .filter(({ end, code }) => end <= organisation.start && isWithin(code, scope.region))
    .pop()
  const region = near?.code ?? scope.region
  const project: DraftProject = {
    number: reading.projects.length,
    article: reading.index,
    name,
    aliases: new Set(),
    company: organisation.name,
    region,
    park: scope.park && isWithin(scope.park.code, region) ? scope.park.name : null,
    status: 'operational',
    completion: null,
    context,
    products: [],
    start: organisation.start,
    end: organisation.end,
    rule: 'plant-of-company',
    inferred: new Set(['region', 'status']),
    paragraph: scope.paragraph,
  }
  reading.projects.push(project)
  scope.project = project
  scope.projectParagraph = scope.paragraph
  mention(scope, project)
  return project
}
