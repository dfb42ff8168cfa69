import { Ending } from '../text/ending'
import { everyMatch } from '../text/every-match'

/** 自治区统计局的数据显示, 自治区政府工作报告明确, 从自治区能源局获悉; 自治区财政厅下达 only pays. */
const OFFICE =
  '(?:\\d{4}年)?(?:人民)?(?:政府工作报告|政府新闻办|党委宣传部|统计公报|国民经济和社会发展|[\\u4e00-\\u9fff]{1,10}(?:局|委|厅|办|总队))'
const SAYS =
  '(?:的|昨日|昨天|日前|近日|今天|最新|发布|公布|通报|召开|举行|统计|监测|新闻)*(?:消息|数据|统计|新闻发布会|公报|获悉|了解到?|明确|提出|通报|介绍|透露)(?!称?[\\u4e00-\\u9fff]{0,4}我[市盟旗县])'
/** 自治区两会开幕, 自治区主席某某作政府工作报告. */
const ASSEMBLY =
  '(?:两会|[一二三四五六七八九十]{1,3}届人大[^,。]{0,6}会议)[^。]{0,40}(?:开幕|召开|举行)|主席[^,。]{2,4}(?:作|代表)[^,。]{0,10}工作报告'
const REPORTS = new RegExp(`(?:自治区|内蒙古)(?=${OFFICE}${SAYS}|${ASSEMBLY})`, 'g')

/** 我市在自治区发展改革委…: what the place did there. */
const AT_OFFICE = new Ending(/(?:向|到|在|受|与|和|给|由|经|被)$/)

/** Offsets at which an office of the autonomous region begins to report of all of it. */
export function regionReports(text: string): number[] {
  if (!text.includes('自治区') && !text.includes('内蒙古')) return []
  const found: number[] = []
  for (const { index } of everyMatch(text, REPORTS))
    if (!AT_OFFICE.test(text.slice(Math.max(0, index - 1), index))) found.push(index)
  return found
}
