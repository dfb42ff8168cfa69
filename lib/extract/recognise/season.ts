/** Words that tell the month of a report written without dates, most telling first. */
const SEASONS: Array<[RegExp, number]> = [
  [/元旦(?:期间|假期|小长假|前夕|刚过)/, 1],
  [/数九寒天|数九|三九|隆冬|寒冬|腊月/, 1],
  [/春节(?:前|期间|临近|将至|刚过|假期|过后)|元宵节|正月/, 2],
  [/立春|雨水时节|惊蛰|早春|初春/, 3],
  [/清明(?:时节|前后|假期|节)|暮春|春耕(?:备耕|生产)?正/, 4],
  [/“?五一”?(?:国际)?劳动节|“五一”(?:假期|期间|前夕)|初夏|立夏|小满/, 5],
  [/端午|芒种|仲夏/, 6],
  [/盛夏|七一(?:前夕|期间)|小暑|大暑|三伏/, 7],
  [/立秋|末伏/, 8],
  [/初秋|入秋|白露|秋分|中秋/, 9],
  [/国庆(?:假期|期间|节)|重阳|金秋|深秋|秋高气爽|霜降/, 10],
  [/初冬|立冬|小雪时节|入冬/, 11],
  [/大雪时节|冬至|岁末|年终岁尾/, 12],
]

/** The month a page's seasonal words point to; the earliest of the year that a clear majority names is not asked for. */
export function seasonOf(text: string): number | null {
  for (const [pattern, month] of SEASONS) if (pattern.test(text)) return month
  return null
}
