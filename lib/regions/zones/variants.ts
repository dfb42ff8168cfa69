/** Full endings of zones and the shorter ones that newspapers put in their place. */
const ENDINGS: readonly (readonly [full: string, variants: readonly string[]])[] = [
  ['经济技术开发区', ['经开区', '经济开发区', '开发区']],
  ['经济开发区', ['经开区', '经济技术开发区', '开发区']],
  ['高新技术产业开发区', ['高新区', '高新技术开发区', '高新技术产业区', '高新技术产业园区']],
  ['高新技术产业园区', ['高新区', '高新技术产业园', '高新技术园区']],
  ['综合保税区', ['综保区']],
  ['工业园区', ['工业园', '产业园区', '园区']],
  ['工业园', ['工业园区']],
  ['产业园区', ['产业园']],
  ['产业园', ['产业园区']],
]

/** All names a zone goes by, itself first: 准格尔经济开发区, 准格尔经开区 … */
export function zoneVariants(name: string): string[] {
  const ending = ENDINGS.find(([full]) => name.endsWith(full))
  if (!ending) return [name]
  const [full, variants] = ending
  const stem = name.slice(0, -full.length)
  return [name, ...variants.map((variant) => stem + variant)]
}

/** What follows a unit's name where a park of that unit is meant whose name is not in the table: 武川县工业园区. */
const ZONE_TAIL =
  /(?:(?:国家|自治区)级)?(?:经济(?:技术)?开发区|经开区|高新技术(?:产业)?(?:开发区|园区)|高新区|边境经济合作区|综合保税区|综保区|(?:新型|循环经济|现代|绿色|低碳|零碳|生态)?(?:工业|产业|化工|农业科技|农牧业科技|物流)园区?)/y

/** First characters of the above. */
const TAILS = new Set<string | undefined>('国自经高边综新循现绿低零生工产化农物')

/** Where the zone that a unit's name ending at `end` begins would end; `end` itself where none follows. */
export function zoneTailEnd(text: string, end: number): number {
  if (!TAILS.has(text[end])) return end
  ZONE_TAIL.lastIndex = end
  const found = ZONE_TAIL.exec(text)
  return found ? end + found[0].length : end
}
