import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import type { Status } from '../types'

/** Headings of lists: 6月份全市集中开工重点项目(节选), 部分签约项目如下:, 环境影响报告书受理公示如下. */
const ANNOUNCES = new Ending(
  /(?:如下|节选\)?|一览表?|名单|名录|清单|包括|分别(?:是|为)|有)[:。]?$|^[^,。;]{4,30}项目(?:\([^()]{1,8}\))?$/,
)
const ANNOUNCED: readonly (readonly [RegExp, Status])[] = [
  [/签约|签订/, 'signed'],
  [/(?:受理|审批|批复|环境影响|环评|拟批准|用地|规划)[^,。;]{0,16}公[示告]|拟建|储备|谋划/, 'planned'],
  [/(?:集中)?(?:开工|动工|开复工)(?!率)/, 'started'],
  [/续建|在建/, 'construction'],
  [/(?:计划|拟|将|预计|力争)[^,。;]{0,6}(?:竣工|投产|建成)/, 'construction'],
  [/(?:竣工|投产)/, 'operational'],
]

/** What the line above a list or a table says of every undertaking in it; null where it announces none. */
export function announcedStage(line: string): Status | null {
  const words = line.trim()
  if (
    words.length > 90 ||
    !ANNOUNCES.test(words) ||
    !(words.includes('项目') || words.includes('工程') || words.includes('公示'))
  )
    return null
  const last = words.split(/[。;]/).filter(Boolean).pop() ?? ''
  return ANNOUNCED.find(([pattern]) => pattern.test(last))?.[1] ?? null
}

/** 计划…, 为项目尽早开工提供保障, 推动项目开工: what is meant or helped has not begun. */
const NOT_YET =
  /计划|预计|将(?:开工|集中)|拟|(?:尽早|尽快|早日|力争|确保|推动|促进|加快|保障|服务|争取)[^,。;]{0,12}(?:开工|动工|开复工|奠基)/

const SIGNED_BY_ONE = /;[^;]*签[订署约]了[^;]*/g

/** Without one of these nothing is said of all. */
const TELLS_STAGE = new Scan(/签约|签订|协议|[开动]工|开复工|奠基/)

/** What a lead says of all projects it counts: 三个重大项目动工, 41个重点项目集中开工, 15个项目已经签约. */
export function leadStage(body: string): Status | null {
  // 4个项目已建成2座,…;X公司签订了Y项目协议: what one item of a list did is not said of all
  const sentence = body.includes(';') ? body.replace(SIGNED_BY_ONE, '') : body
  if (!sentence.includes('项目') && !sentence.includes('工程')) return null
  if (!TELLS_STAGE.test(sentence)) return null
  if (
    !/(?:\d+|[一二两三四五六七八九十]+)(?:个|项)[^,。;]{0,14}(?:项目|工程)/.test(sentence) &&
    !/项目[^,。;]{0,8}(?:集中|开工|签约|(?:\d+|[一二两三四五六七八九十]+)(?:个|项))/.test(sentence)
  )
    return null
  if (/签约|签订|协议/.test(sentence)) return 'signed'
  if (/(?:集中)?(?:开工|动工|开复工|奠基)(?![率前])/.test(sentence) && !NOT_YET.test(sentence))
    return 'started'
  return null
}
