import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import type { Unit } from '../types'
import { type Around, clean, firstNoun, productTail, type Reading, tailAfter } from './reading'

/** What a port or a line can pass: 设计货运量, 年过货能力, 一年可以通关200万吨. */
const CAN_PASS = [
  /设计年(?:吞吐|运|换装|装卸|到发|发运|通过|转运|外运)[^,。;]{0,4}$/,
  /(?:设计|核定)[^,。;]{0,6}(?:运|吞吐)[^,。;]{0,4}$/,
  /年(?:设计|最大|综合|货物|铁路|煤炭|矿石|木材|粮食|公路|口岸)*(?:运输|吞吐|通过|通关|过货|过煤|换装|到发|发运|疏运|集疏运|装卸|接卸|装车|外运|转运|仓储|储运|装运|集散)(?:量)?能力[^,。;]{0,14}$/,
  /(?:每年|一年|年)(?:就)?(?:可以?|能够?|最多)[^,。;]{0,4}(?:通关|过货|过煤|吞吐|装卸|换装|运送|发运|外运|运出|运走|运)(?:货物|煤炭|矿石|货)?$/,
]
/** 年吞吐500万吨的物流园: by the name of what is built. */
const PASSES = /年(?:货物)?(?:吞吐|运|换装|装卸|到发|发运|通过|转运|中转|集散)(?:货物|煤炭|量)?$/
const NAMED = /^(?:的)?[^,。;]{2,24}?(?:项目|工程|物流园|物流港|园区?|基地|专用线|集装站|中心|铁路|货场|站台)/
/** Whatever any of these finds holds one of them. */
const IN_PASS = charset('年设核')
const CARRIED = new Ending(/(?:满载|装载|载着|载有|运来|运走|运送|运抵|拉运|发送|过了|过煤)$/)
const SETS_OUT = new Scan(/运往|发往|运抵|装车|启程|驶向/)
/** 出口到蒙古、日本等9个国家的盐有6.7万吨. */
const EXPORTED =
  /出口(?:到|至|往)[^,。;]{2,30}的([\u4e00-\u9fff]{1,8}?)(?:就|已|共)*有?(?:约|近|超)?\d[\d.]*万?余?吨$/
/** What came in or went out: 进口煤炭, 出境货物, 进境原油. */
const TRADED = new Scan(
  /(?:进出口|进出境|出入境|进口|出口|进境|出境|入境)(?:了|的)?(?<goods>[\u4e00-\u9fffA-Za-z]{0,10}?)(?:量|总量)?(?:为|达|约|完成|共)*$/,
)
const REACHES = /(?:量|总量|为|达|约|完成|共)+$/
/** Words of transport before a tonnage; what is moved may stand between. */
const MOVED = new Scan(
  /能运|可运|货运|发送(?=货物|煤|粮)|吞吐|发运|运量|运输|过货|过煤|装卸|外运|拉走|拉运|运走|运出|外送(?=煤|焦|矿|粮|$)|运进|运来|换装|接卸|到发|疏港|疏运|通关|拉了|运了|货重|载重|发(?=[煤焦矿粮])|外调(?!水)|装载(?![机量])/,
)

/**
 * Goods that are moved or traded: what a line or a port can pass in a year, what passed, what came in and went out.
 *
 * @param plain - unit of the quantity, without the year
 * @param per - the same in a year
 */
export function goodsMoved({ label, right, rest, clause }: Around, plain: Unit, per: Unit): Reading | null {
  if (
    hasAny(label, IN_PASS) &&
    (CAN_PASS.some((pattern) => pattern.test(label)) || (PASSES.test(label) && NAMED.test(rest)))
  )
    return {
      measure: 'capacity',
      product: productTail(label),
      unit: per,
      stock: true,
      rule: 'freight-capacity',
    }
  const moved = MOVED.matches(label).at(-1)
  if (moved) return { measure: 'freight', product: tailAfter(label, moved), unit: plain, rule: 'freight' }
  if (
    plain === 't' &&
    (CARRIED.test(label) ||
      (SETS_OUT.test(right) &&
        /^[\u4e00-\u9fff]{1,8}?(?:由此|从这里)?(?:运往|发往|运抵|装车|启程|驶向)/.test(right)))
  )
    return {
      measure: 'freight',
      product: clean(firstNoun(right).replace(/(?:由此|从这里)?(?:运往|发往|运抵|装车|启程|驶向).*$/, '')),
      unit: plain,
      rule: 'freight',
    }
  const sold =
    plain === 't' && clause.includes('出口') && EXPORTED.exec(clause.slice(0, clause.length - rest.length))
  if (sold) return { measure: 'exports', product: sold[1]!, unit: plain, rule: 'exported' }
  const traded = TRADED.exec(label)
  if (traded)
    return /货物|货运|过货|^进出境(?:量|$)/.test(traded[0]) ||
      (!traded.groups!.goods && !productTail(label.slice(0, traded.index)))
      ? {
          measure: 'freight',
          product: /^(?:进出境|进境|出境)/.test(traded[0])
            ? traded[0].replace(REACHES, '')
            : `${/进出口|进口|出口/.exec(traded[0])?.[0] ?? '进出口'}货物`,
          unit: plain,
          rule: 'freight',
        }
      : {
          measure: 'freight',
          product: clean(
            `${traded.groups!.goods ? '' : (productTail(label.slice(0, traded.index)) ?? '')}${traded[0].replace(REACHES, '')}`,
          ),
          unit: plain,
          rule: 'traded',
        }
  return null
}
