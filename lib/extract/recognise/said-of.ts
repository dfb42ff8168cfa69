import { charset, startsIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import { lastPause } from './last-pause'

/** 跻身国家级X基地, 被评为X示范园: a title that something has been given. */
const TITLED = new Scan(
  /(?:成为|誉为|称为|跻身|评为|认定为|命名为|确定为|评定为|获评|获批成为|入围|入列)[^,。;]{0,16}$/,
)

/** 将X旗打造成Y基地: what a place or a branch is to become. */
const TO_BECOME = /(?:将|把)[^,。;]{2,18}(?:打造|建设|培育|发展|建)成(?:为)?[^,。;、\d]{0,12}$/

/** 我市还是自治区重要的X基地, 是我国单体规模最大的Y基地: what a place or works already named are. */
const IS_SUCH =
  /(?:^|[^总就便])是[^,。;:]{0,22}(?:重要|主要|最[大早长高多优强]|[一领]流|领先|知名|著名)(?:的|[^,。;、\d的是]{0,6}的?)$/
/** 要建成北方最大的X基地: an aim of the one spoken of. */
const AIM = new Scan(
  /要|将|接下来|下一步|今后|未来|力争|争取|努力|全力|着力|瞄准|目标|致力|奋力|加快|朝着|推动/,
)
const AIMED = new Scan(
  /(?:建成|建设成为|建设成|打造成为|打造成|打造|建设|做成|培育成)(?:一个|一座|为)?[^,。;:\d]{0,10}(?:最[大早长高多优强]|[一]流|领先|知名|著名|重要)(?:的|[^,。;、\d的]{0,4}的?)$/,
)
/** 建成全球最大的X基地和绿色低碳的Y牧场: the second of two aims. */
const AIMED_TOO = new Scan(
  /(?:建成|建设成|打造成|打造|建设|做成)[^,。;:\d]{0,10}(?:最[大早长高多优强]|一流|领先|重要)的?[^,。;\d]{2,16}(?:基地|中心|高地|牧场|园|园区|枢纽|示范区)[和与及、][^,。;、]{0,10}$/,
)

/** 是X产业园首个投产的项目, 作为X园区引进的龙头企业: the park that something else stands in. */
const FIRST_OF = new Opening(
  /^(?:内|里|内?的)?(?:首批|首个|首家|首座|首条|第[一二三四五六七八九十][个家批座条]|又一[个家座]?|唯一|最[大早]的?)[^,。;:]{0,14}(?:项目|工程|企业|公司|工厂|电站|生产线)|^[内里]?(?:重点|集中|今年|去年|新)*(?:引进|落户|入驻|招引|开工|投产|建设|实施)的(?:[^,。;:]{0,10})(?:项目|工程|企业|公司|工厂)/,
)
const IS_A = new Ending(/(?:[也则便就正]?是|作为|成为|系|[即成]为)$/)

/** 着力打造全球最大的养殖基地,生态观光牧场,总投资80亿元: what else the one spoken of is to become. */
const BESIDE_AIM = new Ending(
  /(?:打造|建设|建成)[^,。;:\d]{4,30}(?:基地|中心|高地|园|园区|枢纽|示范区|牧场),$/,
)

/** What a list goes on with. */
const GOES_ON = charset('、和与及以等')
/** A、B以及C等配套工程: the parts of what is being built. */
const AUXILIARY =
  /^(?=[、和与及以等])[^,。;]{0,30}?等[\u4e00-\u9fff]{0,4}?(?:配套|附属|辅助|公辅)[\u4e00-\u9fff]{0,4}?(?:工程|设施|用房|建筑)/
/** A、B都在主要建设内容之列. */
const CONTENT =
  /^(?=[、和与及以等都均也在是为列纳])[^,。;]{0,36}?(?:在|是|为|属于?|列入|纳入|包含在)[^,。;]{0,6}建设内容/

/**
 * Whether a facility's name is said of something else: of a place or works named before, as a title, a rank or an aim, or as
 * one of the parts of what is built.
 *
 * @param before - the sentence up to the name
 * @param after - the sentence behind it
 * @param owned - a firm or a place stands in the name or right before it
 */
export function saidOfAnother(before: string, after: string, owned: boolean): boolean {
  const clause = before.slice(lastPause(before, before.length) + 1)
  if (TITLED.test(clause)) return true
  if (clause.includes('成') && TO_BECOME.test(clause)) return true
  if (IS_A.test(clause) && FIRST_OF.test(after)) return true
  if (clause.includes('是') && IS_SUCH.test(clause)) return true
  if ((AIMED.test(clause) || AIMED_TOO.test(clause)) && AIM.test(before)) return true
  if (!owned && clause === '' && after[0] === ',' && BESIDE_AIM.test(before)) return true
  if (owned || !(clause + after).includes('、')) return false
  return (
    (startsIn(after, GOES_ON) && AUXILIARY.test(after)) || (after.includes('建设内容') && CONTENT.test(after))
  )
}
