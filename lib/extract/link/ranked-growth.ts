import type { PlaceMention } from '../contracts'
import type { Span } from '../types'
import type { Figure } from './distribution'
import type { DraftOutput } from './draft'
import { growthReading } from './growth'
import { placesRanked } from './ranked-in-words'
import type { Reading } from './reading'

/** Rates in brackets behind the names of places, of one index that the words before the list name. */
export interface RankedGrowth {
  reading: Reading
  /** Whose the rate is, and how much in percent. */
  of: ReadonlyMap<Figure, { code: string; percent: number }>
}

/** The index whose rates a list in front of its name gives. */
function behindList(behind: string): Reading | null {
  const named = BEHIND.exec(behind)
  return named && growthReading(named[1]!)
}

const RATE = /(?:同比)?(?:增速|增幅|增长率|增长)/g
/** A市(23.1%)、B市(22.9%)2个盟市固定资产投资增速高于全区: the index behind the list. */
const BEHIND =
  /^(?:等)?(?:[\d两三四五六七八九十]+)?个?(?:盟市|旗县市?区?|市县|旗区|县区|区县|市|盟|旗|县|区|地)?(?:的)?([\u4e00-\u9fff]{3,20}?)(?:同比)?(?:增速|增幅|增长率)/
const CLOSED_BY = /[,。;:)]/

/**
 * 固定资产投资增速居前的盟市依次为阿拉善盟(21.4%)、乌海市(15.2%): null where fewer than two places have a rate in brackets,
 * or where the words before them name no index.
 *
 * @param numbers - figures of the sentence, in order
 * @param trend - the index told before the sentence, which goes on where the sentence names none
 */
export function rankedGrowth(
  text: string,
  sentence: Span,
  numbers: readonly Figure[],
  places: readonly PlaceMention[],
  trend: DraftOutput | null,
): RankedGrowth | null {
  if (numbers.length < 2 || places.length < 2) return null
  const of = new Map<Figure, { code: string; percent: number }>()
  let first = sentence.end
  let last = sentence.start
  for (const number of numbers) {
    if (text[number.end] !== ')') continue
    const minus = /[-−—]/.test(text[number.start - 1] ?? '')
    const open = number.start - (minus ? 2 : 1)
    if (text[open] !== '(') continue
    const place = places.find(({ end, by }) => end === open && by !== 'deictic')
    const value = number.kind === 'change' ? number.percent : number.unit === 'percent' ? number.value : null
    if (!place || value === null) continue
    of.set(number, { code: place.code, percent: minus ? -Math.abs(value) : value })
    first = Math.min(first, place.start)
    if (!BEHIND.test(text.slice(last, sentence.end)) || last === sentence.start) last = number.end + 1
  }
  if (of.size < 2) return null
  const behind = behindList(text.slice(last, sentence.end))
  return behind && !namedIn(text.slice(sentence.start, first))
    ? { reading: behind, of }
    : known(text, sentence, of, first, trend)
}

/** The same where the rates stand behind the names without brackets: 增速最高的是A旗,达27.3%. */
export function rankedByWords(
  text: string,
  sentence: Span,
  numbers: readonly Figure[],
  places: readonly PlaceMention[],
  trend: DraftOutput | null,
): RankedGrowth | null {
  if (numbers.length < 2 || places.length < 2) return null
  const of = placesRanked(text, sentence, numbers, places)
  const [first] = of.keys()
  // 论增速,快于全市的有A旗8%: the sentence says that they are rates of growth, the index may have been told by its sum
  return first
    ? known(text, sentence, of, first.start, trend && { ...trend, change: trend.change ?? 0 })
    : null
}

/** Rates of places with the index that the words before `first` or the sentence before name. */
function known(
  text: string,
  sentence: Span,
  of: RankedGrowth['of'],
  first: number,
  trend: DraftOutput | null,
): RankedGrowth | null {
  const before = text.slice(sentence.start, first)
  const reading =
    namedIn(before) ??
    (OF_SHARES.test(before) ? null : namedIn(`${earlier(text, sentence)}`)) ??
    (trend && !OF_SHARES.test(before) ? goesOnWith(trend) : null)
  return reading && { reading, of }
}

/** The index that the words before the list name: 固定资产投资增速居前的, 固定资产投资全部正增长,其中增速最快的. */
function namedIn(before: string): Reading | null {
  let rate = -1
  for (const match of before.matchAll(RATE)) rate = match.index
  if (rate < 0) return null
  for (const clause of before.slice(0, rate).split(CLOSED_BY).reverse()) {
    const reading = growthReading(clause.replace(/^.*[年月度](?:份|末)?/, '').trim())
    if (reading) return reading
  }
  return before.slice(0, rate).endsWith('投资') ? INVESTMENT : null
}

/** The sentence before in its paragraph, at most. */
const earlier = (text: string, { start }: Span): string =>
  /[^。\n]*。?$/.exec(text.slice(Math.max(0, start - 60), start))![0]

const INVESTMENT: Reading = {
  measure: 'fixed_investment',
  product: null,
  unit: 'CNY',
  regional: true,
  rule: 'ranked-investment',
}

/** Places in brackets behind words like these have shares, no rates of growth. */
const OF_SHARES = /占(?:比|到|了|全|\d)|比重|份额|[覆普利合][\u4e00-\u9fff]率|完成率|开工率|复工率/

const goesOnWith = ({ measure, product, unit, change }: DraftOutput): Reading | null =>
  change === null ? null : { measure, product, unit: unit ?? 'CNY', regional: true, rule: 'ranked-trend' }
