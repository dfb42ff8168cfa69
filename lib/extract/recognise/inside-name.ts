import { codeAt } from '@/lib/regions/alphabet'
import { isDigit } from '../text/characters'
import { charset, isIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'

/** X一期、二期工程: one undertaking with its phases. */
export const PHASE_BEFORE = /^[一二三四]期$/

/** 1,4-丁二醇, 1,4丁二醇, B25、B26机房, PBA T, 巴林—奈曼500千伏: marks that part no names. */
export function insideName(text: string, at: number, end: number): boolean {
  const mark = text[at - 1]!
  const before = text[at - 2] ?? ''
  const after = text[at] ?? ''
  if (mark === ' ') return /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after)
  if (mark === ',')
    return (
      isDigit(codeAt(text, at - 2)) &&
      /^\d(?:-[\u4e00-\u9fff]|[丁戊己庚辛壬癸甲乙丙二双三四]{1,2}[醇酸酮烷烯胺酯苯腈酐醛])/.test(
        text.slice(at, at + 5),
      )
    )
  if (mark === '、' && before === '期')
    return (
      PHASE_BEFORE.test(text.slice(at - 3, at - 1)) &&
      /^[二三四五]期(?:工程|项目)/.test(text.slice(at, at + 4))
    )
  if (mark === '、') return isDigit(codeAt(text, at - 2)) && /^[A-Z]\d/.test(text.slice(at, at + 2))
  if (mark === '—' && isDigit(codeAt(text, at - 2)) && isDigit(codeAt(text, at))) return true
  // 扎鲁特——青州±800千伏: two dashes, read at the first and the second
  if (mark === '—' && (before === '—' || after === '—')) {
    const from = before === '—' ? at - 2 : at - 1
    return (
      /[\u4e00-\u9fff]$/.test(text[from - 1] ?? '') &&
      !/(?:项目|工程|[站厂场线园])$/.test(text.slice(Math.max(0, from - 2), from)) &&
      /^——[\u4e00-\u9fff]{2,8}(?:±\d|特高压|铁路|高速|公路)/.test(text.slice(from, from + 14))
    )
  }
  // 100兆瓦/400兆瓦时储能电站: power and energy of one store
  if (mark === '/') return /[瓦W]/.test(before) && /\d/.test(after)
  if (mark === '—')
    return (
      /[\u4e00-\u9fff\d)]/.test(before) &&
      /^[\u4e00-\u9fff]{2,6}(?:—[\u4e00-\u9fff]{2,6})*(?:[±\d]|[\u4e00-\u9fff]{0,6}(?:铁路|道路|高铁|公路|高速|管道|管线|输电|输变|联络|客专|段))/.test(
        text.slice(at, end + 2),
      )
    )
  return false
}

/** 和 joins two names (not two halves of one) where what stands before it is complete: 项目和, 公司与, 旗和. */
export function joinsNames(text: string, at: number, floor: number): boolean {
  if (text.startsWith('和林', at - 1) || text.startsWith('和谐', at - 1) || text.startsWith('和美', at - 1))
    return false
  if (at - 2 >= floor && isIn(codeAt(text, at - 2), BEFORE_AND)) return false
  // X治理及附属工程
  if (WITH_PARTS.test(text.slice(at, at + 4))) return false
  return COMPLETE.test(text.slice(Math.max(floor, at - 24), at - 1))
}
/** 共和, 颐和, 温和: words. */
const BEFORE_AND = charset('共颐饱温中缓平祥')
const WITH_PARTS = new Opening(/^(?:附属|附带|配套|相关)(?:工程|设施)/)
const COMPLETE = new Ending(
  /(?:项目|工程|公司|集团|基地|园区?|中心|厂|矿|旗|县|市|银行|合作社|电站|热电|联产|变电站|公路|铁路|水库|大桥|以|\d)(?:\([^()]{1,16}\))?$|^\([^()]{1,16}\)$/,
)
