import type { ProjectMention } from '../contracts'
import { everyMatch } from '../text/every-match'
import type { Span } from '../types'
import { isGeneric } from './generic'

/** 投资1.2亿元对口岸通道进行改扩建, 斥资800万元将老影院改造成…: works that have a sum but no noun of their own. */
const RENEWS =
  /(?:投资|投入|斥资|耗资|拿出|花了?|安排(?:资金|专项资金)?|筹资)(?:资金|约|近|超|逾|专项资金)*\d[\d.]*[万亿]元(?:资金)?,?(?:用于)?(?:(?:对|将|把)([^,。;:、的]{3,22}?)(?:进行|实施|开展)?(?:了)?(?:全面|整体|系统|提档|综合)?|(?:做|实施|开展|进行|完成|推进)了?([^,。;:、的]{2,16}?))(改扩建|扩建|升级改造|提升改造|提标改造|节能改造|改造提升|改造|翻建|重建|修缮|除险加固|加固|治理|整治)(?!项目|工程|后|\d[\d.]*[余多万]*[户个处栋座套间眼])/g

/** Undertakings told by a sum and what is done with it; their name is the thing and what is done to it. */
export function findRenewals(text: string, sentence: Span): ProjectMention[] {
  const found: ProjectMention[] = []
  const body = text.slice(sentence.start, sentence.end)
  for (const match of everyMatch(body, RENEWS)) {
    const thing = (match[1] ?? match[2]!).replace(/^(?:全|我|该|本)(?:市|旗|县|区|盟|镇)(?:的)?/, '')
    const name = `${thing.replace(/(?<=[\u4e00-\u9fff]{2})(?:进行|实施|开展)(?=[\u4e00-\u9fff]{2})/, '')}${match[3]}`
    if (/\d/.test(thing) || thing.length < 2 || isGeneric(thing)) continue
    const end = sentence.start + match.index + match[0].length
    const start = sentence.start + match.index + match[0].indexOf(match[1] ?? match[2]!)
    found.push({ kind: 'project', name, company: null, start, end })
  }
  return found
}
