import type { Reading } from './reading'

/** What a site's area is told without a name of its own. */
const NAMELESS = /^(?:项目|[该这][座个片]?.{2,4}|.*期|占地|占地面积|面积)$/
const LONGEST = 10
/** The end of a name that tells it from the words beside it. */
const TAIL = 4

/**
 * What the area of a site or of buildings is of: 占地, 规划用地, 建筑面积, or what stands on it where that has a name of its own; the
 * undertaking that the figure is said of is none (X产业园占地640亩).
 *
 * @param product - words before the number
 * @param undertaking - name of the project that the figure is said of, null for places
 */
export function siteProduct({ rule }: Reading, product: string, undertaking: string | null): string | null {
  const isNamed = undertaking !== null && product.includes(undertaking.slice(-TAIL))
  if (rule !== 'site-area') return isNamed && product.endsWith(undertaking.slice(-TAIL)) ? '建筑面积' : null
  const land = /(?:(?:总|规划)?用地|占地)$/.exec(product)?.[0]
  if (land) return isNamed ? land : product
  return `${isNamed || NAMELESS.test(product) || product.length > LONGEST ? '' : product}占地`
}
