import { findPlaces, gazetteer } from '@/lib/regions'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Measure } from '../types'
import { JOINING } from './product-edges'
import type { Reading } from './reading'

/** Goods are called the same wherever they grow. */
const PLACED = new Set<Measure>(['area', 'production', 'livestock', 'output_value', 'capacity'])

/** What may stand between a place and what is counted there: (敖汉旗)今年全旗(谷子). */
const THEN = new Opening(/^(?:今年|去年|当年|目前)(?:全[市盟旗县区])?(?=[\u4e00-\u9fff]{2})/)

/** 敖汉旗谷子 → 谷子. */
export function withoutPlace(name: string): string {
  if (!gazetteer().mayStart(name, 0)) return name
  const [place] = findPlaces(name)
  const rest = place?.start === 0 ? THEN.behind(name.slice(place.end)) : ''
  return rest.length >= 2 && !/^(?:段|基地|口岸|工厂|公司|[市旗县区盟镇])/.test(rest) ? rest : name
}

/** 种植酿酒葡萄 is land under grapes. */
const GROWN = new Opening(
  /^(?:现|已)*(?:种植|栽植|播种|流转|落实|建成(?!区)|(?:粮食|其)中的)(?=[\u4e00-\u9fff]{2})/,
)
/** 规模以上工业企业天然气产量: who made it. */
const BY_FIRMS = new Opening(/^(?:规模以上|规上)(?:工业)?(?:企业)?(?=[\u4e00-\u9fff]{2})/)
const EARNS = /^[\u4e00-\u9fff]{1,8}?(?:实现|完成)(?=营业|主营|销售|经营)/
/** 产能达到光伏单晶95GW: how much of what. */
const REACHES = new Opening(/^达到(?=[\u4e00-\u9fff]{3})/)
const RAISED = new Opening(/^培育(?=[\u4e00-\u9fff]{2,}企业)/)
const FIXED = new Ending(/固定资产(?:投资)?$/)
/** What stands before a product's own name, by what is measured of it. */
export function withoutLead({ measure }: Reading, product: string): string {
  let name = product
  if (measure === 'area') name = GROWN.behind(name)
  // 牧场共实现营业收入: who earned it
  if (measure === 'revenue') name = name.replace(EARNS, '')
  if (measure === 'capacity' || measure === 'production') name = REACHES.behind(name)
  if (measure === 'fixed_investment') name = FIXED.before(name)
  if (PLACED.has(measure)) name = BY_FIRMS.behind(withoutPlace(name))
  if (measure === 'enterprise_count') name = RAISED.behind(name)
  return JOINING.behind(name)
}
