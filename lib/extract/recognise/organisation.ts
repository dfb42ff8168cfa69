import { codeAt } from '@/lib/regions/alphabet'
import type { OrganisationMention } from '../contracts'
import { isDigit } from '../text/characters'
import { charset, isIn } from '../text/charset'
import { Ending } from '../text/ending'
import { everyMatch } from '../text/every-match'
import { overlaps } from '../text/overlaps'
import { Scans } from '../text/scans'
import { leadOf } from './before-firm'
import { BRAND_END, brandsIn } from './firm-brand'
import { nameStart } from './name-start'
import { seatBefore } from './seat-before'

/** Words that end a company's registered or usual name. */
const LEGAL =
  /(?:控股集团(?:股份)?有限(?:责任)?公司|集团(?:股份)?有限(?:责任)?公司|集团公司|有限责任公司|股份有限公司|有限公司|集团公司|供电分公司|分公司|子公司|总公司|公司|控股集团|集团|合作联社|专业合作社|合作社|供电局|供电公司|农商银行|农商行|信用联社|[^,。;、]{0,2}银行|油田|开采所|建工(?!程|业|地|艺|作)|矿务局|工务段|铁路局|造林总场|家庭农场|家庭牧场|联合社|种养殖场|(?<=[\u4e00-\u9fff]{4})分厂)/g
/** The same where no bank is named: without an alternative that may begin anywhere it is much faster. */
const WITHOUT_BANK = new RegExp(LEGAL.source.replace('[^,。;、]{0,2}银行|', ''))
/** What both kinds of names end with is looked for in one walk. */
const ENDS = new Scans<'legal' | 'brand'>([
  ['legal', WITHOUT_BANK],
  ['brand', BRAND_END],
])

const JOINT = '及和与'

/** 公司化, 公司员工, 公司章程: what makes another word of it. */
const GOES_ON = charset('化员章事级')
const QUOTES = charset('"“\'‘+＋')

/** Words that are no company although they end like one. */
const COMMON =
  /^(?:同一家|另一家|国有企业|民营企业|中央企业|和|与|、|该|本|我|我们|这家|[一两三四五六七八九十几多]+家|各|某|子|分|总|母|上市|国有|民营|发展|龙头|股份|经营|建设|投资|物业|保险|担保|外地|多个|有的|等|所属|下属|旗下|合资|项目|施工|新|跨国|平台|国企|央企|农业|牧业|专业|养殖|种植|农机|农牧业|村集体|农牧民|产业|企业|大|大型|联合|公司|全资|控股|参股|独资|直属|成立|注册|组建|创办|领办|引导|头部|科创|能源|运营|招商|集|跨|世界|全球|国际|本地|当地|银|商业|开户|各大|中国|人民|代工)*(?:公司|集团|银行|合作社|有限公司|家庭农场|家庭牧场|供电公司|油田|分公司|子公司|联合社)$/

/** 内蒙古后X公司, 赤峰正Y公司: a character that ends other names stands inside this one. */
const CUT_SHORT = new Ending(
  /(?:内蒙古|[\u4e00-\u9fff]{2,4}[市旗县])(?:\([\u4e00-\u9fff]{2,6}\))?[后正将时要使其更新因就走给座处条项]$/,
)

/**
 * Companies, cooperatives and banks named in `text`. Names in brackets (以下简称X) are reported as organisations of their own.
 */
export const findOrganisations = (text: string): OrganisationMention[] => findOrganisationsIn([text])[0]!

/** The same of several texts: what names may end with is looked for in all of them before any name is read. */
export function findOrganisationsIn(texts: readonly string[]): OrganisationMention[][] {
  const ends = texts.map((text) => ENDS.matches(text))
  const found = texts.map((text, i) => namedByForm(text, ends[i]!))
  for (const [i, text] of texts.entries()) {
    const first = ends[i]!.find(({ name }) => name === 'brand')
    if (first) addBrands(text, first.match.index, found[i]!)
  }
  return found
}

/** Those whose names close with a form of company. */
function namedByForm(text: string, ends: readonly End[]): OrganisationMention[] {
  const found: OrganisationMention[] = []
  let last = 0
  for (const match of text.includes('银行') ? everyMatch(text, LEGAL) : legalAmong(ends)) {
    const end = match.index + match[0].length
    // 公司 inside a longer legal form was taken with it
    if (end <= last) continue
    if (isIn(codeAt(text, end), GOES_ON)) continue
    let start = nameStart(text, match.index + Math.max(1, match[0].length - 2), last)
    // 卓资讯: the dateline stands before the name
    if (start < 8)
      start +=
        /^[\u4e00-\u9fff]{2,5}讯(?=内蒙古|[\u4e00-\u9fff]{2,4}[市县旗区盟])/.exec(text.slice(start, end))?.[0]
          .length ?? 0
    start -= CUT_SHORT.exec(text.slice(Math.max(last, start - 9), start))?.[0].length ?? 0
    // (记者 张三)X公司: who wrote it stands before the name
    if (text[start] === '(') start += WRITTEN_BY.exec(text.slice(start, end))?.[0].length ?? 0
    start += leadOf(text.slice(start, end))
    start += seatBefore(text.slice(start, end))
    // 八十万亩“粮改饲”及X公司: another item of the list, in quotation marks
    const quoted = text.slice(start, end).lastIndexOf('”')
    if (quoted >= 0 && JOINT.includes(text[start + quoted + 1]!)) start += quoted + 2
    while (start < end && isIn(codeAt(text, start), QUOTES)) start++
    const name = text.slice(start, end)
    if (name.length < 4 || isDigit(codeAt(name, 0)) || COMMON.test(name)) continue
    if (name.endsWith('集团') && /(?:教育|医疗|产业|企业|学校)集团$/.test(name) && name.length < 7) continue
    // X集团Y有限公司 is one name
    const previous = found.at(-1)
    if (previous && previous.end === start && previous.name.endsWith('集团') && name.endsWith('公司'))
      found.pop()
    const whole = previous && found.at(-1) !== previous ? previous.name + name : name
    found.push({ kind: 'organisation', name: whole, start: end - whole.length, end })
    last = end
  }
  return found
}

const WRITTEN_BY = /^\([^)]*(?:记者|通讯员|实习生)[^)]*\)/

/** Adds those that the words around a short name tell, in their place. */
function addBrands(text: string, first: number, found: OrganisationMention[]): void {
  for (const brand of brandsIn(text, first)) {
    const printed = text.slice(brand.start, brand.end)
    // 这座由X乳业投建的, 这是X特钢: the preposition stands inside what precedes the second half
    const cut =
      /^.*(?:[由在与和被向到对的]|[一两三四五六七八九十几多]+家|这家|这是|就是|某|推动|带动|拉动|辐射)/.exec(
        printed.slice(0, -2),
      )?.[0].length ?? 0
    // 众和牧业: a character of the name
    const joint = printed.length - cut < 4 ? 0 : cut
    const start = brand.start + joint + leadOf(printed.slice(joint))
    const { end } = brand
    if (end - start < 4) continue
    if (found.some((other) => overlaps({ start, end }, other))) continue
    const name = text.slice(start, end)
    if (PLAIN_NOUN.test(name) || /^[年日]产/.test(name)) continue
    found.push({ kind: 'organisation', name, start, end })
  }
  found.sort((a, b) => a.start - b.start)
}

type End = ReturnType<typeof ENDS.matches>[number]

const legalAmong = (ends: readonly End[]) =>
  ends.filter(({ name }) => name === 'legal').map(({ match }) => match)

/** Whether a word that ends like a brand is a branch or a technology. */
export const isPlainNoun = (name: string): boolean => WHOLLY_PLAIN.test(name)

/** Branches and technologies that end like a brand: 绿色化工, 清洁能源, 现代农牧业. */
const MODIFIERS =
  '高端|高性能|高精度|电子级|精密|每年约可|年均|中东部|中西部|东部|西部|高纯|重点|重大|特色|绿色|清洁|现代|精细|新型|传统|石油|先进|再生|可再生|生态|智慧|数字|设施|有机|种植|农牧|分布式|分散式|集中式|屋顶|户用|海上|陆上|发展|工程|农业|金融|低碳|生物|科技|信息|电力|水力|火力|风力|煤炭|重要|国家|全国|区域|智能|精准|优质|循环|观光|休闲|大规模|太阳|转化|合成|医药|风光|推动|带动|驱动|主要|支柱|稀土|高效|食用|氯碱|天然|安全|绿电|本地|用电|产业|城市|乡村|养殖|冷链|健康|功能|冷冻|速冻|保健|方便|放心|乳制品|牛羊肉|从事|有色|黑色|稀有|稀贵|多元|铁|铝|镁|硅|重|轻|中间|特种|超级'
const BRANCHES =
  '锂业|矿业|重工|动力|铝业|钢铁|铜业|硅业|化工|石化|乳业|药业|牧业|股份|实业|光伏|科技|新能源|能源|新材料|电子|绒业|酒业|粮油|农业|农牧业|农牧|机械|电力|煤业|稀土|生物|食品|种业|热电|发电|环保|水务|燃气|光电|风电|羊绒|金属|合金|铝材'
/** A modifier right before the branch tells no firm; one of a single character only where nothing else stands before it. */
const PLAIN_NOUN = new RegExp(
  `(?:${MODIFIERS})(?:${BRANCHES})$|^(?:${MODIFIERS}|[煤畜高绿光风氢核生用新强为盐氟硅碳供热源及的以等了和与在个是])+(?:${BRANCHES})$|[及的以等了和与在个是](?:${BRANCHES})$|[厂矿站场](?:发电|热电|煤业)$`,
)
const WHOLLY_PLAIN = new Ending(new RegExp(`^${PLAIN_NOUN.source}`))

const SHORT_NAME =
  /([\u4e00-\u9fffA-Za-z()（）]{4,40}?)[(（](?:以下)?简称[:：]?[“"]?([^”"）)]{2,12})[”"]?[)）]/g

/** Short names given in brackets: (以下简称“X”), (简称X). */
export function shortNames(text: string): { full: string; short: string }[] {
  const pairs: { full: string; short: string }[] = []
  if (!text.includes('简称')) return pairs
  for (const match of everyMatch(text, SHORT_NAME)) {
    const full = match[1]!.slice(leadOf(match[1]!))
    pairs.push({ full, short: match[2]! })
  }
  return pairs
}
