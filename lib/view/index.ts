/** URL ⇄ view, numbers, periods and labels in two languages: pure. */

export {
  type CitedDocument,
  type CitedRecord,
  documentCitation,
  plainCitation,
  recordCitation,
} from './citation'
export { type QuoteInContext, quoteInContext } from './context'
export { DEFAULT_VIEW } from './defaults'
export { FACT_GROUPS, type FactGroup, factGroup } from './fact-group'
export * from './format'
export { type Highlight, type Segment, segmentsOf } from './highlight'
export { type Messages, t } from './messages'
export { FORMAT_VERSION } from './migrate'
export { type Notice, type NoticeReason, noticeText } from './notice'
export { PARAMETERS, type Parameter, type SearchParameters } from './parameters'
export { parseView } from './parse'
export { PEER_RULES, type PeerGrounds, type PeerRule, peersOf } from './peers'
export { productName } from './product'
export * from './sentence'
export { toggled, viewToQuery, withView } from './serialise'
export { textFragment } from './text-fragment'
export * from './types'
