import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { remembered } from '../text/remembered'
import { Scan } from '../text/scan'

const PLACE =
  /^(?:内蒙古自治区|内蒙古|中国|呼和浩特|包头|乌海|赤峰|通辽|鄂尔多斯|呼伦贝尔|巴彦淖尔|乌兰察布|兴安盟?|锡林郭勒|锡林浩特|阿拉善|满洲里|二连浩特|[\u4e00-\u9fff]{2,6}?(?:自治区|省|市|盟|旗|县|区))+(?:市|盟|旗|县|区)?/
const FORM = new Ending(
  /(?:[(（][^)）]{1,10}[)）])?(?:股份有限公司|有限责任公司|有限公司|集团公司|分公司|子公司|公司|控股集团|集团|专业合作社|合作社)$/,
)

const BRACKETS = charset('(（')

/** The distinctive part of a company's name: without place, form and branch words (内蒙古X新材料科技有限公司 → X新材料科技). */
export const coreName = remembered((name) => {
  const closed = FORM.before(name)
  const bare = FORM.before(hasAny(closed, BRACKETS) ? closed.replace(/[(（][^)）]{1,10}[)）]/g, '') : closed)
  const core = bare.replace(PLACE, '')
  return core.length >= 2 ? core : bare
})

/** Branches, and other words that follow a firm's own in its name. */
const BRANCH = new Scan(
  /新材料|新能源|能源|科技|化工|石化|石油化工|电力|矿业|煤业|煤炭|农牧业|农业|牧业|食品|乳业|生物|半导体|环保|材料|重工|集团|实业|制造|装备|智能|产业|发展|投资|建设|工程|开发|贸易|物流|供应链|仓储|药业|制药|水务|热电|发电|光伏|风电|硅业|铝业|钢铁|稀土|锂业|动力|汽车|羊绒|高科技|信息|数字|航空|无人机/,
)

/** First two to four characters of the core: what newspapers call the company the second time. */
export const brandOf = remembered((name) => {
  const core = coreName(name)
  const branch = BRANCH.exec(core)
  const brand = branch ? core.slice(0, branch.index) : core
  return brand.length >= 2 ? brand.slice(0, 4) : core.slice(0, 4)
})

/** Whether two names may be said of one company: one contains the other's distinctive part. */
export function sameCompany(a: string, b: string): boolean {
  if (a === b) return true
  const x = coreName(a)
  const y = coreName(b)
  if (x.length < 2 || y.length < 2) return false
  return x === y || (x.startsWith(y) && y.length >= 2) || (y.startsWith(x) && x.length >= 2)
}
