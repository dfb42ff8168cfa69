import type { QuantityMention } from '../contracts'
import { lastAnswer } from '../text/remembered'
import { Scan } from '../text/scan'
import type { Unit } from '../types'
import type { Reading } from './reading'
import { isMisuse, isStory } from './story'

/** 新建净水厂1座、铺设管线18公里: one work of several that a programme comprises. */
const ONE_OF_A_LIST =
  /(?:建设|新建|建成|配套|包括|包含|改造|安装|设有)[^。;]{0,40}[^\d.]1[座处套台条][、,和][^,。;\d]{1,14}(?:[2-9]|\d{2})/
/** A family or a person of whom a story is told. */
const FAMILY =
  /老[张王李赵刘陈杨孙周吴郑马高白包于宋韩冯董徐朱林何郭罗梁田任姜崔谭]家|(?:他|她|我|俺|你)(?:们)?家(?!乡|国|企)|自家|自己家|家里|家中|家(?:共|一共)?(?:有)?[\d一二三四五六七八九]+口|一家[人三四五]|两口子|夫[妻妇]|老[汉伴]|大[姐爷娘叔婶嫂妈]|大户[\u4e00-\u9fff]{2,4}(?:家|承包|今年|种|养)|(?:牧民|村民|农民|社员|[养种][殖植]户|脱贫户)(?!专业|合作|群众|增收|致富|转移|人均)[\u4e00-\u9fff·]{2,4}?(?:家|今年|去年|一年|的(?=\d)|把(?=[\d一二三四五六七八九两]))|一个人|(?:^|[,。“])[他她](?:估摸|盘算|合计着?|掰着|算了算|自己|今年|去年|一年|承包|流转|种了|养了)/
/** The same sentence speaks of more than one household. */
const WIDE = /全[镇村旗市县区盟]|[一二三两\d]个[^,。;]{0,4}村|合作社|公司|项目|户均|集体经济/
const isFamily = lastAnswer((sentence) => FAMILY.test(sentence) && !WIDE.test(sentence))
const OF_MANY = /集体|合作社|公司|企业|[村镇旗县市区](?!民)|嘎查|[户人亩]均|项目|厂|店|基地|园/
/** What works make in a year is more than a family's income. */
const OF_WORKS = new Set<Reading['measure']>(['output_value', 'profit', 'tax'])
/** What one household may have. */
const OF_ONE: Partial<Record<Unit, number>> = {
  CNY: 2e6,
  mu: 20_000,
  head: 1000,
  t: 500,
  m2: 10_000,
  person: 50,
}
/** 60千瓦的村级光伏电站. */
const VILLAGE = /村级|嘎查级|村集体|扶贫电站/
/** So few things are told of in a story, though what else is done is counted by itself. */
const FEW = 10
/** What is taken in a day. */
const A_DAY = /(?:一|每)(?:晚上?|夜|天|上午|场)[^,。;]{0,8}\d/
/** What somebody looks at from afar. */
const VIEW = new Scan(/尽收眼底|映入眼帘|一望无际|一眼望不到|满目|[麦稻绿金]浪|层林尽染|丰收在望|丰收画卷/)
/** Shares of complaints, cases and patients. */
const COMPLAINTS = new Scan(/投诉|举报|诉求|咨询|受理|报销|患者|病例|案件|问卷|受访/)

/**
 * Counts, sizes and herds too small to be a figure of the economy, or told in a story of another kind: three projects
 * written 三个项目 are the ones spoken of, 26 m² is somebody's shed.
 *
 * @param part - what stands between semicolons around the number: another part may be a story
 * @param clause - what stands between commas around it
 */
export function isTrivial(
  quantity: QuantityMention,
  reading: Reading,
  printed: string,
  sentence: string,
  part: string = sentence,
  clause: string = part,
): boolean {
  if (quantity.value < (OF_ONE[reading.unit] ?? 0) && isFamily(sentence)) return true
  switch (reading.unit) {
    case 'unit':
      if (quantity.value < (reading.measure === 'enterprise_count' ? 10 : 6) && !/\d/.test(printed))
        return true
      if (
        quantity.value === 1 &&
        reading.rule.startsWith('count') &&
        reading.rule !== 'count-ranked' &&
        !/现有|共有|拥有/.test(sentence) &&
        !(/^\d+[座处套台条]$/.test(printed) && ONE_OF_A_LIST.test(sentence))
      )
        return true
      break
    case 'm2':
      if (quantity.value < 1000) return true
      break
    case 'km':
      if (quantity.value < 0.5) return true
      break
    case 'head':
      // 千头以上养殖场: a class of size
      if (
        quantity.value < 30 ||
        (quantity.value < 100 && !/[存出]栏|[引购]进|投放|养|屠宰/.test(sentence)) ||
        (!/\d/.test(printed) && /以上$/.test(printed))
      )
        return true
      break
    case 'percent':
      return COMPLAINTS.test(sentence)
    case 't':
    case 't/a':
      // 直播卖出莜面1.6万斤
      if (quantity.value < 1 || (quantity.value < 50 && /斤$|kg/.test(quantity.printedUnit))) return true
      break
    case 'kW':
      return quantity.value < 30 || (quantity.value < 100 && !VILLAGE.test(sentence))
    case 'kWh':
    case 'kWh/a':
      return quantity.value < (reading.rule === 'storage' ? 1000 : 100_000)
    case 'CNY':
      return (
        isMisuse(part, clause) ||
        // 每加工1头牛实现产值8万元
        (OF_WORKS.has(reading.measure) && quantity.value < 100_000) ||
        // 去年卖蜜收入11万元: of one who is told of
        (reading.measure === 'revenue' && quantity.value < 200_000 && !OF_MANY.test(sentence)) ||
        // 夜市一晚上卖18万元
        (quantity.value < 1e6 && reading.measure === 'revenue' && A_DAY.test(sentence)) ||
        (quantity.value < 50_000 &&
          !/[人户村亩头只峰棚]均|每[人户村亩头只峰]|平均|增收|集体(?:经济)?收入/.test(sentence))
      )
    case 'household':
      // 一上午走了3户人家
      if (quantity.value < 10) return true
      if (quantity.value < 100 && /社区|小区/.test(sentence)) return true
      break
    case 'mu':
      // 千亩良田尽收眼底
      if (!/\d/.test(printed) && VIEW.test(sentence)) return true
      break
    case 'person':
      if (reading.measure === 'other' && quantity.value < 100) return true
      break
    default:
      return false
  }
  return isStory(sentence, part, reading.unit === 'unit' && quantity.value < FEW ? part : clause)
}
