import { codeAt } from '@/lib/regions/alphabet'
import { charset, isIn } from '../text/charset'

const DEICTIC =
  /(?:我|全|该|本|我们)(市|旗|区|县|盟|州|镇|乡|苏木|嘎查|村|域)(?!委|政府|长|直|级|民族|别|块|内外|宣|值|文化|国|厂|价|县市)/y
/** 盟文旅局副局长…说, 据市农牧局统计: an office speaks of the place that it is of. */
const OFFICE =
  /(?<=^|[,。;“\n据从])[市旗县盟](?=[\u4e00-\u9fff]{2,12}(?:局|委|办|中心)[^,。;]{0,14}(?:说|介绍|表示|告诉|统计|数据|获悉|了解到))/y
/** 旗里还引进…, 县里今年安排…: what a banner or county does itself. */
const AT_HOME =
  /(?<=^|[,。;“\n]|目前,?|今年,?|去年,?|为此,?)[旗县](?=里(?:还|又|也|已|正|将|先后|今年|去年|每年|筹|整合|统筹|出台|成立|组织|新|共|计划|建|给|从))/y

/** What the words for places begin with, and what stands right before them where they point. */
const KINDS = charset('市旗区县盟州镇乡苏嘎村域')
const POINTS = charset('我全该本们')
const PLURAL = '们'.charCodeAt(0)
const BEFORE_OFFICE = charset(',。;“\n据从')
const INSIDE = '里'.charCodeAt(0)

/** Words of a text that point at a place. */
export interface Pointing {
  /** 我市, 全旗, 该区; its first group is the kind of place. */
  deictic: RegExpExecArray[]
  /** Offsets of 市, 旗, 县 or 盟 that stands for the own one. */
  own: number[]
}

/** Looks for them only where a word for places stands behind what may point. */
export function pointingIn(text: string): Pointing {
  const found: Pointing = { deictic: [], own: [] }
  for (let at = 0; at < text.length; at++) {
    if (!isIn(text.charCodeAt(at), KINDS)) continue
    const before = codeAt(text, at - 1)
    if (isIn(before, POINTS)) {
      DEICTIC.lastIndex = Math.max(0, before === PLURAL ? at - 2 : at - 1)
      const match = DEICTIC.exec(text)
      if (match) found.deictic.push(match)
    } else if (standsForOwn(text, at, before)) found.own.push(at)
  }
  return found
}

function standsForOwn(text: string, at: number, before: number): boolean {
  if (codeAt(text, at + 1) === INSIDE) {
    AT_HOME.lastIndex = at
    if (AT_HOME.test(text)) return true
  }
  if (at > 0 && !isIn(before, BEFORE_OFFICE)) return false
  OFFICE.lastIndex = at
  return OFFICE.test(text)
}
