import type { PlaceMention } from '../../contracts'
import type { Span } from '../../types'
import type { DraftProject } from '../draft'
import type { Scope } from '../scope'
import type { Named } from './types'

/** 18个旗县区共有309个项目集中开工,总投资1529亿元: whose projects were counted right before in the sentence. */
export function countedHere(
  { text, projects }: Named,
  figure: Span,
  { said, sentence }: Scope,
  places: readonly PlaceMention[],
): string | null {
  if (said?.measure !== 'project_count' || said.sentence !== sentence || typeof said.subject !== 'string')
    return null
  const spoken = text.slice(said.end, figure.start)
  if (AMONG_THEM.test(spoken) || INCLUDES.test(spoken)) return said.subject
  const between = (one: Span) => one.start >= said.end && one.end <= figure.start
  if (places.some(between) || projects.some(({ mention }) => between(mention))) return null
  return COUNTED_SUM.test(spoken) ? said.subject : null
}
/** 重大项目有363个,A项目、B项目等均在其列,累计完成投资282亿元: the undertakings named in between are examples. */
const AMONG_THEM =
  /(?:[均都也]在其[列中]|位列其中|包括在内|名列其中|榜上有名),(?:累计|共|已|合计|计划|总)*(?:完成|到位)?投资(?:额)?(?:约|近|超过?|达到?|为|共|合计)*$/
const INCLUDES =
  /^,?(?:包括|涵盖|涉及|其中有)[^。;:]*[、和][^。;:]*(?:项目|工程)(?:等)?,(?:累计|共|已|合计|计划|总)*(?:完成|到位)?投资(?:额)?(?:约|近|超过?|达到?|为|共|合计)*$/
const COUNTED_SUM =
  /^(?:\([^()]{0,20}\))?[^。;\d]{0,30},(?:计划|概算|合计|预计|协议)*总?投资(?:额)?(?:约|近|超过?|达到?|为|共|合计)*$/

/** 包括A、B等15个项目。总投资达56.1亿元: behind a sentence that counted and listed projects, the sum of all of them. */
export function isOfBatch({ text, sentence, projects }: Named, scope: Scope): boolean {
  const last = scope.sentence - 1
  return (
    projects.length === 0 &&
    scope.batch === last &&
    scope.mentioned.filter((one) => one.sentence === last).length > 1 &&
    WHOLE_SUM.test(text.slice(sentence.start, sentence.start + 8))
  )
}
const WHOLE_SUM = /^(?:计划|概算|合计|预计)*总?投资/

/** 园区引进企业13家,其中高新技术企业5家: of the park whose firms were counted right before in the sentence. */
export function countedAmong({ text }: Named, figure: Span, { said, sentence }: Scope): DraftProject | null {
  if (said?.measure !== 'enterprise_count' || said.sentence !== sentence || typeof said.subject === 'string')
    return null
  return AMONG.test(text.slice(said.end, figure.start)) ? said.subject : null
}
const AMONG = /^[^,。;]{0,6}[,、](?:其中,?)?[^,。;、\d]{0,16}$/
