import { Ending } from '../../text/ending'
import type { Span } from '../../types'
import type { Named } from './types'

/** Behind the sum of the item before. */
const SUM_ENDS = new Ending(/元(?:以上|左右|以内)?$/)
/** 城市绿化工程总(投资7亿元), 街头绿地计划年度(投资7亿元): works of a kind, and whatever a year's sum is for. */
const WORKS =
  /^(?:[\u4e00-\u9fff]{2,16}(?:建设|改造|整治|治理|绿化|工程|工作|设施|项目)(?:计划|预计)?(?:年度|当年|总|完成)*|(?!项目|工程|其中|该|[今去明]年)[\u4e00-\u9fff]{4,16}(?:计划|预计)?年度(?:计划|完成)*)投资(?:额)?(?:约|近|超过?|达到?|为)*$/

/** 其中街道和桥涵改造计划年度(投资73亿元): the item that such a list begins with. */
const OPENS =
  /^其中,?[\u4e00-\u9fff、]{3,24}(?:建设|改造|整治|治理|绿化)(?:计划|预计)?(?:年度|当年|总|完成)*投资(?:额)?(?:约|近|超过?|达到?|为)*$/

/** X公园完成投资90万元;公厕维修(投资20万元);公共交通完成(投资90万元): an item that says of which works of the place it is. */
const OF_PLACE =
  /^(?:(?:20)?\d\d年|[今去]年|全年)?(?!项目|工程|其|该|[一二三四五]期|土建|设备|主体|配套|厂区|场区|园区|站区|矿区|库区)[\u4e00-\u9fff、]{0,12}(?:建设|工程|改造|维修|维护|修缮|整治|治理|[绿亮美净硬]化|交通|路灯|公厕|管网|道路|街巷|桥梁|供水|供热|排水|房地产)(?:(?:开发|建设)(?:面积[\d.]+万?平方米,)?|工作|共|已|累计|计划|当年)*(?:完成)?(?:投资|投入)(?:额|资金)?(?:完成|约|近|超过?|达到?|为)*$/

/**
 * Whether a sum stands in an item of a list that says what works it is for: X工程投资20亿元、城市园林绿化投资9.8亿元. The undertaking
 * of the item before has no part in it.
 */
export function isOfOwnItem(figure: Span, { text, sentence, projects }: Named): boolean {
  const before = text.slice(sentence.start, figure.start)
  if (
    before.startsWith('其中') &&
    OPENS.test(before) &&
    !projects.some(({ mention }) => mention.end <= figure.start)
  )
    return true
  const item = before.lastIndexOf(';')
  if (item > 0 && OF_PLACE.test(before.slice(item + 1)) && !before.includes('总投资'))
    return !projects.some(
      ({ mention }) => mention.end > sentence.start + item && mention.start < figure.start,
    )
  const at = before.lastIndexOf('、')
  if (at < 1 || !WORKS.test(before.slice(at + 1)) || !SUM_ENDS.test(before.slice(0, at))) return false
  return !projects.some(({ mention }) => mention.end > sentence.start + at && mention.start < figure.start)
}
