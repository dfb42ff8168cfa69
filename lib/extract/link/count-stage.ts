import type { Around, Reading } from './reading'
import type { Counted } from './scope'

const next = ({ measure, product }: Counted): Reading => ({
  measure,
  product,
  unit: 'unit',
  rule: `${measure}-next`,
})

/** 计划改造老旧小区46个,目前已开工39个,完工12个; 安装风机58台,已有41台完成吊装: more of the works counted last. */
export function countsOn(around: Around, own: string, last: Counted): Reading | null {
  return (NOW.test(around.clause.slice(0, -around.rest.length || undefined)) && CLOSES.test(around.right)) ||
    STAGE_ALONE.test(own) ||
    AMONG_PHASE.test(own)
    ? next(last)
    : isSibling(own, last)
      ? { ...next(last), product: own }
      : null
}

/** 其中运输机场19个,通用机场10个: another kind of what was counted. */
const isSibling = (own: string, { product }: Counted): boolean =>
  product !== null &&
  product.length > 2 &&
  /^[\u4e00-\u9fff]{3,10}$/.test(own) &&
  own.slice(-2) === product.slice(-2) &&
  own !== product

/** 24个牧场,14个已经投用,2个在建,其余8个也于当天开挖: parts of what was counted, each with its stage. */
export function countsPart({ right }: Around, own: string, last: Counted): Reading | null {
  return AMONG.test(own) && STAGE_BEHIND.test(right) ? next(last) : null
}

const CLOSES = /^[,。;]?$/
/** 现在是53座. */
const NOW =
  /(?:^|,)(?:现在|目前|如今|眼下|到现在)(?:已经?|一共)?(?:是|有|达到?|增加到|增至|发展到)了?(?:约|近)?\d+[座处个台套栋眼条]$/

const STAGE_ALONE =
  /^(?:(?:截?[至到]|截止)?\d{1,2}月(?:底|初|份|末|中旬|\d{1,2}日)?|其中|目前|到目前|眼下|如今|至今|现在|现|已|已经|今年|去年|明年|年内|年底前|将|还将|还|再|要|打算|计划|预计|拟|又|新|全部|累计|陆续|先后|全[市旗区县盟]|[\u4e00-\u9fff]{1,6}(?:市|旗|区|县))*(?:实际|基本|主体|基础)*(?:在建|开工|动工|开建|开复工|复工|完工|竣工|建成|建成投用|投用|投入使用|新建|改建|扩建|续建|再建|扩|增|添|新增|增加|再添|再上|又上|改造|完成|到位|投运|并网|吊装|安装|退出|打通|治理|整治|修复|交付|封顶|拆除|组立|浇筑|架设|铺设|签约|入驻|脱贫|搬迁|更换|维修)(?:了|的)?$/
const AMONG_PHASE = /^(?:其中)?,?[一二三]期(?:工程|建设|新建|已建成)?$/
const AMONG =
  /^(?:其中|目前|现在|现|已|已经|至今|截至目前|已有|中|里|有|今年|,|首批|头批|第一批|第二批|先期|其余|其他|剩下|余下|剩余|另外|另有|还有|另|的)*$/
/** 已经投用, 在建, 也于当天开挖基槽, 元旦前送电. */
const STAGE_BEHIND =
  /^(?:的)?(?:已经?|还在?|仍在?|全部|正在?|将|陆续|先后|均|都|也|刚刚?|于|当天|同日|近日|日前|上?个?月底?|月初|年底前?|年初|年内|元旦前?|国庆前?|春节前?|今年|明年|[上下]半年|\d{1,2}月(?:底|初|份|中旬)?前?)*(?:在建|装设备|安装|调试|内装|装修|施工|建设|开工|开复工|复工|完工|竣工|建成|投用|投产|投入|投运|完成|到位|并网|吊装|退出|启用|运行|运营|送电|通电|通气|通水|发电|封顶|交付|验收|动工|开挖|开建|开槽|打桩|进场|收尾|挂牌|开张|开业|见产|出产品|达产|试车|试产|浇筑|组立|架设|铺设|合龙|贯通|打通)/
