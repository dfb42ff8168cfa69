import type { OrganisationMention } from '../contracts'
import { Scan } from '../text/scan'
import type { Span } from '../types'

/** Who pays for or runs what is built; who only builds it for another is no owner. */
const OWNS =
  '(?:独资|全资|全额|负责|共同|联合|合资|合作|携手|总|控股|牵头|自主|斥资|计划|拟|具体)*(?:投资|出资|建设|兴建|新建|投建|打造|实施|开发|运营|控股|组织建设|引进|创办|领办|兴办|建成|管理|合股|合建|合作|合办|携手|联手|承办)'
const BY = new RegExp(`由([\\u4e00-\\u9fffA-Za-z()·]{2,26}?)${OWNS}`, 'g')
const OWNER_IS =
  /(?:投资方|东家|建设单位|项目业主|业主单位|业主|实施主体|建设主体|实施单位|投资主体|建设方|运营方|项目法人|出钱的|投资的|背后)(?:(?:为|是|:)([\u4e00-\u9fffA-Za-z()·]{3,26}?)(?=[,。;(]|$)|(?<=[方主家])([\u4e00-\u9fffA-Za-z()·]{3,18}?)(?=已|将|于|与|在|负责|介绍|计划|原|是|的|说|,|。|;))/

/** Without one of these no owner is told. */
const OWNER = new Scan(/[资设营]方|东家|单位|业主|主体|法人|[钱资]的|背后/)

/** Who is no firm, or none by name. */
const NO_COMPANY =
  /累计|总$|境内|来自|客商|商人|老板|政府|企业$|财政|国家$|群众|农户|牧户|双方|三方|[局委办区市旗县盟村镇部院校]$|^(?:一家|两家|多家|某|其|该|我|当地|本地|社会|此|这|它|他|她|村|公司|集团|企业|上年|去年|今年|目前|政企)|某|[的了在到从成向]|\d/

const TRIM = /^(?:世界500强|行业龙头|龙头企业|国内知名企业|央企|国企|民企|上市公司|知名企业|企业)+/

/** 小镇是X集团建的, 这座厂是X与Y合建的: who built it, told behind what is spoken of. */
const BUILT_IT =
  /(?:^|[,;“])[^,。;是“]{0,12}(?:就|都|也)?是(?:由)?([\u4e00-\u9fffA-Za-z()·]{3,30}?)(?:去年|今年|\d{4}年)?(?:独资|全资|全额|共同|联合|合资|合作|携手|斥资|一手|自己|出钱|单独)*(?:(?:投|花|拿)[了出]\d[\d.]*个?[万亿]+元?)?(?:投资|出资|兴建|新建|投建|建设|打造|建起|合建|合办|创办|上马|引进|建|投|上)(?:起来|成)?的/
/** 建设这个项目的X公司, 干这个项目的是X: the firm behind the works. */
const BUILDER_IS =
  /(?:建设|投资|实施|承担|上马|打造|运营)(?:它|(?:这|该|此)(?:个|座|条|处|家|一)?(?:项目|工程|基地|工厂|电站|[厂场园站线矿]))的(?:企业)?(?:就)?(?:是)?([\u4e00-\u9fffA-Za-z()·]{3,26}?)(?=[,。;]|是|已|将|去年|今年|过去|从前|原)/

/** 它是X公司在Y的第一个项目. */
const FIRST_OF =
  /(?:就|正|便)?是([\u4e00-\u9fffA-Za-z()·]{3,24}?)(?:在[^,。;]{2,12})?的(?:又一|第[一二三四五]|首)(?:个|座|条|处|家)/

const LIKE_FIRM = /(?:[乳牧药酒矿铝铜硅盐草绒糖实]业|集团|公司|能源|科技|材料|化工|股份|重工|电力|食品|生物)$/

/** An office for public money, where a producer stands beside it. */
const PUBLIC = /^(?:[市旗县区盟]|[\u4e00-\u9fff]{2,4}[市旗县区盟])(?:国投|城投|农投|水投|文旅|交投|国资|建投)/

/** 恒翌电力与乌达区: what is a firm of several that build together; the first firm where all are. */
function firmOf(printed: string): string | null {
  const parts = printed.split(/[和与、]|以及/).map((part) => part.replace(TRIM, ''))
  const firms = parts.filter((part) => part.length >= 2 && !NO_COMPANY.test(part))
  return firms[0] ?? null
}

/** The firm recognised in a stretch: the first of several, a producer rather than an office for public money. */
function within(organisations: readonly OrganisationMention[], at: number, end: number): string | null {
  const all = organisations.filter((one) => one.start <= end && one.end > at && one.start >= at - 8)
  return (all.find(({ name }) => !PUBLIC.test(name)) ?? all[0])?.name ?? null
}

/**
 * The firm that a stretch of text says pays for, builds for itself or runs an undertaking: 由X投资建设, 投资方为X. Firms that were
 * recognised are preferred to what the words alone let expect; 由X承建 names a contractor and gives null.
 *
 * @param organisations - of the sentence
 */
export function builtBy(
  text: string,
  stretch: Span,
  organisations: readonly OrganisationMention[],
): string | null {
  const body = text.slice(stretch.start, stretch.end)
  for (const match of body.includes('由') ? body.matchAll(BY) : []) {
    const at = stretch.start + match.index + 1
    const end = at + match[1]!.length
    if (/[,。;:]/.test(match[1]!)) continue
    // 由X承建、Y监理 names those who work for another
    if (/承建|施工|设计|监理|勘察|承接|总包/.test(match[0])) continue
    const firm = within(organisations, at, end) ?? firmOf(match[1]!)
    if (firm) return firm
  }
  for (const pattern of body.includes('的') ? [BUILT_IT, BUILDER_IS, FIRST_OF] : []) {
    const told = pattern.exec(body)
    if (!told) continue
    const at = stretch.start + told.index + told[0].indexOf(told[1]!)
    const firm =
      within(organisations, at, at + told[1]!.length) ??
      (pattern === BUILDER_IS || (pattern === BUILT_IT && LIKE_FIRM.test(told[1]!)) ? firmOf(told[1]!) : null)
    if (firm) return firm
  }
  return ownerTold(text, stretch, organisations)
}

/** 投资方为X, 建设单位X计划…: the owner named as such. */
export function ownerTold(
  text: string,
  stretch: Span,
  organisations: readonly OrganisationMention[],
): string | null {
  const said = text.slice(stretch.start, stretch.end)
  const owner = OWNER.test(said) ? OWNER_IS.exec(said) : null
  if (!owner) return null
  const at = stretch.start + owner.index
  return (
    organisations.find(({ start, end }) => start >= at && start <= at + owner[0].length && end > at)?.name ??
    firmOf(owner[1] ?? owner[2]!)
  )
}

const SIGNER =
  /(?:^|[,。;日])([\u4e00-\u9fffA-Za-z]{3,10}?)(?:与|同|和)[^,。;]{1,12}(?:政府|管委会|管理委员会)[^,。;]{0,10}签[约订署下][^。;]*$/

/** X通航与区政府签约,…建设Y: who signed with a government is the one who builds. */
export function signerOf(text: string, stretch: Span): string | null {
  const said = text.slice(stretch.start, stretch.end)
  const signed = said.includes('签') ? SIGNER.exec(said) : null
  return signed && !NO_MAKER.test(signed[1]!) ? firmOf(signed[1]!) : null
}

const OWNED =
  /(?:投资方|建设单位|项目业主|业主单位|业主|实施主体|建设主体|投资主体|项目法人)(?:为|是)([\u4e00-\u9fffA-Za-z()·]{3,26}?)的[^,。;]{0,8}$/

/** 业主为X的Y项目: the owner told right before the name. */
export function ownedBefore(
  text: string,
  stretch: Span,
  organisations: readonly OrganisationMention[],
): string | null {
  const said = text.slice(stretch.start, stretch.end)
  const owned = said.includes('的') && OWNER.test(said) ? OWNED.exec(said) : null
  if (!owned) return null
  return organisations.find(({ name }) => owned[1]!.includes(name))?.name ?? firmOf(owned[1]!)
}

const MADE =
  /(?:^|[,。;:“])([\u4e00-\u9fffA-Za-z]{2,8}?)(?:投资|斥资|出资)?(?:约|近|超)?(?:\d[\d.]*[万亿]元)?(?:在[^,。;]{2,12})?(?:投资建设|建成|新建|打造|运营|兴建|投建|建设)的[^,。;]{0,10}$|(?:^|[,。;:“])([\u4e00-\u9fffA-Za-z]{2,8}?)(?:投资|斥资|出资)(?:约|近|超)?\d[\d.]*[万亿]元(?:的|,?(?:投资)?(?:建设|新建|投建|打造|实施))[^,。;]{0,6}$/
const NO_MAKER =
  /^(?:开工|启动|加快|投产|建成|续建|推进|已经|陆续|全力|正式|连接|接入|衔接|途经|并入|还有|以及|正在|今年|去年|明年|目前|已|新|在|即将|刚|力争|争取|确保|引进|抓好|抓紧|谋划|推动|促成|力促|确定|项目|工程|计|全[市区旗县盟]|我|当地|计划|拟|年|总|由|一[个座条处家]|其中|同时|特别是|尤其是|例如|比如|包括|重点|集中|\S{0,3}期)|[市区旗县盟镇村里上中下后年月日已]$/

/** 赛北牧业建成的育种场: whoever made it, where no form of a company tells. */
export function makerOf(text: string, stretch: Span): string | null {
  const said = text.slice(stretch.start, stretch.end)
  const made = said.includes('的') || said.includes('元') ? MADE.exec(said) : null
  const maker = made && (made[1] ?? made[2]!)
  return maker && !NO_MAKER.test(maker) ? firmOf(maker) : null
}
