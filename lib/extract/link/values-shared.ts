import { Scan } from '../text/scan'

/** Where the values begin that are told of several one by one, and how long the word is that says so. */
export interface Shared {
  at: number
  length: number
}

const ONE_BY_ONE = new Scan(/分别|依次|各(?=占|增|达|为|下降)/)
/** 城乡居民人均可支配收入达到A元和B元: two values by their order, without a word that says so. */
const OF_BOTH = new Scan(
  /城乡(?:常住)?居民人均(?:可支配|纯)?收入(?:预计|已|从|由|达到?|完成|实现|为|约)*(?=\d[\d.]*万?元(?:和|、|与)\d)/,
)

/** The places of a sentence where values are told of several by their order. */
export function valuesShared(words: string): Shared[] {
  const shared: Shared[] = []
  if (words.includes('分别') || words.includes('依次') || words.includes('各'))
    for (const match of ONE_BY_ONE.matches(words)) shared.push({ at: match.index, length: match[0].length })
  if (words.includes('城乡'))
    for (const match of OF_BOTH.matches(words)) shared.push({ at: match.index + match[0].length, length: 0 })
  return shared
}
