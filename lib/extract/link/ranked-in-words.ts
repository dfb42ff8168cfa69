import type { PlaceMention } from '../contracts'
import { JOINS_ITEMS } from '../text/list-joint'
import type { Span } from '../types'
import type { Figure } from './distribution'
import type { RankedGrowth } from './ranked-growth'

/** 增速最高的是, 增幅居前三位的: a sentence that ranks places by their growth. */
const RANKS =
  /(?:增速|增幅|增长|降幅|涨幅)[^,。;]{0,8}(?:最[高快大低慢小]|居首|居前|排在?前|位居|位列|靠前|领先|第一|前[一二三四五六\d]|为负|两位数)|(?:增速|增幅)(?:分别|依次|(?:都|均)?(?:超过|高于|达到?|在)\d)|(?:增速|增幅|增长)[^。;\d]{0,12}(?:跑在|跑赢|快于|高于|好于|超过)(?:全[区市盟旗县国]|[^,。;]{0,4}平均)/
/** What may stand between a place and its rate. */
const LEADS_TO =
  /^(?:,|[两三四五六七八九\d]个?(?:地|旗县市?区?|盟市|地区)|则|也|又|均|都|以|分别|依次|最[高快大低慢小]|垫底|居末位?|居首位?|紧随其后|紧跟其后|次之|(?:位居|位列|排名?|居)第?[一二三四五六七八九十末前]{1,2}位?|领跑[^,。;]{0,4}|[降跌涨升]幅最[大小]|(?:的)?(?:增速|增幅)|同比|却|只|仅|为|达到?|是|有|高达|增长|下降|回落|负增长|了)*$/

/**
 * 增速最高的是巴林左旗,达27.3%;其次是林西县和克什克腾旗,分别为22.1%和19.6%: whose each rate is. Empty where the sentence ranks no
 * places, or fewer than two.
 *
 * @param numbers - figures of the sentence, in order
 */
export function placesRanked(
  text: string,
  sentence: Span,
  numbers: readonly Figure[],
  places: readonly PlaceMention[],
): RankedGrowth['of'] {
  const of = new Map<Figure, { code: string; percent: number }>()
  if (!RANKS.test(text.slice(sentence.start, sentence.end))) return of
  // 赤峰市红山区 is one place
  const outer = places.filter(({ by }, i) => by !== 'deictic' && places[i + 1]?.start !== places[i]!.end)
  for (let i = 0; i < numbers.length; i++) {
    const from = i ? numbers[i - 1]!.end : sentence.start
    const named = outer.filter(({ start, end }) => start >= from && end <= numbers[i]!.start)
    const last = named.at(-1)
    if (!last || !LEADS_TO.test(text.slice(last.end, numbers[i]!.start))) continue
    let first = named.length - 1
    while (first > 0 && JOINS_ITEMS.test(text.slice(named[first - 1]!.end, named[first]!.start))) first--
    const list = named.slice(first)
    const rates = numbers.slice(i, i + list.length)
    const paired = rates.every(
      (rate, k) =>
        k === 0 || JOINS_ITEMS.test(text.slice(rates[k - 1]!.end, rate.start).replace(/(?:增长|下降)$/, '')),
    )
    if (rates.length < list.length || !paired) continue
    for (const [k, place] of list.entries()) {
      const percent = percentOf(rates[k]!, text)
      if (percent !== null) of.set(rates[k]!, { code: place.code, percent })
    }
    i += list.length - 1
  }
  return of.size < 2 ? new Map() : of
}

function percentOf(rate: Figure, text: string): number | null {
  if (rate.kind === 'change') return rate.points || rate.average ? null : rate.percent
  if (rate.unit !== 'percent') return null
  return /[-−—]$|下降$/.test(text.slice(rate.start - 2, rate.start)) ? -rate.value : rate.value
}
