import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { type Around, clean, productTail, type Reading } from './reading'

/** 危房改造任务20.4万户, 北梁棚户区征收协议2.1万户: homes by who lives in them. */
const HOMES =
  /(?:危旧?房|棚户区?|棚改|土房|土坯房|农房|住房|房屋|旧房)[^,。;\d]{0,10}(?:任务|协议|改造|征收|腾空|竣工|开工|搬迁|安置|签约|拆除|重建)[^,。;\d]{0,4}$|(?:腾空|拆除|征收|搬离|签下|签订)[^,。;\d]{0,4}(?:房屋|征收协议|搬迁协议|安置协议)$/
/** What can be said of them next: 竣工18.7万户, 已签下1.2万户. */
const STAGE = new Ending(
  /^(?:其中|目前|现在|现|已|已经|今年|年内|年底前|将|还将|还|再|全部|累计|陆续|截至[^,]{0,8}|,|、)*(?:开工|复工|完工|竣工|建成|改造|完成|签下|签约|签订协议|签订|腾空|搬迁|入住|交房|回迁|拆除|脱贫|通水|通电)(?:了|的)?$/,
)

const CUES = charset('房改屋议')

export function rebuilt({ label }: Around): Reading | null {
  if (!hasAny(label, CUES) || !HOMES.test(label)) return null
  return {
    measure: 'households',
    product: clean(productTail(label) ?? ''),
    unit: 'household',
    rule: 'households',
  }
}

/** 竣工18.7万户 behind households: more of them. */
export const moreOfThem = (own: string): boolean => STAGE.test(own)
