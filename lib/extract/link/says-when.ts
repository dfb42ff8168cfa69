import { Scan } from '../text/scan'

/** What stands before the predicate and is no subject: 按照计划, 到明年6月底前, “我们…. */
const ADVERBIAL =
  '(?:[“”]|(?:据(?:了解|悉|介绍|[^,。;]{2,14}(?:介绍|透露))|(?:按照?|根据|依据|依照)[^,。;]{0,10}(?:计划|规划|设计|进度|工期|安排|要求|方案|部署|目标)|目前|截至目前|如今|当前|眼下|届时|同时|接下来|下一步|随后|最终|剩余工程|施工方|施工单位|企业|公司|我们|(?:到|至|于|在)?(?:\\d{4}年|今年|明年|后年)?(?:\\d{1,2}月(?:\\d{1,2}日|份)?|(?:内|[年月]?[底末初中]|[上中下]旬|[上下]半年|[一二三四]季度))?(?:前|左右|之前|以前)?),?)'
const WHAT =
  '(?:(?:整个|全部)?(?:该|本)?(?:项目|工程|主体(?:工程|结构)?|全线|整体|[一二三]期(?:项目|工程)?|土建|设备))?'
const HOW =
  '(?:预计|计划|力争|争取|确保|保证|有望|可望|可|将|拟|全力|已|全面|全部|正式|顺利|如期|整体|实现|基本|于|在|同步|年内|[\\d年月日底末初中前内旬份今明后上下半季度一二三四]+|,)*'
const DONE =
  '(?:建成|投产|竣工|完工|投用|投运|交付|并网|通车|达产|投入|具备|试生产|试运[行营]|投料|通过|使用|验收|运营|完成(?=[,。;”]))'
const CLOSED =
  '(?:(?:并|投产|达产|投入|交付|投用|使用|运营|运行|生产|通过|竣工|验收|并网|发电|达效|完工|通车|试|投运|条件)|[^,。;\\d]{2,4}条件)*(?=[,。;”]|$)'

const WORD = new Scan(
  /建成|投产|竣工|完工|投用|投运|交付|并网|通车|达产|投入|具备|试生产|试运|投料|验收|运营/,
)
const SAYS_WHEN = new RegExp(`(?:^|[,。;“”])${ADVERBIAL}*${WHAT}${HOW}${DONE}${CLOSED}`)
/** 改造老旧小区21个,11月底前完工: what has been counted before is what will be complete. */
const COUNTED =
  /(?:改造|新建|建设|修建|硬化|新增|建成|治理|铺设|完成|保温|栽植|绿化)[^,。;]{0,14}?\d(?![\d.]*[年月日%])/

/**
 * Whether a sentence that names nothing says when something will be or was complete: 按照计划,11月底可具备投运条件。 What takes an
 * object (建成高标准农田3万亩) speaks of that.
 */
export function saysWhen(body: string): boolean {
  const said = WORD.test(body) ? SAYS_WHEN.exec(body) : null
  return said !== null && !COUNTED.test(body.slice(0, said.index))
}
