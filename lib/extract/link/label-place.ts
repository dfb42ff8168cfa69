import { findPlaces, gazetteer, regionByCode, resolvePlace } from '@/lib/regions'
import { codeAt } from '@/lib/regions/alphabet'
import { charset, hasAny, isIn, SPACES } from '../text/charset'

const OPENING = charset(`*【[《●■▲◆□◎○★▶·—${SPACES}`)
const LONGEST_OPENING = 4
const CLOSING = charset(`*】]》:|│丨·—。${SPACES}`)

/**
 * The place that a brief carries in front of its text: 【杭锦后旗】, **红山区**, 扎鲁特旗: …, ——开鲁县。…; 我旗 and 全旗 in it mean that place.
 *
 * @param paragraph - plain text of one paragraph
 * @param region - region of the article
 * @returns GB/T 2260 code, null where the paragraph opens otherwise
 */
export function labelPlace(paragraph: string, region: string): string | null {
  const head = paragraph.slice(0, 24)
  if (!hasAny(head, CLOSING)) return null
  let from = 0
  while (from < LONGEST_OPENING && isIn(codeAt(head, from), OPENING)) from++
  if (!gazetteer().mayStart(head, from)) return null
  const [first] = findPlaces(head)
  if (!first || first.start !== from || !isIn(codeAt(head, first.end), CLOSING)) return null
  // ——扎鲁特旗。…: a full stop closes a label only behind a mark that opens one
  if (from === 0 && head[first.end] === '。') return null
  // 鄂尔多斯 讯 is a dateline, 赤峰: may open a headline
  if (from === 0 && /^\s/.test(head.slice(first.end)) && !/^\s+\S/.test(head.slice(first.end))) return null
  const code = resolvePlace(first, region)
  return code && regionByCode(code) ? code : null
}
