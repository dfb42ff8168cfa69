import { Ending } from '../text/ending'

/** 燃气生产和供应业: branches whose names hold what closes others, so that nothing but 业 is left of them. */
export const branchOf = (product: string, label: string): string =>
  product === '业' ? (SUPPLY.exec(label)?.[0] ?? '') : product
const SUPPLY = /(?:(?:电力|热力|燃气|水|、|和|及|与)+)?的?生产(?:和|与|及)供应业$/

/** Electricity is called by its source: 风力发电量. */
export function generated(product: string, label: string): string {
  const source =
    /风力|风电|光伏|太阳能|新能源|清洁能源|可再生能源|绿电|水电|火电|火力|水力|生物质|余热|瓦斯|煤气/.exec(
      product || label.slice(-14),
    )?.[0]
  return source === '绿电' ? '绿电' : `${source ?? ''}发电量`
}

/** What a mine yields is not the mine. */
export const mined = (product: string): string => (MINE.test(product) ? '原煤' : product)
const MINE = new Ending(/^煤矿原煤$|(?:煤矿|井工矿|露天矿|煤业|煤业原煤|^该?矿)$/)
