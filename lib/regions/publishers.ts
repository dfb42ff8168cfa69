import { findPlaces, resolvePlace } from './find'

/**
 * Newspapers by the unit that they call 我市, 我盟, 我旗 or (those of the autonomous region) 我区.
 * Needed are only those whose title does not begin with the name of their place.
 */
const PUBLISHERS: Readonly<Record<string, string>> = {
  北方新报: '150000',
  内蒙古日报: '150000',
  内蒙古晨报: '150000',
  内蒙古法制报: '150000',
  草原云: '150000',
  奔腾融媒: '150000',
  北疆新闻: '150000',
  实践: '150000',
  青城融媒: '150100',
  钢城融媒: '150200',
  兴安日报: '152200',
  暖新闻: '150600',
}

/** A publisher whose title begins with its place: 准格尔旗融媒体中心, 通辽日报, 阿拉善发布. */
const LOCAL =
  /^(?:社|传媒)?(?:日报|晚报|晨报|早报|报|电视台|广播电视台|融媒体?(?:中心)?|新闻网?|发布|人民政府(?:网)?|广播电台|云|党报)/

/**
 * Code of the unit whose newspaper, media centre or government office this is, or null where the title names none.
 * @param title as printed in the masthead or given in front matter: 鄂尔多斯日报, 《准格尔旗融媒体中心》, 通辽日报社
 */
export function publisherRegion(title: string): string | null {
  const plain = title.replace(/[《》“”"\s]/g, '')
  for (const [name, code] of Object.entries(PUBLISHERS)) if (plain.includes(name)) return code
  const [place, second] = findPlaces(plain)
  if (!place) return null
  const last = second && second.start === place.end ? second : place
  if (!LOCAL.test(plain.slice(last.end))) return null
  return resolvePlace(last, null)
}
