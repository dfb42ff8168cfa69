/** 东山电机产业园 and 柳河电机产业园: all but the words that tell which is the same. */
export function headedApart(short: string, long: string): boolean {
  let tail = 0
  while (tail < short.length && short.at(-tail - 1) === long.at(-tail - 1)) tail++
  const own = short.slice(0, short.length - tail)
  const other = long.slice(0, long.length - tail)
  if (own.length < 2 || other.length < 2 || own.length > 4 || other.length > 4) return false
  for (const character of own) if (other.includes(character)) return false
  return true
}

/** X健康谷 and X健康谷Y产业园, Z新城 and Z新城第二小学: the longer name tells what stands in the place of the shorter. */
export function liesInside(short: string, long: string): boolean {
  return (
    SITES.test(short) &&
    long.startsWith(short) &&
    long.length - short.length >= 5 &&
    OWN_WORKS.test(long.slice(short.length))
  )
}
const SITES = /(?:谷|新城|小镇|新区|产业园|园区|工业园|开发区|科技城|物流港|陆港)$/
const OWN_WORKS =
  /^(?!基础|配套|公共|路网|管网|综合|核心|启动|标准|供[水热电]|污水|道路)[^一二三四五期]{2,}(?:产业园|工厂|牧场|基地|中心|生产线|车间|厂|电站|医院|学校|小学|中学)$/
