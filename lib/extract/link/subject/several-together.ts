import { commonRegion } from '../../recognise/place'
import { Scan } from '../../text/scan'
import type { Span } from '../../types'
import type { Scope } from '../scope'
import type { Named } from './types'

/** 两个项目加起来,投资超过15亿元; 三条线合计年产…; 四个项目全部建成后,年产值…: said of all of them together. */
const TOGETHER =
  /(?:^|[,;“])(?:这|上述|以上)?([两三四五六七八九])(?:个|大|条|座|家)(?:项目|工程|企业|工厂|园区|生产线|线|电站|电厂|风电场|牧场)(?:加起来|加在一起|合在一起|合起来|合计|总共|一共|(?:全部|都|均|全面|陆续)(?:建成|投产|达产|投运|投用|竣工|完工|运营))[^;。]*$/
const SAID_OF_ALL = new Scan(/合|加|共|全部|都|均|全面|陆续/)
const NUMBERS = '〇一两三四五六七八九'

/**
 * The unit that holds the undertakings which a sum is said of together.
 *
 * @param spoken - the sentence up to the figure
 * @returns GB/T 2260 code, null where the words take none together or fewer have been named
 */
export function severalTogether(spoken: string, scope: Scope): string | null {
  if (!SAID_OF_ALL.test(spoken)) return null
  const match = TOGETHER.exec(spoken)
  if (!match) return null
  const count = NUMBERS.indexOf(match[1]!)
  const named = scope.mentioned.filter(({ project }) => !project.shown).slice(-count)
  return named.length === count ? commonRegion(named.map(({ project }) => project.region)) : null
}

/** A水电站、B电厂、C电厂等发电总装机容量达488万千瓦,在建366万千瓦: what is said of a list that is not complete. */
const AND_OTHERS = /^((?:、[^,。;、\d]{2,16}?)*)等(?!\d)[^,。;\d]{0,10}?(?:总|合计|共)/

/** The unit that holds the undertakings of such a list; null where the figure does not follow one. */
export function ofListWithOthers(figure: Span, { text, projects }: Named): string | null {
  const before = projects.filter(({ mention }) => mention.end <= figure.start)
  const last = before.at(-1)
  const others = last && AND_OTHERS.exec(text.slice(last.mention.end, figure.start + 1))
  if (!others || (before.length < 2 && !others[1])) return null
  return commonRegion(before.map(({ project }) => project.region))
}
