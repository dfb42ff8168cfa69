import { charset, hasAny } from '../text/charset'
import { Opening } from '../text/opening'

/** 龙头企业, 其中有: what a name may begin behind. */
const FIRMS = '(?:(?:园区|入园|入驻|龙头|骨干|重点|本地|当地|代表|其中|邻居|配套)?(?:企业|邻居|隔壁))'
const THERE_IS = '(?:(?:其中|还|也)?有(?![色机]))'
/** X市政府与, X旗旗长同: with whom a firm acts. */
const WITH_OTHERS =
  '(?:[\\u4e00-\\u9fff]{1,14}(?:政府|行政公署|管委会|管理委员会|[市旗县区盟])(?:先后|分别|共同|正式|成功|现场|还|已|又|将|也)*[与同和])?(?:[\\u4e00-\\u9fff]{0,10}(?:[市旗县区盟部局厅]长|书记|主席|主任|常委)(?:在[市旗县区]内)?[与同和])?'
const LEADS =
  '(?:(?:现场|会上|分别|当场|当天|当日|同日|先后|再次|双方)(?=[与同和由])|随着|除|母公司|控股股东|走进|来到|位于|在|由|与|和|及|对|据|让|为|向|从|到|是|将|把|以|其中|目前|近日|[一二三四前]+个?季度|[上下]半年|\\d{1,2}月份?|包括|如|像|即|位居|牵头|依托|通过|支持|争取|确保|力争|推进|推动|加快|督促|促成|促进|围绕|启动|续建|联合|携手|旗下|入驻|引进|通信|负责人|投资方|建设方|建设单位|项目业主|项目的东家|东家|业主|作为|[市旗县区镇村园][里内][和与同])'
const TRIM = new RegExp(`^${FIRMS}?${THERE_IS}?${WITH_OTHERS}${LEADS}*`)
/** The same of a name that holds none of `WITH`. */
const TRIM_ALONE = new Opening(new RegExp(`^${FIRMS}${THERE_IS}?${LEADS}*|^${THERE_IS}${LEADS}*|^${LEADS}+`))
const WITH = charset('与同和')

/** 国内隔膜领军企业, 全球500强企业: what a firm is, before its name. */
const RANKED =
  /^[\u4e00-\u9fff\d]{0,14}?(?:领军|龙头|头部|链主|标杆|领先|知名|百强|\d强|上市)企业(?:之一的?)?(?=[\u4e00-\u9fff]{4})/

/** How many characters that a firm's name is printed behind were taken for its beginning: 龙头企业X公司, 市政府与X集团. */
export function leadOf(printed: string): number {
  const ranked = printed.includes('企业') ? (RANKED.exec(printed)?.[0].length ?? 0) : 0
  const name = ranked === 0 ? printed : printed.slice(ranked)
  return ranked + ((hasAny(name, WITH) ? TRIM : TRIM_ALONE).exec(name)?.[0].length ?? 0)
}
