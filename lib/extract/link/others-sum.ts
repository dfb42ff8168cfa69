import { Opening } from '../text/opening'
import type { Span } from '../types'
import type { Named } from './subject/types'

/** 的氢能产业项目在B旗开工: the noun phrase that a sum stands in front of. */
const OF_WORKS = new Opening(
  /^(?:人民币|以上|左右|余)?的([^,。;、的]{2,26}?(?:项目|工程|通道|电站|电厂|铁路|公路|高速|生产线|机场|产业园))(?!部|组|办|资金)/,
)
const INVESTED = /投资(?:额)?(?:约|近|超过?|达到?|逾)*$/
/** 这个总投资52亿元的电厂: the one spoken of. */
const POINTS = /(?:这|该|此)[个座条家]?(?:计划)?总?投资(?:额)?(?:约|近|超过?|达到?|逾)*$/

/**
 * Whether a sum invested stands right in front of works that nothing recognised as an undertaking: 总投资112亿元的X项目. It is
 * nobody else's, neither of what was spoken of before nor of what the sentence names besides.
 */
export function isOfOthers(figure: Span, { text, sentence, projects, anaphors }: Named): boolean {
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 44))
  const works = OF_WORKS.exec(behind)
  if (!works || /^(?:人民币|以上|左右|余)?的(?:该|这|此|上述)/.test(behind)) return false
  const before = text.slice(Math.max(sentence.start, figure.start - 12), figure.start)
  if (!INVESTED.test(before) || POINTS.test(before)) return false
  const until = figure.end + works[0].length
  return ![...projects.map(({ mention }) => mention), ...anaphors].some(
    ({ start, end }) => start < until && end > figure.end,
  )
}
