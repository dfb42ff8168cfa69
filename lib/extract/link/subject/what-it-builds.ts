import type { PlaceMention } from '../../contracts'
import { Opening } from '../../text/opening'
import type { Span } from '../../types'
import type { DraftProject } from '../draft'
import type { Scope } from '../scope'
import type { Asked, Named } from './types'

/** 新建管线68公里, 主要建设厂房2万平方米: the sentence opens with what is built, and with nobody who builds it. */
const BUILDS = new Opening(
  /^(?:主要|主体|计划|规划|拟|共|将|同步|分别|全部|一期|首期|[,、])*(?:新建|改建|新改建|扩建|改扩建|铺设|敷设|架设|建设|修建|兴建|购置|安装|配套建设|配套)(?!用地|期|单位|工期|资金|投资)[^。;]*$/,
)
const SIZES = new Set<Asked>(['distance', 'area', 'equipment', 'capacity', 'installed_capacity'])
/** What only a whole place builds so much of in a year, and who else may be spoken of. */
const OF_PLACE =
  /农村|嘎查|行政村|通村|户厕|棚户区|老旧小区|高标准农田|口袋公园|中小学|全[市旗县区盟]|我[市旗县区盟]|各[市旗县区盟地]|城区(?!供)|项目\d/

/**
 * X工程开工建设。新建管线68公里: a size behind a verb of building that opens the sentence is of the undertaking that the sentence before
 * has named, where it has named no other.
 */
export function whatItBuilds(
  figure: Span,
  asked: Asked,
  { text, sentence, projects, organisations }: Named,
  scope: Scope,
  places: readonly PlaceMention[],
): DraftProject | null {
  if (!SIZES.has(asked) || scope.ofPlace || projects.length > 0) return null
  const last = scope.mentioned.at(-1)
  if (!last || last.project.shown || last.project !== scope.project) return null
  if (last.sentence !== scope.sentence - 1 || last.paragraph !== scope.paragraph) return null
  if (scope.batch >= last.sentence || scope.mentioned.at(-2)?.sentence === last.sentence) return null
  const spoken = text.slice(sentence.start, figure.start)
  if (!BUILDS.test(spoken) || OF_PLACE.test(spoken)) return null
  const since = ({ end }: Span) => end <= figure.start
  return organisations.some(since) || places.some(since) ? null : last.project
}
