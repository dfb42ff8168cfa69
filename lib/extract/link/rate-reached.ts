import type { QuantityMention } from '../contracts'
import { growthReading } from './growth'
import { trimTail } from './label'
import type { SentenceFacts, Told } from './sentence-facts'

/** 增速由上半年的3.2%提高到, 降幅收窄至: a rate of growth that went up or down to the number. */
const REACHED =
  /^(.{2,30}?)(?<rate>增速|增幅|增长率|降幅|跌幅)(?:[由从][^,。;]{2,16}?%)?(?:进一步|逐步|稳步|逐月|持续|快速|也|已|再)*(?:提高|回升|加快|提升|回落|放缓|上升|收窄|扩大|下降|升|降|增长|恢复|攀升|反弹|回调)(?:到|至|为)(?:了)?(?:约|近)?$/

/**
 * 地区生产总值增速由上半年的3.2%提高到5.1%: the growth of an index, told as the rate it reached.
 *
 * @returns whether it is one
 */
export function readRateReached(quantity: QuantityMention, told: Told, facts: SentenceFacts): boolean {
  if (quantity.unit !== 'percent') return false
  const { text } = facts.named
  const reached = REACHED.exec(text.slice(told.clause.start, quantity.start))
  if (!reached) return false
  const reading = growthReading(trimTail(reached[1]!))
  if (!reading) return false
  const falls = /[降跌]/.test(reached.groups!.rate!)
  facts.linked.outputs.push(facts.growth(reading, falls ? -quantity.value : quantity.value, told))
  return true
}
