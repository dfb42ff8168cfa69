import type { OrganisationMention, ProjectMention } from '../contracts'
import { JOINS_ITEMS } from '../text/list-joint'
import { Scan } from '../text/scan'
import type { Span } from '../types'

/** That somebody signs with somebody, or talks with them. */
const SIGNS = new Scan(/签[约订署下]|签了|达成|协议|合作|洽谈|座谈|会见|对接|考察/)
const WITH = /[与和同]/
/** X公司与Y旗就, 与X公司(现场|正式)签订, 与X公司举行: from the firm to the works, nothing but what they do together. */
const TOGETHER =
  /^(?:董事长|总经理|副总经理|总裁|负责人|代表)?[\u4e00-\u9fff]{0,4}(?:一行)?(?:(?:与|和|同|在|到|赴|来)[^,。;、]{2,16})?,?(?:就|围绕|现场|正式|成功|当场|共同|联合|举行|座谈|双方|会上|分别|再次|顺利|[,了])*(?:(?:签[约订署下]|签了|达成|考察|洽谈|对接|交流|推进|推动|加快|合作|建设|投资|开展)[^,。;、\d]{0,4})*,?(?:就|围绕|推进|推动|加快)*$/

/**
 * The firm that a place signs for works with or that somebody comes to talk of them, told before them: 旗政府与X公司举行Y项目签约仪式,
 * X公司与Z旗签订Y、W两个项目协议. Null where several firms do.
 *
 * @param from - where the list begins that the mention stands in
 */
export function signedWith(
  text: string,
  mention: Span,
  sentence: Span,
  organisations: readonly OrganisationMention[],
  from: number,
): string | null {
  const firms = organisations.filter(({ end }) => end <= from)
  const [firm] = firms
  if (!firm || firms.length > 1 || from > mention.start) return null
  if (!SIGNS.test(text.slice(sentence.start, Math.min(sentence.end, mention.end + 60)))) return null
  const gap = text.slice(firm.end, from)
  const near = text.slice(Math.max(sentence.start, firm.start - 1), firm.start) + gap.slice(0, 24)
  return WITH.test(near) && TOGETHER.test(gap) ? firm.name : null
}

/**
 * The firms that several undertakings belong to, one by one: 分别与A公司、B公司签订C、D合作协议. Null where the sentence pairs none.
 *
 * @param named - the sentence's undertakings in order
 */
export function signersOf(
  text: string,
  sentence: Span,
  named: readonly ProjectMention[],
  organisations: readonly OrganisationMention[],
): string[] | null {
  const [first] = named
  if (!first || named.length < 2) return null
  const firms = organisations.filter(({ end }) => end <= first.start)
  if (firms.length !== named.length) return null
  const lead = text.slice(sentence.start, firms[0]!.start)
  if (
    !/分别(?:与|和|同|由|是)?$/.test(lead.slice(-6)) &&
    !text.slice(firms.at(-1)!.end, first.start).includes('分别')
  )
    return null
  const joined = (all: readonly Span[]) =>
    all.every((one, i) => i === 0 || JOINS_ITEMS.test(text.slice(all[i - 1]!.end, one.start)))
  return joined(firms) && joined(named) ? firms.map(({ name }) => name) : null
}
