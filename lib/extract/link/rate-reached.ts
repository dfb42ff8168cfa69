import type { QuantityMention } from '../contracts'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { growthReading } from './growth'
import { trimTail } from './label'
import type { SentenceFacts, Told } from './sentence-facts'

/** 增速由上半年的3.2%提高到, 降幅收窄至: a rate of growth that went up or down to the number. */
const REACHED =
  /^(.{2,30}?)(?<rate>增速|增幅|增长率|降幅|跌幅)(?:[由从][^,。;]{2,16}?%)?(?:进一步|逐步|稳步|逐月|持续|快速|也|已|再)*(?:提高|回升|加快|提升|回落|放缓|上升|收窄|扩大|下降|升|降|增长|恢复|攀升|反弹|回调)(?:到|至|为)(?:了)?(?:约|近)?$/

const TELLS_RATE = new Scan(/增速|增幅|增长率|降幅|跌幅/)

/**
 * 地区生产总值增速由上半年的3.2%提高到5.1%: the growth of an index, told as the rate it reached.
 *
 * @returns whether it is one
 */
export function readRateReached(quantity: QuantityMention, told: Told, facts: SentenceFacts): boolean {
  if (quantity.unit !== 'percent') return false
  const { text } = facts.named
  const own = text.slice(told.clause.start, quantity.start)
  const reached = TELLS_RATE.test(own) ? REACHED.exec(own) : null
  if (!reached) return ALONE.test(own) && reachedAfter(quantity, told, facts)
  const reading = growthReading(trimTail(reached[1]!))
  if (!reading) return false
  const falls = /[降跌]/.test(reached.groups!.rate!)
  facts.linked.outputs.push(facts.growth(reading, falls ? -quantity.value : quantity.value, told))
  return true
}

/** Nothing but a verb of reaching stands before the number. */
const ALONE = new Opening(/^,?(?:现|已|高)?(?:达到?|为)(?:了)?(?:约|近)?$/)
/** 增幅居全盟第三,达; 原煤产量增速由负转正,达到: the clause before tells of a rate, but not how high it is. */
const TOLD =
  /(?:^|[,;])([^,;%]{0,40}?)(?<rate>增速|增幅|增长率|涨幅|降幅|跌幅)(?![^,;]*[达至到为]\d)[^,;%]{2,28},$/

/** The rate of growth that the clause before speaks of: of the index it names, or of the figure before it. */
function reachedAfter(quantity: QuantityMention, told: Told, facts: SentenceFacts): boolean {
  const { text } = facts.named
  const spoken = TOLD.exec(text.slice(facts.sentence.start, told.clause.start))
  if (!spoken) return false
  const percent = /[降跌]/.test(spoken.groups!.rate!) ? -quantity.value : quantity.value
  const name = trimTail(spoken[1]!.replace(/^.*[\d年月度](?:[,份]|以来)*(?=[\u4e00-\u9fff]{4})/, ''))
  if (name.length < 3) {
    const { last } = facts
    if (!last || last.fact.value === null || last.fact.measure === 'share' || last.fact.change !== null)
      return false
    last.fact.change = percent
    return true
  }
  const reading = growthReading(name)
  if (!reading) return false
  facts.linked.outputs.push(facts.growth(reading, percent, told))
  return true
}
